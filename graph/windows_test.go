package graph

import (
	"encoding/base64"
	"fmt"
	"math"
	"testing"

	"github.com/google/uuid"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

// TestBadWindows are refused with BAD_USER_INPUT, which is for the client's
// programmer, and never reach the database.
func TestBadWindows(t *testing.T) {
	t.Parallel()
	cursor := func(json string) string { return base64.RawURLEncoding.EncodeToString([]byte(json)) }
	byEmail := `orderBy: {field: EMAIL}, after: `
	windows := map[string]string{
		"a page of none":                      "first: 0",
		"a page of less than none":            "first: -1",
		"a page of too many":                  "first: 101",
		"a last page of none":                 "last: 0",
		"a last page of too many":             "last: 101",
		"both ends":                           "first: 1, last: 1",
		"a cursor that is none":               `after: "nonsense!"`,
		"a cursor of nothing":                 `after: ""`,
		"a cursor before that is none":        `before: "bm9uc2Vuc2U"`,
		"a cursor of another order":           byEmail + `"` + cursor(`["CREATED_AT",1,"`+uuid.NewString()+`"]`) + `"`,
		"a cursor of the log":                 `after: "` + beginning(uuid.New()) + `"`,
		"a cursor with a text for a time":     `after: "` + cursor(`["CREATED_AT","x","`+uuid.NewString()+`"]`) + `"`,
		"a cursor without an id":              `after: "` + cursor(`["CREATED_AT",1]`) + `"`,
		"a cursor with more than it holds":    `after: "` + cursor(`["CREATED_AT",1,"`+uuid.NewString()+`",1]`) + `"`,
		"a cursor with a NUL":                 byEmail + `"` + cursor(`["EMAIL","\u0000","`+uuid.NewString()+`"]`) + `"`,
		"a cursor before all time":            `after: "` + cursor(fmt.Sprintf(`["CREATED_AT",%d,"%s"]`, math.MinInt64, uuid.New())) + `"`,
		"a cursor after all time":             `after: "` + cursor(fmt.Sprintf(`["CREATED_AT",%d,"%s"]`, math.MaxInt64, uuid.New())) + `"`,
		"a cursor with a number that is none": `after: "` + cursor(`["CREATED_AT",1e99,"`+uuid.NewString()+`"]`) + `"`,
		"a cursor with spaces":                `after: "` + cursor(` ["CREATED_AT",1,"`+uuid.NewString()+`"]`) + `"`,
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		for name, arguments := range windows {
			a := w.do(w.ada, fmt.Sprintf(`query($org: ID!) { organization(id: $org) { invitations(%s) { totalCount nodes { id } } } }`, arguments), "org", w.org)
			if got := a.topCode(); got != "BAD_USER_INPUT" {
				t.Errorf("%s gets %q", name, got)
			}
		}
		elsewhere := w.do(w.ada, `query($org: ID!, $a: Cursor) { organization(id: $org) { events(after: $a) { totalCount } } }`, "org", w.org, "a", beginning(uuid.New()))
		if got := elsewhere.topCode(); got != "BAD_USER_INPUT" {
			t.Errorf("a cursor of another organization's log gets %q", got)
		}
	})
}
