package graph

import (
	"strings"
	"testing"

	"usher/internal/store/storetest"
)

// Validation counts a subscription's fields before @skip and @include do.
func TestSubscription_without_a_field_is_the_clients_mistake(t *testing.T) {
	t.Parallel()
	w := setup(t, storetest.New(t, storetest.SQLite))
	for name, document := range map[string]string{
		"skipped":      `subscription($org: ID!) { organizationEvents(organizationId: $org) @skip(if: true) { id } }`,
		"not included": `subscription($org: ID!, $no: Boolean = false) { ... @include(if: $no) { organizationEvents(organizationId: $org) { id } } }`,
	} {
		if a := w.watch(w.ada, document, "org", w.org).next(); a.topCode() != "BAD_USER_INPUT" {
			t.Errorf("%s: answered %+v", name, a.Errors)
		}
	}
	if text := w.logbook.text(); strings.Contains(text, "level=ERROR") {
		t.Errorf("logged %s", text)
	}
}
