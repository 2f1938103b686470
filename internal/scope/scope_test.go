package scope_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/member"
	"usher/ent/migrate"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// ourMembers is how many belong to our organization.
const ourMembers = 10

// How many rows of each entity exist for whom. There are two organizations and
// fourteen people, each with a session; ours has ten members, four invitations,
// three departments, and three permissions that members have themselves and
// whose time is not over. Theirs has two members and two invitations, and either
// has one of everything else.
const visible = `
                        | organizations users members invitations invite_links events sessions letters one_time_links idempotency_keys departments spaces space_members onboarding_steps rosters roster_rows custom_roles member_permissions integrations integration_shares approvals invitation_tallies
anonymous               | 0             0     0       0           0            0      0        0       0              0                0           0      0             0                0       0           0            0                  0            0                  0         0
outsider                | 0             1     0       0           0            0      1        0       0              0                0           0      0             0                0       0           0            0                  0            0                  0         0
invited, proven         | 0             1     0       2           0            0      1        0       0              0                0           0      0             0                0       0           0            0                  0            0                  0         0
invited, unproven       | 0             1     0       0           0            0      1        0       0              0                0           0      0             0                0       0           0            0                  0            0                  0         0
bearer of an invitation | 0             0     0       1           0            0      0        0       0              0                0           0      0             0                0       0           0            0                  0            0                  0         0
bearer of a link        | 0             0     0       0           1            0      0        0       0              0                0           0      0             0                0       0           0            0                  0            0                  0         0
viewer                  | 1             10    10      0           0            0      1        0       0              0                3           1      1             0                0       0           1            0                  1            1                  0         0
member                  | 1             10    10      0           0            0      1        0       0              0                3           1      1             0                0       0           1            0                  1            1                  0         0
requester               | 1             10    10      1           0            0      1        0       0              0                3           1      1             0                0       0           1            0                  1            1                  0         0
member granted it       | 1             10    10      4           1            1      1        0       0              0                3           1      1             1                1       1           1            3                  1            1                  1         0
member once granted it  | 1             10    10      0           0            0      1        0       0              0                3           1      1             0                0       0           1            0                  1            1                  0         0
suspended admin         | 0             1     1       0           0            0      1        0       0              0                0           0      0             0                0       0           0            0                  0            0                  0         0
admin                   | 1             10    10      4           1            1      1        0       0              0                3           1      1             1                1       1           1            3                  1            1                  1         0
admin denied it         | 1             10    10      0           0            0      1        0       0              0                3           1      1             0                0       0           1            1                  1            1                  0         0
admin in Sales          | 1             10    10      0           0            0      1        0       0              0                3           1      1             0                0       0           1            0                  1            1                  0         0
admin of both           | 2             11    12      6           2            2      1        0       0              0                4           2      2             2                2       2           2            4                  2            2                  2         0
who watches             | 1             10    10      4           1            1      0        0       0              0                3           1      1             1                1       1           1            3                  1            1                  1         0
system                  | 2             14    12      6           2            2      14       2       2              2                4           2      2             2                2       2           2            4                  2            2                  2         2
`

// entity is one kind of row, and the ways to touch it that a test needs.
type entity struct {
	table  string
	ids    func(context.Context, *ent.Client) ([]uuid.UUID, error)
	reads  func(context.Context, *ent.Client) []error // every other way to ask
	one    func(context.Context, *ent.Client, uuid.UUID) error
	delete func(context.Context, *ent.Client) (int, error) // all of them
	remove func(context.Context, *ent.Client, uuid.UUID) error
}

func TestScope_each_sees_what_is_there_for_him(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		var sees strings.Builder
		fmt.Fprintf(&sees, "\n%-23s |", "")
		for _, e := range entities {
			fmt.Fprintf(&sees, " %s", e.table)
		}
		for _, name := range everybody {
			fmt.Fprintf(&sees, "\n%-23s |", name)
			row := ""
			for _, e := range entities {
				ids, err := e.ids(w.as(t, name), w.Client)
				if err != nil {
					t.Errorf("%s asks for %s: %v", name, e.table, err)
				}
				row += fmt.Sprintf(" %-*d", len(e.table), len(ids))
			}
			sees.WriteString(strings.TrimRight(row, " "))
		}
		if diff := cmp.Diff(visible, sees.String()+"\n"); diff != "" {
			t.Error(diff)
		}
	})
}

func TestScope_has_a_column_for_every_table(t *testing.T) {
	t.Parallel()
	var have, want []string
	for _, e := range entities {
		have = append(have, e.table)
	}
	for _, table := range migrate.Tables {
		want = append(want, table.Name)
	}
	slices.Sort(have)
	slices.Sort(want)
	if diff := cmp.Diff(want, have); diff != "" {
		t.Error(diff)
	}
}

func TestScope_an_id_opens_no_more_than_a_list(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		for _, e := range entities {
			for _, name := range everybody {
				mine, err := e.ids(w.as(t, name), w.Client)
				if err != nil {
					t.Fatal(err)
				}
				all, err := e.ids(system(t), w.Client)
				if err != nil {
					t.Fatal(err)
				}
				for _, id := range all {
					err := e.one(w.as(t, name), w.Client, id)
					if sees := slices.Contains(mine, id); sees != (err == nil) || !sees && !ent.IsNotFound(err) {
						t.Errorf("%s asks for one of %s, which is his: %v; error: %v", name, e.table, sees, err)
					}
				}
			}
		}
	})
}

// A walk along an edge begins at a row that somebody has got from somewhere; it
// must not lead further than asking would.
func TestScope_walks_lead_to_nothing_else(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		for _, place := range []place{w.ours, w.theirs} {
			for _, walk := range walks(place) {
				e := entities[slices.IndexFunc(entities, func(e entity) bool { return e.table == walk.to })]
				ends, err := walk.ids(system(t))
				if err != nil || len(ends) == 0 {
					t.Fatalf("%s leads nowhere: %v", walk.name, err)
				}
				for _, name := range everybody {
					mine, err := e.ids(w.as(t, name), w.Client)
					if err != nil {
						t.Fatal(err)
					}
					got, err := walk.ids(w.as(t, name))
					if err != nil {
						t.Fatal(err)
					}
					want := slices.DeleteFunc(slices.Clone(ends), func(id uuid.UUID) bool { return !slices.Contains(mine, id) })
					if walk.steps > 1 { // over rows that he may not see either
						want = slices.DeleteFunc(want, func(id uuid.UUID) bool { return !slices.Contains(got, id) })
					}
					if diff := cmp.Diff(inOrder(want), inOrder(got)); diff != "" {
						t.Errorf("%s, %s walks %s: %s", place.organization.Slug, name, walk.name, diff)
					}
				}
			}
		}
	})
}

func TestScope_rows_that_come_along_are_narrowed_too(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		o := w.Organization.Query().WithMembers().WithInvitations().WithInviteLinks().WithEvents().OnlyX(w.as(t, "member"))
		if members, rest := len(o.Edges.Members), len(o.Edges.Invitations)+len(o.Edges.InviteLinks)+len(o.Edges.Events); members != ourMembers || rest != 0 {
			t.Errorf("a member gets %d members and %d of what is for admins", members, rest)
		}
		m := w.Member.Query().WithOrganization().WithUser(func(q *ent.UserQuery) { q.WithSessions() }).OnlyX(w.as(t, "suspended admin"))
		if m.Edges.Organization != nil || m.Edges.User == nil || len(m.Edges.User.Edges.Sessions) != 1 {
			t.Errorf("a suspended admin gets %v", m.Edges)
		}
	})
}

func TestScope_no_viewer_no_answer(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		before := dump(t, w, uuid.Nil)
		nobody := t.Context()
		refused := func(what string, err error) {
			t.Helper()
			if err == nil || !strings.Contains(err.Error(), "scope: the context says no viewer") {
				t.Errorf("%s: %v", what, err)
			}
		}
		for _, e := range entities {
			_, err := e.ids(nobody, w.Client)
			refused("ids of "+e.table, err)
			for i, err := range e.reads(nobody, w.Client) {
				refused(fmt.Sprintf("reading %d of %s", i, e.table), err)
			}
			refused("one of "+e.table, e.one(nobody, w.Client, uuid.New()))
			_, err = e.delete(nobody, w.Client)
			refused("delete of "+e.table, err)
			refused("delete of one of "+e.table, e.remove(nobody, w.Client, uuid.New()))
		}
		for _, write := range writes(w, w.ours) {
			_, err := write.try(nobody, s)
			refused(write.name, err)
		}
		for _, walk := range walks(w.ours) {
			_, err := walk.ids(nobody)
			refused(walk.name, err)
		}
		if diff := cmp.Diff(before, dump(t, w, uuid.Nil)); diff != "" {
			t.Errorf("something was written: %s", diff)
		}
		if v, ok := viewer.From(nobody); ok {
			t.Errorf("there is a viewer: %v", v)
		}
	})
}

func inOrder(ids []uuid.UUID) []string {
	var list []string
	for _, id := range ids {
		list = append(list, id.String())
	}
	slices.Sort(list)
	return list
}

// Whoever asked for an invitation sees it as long as he belongs to the
// organization.
func TestScope_a_request_is_its_requester_s_while_he_belongs(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		sees := func(name string) int { return w.Invitation.Query().CountX(w.as(t, name)) }
		for _, name := range []string{"suspended admin", "outsider"} {
			w.invitation(w.ours.organization, "for "+name).SetRequesterID(w.viewers[name].UserID).ExecX(system(t))
			if n := sees(name); n != 0 {
				t.Errorf("%s sees %d", name, n)
			}
		}
		if n := sees("requester"); n != 1 {
			t.Errorf("the requester sees %d", n)
		}
		w.Member.Delete().Where(member.UserID(w.viewers["requester"].UserID)).ExecX(system(t))
		if n := sees("requester"); n != 0 {
			t.Errorf("a requester who was removed sees %d", n)
		}
	})
}

// What a query is for says no more than the query itself.
func TestScope_inside_an_organization_each_sees_what_he_saw_of_it(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		ours, theirs := w.ours.organization.ID, w.theirs.organization.ID
		seen := 0
		for _, name := range everybody {
			for _, organizations := range [][]uuid.UUID{{ours}, {theirs}, {ours, theirs}} {
				q := w.Invitation.Query().Where(invitation.OrganizationIDIn(organizations...)).Order(invitation.ByID())
				without := q.Clone().IDsX(w.as(t, name))
				within := q.Clone().IDsX(scope.Inside(w.as(t, name), organizations))
				if diff := cmp.Diff(without, within); diff != "" {
					t.Errorf("%s: %s", name, diff)
				}
				seen += len(within)
			}
		}
		if seen == 0 {
			t.Error("nobody sees anything")
		}
		for _, inv := range w.Invitation.Query().AllX(scope.Inside(w.as(t, "admin of both"), []uuid.UUID{ours})) {
			if inv.OrganizationID != ours {
				t.Error("a query without a condition leads out of the organization")
			}
		}
	})
}
