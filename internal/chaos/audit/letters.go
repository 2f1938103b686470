package audit

import (
	"slices"
	"time"
)

// waiting is for how long a letter may be due, and not sent, while servers run.
const waiting = time.Minute

// version is one invitation as it was sent once.
type version struct {
	invitation id
	number     int
}

// judgeLetters judges R5.
//
// A letter that was taken again is no violation where its sender may not have known
// that it was taken before: where Told is false. That the mail server's answer was
// lost is one case. The other is that the sender was killed, frozen, or had to stop
// before the database would take down what it had been told: nobody who is left knows
// the answer then, and the same letter again is the nearest that there is to once
// (two generals). Only who runs the mail server and kills the senders knows when
// that is.
//
// A letter after a revocation is one whose hand-over began after the revocation had
// been acknowledged. A sender looks after the recipient was accepted whether a letter
// may go; had it looked, it would have seen that.
//
// A letter may be given up when the mail server refused it for good. One that was
// only put off waits for a day, which is longer than any run.
func (j *judging) judgeLetters() {
	taken, refused := j.delivered()
	for v, letters := range taken {
		j.judgeCopies(v, letters)
	}
	j.judgeRevoked(taken)
	queued := map[version]bool{}
	for _, l := range j.world.letters {
		if l.kind == "INVITATION" && l.version.Valid {
			v := version{l.invitation, int(l.version.Int64)}
			queued[v] = true
			j.judgeQueued(l, v, len(taken[v]), refused)
		}
	}
	for v := range taken {
		if i := j.world.invitations[v.invitation]; i != nil && !j.world.forgot(i) && !queued[v] {
			j.violated("R5", "A letter of %s, version %d, was taken and never queued.", v.invitation.public("inv"), v.number)
		}
	}
	j.judgeUnwritten(queued)
}

// delivered is which letters the mail server took, in their order, and whom it
// refused anything for good; the empty address, when it refused somebody whole.
func (j *judging) delivered() (taken map[version][]Letter, refused map[string]bool) {
	taken, refused = map[version][]Letter{}, map[string]bool{}
	for _, l := range j.letters {
		if !l.Taken {
			if l.Refused {
				refused[normal(l.To)] = true
			}
			continue
		}
		if c, ok := read(l.Token); ok && prefixOf(l.Token) == "inv" {
			v := version{c.object, c.version}
			taken[v] = append(taken[v], l)
		}
	}
	for _, letters := range taken {
		slices.SortFunc(letters, func(a, b Letter) int { return a.At.Compare(b.At) })
	}
	return taken, refused
}

// judgeCopies judges the letters of one version.
func (j *judging) judgeCopies(v version, letters []Letter) {
	name := v.invitation.public("inv")
	if i := j.world.invitations[v.invitation]; i == nil {
		j.violated("R5", "A letter to %s invites by %s, which is not there.", letters[0].To, name)
	} else if !i.erasedAt.Valid && normal(i.email) != normal(letters[0].To) {
		j.violated("R5", "The letter of %s went to %s.", name, letters[0].To)
	}
	for n, l := range letters[1:] {
		before := letters[n]
		switch {
		case l.MessageID != before.MessageID:
			j.violated("R5", "%s, version %d, came as the letters %s and %s.", name, v.number, before.MessageID, l.MessageID)
		case l.Token != before.Token:
			j.violated("R5", "%s, version %d, came with two links.", name, v.number)
		case normal(l.To) != normal(before.To):
			j.violated("R5", "%s, version %d, went to %s and %s.", name, v.number, before.To, l.To)
		case before.Told:
			j.violated("R5", "%s, version %d, the letter %s, came by %s at %s and again by %s at %s, and the first sender knew of it.",
				name, v.number, l.MessageID, before.By, stamp(before.At), l.By, stamp(l.At))
		}
	}
}

func (j *judging) judgeRevoked(taken map[version][]Letter) {
	revoked := map[id]Operation{}
	for _, o := range j.operations {
		if o.Mutation != "revokeInvitation" || o.Outcome != Acknowledged {
			continue
		}
		if earlier, twice := revoked[o.object()]; !twice || o.Answered.Before(earlier.Answered) {
			revoked[o.object()] = o
		}
	}
	for v, letters := range taken {
		o, isRevoked := revoked[v.invitation]
		for _, l := range letters {
			if isRevoked && !l.Began.IsZero() && l.Began.After(o.Answered) {
				j.violated("R5", "The hand-over of a letter of %s began at %s; that it was revoked was acknowledged by %s at %s.",
					v.invitation.public("inv"), stamp(l.Began), o.Server, stamp(o.Answered))
			}
		}
	}
}

// judgeQueued judges a letter's row by what the mail server saw of it.
func (j *judging) judgeQueued(l letter, v version, copies int, refused map[string]bool) {
	i := j.world.invitations[v.invitation]
	if i == nil {
		return
	}
	name := v.invitation.public("inv")
	switch {
	case l.state == "SENT" && copies == 0:
		j.violated("R5", "The letter of %s, version %d, is SENT, and the mail server never took it.", name, v.number)
	case l.state == "FAILED" && !refused[normal(l.recipient)] && !refused[""]:
		j.violated("R5", "The letter of %s, version %d, is FAILED, and the mail server never refused it for good.", name, v.number)
	case l.state == "QUEUED" && j.now.Sub(l.dueAt) > waiting:
		j.violated("R5", "The letter of %s, version %d, is due since %s, and was not sent.", name, v.number, stamp(l.dueAt))
	case l.state == "CANCELLED" && i.state == "PENDING" && i.version == v.number:
		j.violated("R5", "The letter of %s, version %d, was cancelled, and the invitation is open.", name, v.number)
	}
}

// forgot tells whether an invitation's letters may be gone by retention.
func (w *world) forgot(i *invitation) bool {
	o := w.organizations[i.organization]
	return o != nil && o.forgot
}

// judgeUnwritten judges that there was a letter for each version that needed one.
func (j *judging) judgeUnwritten(queued map[version]bool) {
	for _, i := range j.world.invitations {
		if i.delivery == "HANDED_OVER" || i.approvals > 0 || j.world.forgot(i) {
			continue
		}
		for n := 1; n <= i.version; n++ {
			if !queued[version{i.id, n}] {
				j.violated("R5", "For %s, version %d, no letter was ever queued.", i.id.public("inv"), n)
			}
		}
	}
	for _, o := range j.operations {
		if o.Mutation != "createInvitation" || o.Outcome != Acknowledged || o.NoLetter {
			continue
		}
		if i := j.world.invitations[parse(o.Invitation)]; i != nil && i.delivery == "HANDED_OVER" {
			j.violated("R5", "%s was to be sent by letter, and is HANDED_OVER.", o.Invitation)
		}
	}
}
