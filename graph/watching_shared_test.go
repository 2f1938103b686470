package graph

import (
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	entevent "usher/ent/event"
	"usher/ent/memberpermission"
	"usher/internal/event"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// shown is a metric's value.
func shown(w *world, registry *prometheus.Registry, name string) (sum float64) {
	families, err := registry.Gather()
	for _, family := range must(w, families, err) {
		for _, m := range family.GetMetric() {
			if family.GetName() == name {
				sum += m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}
	return sum
}

// TestWatching_is_shared_by_those_who_see_alike has two admins and a member who was
// granted the right watch by one server. One admin loses the right, the other one's
// rights change.
func TestWatching_is_shared_by_those_who_see_alike(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		bea, cy, dan := w.newAdmin(), w.newAdmin(), w.person("MEMBER")
		granted := w.row(dan)
		must(w.world, 0, w.Store.Client.MemberPermission.Create().SetOrganizationID(granted.OrganizationID).SetMemberID(granted.ID).
			SetPermission(role.ManageMembers).SetEffect(memberpermission.EffectGRANT).SetCreatedAt(w.Store.Now()).Exec(w.sys))
		registry := prometheus.NewRegistry()
		server := w.serving(registry)
		began := w.now()
		head, err := w.Feed.Head(w.sys, w.organization.ID)
		next := map[*watcher]int{}
		var streams []*watcher
		for _, p := range []person{bea, cy, dan} {
			stream := w.watchOn(server, p.viewer, `subscription($o: ID!, $a: Cursor) { organizationEvents(organizationId: $o, after: $a)`+line+` }`, "o", w.org, "a", began)
			streams, next[stream] = append(streams, stream), must(w.world, head, err)+1
		}
		hears := func(kind entevent.Kind, streams ...*watcher) {
			t.Helper()
			for _, stream := range streams {
				a := stream.next()
				if n, _ := a.at("organizationEvents", "sequence").(float64); int(n) != next[stream] || a.string("organizationEvents", "kind") != string(kind) {
					t.Fatalf("%s comes as %v %+v, want number %d", kind, a.Data, a.Errors, next[stream])
				}
				next[stream]++
			}
		}
		said := func() {
			w.log(w.organization.ID, event.Entry{Kind: entevent.KindINVITATION_SENT, Summary: "Written."})
		}
		for deadline := time.Now().Add(patience); shown(w.world, registry, "usher_live_subscriptions") < 3 || shown(w.world, registry, "usher_live_subscription_groups") != 2; time.Sleep(time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatalf("three who see in two ways are %v groups", shown(w.world, registry, "usher_live_subscription_groups"))
			}
		}
		said()
		hears(entevent.KindINVITATION_SENT, streams...)
		if n := shown(w.world, registry, "usher_live_subscription_executions_total"); n != 2 {
			t.Errorf("one event was resolved %v times for two who see alike and one who does not", n)
		}

		w.must(w.ada, updateMember, "input", input{"memberId": w.memberOf(cy), "role": "MEMBER"})
		said()
		if a := streams[1].next(); a.topCode() != "FORBIDDEN" {
			t.Errorf("whoever was demoted hears %v", a.Data)
		}
		hears(entevent.KindMEMBER_ROLE_CHANGED, streams[0], streams[2])
		hears(entevent.KindINVITATION_SENT, streams[0], streams[2])

		w.setTo(w.ada, w.memberOf(bea), "-COMMENT")
		said()
		hears(entevent.KindMEMBER_PERMISSION_CHANGED, streams[0], streams[2])
		hears(entevent.KindINVITATION_SENT, streams[0], streams[2])
	})
}
