package graph

import (
	"fmt"
	"testing"

	"usher/internal/viewer"
)

func TestLogVerification(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"it is what verifying the log finds, sound and altered": func(t *testing.T, w *stage) {
			verify := func(v viewer.Viewer, org string) any {
				return w.must(v, `query($org: ID!) { organization(id: $org) { logVerification { sound lines badSequence message } } }`, "org", org).at("organization", "logVerification")
			}
			o := w.office("verified")
			is(t, "one line", verify(o.admin, o.org), any(map[string]any{"sound": true, "lines": 1.0, "badSequence": nil, "message": "The log is unaltered: 1 line."}))
			w.must(o.admin, createInvitation, "input", input{"organizationId": o.org, "email": w.fresh("logged")})
			is(t, "two lines", verify(o.admin, o.org), any(map[string]any{"sound": true, "lines": 2.0, "badSequence": nil, "message": "The log is unaltered: 2 lines."}))
			const here = ` AND organization_id = (SELECT id FROM organizations WHERE slug = 'verified')`
			for i, statement := range []string{`UPDATE events SET summary = 'Nothing happened.' WHERE sequence = 2`, `DELETE FROM events WHERE sequence = 1`} {
				_, err := w.Store.Pool().ExecContext(t.Context(), statement+here)
				must(w.world, 0, err)
				bad, problem := 2-i, []string{"the line's text was changed", "the line is missing"}[i]
				is(t, "altered", verify(o.admin, o.org), any(map[string]any{
					"sound": false, "lines": float64(bad - 1), "badSequence": float64(bad), "message": fmt.Sprintf("Line %d does not hold: %s.", bad, problem),
				}))
			}
		},
	})
}
