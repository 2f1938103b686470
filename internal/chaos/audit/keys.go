package audit

import (
	"fmt"
	"slices"
	"time"
)

// kept is for how long usher remembers a key.
const kept = 24 * time.Hour

// keyed is a key as one organization knows it. The rows of one request share it.
type keyed struct {
	scope, key string
	row        int
}

// judgeKeys judges R2: what was answered to the same key is the same, the key is
// remembered, and there is no more of anything than was asked for.
func (j *judging) judgeKeys() {
	first := map[keyed]*Operation{}
	for i := range j.operations {
		o := &j.operations[i]
		if o.Key == "" || o.Outcome != Acknowledged || o.Read {
			continue
		}
		k := o.keyed()
		earlier := first[k]
		if earlier == nil {
			first[k] = o
			j.judgeRemembered(o)
			continue
		}
		switch {
		case earlier.request() != o.request():
			j.violated("R2", "The key %q in %s was acknowledged for %s by %s at %s, and for %s by %s at %s.",
				o.Key, o.Organization, earlier.request(), earlier.Server, stamp(earlier.Answered), o.request(), o.Server, stamp(o.Answered))
		case earlier.answer() != o.answer():
			j.violated("R2", "The key %q in %s was answered with %s by %s at %s, and with %s by %s at %s.",
				o.Key, o.Organization, earlier.answer(), earlier.Server, stamp(earlier.Answered), o.answer(), o.Server, stamp(o.Answered))
		}
		if o.Answered.Before(earlier.Answered) {
			first[k] = o
		}
	}
	j.judgeRepeated(first)
	j.judgeInvited()
	j.judgeLinked()
}

// keyed is what an operation's key is known by.
func (o *Operation) keyed() keyed {
	if o.Mutation == "createOrganization" {
		return keyed{o.Session, o.Key, o.Row}
	}
	return keyed{o.Organization, o.Key, o.Row}
}

// judgeRepeated judges that what had been acknowledged under a key was not refused
// under it later. Only who may no longer ask is refused then, and only a session that
// lost its rights is told that there is no such thing.
func (j *judging) judgeRepeated(first map[keyed]*Operation) {
	losses := j.lossesOf()
	for i := range j.operations {
		o := &j.operations[i]
		earlier := first[o.keyed()]
		if o.Key == "" || o.Outcome != Refused || o.Read || earlier == nil || earlier.request() != o.request() {
			continue
		}
		if !o.Asked.After(earlier.Answered) || o.Answered.Sub(earlier.Asked) > kept {
			continue
		}
		switch {
		case o.Code == "UNAUTHENTICATED" || o.Code == "FORBIDDEN":
		case o.Code == "NOT_FOUND" && slices.ContainsFunc(losses[o.Session], func(l loss) bool { return l.concerns(o.Organization) }):
		default:
			j.violated("R2", "The key %q in %s was acknowledged by %s at %s, and the same %s was refused by %s at %s: %s.",
				o.Key, o.Organization, earlier.Server, stamp(earlier.Answered), o.Mutation, o.Server, stamp(o.Answered), o.Code)
		}
	}
}

// request is what was asked for, as far as it was noted.
func (o Operation) request() string {
	return fmt.Sprintf("%s(%s %s %s %s %v %s)", o.Mutation, o.Email, o.Role, o.State, o.Target, o.NoLetter, o.Input)
}

// answer is what was told, as far as it stays true.
func (o Operation) answer() string {
	return fmt.Sprintf("%s%s%s%s", o.Invitation, o.Link, o.Member, o.Import)
}

func (j *judging) judgeRemembered(o *Operation) {
	scope := parse(o.Organization)
	if o.Mutation == "createOrganization" || j.now.Sub(o.Asked) > kept || j.world.organizations[scope] == nil {
		return
	}
	if !j.world.keys[scopedKey{scope, o.Key}] {
		j.violated("R2", "The key %q in %s, acknowledged by %s at %s, is not remembered.", o.Key, o.Organization, o.Server, stamp(o.Answered))
	}
}

// judgeInvited judges that nobody of the journal was invited more often than was
// asked: each key is for one invitation, and so is each request without one.
func (j *judging) judgeInvited() {
	asked := map[addressee]map[string]bool{}
	ask := func(who addressee, effect string) {
		if asked[who] == nil {
			asked[who] = map[string]bool{}
		}
		asked[who][effect] = true
	}
	for i, o := range j.operations {
		if (o.Mutation == "createInvitation" || o.Mutation == "createInvitations") && o.mayHaveHappened() {
			ask(addressee{parse(o.Organization), normal(o.Email)}, o.effect(i))
		}
	}
	for _, i := range j.imports {
		for _, email := range i.Emails {
			ask(addressee{parse(i.Organization), normal(email)}, i.ID)
		}
	}
	invited := j.world.invited()
	for who, effects := range asked {
		if invited[who] > len(effects) {
			j.violated("R2", "%s has %d invitations in %s; %d were asked for.",
				who.email, invited[who], who.organization.public("org"), len(effects))
		}
	}
}

// judgeLinked judges the same of links, of organizations for which links were made.
func (j *judging) judgeLinked() {
	asked, linked := map[id]map[string]bool{}, map[id]int{}
	for i, o := range j.operations {
		if o.Mutation == "createInviteLink" && o.mayHaveHappened() {
			organization := parse(o.Organization)
			if asked[organization] == nil {
				asked[organization] = map[string]bool{}
			}
			asked[organization][o.effect(i)] = true
		}
	}
	for _, l := range j.world.links {
		linked[l.organization]++
	}
	for organization, effects := range asked {
		if linked[organization] > len(effects) {
			j.violated("R2", "%s has %d links; %d were asked for.", organization.public("org"), linked[organization], len(effects))
		}
	}
}

// effect names what an operation does once, however often it is asked.
func (o Operation) effect(i int) string {
	if o.Key != "" {
		return fmt.Sprintf("key %s %d", o.Key, o.Row)
	}
	return fmt.Sprintf("operation %d", i)
}
