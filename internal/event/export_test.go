package event

import (
	"time"

	"usher/ent"
)

// Recent and PageSize are where reading from memory and from the table meet.
const (
	Recent   = recent
	PageSize = pageSize
)

// InsertRows is how many lines one statement appends.
const InsertRows = insertRows

// PingEvery makes the bell notice a silent connection within twice the time.
func (b *PostgresBell) PingEvery(d time.Duration) *PostgresBell {
	b.ping = d
	return b
}

// Forge makes a line's hashes fit what it says, as somebody would who can write
// to the table and knows how.
func Forge(e *ent.Event) {
	e.Digest = textDigest(e)
	e.Hash = chainHash(e)
}

// Sealed is the hash of a line, and of its text where the line's digest is to be.
func Sealed(e *ent.Event) []byte { return append(chainHash(e), textDigest(e)...) }
