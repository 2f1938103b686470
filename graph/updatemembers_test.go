package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/member"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

const updateMembers = `mutation($input: UpdateMembersInput!) { updateMembers(input: $input) {
	results { memberId changed before { role state department } after { role state department } userErrors { code field } member { role state department } }
	changedCount unchangedCount correlationId dryRun userErrors { code message field } } }`

func (s *stage) changing(set input, more ...any) input {
	in := input{"organizationId": s.org, "set": set}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	return in
}

// colleagues are new members in the order of their joining, all of one
// department that nobody else belongs to.
func (s *stage) colleagues(n int) (ids []string, department string) {
	department = s.fresh("department")
	must(s.world, 0, s.Store.InTx(s.sys, func(ctx context.Context, tx *ent.Tx) error {
		now := s.Store.Now()
		users, members := make([]*ent.UserCreate, n), make([]*ent.MemberCreate, n)
		for i := range n {
			id := uuid.Must(uuid.NewV7())
			users[i] = tx.User.Create().SetID(id).SetName("Colleague").SetEmail(s.fresh("colleague")).SetPasswordHash("").SetCreatedAt(now)
			members[i] = tx.Member.Create().SetOrganizationID(s.organization.ID).SetUserID(id).SetRole(role.Member).SetDepartment(department).
				SetJoinedAt(now.Add(-time.Duration(i) * time.Microsecond))
		}
		if err := tx.User.CreateBulk(users...).Exec(ctx); err != nil {
			return err
		}
		made, err := tx.Member.CreateBulk(members...).Save(ctx)
		for _, m := range made {
			ids = append(ids, publicid.Encode(publicid.Member, m.ID))
		}
		slices.Reverse(ids) // who was made last has been here longest
		return err
	}))
	return ids, department
}

// places is role, state and department of everybody everywhere.
func (s *stage) places() string {
	members, err := s.Store.Client.Member.Query().Order(member.ByID()).All(s.sys)
	var all strings.Builder
	for _, m := range must(s.world, members, err) {
		fmt.Fprintln(&all, m)
	}
	return all.String()
}

// verdicts is what each result says, in a word: its code, changed or as
// before.
func verdicts(a reply) (said []string) {
	results, _ := a.at("updateMembers", "results").([]any)
	for i := range results {
		result := func(path ...any) any { return a.at(append([]any{"updateMembers", "results", i}, path...)...) }
		switch code := result("userErrors", 0, "code"); {
		case code != nil:
			said = append(said, code.(string))
		case result("changed") == true:
			said = append(said, "changed")
		default:
			said = append(said, "as before")
		}
	}
	return said
}

func says(t *testing.T, a reply, want ...string) {
	t.Helper()
	if got := verdicts(a); !slices.Equal(got, want) {
		t.Errorf("the results are %v and not %v", got, want)
	}
}

func TestUpdateMembers(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"a request that cannot be meant is refused as a whole": func(t *testing.T, w *stage) {
			one, set := []string{w.adaMember}, input{"department": "New"}
			many := make([]string, 501)
			for i := range many {
				many[i] = fmt.Sprint("mem_", i)
			}
			w.unchanged(t, func() {
				for _, c := range []struct {
					in    input
					code  string
					field []any
				}{
					{w.changing(set, "memberIds", one, "where", input{}), "INVALID", path("where")},
					{w.changing(set), "INVALID", path("memberIds")},
					{w.changing(set, "memberIds", nil, "where", nil), "INVALID", path("memberIds")},
					{w.changing(set, "memberIds", []string{}), "REQUIRED", path("memberIds")},
					{w.changing(set, "memberIds", many), "TOO_LONG", path("memberIds")},
					{w.changing(input{}, "memberIds", one), "REQUIRED", path("set")},
					{w.changing(input{"role": nil, "state": nil}, "memberIds", one), "REQUIRED", path("set")},
					{w.changing(input{"department": "a\nb"}, "memberIds", one), "INVALID", path("set", "department")},
					{w.changing(input{"department": strings.Repeat("x", 201)}, "memberIds", one), "TOO_LONG", path("set", "department")},
					{w.changing(input{"department": publicid.Encode(publicid.Department, uuid.New())}, "memberIds", one), "NOT_FOUND", path("set", "department")},
					{w.changing(set, "memberIds", one, "reason", strings.Repeat("x", 1001)), "TOO_LONG", path("reason")},
				} {
					for _, dryRun := range []bool{false, true} {
						c.in["dryRun"] = dryRun
						a := w.do(w.ada, updateMembers, "input", c.in)
						refused(t, a, "updateMembers", c.code, c.field...)
						says(t, a)
					}
				}
			})
		},
		"each id gets a result in the order given, and once": func(t *testing.T, w *stage) {
			ids, _ := w.colleagues(2)
			foreign := w.sides["theirs"].member
			both := w.newAdmin() // there and here: seeing somebody does not make him one of ours
			must(w.world, 0, w.admit(w.sides["theirs"].org.ID, both.user.ID, role.Admin).Exec(w.sys))
			before := w.places()
			a := w.must(both.viewer, updateMembers, "input", w.changing(input{"role": "VIEWER"}, "memberIds", []string{ids[1], foreign, ids[1], "no id", w.org, ids[0], "no id"}))
			says(t, a, "changed", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "changed")
			for i, id := range []string{ids[1], foreign, "no id", w.org, ids[0]} {
				if got := a.at("updateMembers", "results", i, "memberId"); got != id {
					t.Errorf("result %d is of %v and not %s", i, got, id)
				}
			}
			if nobody := a.at("updateMembers", "results", 1).(map[string]any); nobody["member"] != nil || nobody["before"] != nil || nobody["after"] != nil {
				t.Errorf("another organization's member is told of: %v", nobody)
			}
			if n, m := a.at("updateMembers", "changedCount"), a.at("updateMembers", "unchangedCount"); n != 2.0 || m != 0.0 {
				t.Errorf("%v changed, %v did not", n, m)
			}
			if after := w.places(); strings.Count(after, "VIEWER") != strings.Count(before, "VIEWER")+2 {
				t.Errorf("more or less became viewers:\n%s", after)
			}
		},
		"a filter's members come in the order of their joining": func(t *testing.T, w *stage) {
			ids, department := w.colleagues(20)
			a := w.must(w.ada, updateMembers, "input", w.changing(input{"state": "SUSPENDED"}, "where", input{"department": department}))
			for i, id := range ids {
				if got := a.at("updateMembers", "results", i, "memberId"); got != id {
					t.Errorf("result %d is of %v and not %s", i, got, id)
				}
			}
			says(t, w.must(w.ada, updateMembers, "input", w.changing(input{"state": "SUSPENDED"}, "where", input{"department": "nobody's"})))
		},
		"each thing that becomes another is one line, and all share one correlation": func(t *testing.T, w *stage) {
			ids, old := w.colleagues(2)
			before := len(w.lines())
			a := w.must(w.ada, updateMembers, "input", w.changing(input{"role": "VIEWER", "state": "SUSPENDED", "department": "New"}, "memberIds", ids, "reason", "a new order"))
			lines, err := w.Store.Client.Event.Query().Where(entevent.OrganizationID(w.organization.ID)).Order(entevent.BySequence()).Offset(before).All(w.sys)
			kinds := map[entevent.Kind]int{}
			for _, line := range must(w.world, lines, err) {
				kinds[line.Kind]++
				if line.CorrelationID == nil || publicid.Encode(publicid.Correlation, *line.CorrelationID) != a.at("updateMembers", "correlationId") {
					t.Errorf("%s does not belong to the others: %v", line.Kind, line.CorrelationID)
				}
				if *line.ActorID != w.ada.UserID || *line.Reason != "a new order" || line.Kind == entevent.KindMEMBER_DEPARTMENT_CHANGED && (*line.Before != old || *line.After != "New") {
					t.Errorf("it says %v", line)
				}
			}
			if len(lines) != 6 || kinds[entevent.KindMEMBER_ROLE_CHANGED] != 2 || kinds[entevent.KindMEMBER_SUSPENDED] != 2 || kinds[entevent.KindMEMBER_DEPARTMENT_CHANGED] != 2 {
				t.Errorf("the log tells %v", kinds)
			}
		},
		"a second time everybody is as wanted, and nothing is written": func(t *testing.T, w *stage) {
			ids, _ := w.colleagues(3)
			in := w.changing(input{"role": "VIEWER", "department": "New"}, "memberIds", ids)
			w.must(w.ada, updateMembers, "input", in)
			places := w.places()
			w.unchanged(t, func() {
				a := w.must(w.ada, updateMembers, "input", in)
				says(t, a, "as before", "as before", "as before")
				if id, n := a.at("updateMembers", "correlationId"), a.at("updateMembers", "unchangedCount"); id != nil || n != 3.0 {
					t.Errorf("unchanged are %v, by %v", n, id)
				}
			})
			if w.places() != places {
				t.Error("somebody is elsewhere")
			}
		},
		"null takes out of the department, and left out it stays": func(t *testing.T, w *stage) {
			ids, old := w.colleagues(1)
			a := w.must(w.ada, updateMembers, "input", w.changing(input{"role": "VIEWER"}, "memberIds", ids))
			if got := a.at("updateMembers", "results", 0, "member", "department"); got != old {
				t.Errorf("the department is %v", got)
			}
			a = w.must(w.ada, updateMembers, "input", w.changing(input{"department": nil}, "memberIds", ids))
			if got := a.at("updateMembers", "results", 0, "after", "department"); got != nil || a.at("updateMembers", "changedCount") != 1.0 {
				t.Errorf("the department is %v", got)
			}
		},
		"a department's name that now means it is a move": func(t *testing.T, w *stage) {
			ids, name := w.colleagues(1)
			d, err := w.Store.Client.Department.Create().SetOrganizationID(w.organization.ID).SetName(name).SetPath(name).SetPathKey(name).SetCreatedAt(w.Store.Now()).Save(w.sys)
			must(w.world, d, err)
			says(t, w.must(w.ada, updateMembers, "input", w.changing(input{"department": name}, "memberIds", ids)), "changed")
			if n, err := w.Store.Client.Member.Query().Where(member.DepartmentID(d.ID)).Count(w.sys); must(w.world, n, err) != 1 {
				t.Errorf("%d belong to the department", n)
			}
			says(t, w.must(w.ada, updateMembers, "input", w.changing(input{"department": strings.ToUpper(name)}, "memberIds", ids)), "as before")
		},
	})
}

// TestUpdateMembers_keeps_an_admin has the admins of an organization lose
// their places together.
func TestUpdateMembers_keeps_an_admin(t *testing.T) {
	list := map[string]func(*testing.T, *stage){}
	for verb, set := range map[string]input{
		"demoted":   {"role": "MEMBER", "department": "New"},
		"suspended": {"state": "SUSPENDED", "department": "New"},
	} {
		list["of all who are "+verb+" the last in the order is refused, and stays as he is"] = func(t *testing.T, w *stage) {
			// Ada and the cast step back; who is suspended does not count.
			must(w.world, 0, w.Store.Client.Member.Update().Where(member.OrganizationID(w.organization.ID)).SetRole(role.Member).Exec(w.sys))
			suspended, p, q, r := w.person("suspended"), w.newAdmin(), w.newAdmin(), w.newAdmin()
			in := w.changing(set, "memberIds", []string{w.memberOf(suspended), w.memberOf(q), w.memberOf(p), w.memberOf(r)})
			in["dryRun"] = true
			places := w.places()
			var told reply
			w.unchanged(t, func() { told = w.must(p.viewer, updateMembers, "input", in) })
			if w.places() != places {
				t.Fatal("the dry run changed something")
			}
			in["dryRun"] = false
			done := w.must(p.viewer, updateMembers, "input", in)
			for _, a := range []reply{told, done} {
				says(t, a, "changed", "changed", "changed", "LAST_ADMIN")
				last, _ := a.at("updateMembers", "results", 3).(map[string]any)
				if last["after"] != nil || last["changed"] != false || a.at("updateMembers", "results", 3, "member", "department") == "New" {
					t.Errorf("the last one: %v", last)
				}
			}
			for i := range 4 {
				for _, part := range []string{"memberId", "before", "after", "changed", "userErrors"} {
					would, did := told.at("updateMembers", "results", i, part), done.at("updateMembers", "results", i, part)
					if fmt.Sprint(would) != fmt.Sprint(did) {
						t.Errorf("the dry run says %s is %v, and it is %v", part, would, did)
					}
				}
				if member, before := told.at("updateMembers", "results", i, "member"), told.at("updateMembers", "results", i, "before"); fmt.Sprint(member) != fmt.Sprint(before) {
					t.Errorf("the dry run says the member is %v already", member)
				}
			}
			if told.at("updateMembers", "correlationId") != nil || told.at("updateMembers", "dryRun") != true || done.at("updateMembers", "correlationId") == nil {
				t.Errorf("%v, %v", told.Data, done.Data)
			}
			w.must(r.viewer, updateMember, "input", input{"memberId": w.adaMember, "role": "ADMIN", "state": "ACTIVE"})
		}
	}
	rules(t, list)
}

// TestUpdateMembers_many changes as many as can be at once, at no more
// statements than a few.
func TestUpdateMembers_many(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		everything := input{"role": "VIEWER", "state": "SUSPENDED", "department": "New"}
		withPeople := strings.Replace(updateMembers, "member {", "member { user { name } organization { name } invitedBy { name }", 1)
		cost := func(n int, dryRun bool) (int, string) {
			ids, department := w.colleagues(n)
			in, before := w.changing(everything, "where", input{"department": department}, "dryRun", dryRun), len(w.lines())
			if n%2 == 0 {
				in = w.changing(everything, "memberIds", ids, "dryRun", dryRun)
			}
			var a reply
			statements := storetest.Statements(s, func() { a = w.must(w.ada, withPeople, "input", in) })
			if a.at("updateMembers", "changedCount") != float64(n) || !dryRun && len(w.lines()) != before+3*n {
				t.Errorf("of %d changed %v", n, a.at("updateMembers", "changedCount"))
			}
			return len(statements), strings.Join(statements, "\n")
		}
		for _, dryRun := range []bool{true, false} {
			for _, pair := range [][2]int{{4, 500}, {5, 499}} {
				few, _ := cost(pair[0], dryRun)
				many, statements := cost(pair[1], dryRun)
				if !dryRun {
					few++ // one statement appends 1,400 lines of the log, and here are three for each
				}
				if few != many || few == 0 {
					t.Errorf("%d cost %d statements and %d cost %d:\n%s", pair[0], few, pair[1], many, statements)
				}
			}
		}
		_, department := w.colleagues(501)
		w.unchanged(t, func() {
			a := w.do(w.ada, updateMembers, "input", w.changing(everything, "where", input{"department": department}))
			refused(t, a, "updateMembers", "TOO_LONG", "where")
			if message := a.string("updateMembers", "userErrors", 0, "message"); !strings.Contains(message, "501") {
				t.Errorf("it says %q", message)
			}
		})
		w.logHolds(t)
	})
}
