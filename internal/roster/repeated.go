package roster

import (
	"crypto/sha256"
	"encoding/binary"
	"strings"

	"usher/ent"
	"usher/ent/rosterrow"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/text"
)

// met is where an address stood first, and with what. A hundred thousand of
// them are all that a plan holds in memory of a file, so they are short.
type met struct {
	line int32
	with uint32 // a hash of role and department
}

// digest stands for an address.
type digest [16]byte

func digestOf(parts ...string) (d digest) {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\n")))
	copy(d[:], sum[:])
	return d
}

// repetition is what a row comes to because of a line above.
type repetition struct {
	action rosterrow.Action
	fault  *fault.Fault
}

// repeated is nil for the first row of an address. The others are compared with
// it, whatever it came to: two that contradict each other do so however often
// the file is read.
func (p *planning) repeated(row *ent.RosterRow, prospect invite.Prospect) *repetition {
	if prospect.Action == rosterrow.ActionREJECT {
		return nil
	}
	with := digestOf(string(*row.Role), text.FoldPath(text.Value(row.Department)))
	this := met{int32(row.Line), binary.BigEndian.Uint32(with[:])}
	address := digestOf(row.Email)
	first, again := p.met[address]
	switch {
	case !again:
		p.met[address] = this
		return nil
	case first.with == this.with:
		return &repetition{rosterrow.ActionSKIP, fault.New(fault.AlreadyInvited, "Line %d says the same of this address.", first.line).At("email")}
	}
	return &repetition{rosterrow.ActionREJECT,
		fault.New(fault.Conflict, "Line %d gives this address another role or department. Which of the two is right?", first.line).At("email")}
}
