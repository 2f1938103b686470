package audit

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
)

// id is a row's UUID; zero where a column is null.
type id [16]byte

// Scan reads what either database has for a UUID: its bytes, or its text.
func (i *id) Scan(value any) error {
	var text string
	switch value := value.(type) {
	case nil:
		*i = id{}
		return nil
	case []byte:
		if len(value) == len(i) {
			copy(i[:], value)
			return nil
		}
		text = string(value)
	case string:
		text = value
	}
	bytes, err := hex.DecodeString(strings.ReplaceAll(text, "-", ""))
	if err != nil || len(bytes) != len(i) {
		return fmt.Errorf("%v is no UUID", value)
	}
	copy(i[:], bytes)
	return nil
}

// alphabet is of base32 as TypeID has it: five bits a digit, no i, l, o and u.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

// digits is how many digits an id has: 130 bits, of which the first two are zero.
const digits = 26

// public writes an id as the API does.
func (i id) public(prefix string) string {
	high, low := binary.BigEndian.Uint64(i[:8]), binary.BigEndian.Uint64(i[8:])
	var text [digits]byte
	for at := digits - 1; at >= 0; at-- {
		text[at] = alphabet[low&31]
		low = low>>5 | high<<59
		high >>= 5
	}
	return prefix + "_" + string(text[:])
}

// parse reads an id of the API; zero for what is none.
func parse(public string) id {
	_, text, found := strings.Cut(public, "_")
	if !found || len(text) != digits {
		return id{}
	}
	var high, low uint64
	for _, digit := range []byte(text) {
		value := strings.IndexByte(alphabet, digit)
		if value < 0 {
			return id{}
		}
		high = high<<5 | low>>59
		low = low<<5 | uint64(value)
	}
	var i id
	binary.BigEndian.PutUint64(i[:8], high)
	binary.BigEndian.PutUint64(i[8:], low)
	return i
}

// claim is what a link's token names: a row, and the version of its link.
type claim struct {
	object  id
	version int
}

// read tells what a token names, be it a letter's or one that somebody was shown, who
// stands behind the version. It does not know the key, and so not whether the token is
// genuine.
func read(token string) (claim, bool) {
	_, text, found := strings.Cut(token, "_")
	body, err := base64.RawURLEncoding.DecodeString(text)
	if !found || err != nil || len(body) != 36 && len(body) != 52 {
		return claim{}, false
	}
	return claim{object: id(body[:16]), version: int(binary.BigEndian.Uint32(body[16:20]))}, true
}
