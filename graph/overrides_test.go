package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	entevent "usher/ent/event"
	"usher/ent/memberpermission"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const setMemberPermission = `mutation($input: SetMemberPermissionInput!) { setMemberPermission(input: $input) {
	member { id permissions permissionOverrides { permission effect endsAt reason } } userErrors { code message field } } }`

// setTo grants (+) or denies (-) our member something, or takes both back (0).
func (s *stage) setTo(who viewer.Viewer, memberID, what string, more ...any) reply {
	s.t.Helper()
	in := input{"memberId": memberID, "permission": what[1:], "effect": map[byte]any{'+': "GRANT", '-': "DENY", '0': nil}[what[0]]}
	for i := 0; i < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	return s.do(who, setMemberPermission, "input", in)
}

// over moves the end of a member's permissions to a moment that is past.
func (s *stage) over(memberID string) {
	id, _ := publicid.Decode(publicid.Member, memberID)
	must(s.world, 0, s.Store.Client.MemberPermission.Update().
		Where(memberpermission.MemberID(id), memberpermission.EndsAtNotNil()).
		SetEndsAt(s.Store.Now().Add(-time.Second)).Exec(s.sys))
}

func TestMemberPermissions(t *testing.T) {
	for name, check := range map[string]func(t *testing.T, w *stage){
		"what is granted or denied counts at once, until it is taken back": overrideCounts,
		"nobody lets anybody gain what he has not":                         overrideCeiling,
		"the last admin is denied nothing that makes him one":              overrideKeepsAdmin,
		"an end is exact, and told once, whoever sweeps":                   overrideEnds,
		"what has ended makes place for the same anew":                     overrideAnew,
		"an input that makes no sense is refused":                          overrideInputs,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				w := newStage(setup(t, s))
				check(t, w)
				w.gapless()
			})
		})
	}
}

func overrideCounts(t *testing.T, w *stage) {
	who, id := w.joins("tess@example.com", "MEMBER")
	began := w.now()
	for _, c := range []struct {
		what string
		may  bool
		own  string // what is set then
	}{
		{"+MANAGE_MEMBERS", true, "[map[effect:GRANT endsAt:<nil> permission:MANAGE_MEMBERS reason:why]]"},
		{"-MANAGE_MEMBERS", false, "[map[effect:GRANT endsAt:<nil> permission:MANAGE_MEMBERS reason:why] map[effect:DENY endsAt:<nil> permission:MANAGE_MEMBERS reason:why]]"},
		{"0MANAGE_MEMBERS", false, "[]"},
	} {
		a := w.setTo(w.ada, id, c.what, "reason", "why")
		if got := fmt.Sprint(a.at("setMemberPermission", "member", "permissionOverrides")); got != c.own {
			t.Errorf("after %s there is %s %v", c.what, got, a.Errors)
		}
		if has := slices.Contains(a.at("setMemberPermission", "member", "permissions").([]any), any("MANAGE_MEMBERS")); has != c.may || w.mayManage(who) != c.may {
			t.Errorf("after %s: told %v, and not %v", c.what, has, c.may)
		}
		w.unchanged(t, func() { w.setTo(w.ada, id, c.what, "reason", "why") }) // the same again, and taking nothing back

	}
	said := slices.DeleteFunc(w.logSince(began), func(line string) bool { return !strings.HasPrefix(line, "MEMBER_") })
	want := []string{
		"MEMBER_PERMISSION_CHANGED: <nil> → +MANAGE_MEMBERS: Person tess@example.com was granted MANAGE_MEMBERS. why",
		"MEMBER_PERMISSION_CHANGED: +MANAGE_MEMBERS → +MANAGE_MEMBERS, -MANAGE_MEMBERS: Person tess@example.com was denied MANAGE_MEMBERS. why",
		"MEMBER_PERMISSION_CHANGED: +MANAGE_MEMBERS, -MANAGE_MEMBERS → <nil>: What Person tess@example.com was granted or denied of MANAGE_MEMBERS was taken back. why",
	}
	if !slices.Equal(said, want) {
		t.Errorf("the log says\n%s", strings.Join(said, "\n"))
	}
	about, err := w.Store.Client.Event.Query().Where(entevent.KindEQ(entevent.KindMEMBER_PERMISSION_CHANGED), entevent.SubjectID(who.UserID)).Count(w.sys)
	if must(w.world, about, err) != 3 {
		t.Errorf("%d events are about the person", about)
	}
}

func overrideCeiling(t *testing.T, w *stage) {
	helper, helperID := w.helper()
	who, id := w.joins(w.fresh("member"), "MEMBER")
	admin, rival := w.memberOf(w.newAdmin()), w.person("rival").viewer
	soon, later := w.Store.Now().Add(time.Hour), w.Store.Now().Add(2*time.Hour)
	for _, what := range []string{"-MANAGE_BILLING", "-COMMENT"} {
		w.setTo(w.ada, id, what, "endsAt", later)
	}
	w.unchanged(t, func() {
		for _, c := range [][]any{
			{"+MANAGE_BILLING"}, {"0MANAGE_BILLING"}, {"-MANAGE_BILLING", "endsAt", soon},
		} {
			refused(t, w.setTo(helper, id, c[0].(string), c[1:]...), "setMemberPermission", "FORBIDDEN", "permission")
		}
		refused(t, w.setTo(helper, helperID, "+MANAGE_BILLING"), "setMemberPermission", "FORBIDDEN", "permission")
		refused(t, w.setTo(helper, admin, "-COMMENT"), "setMemberPermission", "FORBIDDEN")
		refused(t, w.setTo(who, id, "+COMMENT"), "setMemberPermission", "FORBIDDEN")
		refused(t, w.setTo(rival, id, "+COMMENT"), "setMemberPermission", "NOT_FOUND", "memberId")
	})
	for _, c := range [][]any{
		{"-MANAGE_BILLING"}, {"-MANAGE_AGENTS"}, {"-COMMENT", "endsAt", soon}, {"0COMMENT"}, {"+MANAGE_MEMBERS"},
	} {
		if a := w.setTo(helper, id, c[0].(string), c[1:]...); a.code("setMemberPermission") != "" {
			t.Errorf("%v gets %v %v", c, a.Data, a.Errors)
		}
	}
	w.setTo(w.ada, helperID, "-MANAGE_MEMBERS")
	refused(t, w.setTo(helper, id, "-COMMENT"), "setMemberPermission", "FORBIDDEN") // at once
}

func overrideKeepsAdmin(t *testing.T, w *stage) {
	w.onlyAdmin()
	w.unchanged(t, func() {
		for _, more := range [][]any{nil, {"endsAt", w.Store.Now().Add(time.Hour)}} {
			refused(t, w.setTo(w.ada, w.adaMember, "-MANAGE_MEMBERS", more...), "setMemberPermission", "LAST_ADMIN")
		}
	})
	w.must(w.ada, setMemberPermission, "input", input{"memberId": w.adaMember, "permission": "MANAGE_BILLING", "effect": "DENY"})
}

func overrideEnds(t *testing.T, w *stage) {
	who, id := w.joins("tess@example.com", "MEMBER")
	ends := w.Store.Now().Add(time.Hour)
	w.setTo(w.ada, id, "+MANAGE_MEMBERS", "endsAt", ends)
	w.setTo(w.ada, id, "-COMMENT", "endsAt", ends)
	w.setTo(w.ada, id, "+MANAGE_BILLING")
	if !w.mayManage(who) {
		t.Fatal("before the end it does not count")
	}
	w.over(id)
	began := w.now()
	if w.mayManage(who) {
		t.Error("after the end it counts, until somebody sweeps")
	}
	own := w.must(who, `query($m: ID!) { node(id: $m) { ... on Member { permissions permissionOverrides { permission } } } }`, "m", id)
	if got := fmt.Sprint(own.at("node", "permissionOverrides")); got != "[map[permission:MANAGE_BILLING]]" || !slices.Contains(own.at("node", "permissions").([]any), any("COMMENT")) {
		t.Errorf("after the end there is %v", own.Data)
	}
	key, _ := publicid.Decode(publicid.Member, id)
	if n, err := w.Store.Client.MemberPermission.Query().Where(memberpermission.MemberID(key), memberpermission.PermissionNEQ(role.ManageBilling)).Count(scope.Ended(viewer.With(t.Context(), w.ada))); must(w.world, n, err) != 0 {
		t.Errorf("an admin who asks for what has ended finds %d", n)
	}
	crowdIn(4, func(int) { must(w.world, 0, w.Rights.Expire(context.Background())) })
	said := slices.DeleteFunc(w.logSince(began), func(line string) bool { return !strings.HasPrefix(line, "MEMBER_") })
	if len(said) != 1 || !strings.HasSuffix(said[0], " → +MANAGE_BILLING: What Person tess@example.com was granted or denied for a time has ended: +MANAGE_MEMBERS until "+
		endOf(said[0])+", -COMMENT until "+endOf(said[0])+". <nil>") {
		t.Errorf("the log says\n%s", strings.Join(said, "\n"))
	}
	left, err := w.Store.Client.MemberPermission.Query().Where(memberpermission.PermissionIn(role.ManageMembers, role.Comment)).Count(scope.Ended(w.sys))
	if must(w.world, left, err) != 0 {
		t.Errorf("%d rows are left", left)
	}
}

// endOf is the first end that a line of the log names.
func endOf(line string) string {
	_, rest, _ := strings.Cut(line, " until ")
	end, _, _ := strings.Cut(rest, ",")
	return end
}

func overrideAnew(t *testing.T, w *stage) {
	_, id := w.joins("tess@example.com", "MEMBER")
	w.setTo(w.ada, id, "+MANAGE_MEMBERS", "endsAt", w.Store.Now().Add(time.Hour))
	w.over(id)
	began := w.now()
	if a := w.setTo(w.ada, id, "+MANAGE_MEMBERS"); a.code("setMemberPermission") != "" {
		t.Fatalf("it gets %v %v", a.Data, a.Errors)
	}
	var kinds []string
	for _, line := range w.logSince(began) {
		kind, _, _ := strings.Cut(line, ":")
		kinds = append(kinds, kind)
	}
	if !slices.Equal(kinds, []string{"MEMBER_PERMISSION_ENDED", "MEMBER_PERMISSION_CHANGED"}) {
		t.Errorf("the log tells of %v", kinds)
	}
	w.unchanged(t, func() { must(w.world, 0, w.Rights.Expire(context.Background())) })
}

func overrideInputs(t *testing.T, w *stage) {
	_, id := w.joins("tess@example.com", "MEMBER")
	w.unchanged(t, func() {
		refused(t, w.setTo(w.ada, id, "+COMMENT", "endsAt", w.Store.Now()), "setMemberPermission", "INVALID", "endsAt")
		refused(t, w.setTo(w.ada, id, "0COMMENT", "endsAt", w.Store.Now().Add(time.Hour)), "setMemberPermission", "INVALID", "endsAt")
		refused(t, w.setTo(w.ada, id, "+COMMENT", "reason", strings.Repeat("x", 1001)), "setMemberPermission", "TOO_LONG", "reason")
		refused(t, w.setTo(w.ada, w.org, "+COMMENT"), "setMemberPermission", "NOT_FOUND", "memberId")
	})
}
