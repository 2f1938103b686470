package graph

import (
	"encoding/base64"
	"encoding/json"
	"flag"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/history"
	"usher/internal/store/storetest"
)

// cursorLists are lists of an organization in each order that these have, and how it is
// asked for them behind a cursor. Lists that begin elsewhere are left out, such as the
// rows of a spreadsheet, which are in an order of their own, POSITION.
var cursorLists = []struct{ name, asked string }{
	{"JOINED_AT", `members(after: $at, before: $at) { totalCount nodes { id } pageInfo { endCursor } }`},
	{"NAME", `members(orderBy: {field: NAME, direction: ASC}, after: $at) { nodes { id } }`},
	{"EMAIL", `members(orderBy: {field: EMAIL}, before: $at, last: 2) { nodes { id } }`},
	{"CREATED_AT", `invitations(after: $at) { nodes { id } }`},
	{"EXPIRES_AT", `invitations(orderBy: {field: EXPIRES_AT}, before: $at) { nodes { id } }`},
	{"EMAIL", `invitations(orderBy: {field: EMAIL, direction: ASC}, after: $at) { nodes { id } }`},
	{"CREATED_AT", `inviteLinks(after: $at) { nodes { id } }`},
	{"CREATED_AT", `imports(after: $at) { nodes { id } }`},
	{"SEQUENCE", `events(after: $at) { nodes { id } }`},
	{"PATH", `departments(after: $at) { nodes { id } }`},
	{"NAME", `spaces(after: $at) { nodes { id } }`},
	{"NAME", `customRoles(after: $at) { nodes { id } }`},
	{"NAME", `integrations(after: $at) { nodes { id } }`},
	{"ACCESS", ``}, // which no organization is asked for: see listBehind
}

// FuzzCursor reads any text as a cursor of each order. One that is not this server's
// writing is refused as BAD_USER_INPUT before a database is asked; one that is belongs to
// one order and has no other spelling, and every one of cursorLists in that order takes
// it. Of those that do not one is asked each time, and refuses it. Both databases are
// asked, but while more texts are being made up, which are for SQLite alone.
func FuzzCursor(f *testing.F) {
	none := uuid.UUID{}
	for _, value := range []any{"", "ann", "Zoë", "a\x00b", "\u2028<&>", 0, -1, 1 << 31, 1 << 62, 1.5, "1e3", nil, []any{}, time.Now().UnixMicro(), -62135596800000000 - 1, 253402300800000000} {
		for i, name := range []string{"JOINED_AT", "NAME", "SEQUENCE", "ACCESS"} {
			written, _ := json.Marshal([]any{name, value, uuid.UUID{15: byte(i)}})
			f.Add(base64.RawURLEncoding.EncodeToString(written))
		}
	}
	f.Add(base64.URLEncoding.EncodeToString([]byte(`["NAME","an","` + none.String() + `"]`)))
	f.Add(base64.RawURLEncoding.EncodeToString([]byte(`["NAME", "ann","` + none.String() + `"]`)))
	f.Add(base64.RawURLEncoding.EncodeToString([]byte(`["NAME","ann","urn:uuid:` + none.String() + `"]`)))
	f.Add(base64.RawURLEncoding.EncodeToString([]byte(`["EMAIL","` + "\xff" + `","` + none.String() + `"]`)))
	f.Add("")
	f.Add("\r\n")
	kinds := storetest.Kinds
	if flag.Lookup("test.fuzz").Value.String() != "" {
		kinds = []storetest.Kind{storetest.SQLite} // each of the fuzzer's processes would start a PostgreSQL
	}
	var worlds []*world
	for _, kind := range kinds {
		worlds = append(worlds, setup(f, storetest.New(f, kind)))
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		for _, text := range []string{cursor, base64.RawURLEncoding.EncodeToString([]byte(cursor))} {
			taken := takers(t, text)
			for i, list := range cursorLists {
				// One refusal is like another, and a database takes its time.
				if !taken[list.name] && i != len(text)%len(cursorLists) {
					continue
				}
				for _, w := range worlds {
					at := text
					if list.name == "SEQUENCE" && taken[list.name] {
						at = w.ofOurs(t, text)
					}
					w.asksBehind(t, list.asked, at, taken[list.name])
					if list.name == "SEQUENCE" {
						w.watchesBehind(t, at, taken[list.name])
					}
				}
			}
		}
	})
}

// takers are the orders that a cursor belongs to.
func takers(t *testing.T, text string) map[string]bool {
	t.Helper()
	taken := map[string]bool{}
	for _, name := range []string{"NAME", "EMAIL", "PATH"} {
		takes(t, taken, sorting[ent.Member]{name: name, value: func(m *ent.Member) any { return m.State.String() }}, text)
	}
	for _, name := range []string{"JOINED_AT", "CREATED_AT", "EXPIRES_AT"} {
		takes(t, taken, sorting[ent.Member]{name: name, value: func(m *ent.Member) any { return m.JoinedAt }}, text)
	}
	takes(t, taken, bySequence(true), text)
	takes[history.Access](t, taken, accessOrder.sorting, text)
	if len(taken) > 1 {
		t.Errorf("%q belongs to several orders: %v", text, taken)
	}
	return taken
}

func takes[T any](t *testing.T, taken map[string]bool, s sorting[T], text string) {
	t.Helper()
	p, err := s.place(&text)
	switch {
	case err == nil && s.write(*p) != text:
		t.Errorf("%q is a second spelling of %q", text, s.write(*p))
	case err == nil:
		taken[s.name] = true
	case p != nil || !fault.Is(err, fault.BadUserInput):
		t.Errorf("%q as %s: %v, %v", text, s.name, p, err)
	}
}

// ofOurs is the place of an event's cursor in the log of our organization, whose id
// it holds; that of others' is refused.
func (w *world) ofOurs(t *testing.T, cursor string) string {
	t.Helper()
	order := bySequence(true)
	p, err := order.place(&cursor)
	if err != nil {
		t.Fatal(err)
	}
	return order.write(place{p.value, w.organization.ID})
}

// asksBehind asks one database for a list behind a cursor.
func (w *world) asksBehind(t *testing.T, list, cursor string, taken bool) {
	t.Helper()
	there := *w
	there.t = t
	a := there.do(w.ada, listBehind(list), "org", w.org, "at", cursor)
	switch {
	case taken && len(a.Errors) > 0:
		t.Errorf("%s behind %q: %+v", list, cursor, a.Errors)
	case !taken && (len(a.Errors) != 1 || a.Errors[0].Extensions["code"] != "BAD_USER_INPUT"):
		t.Errorf("%s behind %q, which is not its cursor: %+v", list, cursor, a)
	}
}

// listBehind is the question for a list behind a cursor.
func listBehind(list string) string {
	if list == "" { // that of the members in the past; what lies ahead is now
		return `query($org: ID!, $at: Cursor!) { accessAsOf(organizationId: $org, time: "2999-01-01T00:00:00Z") { members(after: $at) { nodes { memberId } } } }`
	}
	return `query($org: ID!, $at: Cursor!) { organization(id: $org) { list: ` + list + ` } }`
}

// watchesBehind begins a subscription behind an event of our organization, and behind
// the same one of another.
func (w *world) watchesBehind(t *testing.T, cursor string, taken bool) {
	t.Helper()
	watched := subscriptionResolver{w.Resolver}
	_, err := watched.position(t.Context(), w.organization.ID, &cursor)
	if taken && err != nil || !taken && !fault.Is(err, fault.BadUserInput) {
		t.Errorf("a subscription after %q: %v", cursor, err)
	}
	if _, err := watched.position(t.Context(), uuid.New(), &cursor); !fault.Is(err, fault.BadUserInput) {
		t.Errorf("a subscription to another organization after %q: %v", cursor, err)
	}
}
