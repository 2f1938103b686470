package house

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// floors are the rooms from the ground up. A room may import from the floors
// below its own, and from no other room on the same one.
var floors = [][]string{
	{"internal/fault", "internal/line", "internal/publicid", "internal/role", "internal/token", "internal/viewer", "internal/web"},
	{"internal/access", "internal/address", "internal/config", "internal/text", "ent/schema"},
	{"ent"},
	{"internal/scope"},
	{"internal/store"},
	{"internal/event", "internal/idempotency", "internal/mail"},
	{"internal/account", "internal/department", "internal/policy"},
	{"internal/space", "internal/integration"},
	{"internal/member", "internal/organization"},
	{"internal/invite", "internal/link", "internal/rights"},
	{"internal/roster", "internal/retention", "internal/conflict", "internal/history"},
	{"internal/live"},
	{"graph"},
	{"internal/server"},
	{"internal/demo"},
	{"internal/app"},
	{"cmd/usher", "internal/attack", "internal/bench", "internal/chaos", "internal/chaos/audit", "internal/contention", "internal/planted"},
}

// narrower are rooms that may import even less of ours than their floor says.
var narrower = map[string][]string{
	"internal/access": {"internal/fault", "internal/role"},
	"ent/schema":      {"internal/role"},
	"ent":             {"ent/schema", "internal/role"},
	"internal/live":   {"internal/fault", "internal/line"},
	// The judge shares nothing with what it judges, not even a mistake.
	"internal/chaos/audit": {},
}

// keepers are the only rooms that may import what is named; elsewhere it would
// spread.
var keepers = map[string][]string{
	"github.com/99designs/gqlgen":  {"graph", "internal/live"},
	"github.com/vektah/gqlparser":  {"graph", "internal/live"},
	"github.com/gorilla/websocket": {"internal/live", "internal/bench"},
	"github.com/lib/pq":            {"internal/store", "internal/event", "internal/chaos/audit"}, // in event the PostgreSQL bell
	"modernc.org/sqlite":           {"internal/store", "internal/chaos/audit"},
	"github.com/pressly/goose":     {"internal/store"},
	"github.com/wneessen/go-mail":  {"internal/mail"},
	"golang.org/x/crypto":          {"internal/account", "internal/token"},
	"github.com/spf13/cobra":       {"cmd/usher"},
	"github.com/knadh/koanf":       {"internal/config"},
	"usher/graph":                  {"internal/server"},
	"usher/internal/server":        {"internal/app"},
	"usher/internal/app":           {"cmd/usher", "internal/bench"},
	"testing":                      nil,
}

func TestImports(t *testing.T) {
	t.Parallel()
	for _, file := range goFiles(t) {
		// What only tests use may reach for anything: test files, and the packages
		// that serve them.
		if file.isTest() || servesTests(file.room()) || strings.HasPrefix(string(file.source), "//go:build ignore\n") {
			continue
		}
		room := roomOf(file.room())
		floor := floorOf(room)
		if floor < 0 {
			t.Errorf("%s: on which floor does %s stand? (imports_test.go)", file.path, room)
			continue
		}
		for _, spec := range file.syntax.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if why := refuse(room, floor, imported); why != "" {
				t.Errorf("%s imports %s: %s", file.path, imported, why)
			}
		}
	}
}

// refuse says why a room may not import a package, or nothing.
func refuse(room string, floor int, imported string) string {
	for kept, keepers := range keepers {
		if (imported == kept || strings.HasPrefix(imported, kept+"/")) && !slices.Contains(keepers, room) {
			return "that is kept in " + strings.Join(keepers, " and ")
		}
	}
	ours, ok := strings.CutPrefix(imported, "usher/")
	if !ok || roomOf(ours) == room {
		return ""
	}
	if servesTests(ours) {
		return "that is for tests"
	}
	if allowed, ok := narrower[room]; ok && !slices.Contains(allowed, roomOf(ours)) {
		return "this room may import of ours only: " + strings.Join(allowed, ", ")
	}
	if floorOf(roomOf(ours)) >= floor {
		return "it stands on no lower floor"
	}
	return ""
}

// servesTests tells whether a package is for tests only: storetest, apptest.
func servesTests(folder string) bool {
	return strings.HasSuffix(folder, "test") && folder != "ent/enttest"
}

// roomOf is the room that a folder belongs to: the longest that stands on a
// floor, or the folder itself.
func roomOf(folder string) string {
	room := folder
	longest := 0
	for _, floor := range floors {
		for _, candidate := range floor {
			if (folder == candidate || strings.HasPrefix(folder, candidate+"/")) && len(candidate) > longest {
				room, longest = candidate, len(candidate)
			}
		}
	}
	return room
}

func floorOf(room string) int {
	return slices.IndexFunc(floors, func(floor []string) bool { return slices.Contains(floor, room) })
}

// TestRefusals shows each rule at work, so that a rule which forbids nothing
// is noticed.
func TestRefusals(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		room, imported string
		refused        bool
	}{
		{"internal/fault", "internal/viewer", true},
		{"internal/access", "internal/token", true},
		{"internal/store", "ent", false},
		{"internal/store", "internal/event", true},
		{"internal/invite", "internal/account", false},
		{"internal/account", "internal/invite", true},
		{"internal/roster", "internal/invite", false},
		{"internal/invite", "internal/link", true},
		{"internal/app", "graph", true},
		{"cmd/usher", "internal/app", false},
		{"internal/invite", "internal/store/storetest", true},
		{"internal/invite", "ent/invitation", false},
		{"internal/chaos/audit", "internal/publicid", true},
	} {
		why := refuse(c.room, floorOf(c.room), "usher/"+c.imported)
		if (why != "") != c.refused {
			t.Errorf("may %s import %s? %q", c.room, c.imported, why)
		}
	}
	if refuse("internal/event", floorOf("internal/event"), "github.com/lib/pq") != "" {
		t.Error("the PostgreSQL bell may not import lib/pq")
	}
	if refuse("internal/invite", floorOf("internal/invite"), "github.com/lib/pq/oid") == "" {
		t.Error("invite may import lib/pq")
	}
}
