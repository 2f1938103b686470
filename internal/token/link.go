// Package token makes and checks the secrets that strangers carry: the tokens
// in the links of letters, and the tokens of sessions.
//
// A link's token is derived, not stored: it names a row and a version of its
// link, and proves by a MAC under the first key of a Ring that this server
// wrote it. Nothing secret is at rest, the same URL can be shown again, and a
// new version kills the old link. Older keys of the ring still verify, so that
// keys can be changed without breaking letters already sent. Whether the row
// still stands open is for its package to decide, not for the token.
//
// A session's token is random; only its hash is to be stored.
package token

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/google/uuid"
)

// Kind says what a link's token is for. It is the token's prefix, and a token
// of one kind never verifies as another.
type Kind string

// The kinds of link tokens.
const (
	Invitation    Kind = "inv" // accept or decline an e-mailed invitation
	InviteLink    Kind = "lnk" // join by a shareable link
	SetUp         Kind = "set" // make the first organization and its admin
	SignIn        Kind = "sgn" // sign in once without a password
	VerifyEmail   Kind = "vrf" // prove that a letter arrived
	ResetPassword Kind = "rst" // choose a new password
)

// Claim is what a verified token says.
type Claim struct {
	ID      uuid.UUID // the row the token belongs to
	Version int       // the version of that row's link, from 0 to 2³²-1

	// The person to whom the token was shown, to hand it over; nil for one that
	// nobody but its recipient has read. A letter's token proves an address, and one
	// that somebody was shown is worth no more than he is.
	ShownTo uuid.UUID
}

// A token is kind, underscore, and base64url of id, version, whom it was shown to if
// anybody, and MAC. The decoder is strict, so a body has one spelling only.
const (
	idSize       = 16
	versionSize  = 4
	macSize      = 16 // 128 bits: out of reach of guessing over a network
	bodySize     = idSize + versionSize + macSize
	shownToStart = idSize + versionSize
)

// linkDomain keeps these MACs apart from whatever else a key may sign one day.
const linkDomain = "usher link token 1\x00"

// encoding is strict, so that spare bits must be zero; it still skips line
// breaks, which is why lengths are checked besides.
var encoding = base64.RawURLEncoding.Strict()

// Sign returns the token of a row's link, like inv_AZ…, under the ring's first
// key. The same claim gives the same token. It panics on a version outside
// 0 to 2³²-1, which would be some other version's token, and on an empty ring.
func (r Ring) Sign(kind Kind, c Claim) string {
	if c.Version < 0 || c.Version > math.MaxUint32 {
		panic(fmt.Sprintf("token: version %d does not fit", c.Version))
	}
	body := make([]byte, 0, bodySize+idSize)
	body = append(body, c.ID[:]...)
	body = binary.BigEndian.AppendUint32(body, uint32(c.Version))
	if c.ShownTo != uuid.Nil {
		body = append(body, c.ShownTo[:]...)
	}
	body = append(body, linkMAC(r.keys[0], kind, body)...)
	return string(kind) + "_" + encoding.EncodeToString(body)
}

// Verify returns what a token of this kind claims, and false for anything that
// Sign did not return under one of the ring's keys. Every refusal is alike, and
// the time it takes tells nothing about the MAC or about which key would fit.
func (r Ring) Verify(kind Kind, token string) (Claim, bool) {
	body, ok := decode(string(kind)+"_", token, bodySize)
	if !ok {
		body, ok = decode(string(kind)+"_", token, bodySize+idSize)
	}
	if !ok {
		return Claim{}, false
	}
	claimed, mac := body[:len(body)-macSize], body[len(body)-macSize:]
	genuine := false
	for _, key := range r.keys {
		if hmac.Equal(mac, linkMAC(key, kind, claimed)) {
			genuine = true
		}
	}
	if !genuine {
		return Claim{}, false
	}
	c := Claim{
		ID:      uuid.UUID(claimed[:idSize]),
		Version: int(binary.BigEndian.Uint32(claimed[idSize:])),
	}
	if shownTo := claimed[shownToStart:]; len(shownTo) > 0 {
		c.ShownTo = uuid.UUID(shownTo)
	}
	return c, true
}

func linkMAC(key []byte, kind Kind, claimed []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(linkDomain))
	mac.Write([]byte(kind))
	mac.Write([]byte{0})
	mac.Write(claimed)
	return mac.Sum(nil)[:macSize]
}

// decode takes a token apart. It looks at the length first, so that a stranger
// cannot make it work on megabytes.
func decode(prefix, token string, size int) ([]byte, bool) {
	if len(token) != len(prefix)+encoding.EncodedLen(size) || token[:len(prefix)] != prefix {
		return nil, false
	}
	body, err := encoding.DecodeString(token[len(prefix):])
	return body, err == nil && len(body) == size
}
