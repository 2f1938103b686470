package roster

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"strings"

	"usher/ent"
	"usher/ent/rosterrow"
	"usher/internal/address"
	"usher/internal/department"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/text"
)

// met is where an address stood first, and with what. A hundred thousand of
// them are all that a plan holds in memory of a file, so they are short.
type met struct {
	line     int32
	with     uint32 // a hash of role and department
	rejected bool
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

// repeated is nil for the first row of an address, and for one that is rejected
// anyhow. The others are compared with the first that could be read, whatever it
// came to: two that contradict each other do so however often the file is read,
// and which of them is meant cannot be known from the one that happens to be
// valid. One that says the same as a rejected one takes its place.
func (p *planning) repeated(row *ent.RosterRow, prospect invite.Prospect, places department.Places) *repetition {
	email, err := address.Parse(row.Email)
	if err != nil {
		return nil
	}
	this, person := metAs(row, prospect, places), digestOf(string(email))
	first, again := p.met[person]
	switch {
	case !again, first.rejected && first.with == this.with:
		p.met[person] = this
		return nil
	case this.rejected:
		return nil
	case first.with == this.with:
		return &repetition{rosterrow.ActionSKIP, fault.New(fault.AlreadyInvited, "Line %d says the same of this address.", first.line).At("email")}
	}
	return &repetition{rosterrow.ActionREJECT,
		fault.New(fault.Conflict, "Line %d gives this address another role or department. Which of the two is right?", first.line).At("email")}
}

// metAs looks the department up, because a rejected row still has what was typed.
func metAs(row *ent.RosterRow, prospect invite.Prospect, places department.Places) met {
	place, _ := places.Of(row.Department) // what cannot be a department's is compared as it was typed
	path := text.FoldPath(text.Value(cmp.Or(place.Name, row.Department)))
	with := digestOf(string(*row.Role), path)
	return met{
		line: int32(row.Line), with: binary.BigEndian.Uint32(with[:]), // #nosec G115 -- a file has at most a line a byte, and an upload at most 2^30 bytes
		rejected: prospect.Action == rosterrow.ActionREJECT,
	}
}
