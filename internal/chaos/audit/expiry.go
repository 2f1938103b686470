package audit

import "time"

// early is by how much something may be refused before it expires: that a server
// knows the database's time is half a round trip's matter. Nothing may be accepted
// late by that; there the database compares.
const early = 100 * time.Millisecond

// judgeExpiry judges R10, as far as the database's clock is this machine's: nothing
// was accepted after it had expired, and nothing was refused as EXPIRED before.
// Objects that may have been renewed are not judged by the journal.
func (j *judging) judgeExpiry() {
	for _, i := range j.world.invitations {
		if i.acceptedAt.Valid && i.acceptedAt.Time.After(i.expiresAt.Add(clockError)) {
			j.violated("R10", "%s was accepted at %s, and had expired at %s.", i.id.public("inv"), stamp(i.acceptedAt.Time), stamp(i.expiresAt))
		}
	}
	for _, l := range j.world.links {
		if l.usedAt.Valid && l.usedAt.Time.After(l.expiresAt.Add(clockError)) {
			j.violated("R10", "%s was used at %s, and had expired at %s.", l.id.public("lnk"), stamp(l.usedAt.Time), stamp(l.expiresAt))
		}
	}
	renewed, expired := j.renewed(), map[id]time.Time{}
	for _, e := range j.expiries {
		object := parse(e.Object)
		if earlier, twice := expired[object]; !twice || e.At.Before(earlier) {
			expired[object] = e.At
		}
	}
	for _, o := range j.operations {
		state := endings[o.Mutation]
		object := o.object()
		if state == "" || renewed[object] {
			continue
		}
		at, made := expired[object]
		if made && o.Outcome == Acknowledged && o.Asked.After(at) {
			j.violated("R10", "%s of %s was asked at %s and acknowledged by %s; it had expired at %s.",
				o.Mutation, object.public("id"), stamp(o.Asked), o.Server, stamp(at))
		}
		if !made {
			at = j.world.expiry(object)
		}
		if o.Outcome == Refused && o.Code == "EXPIRED" && o.Answered.Before(at.Add(-early)) {
			j.violated("R10", "%s of %s was refused by %s as EXPIRED at %s; it expires at %s.",
				o.Mutation, object.public("id"), o.Server, stamp(o.Answered), stamp(at))
		}
	}
}

// renewed is what may have been given another time.
func (j *judging) renewed() map[id]bool {
	renewed := map[id]bool{}
	for _, o := range j.operations {
		if o.Mutation == "resendInvitation" && o.mayHaveHappened() {
			renewed[o.object()] = true
		}
	}
	for _, i := range j.world.invitations {
		renewed[i.id] = renewed[i.id] || i.version > 1
	}
	return renewed
}

// expiry is when something expires by its row; the zero time for what is not there.
func (w *world) expiry(object id) time.Time {
	if i := w.invitations[object]; i != nil {
		return i.expiresAt
	}
	if l := w.links[object]; l != nil {
		return l.expiresAt
	}
	return time.Time{}
}
