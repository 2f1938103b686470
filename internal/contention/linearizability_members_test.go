package contention

import (
	"fmt"
	"slices"

	"github.com/anishathalye/porcupine"
)

// colleagues is what an organization's admins are to it, as one register: the
// sequential model of members who demote, suspend and remove each other.
type colleagues [3]place

// place is somebody's place in an organization.
type place struct{ In, Admin, Active bool }

func (p place) leads() bool { return p.In && p.Admin && p.Active }

func (c colleagues) leaders() (n int) {
	for _, p := range c {
		if p.leads() {
			n++
		}
	}
	return n
}

// move is what one colleague does to another, or to himself; or somebody's look
// at all of them.
type move struct {
	Verb      string // demote, suspend, remove, restore; look
	By, Whom  int
	Elsewhere bool // By belongs to another organization, and so stays signed in
}

// outcome is what a move was answered: a refusal, or nothing; and of a look what
// was seen.
type outcome struct {
	Unknown bool // there was no answer
	Refusal string
	Seen    colleagues
}

// memberModel begins with admins, all active.
func memberModel(admins int) porcupine.Model {
	var first colleagues
	for i := range admins {
		first[i] = place{In: true, Admin: true, Active: true}
	}
	return porcupine.Model{
		Init: func() any { return first },
		Step: func(state, input, output any) (bool, any) {
			return state.(colleagues).step(input.(move), output.(outcome))
		},
		DescribeOperation: func(input, output any) string { return fmt.Sprintf("%+v → %+v", input, output) },
		DescribeState:     func(state any) string { return fmt.Sprintf("%+v", state) },
	}
}

// step says whether a move can have an outcome, and what becomes of the
// colleagues then.
func (c colleagues) step(m move, o outcome) (bool, colleagues) {
	if m.Verb == "look" {
		return o.Unknown || c == o.Seen, c
	}
	refusals := c.refusals(m)
	if len(refusals) > 0 {
		return o.Unknown || slices.Contains(refusals, o.Refusal), c
	}
	switch m.Verb {
	case "demote":
		c[m.Whom].Admin = false
	case "suspend":
		c[m.Whom].Active = false
	case "remove":
		c[m.Whom] = place{}
	case "restore":
		c[m.Whom].Admin, c[m.Whom].Active = true, true
	}
	return o.Unknown || o.Refusal == "", c
}

// refusals are the codes of which one is right, none if the move is. Who has lost
// his rights is told so in several ways: by how he lost them, and how far his
// request was on its way.
func (c colleagues) refusals(m move) []string {
	by, whom := c[m.By], c[m.Whom]
	switch {
	case !by.In && m.Elsewhere:
		return []string{"NOT_FOUND", "FORBIDDEN"}
	case !by.In:
		return []string{"NOT_FOUND", "FORBIDDEN", "top-level UNAUTHENTICATED"}
	case !by.Active, !by.Admin && !whom.In:
		return []string{"NOT_FOUND", "FORBIDDEN"}
	case !by.Admin:
		return []string{"FORBIDDEN"}
	case !whom.In:
		return []string{"NOT_FOUND"}
	case m.Verb != "restore" && whom.leads() && c.leaders() == 1:
		return []string{"LAST_ADMIN"}
	}
	return nil
}
