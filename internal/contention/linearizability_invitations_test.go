package contention

import (
	"fmt"
	"slices"

	"github.com/anishathalye/porcupine"
)

// offers is all that one address was ever invited by in an organization, or the
// links of one, as one register.
type offers struct {
	links bool // not invitations, which are for one person and can be sent again
	made  []offer
	known []issued
	come  []string // who has come in, by the addresses that they gave
}

// offer is one invitation or link. Its id is empty as long as nobody was told.
type offer struct {
	key, id, state string
	version        int
}

// issued is a token that somebody was told.
type issued struct {
	token         string
	made, version int
}

// act is what somebody asks about an offer.
type act struct {
	Verb  string // create, accept, decline, revoke, resend; node, preview
	Key   string // of idempotency, of create
	ID    string // of revoke, resend, node
	Token string // of accept, decline, preview
	Email string // of accept with a link
	Other bool   // accept as somebody whose account has another address
}

// answer is what an act was told. State and token are the offer's, as far as the
// answer has them.
type answer struct {
	Unknown          bool // there was no answer
	Refusal          string
	ID, State, Token string
	Replaced         bool // a preview's word: a newer token is there
	WithoutFact      bool // it tells no state
}

// offerModel is the sequential model of one address's invitations, or of links.
func offerModel(links bool) porcupine.Model {
	return porcupine.Model{
		Init: func() any { return offers{links: links} },
		Step: func(state, input, output any) (bool, any) {
			return state.(offers).step(input.(act), output.(answer))
		},
		Equal: func(one, other any) bool {
			a, b := one.(offers), other.(offers)
			return slices.Equal(a.made, b.made) && slices.Equal(a.known, b.known) && slices.Equal(a.come, b.come)
		},
		DescribeOperation: func(input, output any) string { return fmt.Sprintf("%+v → %+v", input, output) },
		DescribeState:     func(state any) string { return fmt.Sprintf("%+v", state) },
	}
}

// step says whether an act can be answered so, and what becomes of the offers
// then. Like all that the checker calls it leaves o as it is.
func (o offers) step(a act, said answer) (bool, offers) {
	if a.Verb == "create" {
		return o.create(a, said)
	}
	i, version := o.find(a)
	if i < 0 {
		return false, o // nobody was told of it yet
	}
	if refusal := o.refusal(a, o.made[i], version); refusal != "" {
		return said.Unknown || said.Refusal == refusal, o
	}
	next := o
	next.made = slices.Clone(o.made)
	now := &next.made[i]
	switch a.Verb {
	case "accept":
		now.state = o.spent()
		next.come = append(slices.Clone(o.come), a.Email)
	case "decline":
		now.state = "DECLINED"
	case "revoke":
		now.state = "REVOKED"
	case "resend":
		now.version++
	case "preview":
		return said.Unknown || said.Refusal == "" && o.previews(*now, version, said), o
	}
	return next.agrees(i, said)
}

// create makes an offer, or is told again of the one that its key stands for.
func (o offers) create(a act, said answer) (bool, offers) {
	if i := slices.IndexFunc(o.made, func(m offer) bool { return m.key == a.Key }); i >= 0 {
		return o.agrees(i, said)
	}
	open := slices.ContainsFunc(o.made, func(m offer) bool { return m.state == "PENDING" })
	switch {
	case o.links:
	case len(o.come) > 0:
		return said.Unknown || said.Refusal == "ALREADY_MEMBER", o
	case open:
		return said.Unknown || said.Refusal == "ALREADY_INVITED", o
	}
	next := o
	first := map[bool]string{false: "PENDING", true: "ACTIVE"}[o.links]
	next.made = append(slices.Clone(o.made), offer{key: a.Key, state: first, version: 1})
	return next.agrees(len(o.made), said)
}

// find is the offer that an act is about, and the version of its token.
func (o offers) find(a act) (made, version int) {
	if a.Token == "" {
		return slices.IndexFunc(o.made, func(m offer) bool { return m.id == a.ID }), 0
	}
	if k := slices.IndexFunc(o.known, func(k issued) bool { return k.token == a.Token }); k >= 0 {
		return o.known[k].made, o.known[k].version
	}
	return -1, 0
}

func (o offers) spent() string { return map[bool]string{false: "ACCEPTED", true: "USED"}[o.links] }

// refusal is the code with which an act is refused, if it must be.
func (o offers) refusal(a act, now offer, version int) string {
	ended := map[string]string{
		"ACCEPTED": "ALREADY_ACCEPTED", "USED": "ALREADY_USED", "DECLINED": "ALREADY_DECIDED", "REVOKED": "REVOKED",
	}[now.state]
	switch {
	case a.Verb == "node", a.Verb == "preview":
		return ""
	case a.Verb == "resend" && len(o.come) > 0 && now.state != "ACCEPTED":
		return "ALREADY_MEMBER"
	case ended != "":
		return ended
	case a.Token != "" && version != now.version:
		return "REVOKED"
	case a.Other:
		return "WRONG_ACCOUNT"
	case a.Verb == "accept" && slices.Contains(o.come, a.Email):
		return "SIGN_IN_REQUIRED"
	}
	return ""
}

// previews tells whether a bearer may be told this of an offer.
func (o offers) previews(now offer, version int, said answer) bool {
	state, replaced := now.state, version != now.version
	if replaced && state == "PENDING" {
		state = "REVOKED"
	}
	return said.State == state && said.Replaced == replaced
}

// agrees tells whether an answer fits to an offer as it is, and notes what became
// known by it.
func (o offers) agrees(i int, said answer) (bool, offers) {
	if said.Unknown {
		return true, o
	}
	now := o.made[i]
	if said.Refusal != "" || !said.WithoutFact && said.State != now.state {
		return false, o
	}
	if said.ID != "" && now.id == "" {
		if slices.ContainsFunc(o.made, func(m offer) bool { return m.id == said.ID }) {
			return false, o
		}
		o.made = slices.Clone(o.made)
		o.made[i].id = said.ID
	}
	if said.ID != "" && o.made[i].id != said.ID {
		return false, o
	}
	isOpen := now.state == "PENDING" || now.state == "ACTIVE"
	if said.WithoutFact || isOpen != (said.Token != "") {
		return said.WithoutFact, o
	}
	return o.learns(issued{token: said.Token, made: i, version: now.version})
}

// learns notes a token. Each version of an offer has one, and no two have the
// same.
func (o offers) learns(t issued) (bool, offers) {
	if t.token == "" || slices.Contains(o.known, t) {
		return true, o
	}
	if slices.ContainsFunc(o.known, func(k issued) bool {
		return k.token == t.token || k.made == t.made && k.version == t.version
	}) {
		return false, o
	}
	o.known = append(slices.Clone(o.known), t)
	return true, o
}
