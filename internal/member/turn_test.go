package member_test

import (
	"strings"
	"testing"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestUpdate_of_who_has_not_the_right_makes_nobody_wait(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		c := found(t, s, "turns")
		admin, colleague := c.joins(role.Admin, ""), c.joins(role.Viewer, "")
		locks := func(by *ent.Member, want fault.Code) bool {
			statements := storetest.Statements(s, func() {
				_, err := c.Update(c.as(t, by), colleague.ID, member.Change{Department: new(new("Plain"))})
				if want == "" && err != nil || want != "" && !fault.Is(err, want) {
					t.Errorf("%s gets %v and not %q", by.Role, err, want)
				}
			})
			return strings.Contains(strings.Join(statements, "\n"), "FOR NO KEY UPDATE")
		}
		if locks(colleague, fault.Forbidden) {
			t.Error("a colleague locks the organization")
		}
		if !locks(admin, "") && s.IsPostgres() {
			t.Error("an admin does not wait for his turn")
		}
	})
}
