package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// TestPaging walks lists in every order, direction and size and with filters,
// and compares with the same list sorted here.
func TestPaging(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		lists := w.pagedLists()
		rapid.Check(t, func(rt *rapid.T) {
			l := rapid.SampledFrom(lists).Draw(rt, "list")
			o := rapid.SampledFrom(l.orders).Draw(rt, "order")
			f := rapid.SampledFrom(l.filters).Draw(rt, "filter")
			want := l.expected(o, f)
			size := rapid.IntRange(1, 9).Draw(rt, "size")

			forward, cursors := w.walk(rt, l, o, f, size, want, "first", "after")
			if diff := compare(forward, want); diff != "" {
				rt.Fatalf("walking forward: %s", diff)
			}
			if !l.backward {
				return
			}
			backward, _ := w.walk(rt, l, o, f, size, want, "last", "before")
			if diff := compare(backward, want); diff != "" {
				rt.Fatalf("walking backward: %s", diff)
			}
			if len(want) == 0 {
				return
			}
			// A window between two cursors, from either end.
			from := rapid.IntRange(0, len(want)-1).Draw(rt, "after")
			to := rapid.IntRange(0, len(want)-1).Draw(rt, "before")
			inside := want[min(from+1, max(to, from+1)):max(to, from+1)]
			end := rapid.SampledFrom([]string{"first", "last"}).Draw(rt, "end")
			cut := inside[:min(size, len(inside))]
			if end == "last" {
				cut = inside[max(0, len(inside)-size):]
			}
			p := w.page(rt, l, o, f, fmt.Sprintf("%s: %d, after: %q, before: %q", end, size, cursors[from], cursors[to]))
			if diff := compare(p.ids, cut); diff != "" {
				rt.Fatalf("between %d and %d: %s", from, to, diff)
			}
			if len(cut) > 0 && !(p.next && p.previous) {
				rt.Fatalf("between two cursors something lies on both sides; the page says previous %t, next %t", p.previous, p.next)
			}
		})
	})
}

// Lists of one name that stand beside each other in a request are several, each
// with a filter and a length of its own.
func TestPaging_counts_each_list_by_its_own_filter(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		for _, as := range []string{"VIEWER", "MEMBER", "MEMBER", "ADMIN", "ADMIN", "ADMIN"} {
			w.invited(w.fresh("counted"), "role", as)
		}
		const lists = `query($o: ID!, $prefix: String!) { organization(id: $o) {
			all: invitations(where: {search: $prefix}) { totalCount }
			viewers: invitations(where: {search: $prefix, role: [VIEWER]}) { totalCount }
			members: invitations(where: {search: $prefix, role: [MEMBER]}, first: 1) { totalCount }
			admins: invitations(where: {search: $prefix, role: [ADMIN]}, first: 1) { totalCount }
			nobody: invitations(where: {search: $prefix, role: []}) { totalCount }
		} }`
		a := w.must(w.ada, lists, "o", w.org, "prefix", "counted")
		for list, want := range map[string]float64{"all": 6, "viewers": 1, "members": 2, "admins": 3, "nobody": 0} {
			if got := a.at("organization", list, "totalCount"); got != want {
				t.Errorf("of %s there are %v, and not %v", list, got, want)
			}
		}
	})
}

// pagedList is a list, with the ways to sort and narrow it.
type pagedList struct {
	name     string
	items    []item
	orders   []ordering
	filters  []filter
	backward bool
}

// item is an object with all that it can be sorted by or found by.
type item struct {
	id   string
	key  uuid.UUID
	sort map[string]string
	tags []string
}

type ordering struct {
	arguments, by string
	desc          bool
}

type filter struct {
	where string
	keep  func(item) bool
}

// What rapid shows of a draw.
func (l *pagedList) GoString() string { return l.name }
func (o ordering) GoString() string   { return "by " + o.by + " (" + o.arguments + ")" }
func (f filter) GoString() string     { return f.where }

func (l *pagedList) expected(o ordering, f filter) []string {
	list := slices.DeleteFunc(slices.Clone(l.items), func(i item) bool { return !f.keep(i) })
	slices.SortFunc(list, func(a, b item) int {
		order := strings.Compare(a.sort[o.by], b.sort[o.by])
		if order == 0 {
			order = slices.Compare(a.key[:], b.key[:])
		}
		if o.desc {
			order = -order
		}
		return order
	})
	ids := make([]string, len(list))
	for i, item := range list {
		ids[i] = item.id
	}
	return ids
}

func compare(have, want []string) string {
	if slices.Equal(have, want) {
		return ""
	}
	return fmt.Sprintf("%d items and not %d (- wanted, + got): %s", len(have), len(want), cmp.Diff(want, have))
}

type readPage struct {
	ids, cursors   []string
	next, previous bool
}

// page reads one page and checks what it says of itself.
func (s *stage) page(rt *rapid.T, l *pagedList, o ordering, f filter, window string) readPage {
	arguments := []string{window}
	for _, a := range []string{o.arguments, f.where} {
		if a != "" {
			arguments = append(arguments, a)
		}
	}
	a := s.do(s.ada, fmt.Sprintf(`query($org: ID!) { organization(id: $org) { list: %s(%s) {
		totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
		l.name, strings.Join(arguments, ", ")), "org", s.org)
	if len(a.Errors) > 0 {
		rt.Fatalf("%s(%s) answers %+v", l.name, arguments, a.Errors)
	}
	if got, want := a.at("organization", "list", "totalCount"), len(l.expected(o, f)); got != float64(want) {
		rt.Fatalf("totalCount is %v and not %d", got, want)
	}
	var p readPage
	edges, _ := a.at("organization", "list", "edges").([]any)
	for i := range edges {
		p.ids = append(p.ids, a.string("organization", "list", "edges", i, "node", "id"))
		p.cursors = append(p.cursors, a.string("organization", "list", "edges", i, "cursor"))
		if a.string("organization", "list", "nodes", i, "id") != p.ids[i] {
			rt.Fatal("nodes are not the edges' nodes")
		}
	}
	info, _ := a.at("organization", "list", "pageInfo").(map[string]any)
	p.next, p.previous = info["hasNextPage"] == true, info["hasPreviousPage"] == true
	var start, end any
	if n := len(p.cursors); n > 0 {
		start, end = p.cursors[0], p.cursors[n-1]
	}
	if info["startCursor"] != start || info["endCursor"] != end {
		rt.Fatalf("pageInfo says %v to %v, the edges %v to %v", info["startCursor"], info["endCursor"], start, end)
	}
	return p
}

// walk reads a list page by page from one end, and returns it in its order.
func (s *stage) walk(rt *rapid.T, l *pagedList, o ordering, f filter, size int, want []string, take, from string) (ids, cursors []string) {
	window := fmt.Sprintf("%s: %d", take, size)
	for {
		p := s.page(rt, l, o, f, window)
		more, less := p.next, p.previous
		if take == "last" {
			ids, cursors = append(p.ids, ids...), append(p.cursors, cursors...)
			more, less = less, more
		} else {
			ids, cursors = append(ids, p.ids...), append(cursors, p.cursors...)
		}
		if more != (len(ids) < len(want)) || less != (len(ids) > len(p.ids)) {
			rt.Fatalf("after %d of %d, walking by %s, the page says previous %t, next %t", len(ids), len(want), take, p.previous, p.next)
		}
		if !more {
			return ids, cursors
		}
		if len(p.ids) == 0 {
			rt.Fatal("an empty page says there is more")
		}
		edge := p.cursors[len(p.cursors)-1]
		if take == "last" {
			edge = p.cursors[0]
		}
		window = fmt.Sprintf("%s: %d, %s: %q", take, size, from, edge)
	}
}

func everything(item) bool { return true }

func tagged(tags ...string) func(item) bool {
	return func(i item) bool {
		return slices.ContainsFunc(tags, func(tag string) bool { return slices.Contains(i.tags, tag) })
	}
}

// pagedLists fills our organization with lists full of ties.
func (s *stage) pagedLists() []*pagedList {
	id, now := s.organization.ID, s.Store.Now()
	for i := range 12 {
		u := s.account(fmt.Sprintf("%d.paged@example.com", i*7%12), true)
		must(s.world, 0, s.Store.Client.User.UpdateOne(u).SetName([]string{"Zoë", "ann", "Ann", "ann"}[i%4]).Exec(s.sys))
		r := role.All()[i%3]
		state := []member.State{member.StateACTIVE, member.StateSUSPENDED}[i%2]
		must(s.world, 0, s.admit(id, u.ID, r).SetState(state).SetJoinedAt(now.Add(time.Duration(i%3)*time.Hour)).SetDepartment([]string{"A", "B"}[i%2]).Exec(s.sys))

		inv, err := s.asking(id, fmt.Sprintf("%d.asked@example.com", i*5%12)).SetRole(r).
			SetCreatedAt(now.Add(time.Duration(i%3) * time.Hour)).SetExpiresAt(now.Add(time.Duration(i%4-1) * time.Hour)).
			SetState([]invitation.State{invitation.StatePENDING, invitation.StateREVOKED, invitation.StatePENDING}[i%3]).Save(s.sys)
		must(s.world, inv, err)
		must(s.world, 0, s.sharing(id, s.ada.UserID).SetCreatedAt(now.Add(time.Duration(i%3)*time.Hour)).
			SetState([]invitelink.State{invitelink.StateACTIVE, invitelink.StateUSED}[i%2]).Exec(s.sys))
		s.log(id, event.Entry{Kind: []event.Kind{entevent.KindINVITATION_SENT, entevent.KindMEMBER_SUSPENDED}[i%2], Invitation: inv.ID, Summary: "Something."})
	}
	return []*pagedList{s.pagedMembers(), s.pagedInvitations(), s.pagedLinks(), s.pagedEvents()}
}

func moment(t time.Time) string { return fmt.Sprintf("%020d", t.UnixMicro()) }

func orderings(fields ...string) (all []ordering) {
	for _, f := range fields {
		all = append(all, ordering{"orderBy: {field: " + f + ", direction: ASC}", f, false}, ordering{"orderBy: {field: " + f + "}", f, true})
	}
	return append(all, ordering{"", fields[0], true})
}

func (s *stage) pagedMembers() *pagedList {
	l := &pagedList{name: "members", backward: true, orders: orderings("JOINED_AT", "NAME", "EMAIL"), filters: []filter{
		{"", everything}, {"where: {role: [ADMIN, VIEWER]}", tagged("ADMIN", "VIEWER")}, {"where: {state: [SUSPENDED]}", tagged("SUSPENDED")},
		{`where: {department: "A"}`, tagged("in A")}, {`where: {search: "ANN"}`, tagged("ann")}, {`where: {search: "%"}`, tagged()}, {"where: {role: []}", tagged()},
	}}
	all, err := s.Store.Client.Member.Query().Where(member.OrganizationID(s.organization.ID)).WithUser().All(s.sys)
	for _, m := range must(s.world, all, err) {
		i := item{publicid.Encode(publicid.Member, m.ID), m.ID, map[string]string{"JOINED_AT": moment(m.JoinedAt), "NAME": m.Edges.User.Name, "EMAIL": m.Edges.User.Email}, []string{string(m.Role), string(m.State)}}
		if m.Department != nil {
			i.tags = append(i.tags, "in "+*m.Department)
		}
		if strings.Contains(strings.ToLower(m.Edges.User.Name+" "+m.Edges.User.Email), "ann") {
			i.tags = append(i.tags, "ann")
		}
		l.items = append(l.items, i)
	}
	return l
}

func (s *stage) pagedInvitations() *pagedList {
	l := &pagedList{name: "invitations", backward: true, orders: orderings("CREATED_AT", "EXPIRES_AT", "EMAIL"), filters: []filter{
		{"", everything}, {"where: {state: [PENDING]}", tagged("PENDING")}, {"where: {state: [EXPIRED, REVOKED]}", tagged("EXPIRED", "REVOKED")},
		{`where: {search: "1.ASKED"}`, tagged("1.asked")}, {"where: {role: [ADMIN], delivery: [HANDED_OVER]}", tagged("ADMIN")}, {"where: {state: []}", tagged()},
	}}
	all, err := s.Store.Client.Invitation.Query().Where(invitation.OrganizationID(s.organization.ID)).All(s.sys)
	for _, inv := range must(s.world, all, err) {
		i := item{publicid.Encode(publicid.Invitation, inv.ID), inv.ID, map[string]string{"CREATED_AT": moment(inv.CreatedAt), "EXPIRES_AT": moment(inv.ExpiresAt), "EMAIL": inv.Email}, []string{string(inv.Role)}}
		state := inv.State
		if state == invitation.StatePENDING && !inv.ExpiresAt.After(s.Store.Now()) {
			state = invitation.StateEXPIRED
		}
		i.tags = append(i.tags, string(state))
		if strings.Contains(inv.Email, "1.asked") {
			i.tags = append(i.tags, "1.asked")
		}
		l.items = append(l.items, i)
	}
	return l
}

func (s *stage) pagedLinks() *pagedList {
	l := &pagedList{name: "inviteLinks", backward: true, orders: []ordering{{"", "CREATED_AT", true}}, filters: []filter{
		{"", everything}, {"where: {state: [USED, EXPIRED]}", tagged("USED")}, {"where: {state: [ACTIVE]}", tagged("ACTIVE")},
	}}
	all, err := s.Store.Client.InviteLink.Query().Where(invitelink.OrganizationID(s.organization.ID)).All(s.sys)
	for _, link := range must(s.world, all, err) {
		l.items = append(l.items, item{publicid.Encode(publicid.InviteLink, link.ID), link.ID, map[string]string{"CREATED_AT": moment(link.CreatedAt)}, []string{string(link.State)}})
	}
	return l
}

func (s *stage) pagedEvents() *pagedList {
	l := &pagedList{name: "events", orders: []ordering{{"", "SEQUENCE", true}, {"oldestFirst: true", "SEQUENCE", false}}, filters: []filter{
		{"", everything}, {"where: {kind: [MEMBER_SUSPENDED]}", tagged("MEMBER_SUSPENDED")}, {`where: {invitationId: "nonsense"}`, tagged()},
	}}
	all, err := s.Store.Client.Event.Query().Where(entevent.OrganizationID(s.organization.ID)).All(s.sys)
	for _, e := range must(s.world, all, err) {
		l.items = append(l.items, item{publicid.Encode(publicid.Event, e.ID), e.ID, map[string]string{"SEQUENCE": fmt.Sprintf("%09d", e.Sequence)}, []string{string(e.Kind)}})
	}
	return l
}
