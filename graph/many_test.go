package graph

import (
	"fmt"
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

// TestMany invites 500 at once, good rows and bad ones mixed.
func TestMany(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		w.invited("open@example.com")
		colleague := w.person("MEMBER")
		rows, want := make([]input, 500), make([]string, 500)
		for i := range rows {
			rows[i] = input{"email": fmt.Sprintf("row-%d@example.com", i), "role": "VIEWER"}
			switch i % 10 {
			case 1:
				rows[i]["email"], want[i] = "no address", "INVALID [email]"
			case 2:
				rows[i]["email"], want[i] = "Open@example.com", "ALREADY_INVITED [email]"
			case 3:
				rows[i]["email"], want[i] = colleague.email, "ALREADY_MEMBER [email]"
			case 4:
				rows[i]["email"], want[i] = fmt.Sprintf("ROW-%d@example.com", max(0, i-104)), "ALREADY_INVITED [email]"
			case 5:
				rows[i]["department"], want[i] = "a\nb", "INVALID [department]"
			case 6:
				rows[i]["message"], want[i] = string(make([]rune, 1001)), "TOO_LONG [message]"
			case 7:
				rows[i]["email"], want[i] = "", "REQUIRED [email]"
			}
		}
		before := len(w.lines())
		a := w.must(w.ada, createInvitations, "input", input{"organizationId": w.org, "invitations": rows})
		made := 0
		for i, row := range rows {
			got := ""
			if code := a.at("createInvitations", "results", i, "userErrors", 0, "code"); code != nil {
				got = fmt.Sprint(code, " ", a.at("createInvitations", "results", i, "userErrors", 0, "field"))
			}
			email := a.at("createInvitations", "results", i, "invitation", "email")
			if got != want[i] || (got == "") != (email == row["email"]) || a.at("createInvitations", "results", i, "index") != float64(i) {
				t.Errorf("row %d (%v) gets %q with %v and not %q", i, row["email"], got, email, want[i])
			}
			if want[i] == "" {
				made++
			}
		}
		if got := a.at("createInvitations", "createdCount"); got != float64(made) {
			t.Errorf("createdCount is %v and not %d", got, made)
		}
		if got := len(w.lines()) - before; got != made {
			t.Errorf("%d events tell of %d invitations", got, made)
		}
		w.unchanged(t, func() {
			refused(t, w.do(w.ada, createInvitations, "input", input{"organizationId": w.org, "invitations": append(rows, rows[0])}), "createInvitations", "TOO_LONG", "invitations")
			refused(t, w.do(w.ada, createInvitations, "input", input{"organizationId": w.org, "invitations": []input{}}), "createInvitations", "REQUIRED", "invitations")
		})
		w.logHolds(t)
	})
}
