package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

const line = ` { sequence cursor kind summary invitation { id } inviteLink { id } member { id } department { id } space { id } }`

// now is the cursor of our log's head.
func (s *stage) now() string {
	head, err := s.Feed.Head(s.sys, s.organization.ID)
	return at(s.organization.ID, must(s.world, head, err))
}

// history is our log after a number, by the API.
func (s *stage) history(after string) (lines []map[string]any) {
	for {
		a := s.must(s.ada, `query($o: ID!, $a: Cursor!) { organization(id: $o) { events(first: 100, oldestFirst: true, after: $a) { nodes`+line+` pageInfo { hasNextPage endCursor } } } }`, "o", s.org, "a", after)
		nodes, _ := a.at("organization", "events", "nodes").([]any)
		for _, n := range nodes {
			lines = append(lines, n.(map[string]any))
		}
		if a.at("organization", "events", "pageInfo", "hasNextPage") != true {
			return lines
		}
		after = a.string("organization", "events", "pageInfo", "endCursor")
	}
}

// TestSubscriptions has every kind of change happen while all are watched, and
// compares what arrives with the log.
func TestSubscriptions(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		began := w.now()
		open := func(arguments string) *watcher {
			return w.watch(w.ada, fmt.Sprintf("subscription { event: %s, after: %q) %s }", strings.Replace(arguments, "(", fmt.Sprintf("(organizationId: %q ", w.org), 1), began, line))
		}
		everything := open("organizationEvents(")
		invitation, link, member := w.everyChange()
		place, room := w.everyChangeOfPlaces(member)
		w.everyChangeOfIntegrations()
		w.everyChangeOfRights(member)
		w.everyChangeByImports()
		w.everyChangeOfApprovals()
		w.everyChangeOfThePast()
		log := w.history(began)

		var missing []string
		for _, kind := range schema.Types["EventKind"].EnumValues {
			happened := slices.ContainsFunc(log, func(e map[string]any) bool { return e["kind"] == kind.Name })
			if !happened {
				missing = append(missing, kind.Name)
			}
		}
		if missing != nil {
			t.Errorf("no change shows as %v", missing)
		}

		kind := func(prefixes ...string) func(map[string]any) bool {
			return func(e map[string]any) bool {
				return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(e["kind"].(string), p) })
			}
		}
		about := func(object, id, prefix string) func(map[string]any) bool {
			return func(e map[string]any) bool {
				subject, _ := e[object].(map[string]any)
				return subject["id"] == id && kind(prefix)(e)
			}
		}
		for name, c := range map[string]struct {
			stream *watcher
			wanted func(map[string]any) bool
		}{
			"everything":     {everything, kind("")},
			"two kinds":      {open("organizationEvents(kinds: [MEMBER_JOINED, INVITE_LINK_USED]"), kind("MEMBER_JOINED", "INVITE_LINK_USED")},
			"invitations":    {open("invitationChanged("), kind("INVITATION_")},
			"one invitation": {open("invitationChanged(invitationId: " + fmt.Sprintf("%q", invitation)), about("invitation", invitation, "INVITATION_")},
			"links":          {open("inviteLinkChanged("), kind("INVITE_LINK_")},
			"one link":       {open("inviteLinkChanged(inviteLinkId: " + fmt.Sprintf("%q", link)), about("inviteLink", link, "INVITE_LINK_")},
			"members":        {open("memberChanged("), kind("MEMBER_")},
			"one member":     {open("memberChanged(memberId: " + fmt.Sprintf("%q", member)), about("member", member, "MEMBER_")},
			"departments":    {open("departmentChanged("), kind("DEPARTMENT_")},
			"one department": {open("departmentChanged(departmentId: " + fmt.Sprintf("%q", place)), about("department", place, "DEPARTMENT_")},
			"spaces":         {open("spaceChanged("), kind("SPACE_")},
			"one space":      {open("spaceChanged(spaceId: " + fmt.Sprintf("%q", room)), about("space", room, "SPACE_")},
		} {
			want := slices.DeleteFunc(slices.Clone(log), func(e map[string]any) bool { return !c.wanted(e) })
			if len(want) == 0 {
				t.Errorf("%s: nothing happened", name)
			}
			for i, e := range want {
				a := c.stream.next()
				if diff := cmp.Diff(own(e), own(a.at("event"))); diff != "" {
					t.Errorf("%s, message %d (- the log, + the stream) %+v:\n%s", name, i+1, a.Errors, diff)
					break
				}
			}
		}
	})
}

// own is an event without its edges, which show what is there today: whoever
// was removed is gone from the log's.
func own(e any) map[string]any {
	fields, _ := e.(map[string]any)
	fields = maps.Clone(fields)
	for _, edge := range []string{"invitation", "inviteLink", "member", "department", "space"} {
		delete(fields, edge)
	}
	return fields
}

// TestResume reads a log that many write to, a few events at a time, always
// coming back with the last cursor.
func TestResume(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		const writers, each = 6, 40
		began := w.now()
		written := make(chan struct{})
		go func() {
			defer close(written)
			crowdIn(writers, func(int) {
				for range each {
					w.log(w.organization.ID, event.Entry{Kind: entevent.KindINVITATION_SENT, Summary: "Written."})
				}
			})
		}()
		t.Cleanup(func() { <-written })
		cursor, next := began, 0
		for read, visits := 0, 0; read < writers*each; visits++ {
			stream := w.watch(w.ada, `subscription($o: ID!, $a: Cursor) { organizationEvents(organizationId: $o, after: $a)`+line+` }`, "o", w.org, "a", cursor)
			for range 1 + visits*7%40 {
				if read == writers*each {
					break
				}
				a := stream.next()
				sequence, _ := a.at("organizationEvents", "sequence").(float64)
				if next != 0 && int(sequence) != next {
					t.Fatalf("after %d comes %v", next-1, sequence)
				}
				next, cursor = int(sequence)+1, a.string("organizationEvents", "cursor")
				read++
			}
			stream.stop()
		}
		<-written
		w.gapless()
		if cursor != w.now() {
			t.Error("the last event read is not the log's last")
		}
	})
}

func TestWatching(t *testing.T) {
	watchAll := `subscription($o: ID!, $a: Cursor) { organizationEvents(organizationId: $o, after: $a) { sequence kind } }`
	list := map[string]func(*testing.T, *stage){
		"a cursor from the future ends in RESYNC": func(t *testing.T, w *stage) {
			head, err := w.Feed.Head(w.sys, w.organization.ID)
			stream := w.watch(w.ada, watchAll, "o", w.org, "a", at(w.organization.ID, must(w.world, head, err)+1))
			if got := stream.ending(); got != "RESYNC" {
				t.Errorf("it ends with %q", got)
			}
		},
		"a cursor from before the beginning ends in RESYNC": func(t *testing.T, w *stage) {
			if got := w.watch(w.ada, watchAll, "o", w.org, "a", at(w.organization.ID, -1)).ending(); got != "RESYNC" {
				t.Errorf("it ends with %q", got)
			}
		},
		"a cursor of another organization is refused": func(t *testing.T, w *stage) {
			if got := w.watch(w.ada, watchAll, "o", w.org, "a", beginning(w.sides["theirs"].org.ID)).ending(); got != "BAD_USER_INPUT" {
				t.Errorf("it ends with %q", got)
			}
		},
		"without a cursor what was is not repeated": func(t *testing.T, w *stage) {
			stream := w.watch(w.ada, watchAll, "o", w.org)
			head, err := w.Feed.Head(w.sys, w.organization.ID)
			must(w.world, head, err)
			for {
				w.log(w.organization.ID, event.Entry{Kind: entevent.KindINVITATION_SENT, Summary: "Written."})
				select {
				case a := <-stream.replies:
					if n, _ := a.at("organizationEvents", "sequence").(float64); int(n) <= head {
						t.Errorf("it begins with %v, and %d was there", n, head)
					}
					return
				case <-time.After(5 * time.Millisecond): // the stream may not have begun
				}
			}
		},
	}
	for how, change := range map[string]input{"demoted": {"role": "MEMBER"}, "suspended": {"state": "SUSPENDED"}, "removed": nil} {
		list["whoever is "+how+" hears FORBIDDEN and nothing that happens from then on"] = func(t *testing.T, w *stage) {
			p := w.newAdmin()
			began := w.now()
			streams := map[string]*watcher{
				"organizationEvents": w.watch(p.viewer, watchAll, "o", w.org, "a", began),
				"invitationChanged":  w.watch(p.viewer, `subscription($o: ID!, $a: Cursor) { invitationChanged(organizationId: $o, after: $a) { sequence kind } }`, "o", w.org, "a", began),
			}
			w.invited(w.fresh("before"))
			for name, stream := range streams {
				if got := stream.next().string(name, "kind"); got != "INVITATION_CREATED" {
					t.Errorf("%s begins with %s", name, got)
				}
			}
			if change == nil {
				w.must(w.ada, removeMember, "input", input{"memberId": w.memberOf(p)})
			} else {
				w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(p), "role": change["role"], "state": change["state"]})
			}
			w.invited(w.fresh("after"))
			for name, stream := range streams {
				if a := stream.next(); a.topCode() != "FORBIDDEN" || a.at(name) != nil {
					t.Fatalf("%s goes on with %v %+v", name, a.Data, a.Errors)
				}
				if got := stream.ending(); got != "" {
					t.Errorf("after FORBIDDEN %s says %s", name, got)
				}
			}
		}
	}
	list["the person invited hears of the own invitations, in any organization, and of no other"] = func(t *testing.T, w *stage) {
		p, rival := w.person("removed"), w.person("rival")
		stream := w.watch(p.viewer, `subscription { viewerInvitationChanged { kind reason invitation { id email url } organization: invitation { organization { slug } } } }`)
		first := w.invite(w.organization.ID, p.email)
		for heard := false; !heard; { // until it has begun
			w.log(w.organization.ID, event.Entry{Kind: entevent.KindINVITATION_SENT, Invitation: first.ID, Summary: "Begin."})
			select {
			case <-stream.replies:
				heard = true
			case <-time.After(5 * time.Millisecond):
			}
		}
		w.invited(w.fresh("somebody"))
		theirs := w.must(rival.viewer, createInvitation, "input", input{"organizationId": w.sides["theirs"].organization, "email": p.email})
		id := theirs.string("createInvitation", "invitation", "id")
		w.must(rival.viewer, revokeInvitation, "input", input{"invitationId": id, "reason": "not for the invited"})
		for _, want := range []string{"INVITATION_CREATED", "INVITATION_REVOKED"} {
			a := stream.next()
			for a.at("viewerInvitationChanged", "kind") == "INVITATION_SENT" {
				a = stream.next()
			}
			if a.string("viewerInvitationChanged", "kind") != want || a.string("viewerInvitationChanged", "invitation", "id") != id ||
				a.at("viewerInvitationChanged", "invitation", "url") != nil || a.at("viewerInvitationChanged", "reason") != nil {
				t.Errorf("%s arrives as %v %+v", want, a.Data, a.Errors)
			}
		}
	}
	list["an unproven address hears of nothing"] = func(t *testing.T, w *stage) {
		if got := w.watch(w.person("unproven").viewer, `subscription { viewerInvitationChanged { kind } }`).ending(); got != "FORBIDDEN" {
			t.Errorf("it ends with %q", got)
		}
	}
	rules(t, list)
}
