package graph

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

const (
	createInvitations = `mutation($input: CreateInvitationsInput!) { createInvitations(input: $input) {
		results { index invitation { id email state role } userErrors { code field } } createdCount userErrors { code field } } }`
	createOrganization = `mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id slug } userErrors { code field } } }`
)

// keyed are the mutations that take an idempotency key, each with an input and
// another one.
var keyed = []struct {
	name, document string
	in, other      input
}{
	{"createInvitation", createInvitation, input{"email": "key@example.com"}, input{"email": "other@example.com"}},
	{"createInvitations", createInvitations, input{"invitations": crowdOf(3)}, input{"invitations": crowdOf(2)}},
	{"createInvitations of several transactions", createInvitations, input{"invitations": crowdOf(250)}, input{"invitations": crowdOf(249)}},
	{"createInviteLink", createInviteLink, input{"role": "VIEWER"}, input{"role": "MEMBER"}},
	{"createOrganization", createOrganization, input{"name": "Keyed", "slug": "keyed"}, input{"name": "Keyed", "slug": "other"}},
}

func crowdOf(n int) (rows []input) {
	for i := range n {
		rows = append(rows, input{"email": fmt.Sprintf("crowd-%d@example.com", i)})
	}
	return append(rows, input{"email": "nobody"})
}

func (w *world) keyed(name string, in input, key any) input {
	whole := input{"organizationId": w.org, "idempotencyKey": key}
	if name == "createOrganization" {
		whole = input{"idempotencyKey": key}
	}
	for field, value := range in {
		whole[field] = value
	}
	return whole
}

func TestIdempotency(t *testing.T) {
	t.Parallel()
	for _, m := range keyed {
		field, _, _ := strings.Cut(m.name, " ")
		t.Run(m.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				w := newStage(setup(t, s))
				w.Organizations.OpenSignUp = true

				first := w.must(w.ada, m.document, "input", w.keyed(field, m.in, "once"))
				w.unchanged(t, func() {
					again := w.must(w.ada, m.document, "input", w.keyed(field, m.in, "once"))
					if diff := cmp.Diff(first.Data, again.Data); diff != "" {
						t.Errorf("the second answer differs:\n%s", diff)
					}
					refused(t, w.do(w.ada, m.document, "input", w.keyed(field, m.other, "once")), field, "CONFLICT", "idempotencyKey")
				})
				for _, key := range []string{"", string(make([]byte, 256)), "a\x00b", "a\nb"} {
					w.unchanged(t, func() {
						refused(t, w.do(w.ada, m.document, "input", w.keyed(field, m.in, key)), field, "INVALID", "idempotencyKey")
					})
				}
			})
		})
	}
}

func TestIdempotencyKeys(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"belong to one organization": func(t *testing.T, w *stage) {
			rival := w.person("rival")
			w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "idempotencyKey": "shared"})
			w.must(rival.viewer, createInviteLink, "input", input{"organizationId": w.sides["theirs"].organization, "idempotencyKey": "shared", "role": "VIEWER"})
		},
		"give no answer to somebody who may not ask any more": func(t *testing.T, w *stage) {
			p := w.newAdmin()
			in := input{"organizationId": w.org, "idempotencyKey": "demoted"}
			w.must(p.viewer, createInviteLink, "input", in)
			w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(p), "role": "MEMBER"})
			refused(t, w.do(p.viewer, createInviteLink, "input", in), "createInviteLink", "FORBIDDEN")
		},
		"give the answer of then, whatever has to be approved or is forbidden by now": func(t *testing.T, w *stage) {
			own := w.owned("remembering")
			in := input{"organizationId": own, "idempotencyKey": "before-the-rule", "role": "VIEWER"}
			first := w.must(w.ada, createInviteLink, "input", in)
			w.must(w.ada, createRule, "input", input{"organizationId": own, "name": "Rule", "roleAtLeast": "VIEWER"})
			w.must(w.ada, updateOrganizationPolicy, "input", input{"organizationId": own, "linksAllowed": false})
			if again := w.must(w.ada, createInviteLink, "input", in); cmp.Diff(first.Data, again.Data) != "" {
				t.Errorf("the second answer is %v", again.Data)
			}
		},
		"of refused requests may be used again": func(t *testing.T, w *stage) {
			in := input{"organizationId": w.org, "email": "nobody", "idempotencyKey": "retry"}
			refused(t, w.do(w.ada, createInvitation, "input", in), "createInvitation", "INVALID", "email")
			in["email"] = "somebody@example.com"
			w.must(w.ada, createInvitation, "input", in)
		},
		"of one mutation are not answered by another": func(t *testing.T, w *stage) {
			w.must(w.ada, createInviteLink, "input", input{"organizationId": w.org, "idempotencyKey": "crossed"})
			refused(t, w.do(w.ada, createInvitation, "input", input{"organizationId": w.org, "email": w.fresh("crossed"), "idempotencyKey": "crossed"}), "createInvitation", "CONFLICT", "idempotencyKey")
		},
	})
}

// TestTwins sends the same request many times at once: one effect, and the
// same answer for everybody.
func TestTwins(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		w.Organizations.OpenSignUp = true
		for _, m := range keyed {
			field, _, _ := strings.Cut(m.name, " ")
			in := w.keyed(field, m.in, m.name)
			if field == "createInvitations" && len(m.in["invitations"].([]input)) > 100 {
				continue // the same as the smaller, and slow
			}
			before := len(w.lines())
			replies := make([]reply, 20)
			crowdIn(len(replies), func(i int) { replies[i] = w.do(w.ada, m.document, "input", in) })
			for _, a := range replies {
				if code := a.code(field); code != "" {
					t.Errorf("%s: a twin gets %s", m.name, code)
				} else if diff := cmp.Diff(replies[0].Data, a.Data); diff != "" {
					t.Errorf("%s: twins get different answers:\n%s", m.name, diff)
				}
			}
			want := map[string]int{"createInvitation": 1, "createInvitations": 3, "createInviteLink": 1}[field]
			if got := len(w.lines()) - before; got != want {
				t.Errorf("%s: %d events and not %d", m.name, got, want)
			}
		}
		w.logHolds(t)
	})
}

// crowdIn runs act many times at once, all let go together, and returns when
// all are done.
func crowdIn(n int, act func(i int)) {
	var ready, done sync.WaitGroup
	gate := make(chan struct{})
	ready.Add(n)
	for i := range n {
		done.Go(func() {
			ready.Done()
			<-gate
			act(i)
		})
	}
	ready.Wait()
	close(gate)
	done.Wait()
}
