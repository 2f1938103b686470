package graph

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const (
	countInvitations = `query($org: ID!, $since: DateTime!) { organization(id: $org) { invitationStatistics(since: $since) {
		since created delivered accepted declined revoked expired rejected pending awaitingApproval deliveryFailed
		medianSecondsToAccept timesToAccept { withinSeconds count } days { date created accepted } } } }`
	aDay = 24 * time.Hour
)

// office is an organization of which a test knows every invitation.
type office struct {
	*stage
	id    uuid.UUID
	org   string
	admin viewer.Viewer
}

func (s *stage) office(slug string) office {
	founding := s.found(slug, slug, slug+"@example.com", "Founder")
	return office{s, founding.Organization.ID, publicid.Encode(publicid.Organization, founding.Organization.ID), viewer.User(founding.User.ID, uuid.Nil)}
}

// made is an invitation, made at a time.
func (o office) made(at time.Time, more ...func(*ent.InvitationCreate)) *ent.Invitation {
	o.t.Helper()
	create := o.Store.Client.Invitation.Create().
		SetOrganizationID(o.id).SetEmail(o.fresh("counted")).SetRole("MEMBER").SetState(invitation.StatePENDING).
		SetDelivery(invitation.DeliveryQUEUED).SetCreatedAt(at).SetExpiresAt(o.Store.Now().Add(aDay))
	for _, set := range more {
		set(create)
	}
	inv, err := create.Save(o.sys)
	return must(o.world, inv, err)
}

// accepted lets an invitation be accepted so long after it was made.
func accepted(after time.Duration) func(*ent.InvitationCreate) {
	return func(c *ent.InvitationCreate) {
		at, _ := c.Mutation().CreatedAt()
		c.SetState(invitation.StateACCEPTED).SetAcceptedAt(at.Add(after))
	}
}

func (o office) counts(since time.Time) map[string]any {
	o.t.Helper()
	a := o.must(o.admin, countInvitations, "org", o.org, "since", since.Format(time.RFC3339Nano))
	counts, _ := a.at("organization", "invitationStatistics").(map[string]any)
	return counts
}

// byHand is what the statistics have to tell of invitations.
func byHand(since, now time.Time, all []*ent.Invitation) map[string]any {
	n := map[string]int{}
	withins := []int{3600, 6 * 3600, 86400, 3 * 86400, 7 * 86400, 30 * 86400}
	within, made, came := make([]int, len(withins)), map[string]int{}, map[string]int{}
	var took []int
	for _, inv := range all {
		if inv.CreatedAt.Before(since) {
			continue
		}
		n["created"]++
		made[inv.CreatedAt.Format(time.DateOnly)]++
		open := inv.State == invitation.StatePENDING || inv.State == invitation.StateAWAITING_APPROVAL
		switch {
		case open && !inv.ExpiresAt.After(now):
			n["EXPIRED"]++
		default:
			n[string(inv.State)]++
		}
		unapproved := inv.ApprovalsNeeded > 0 && inv.ApprovedAt == nil
		if !unapproved && (inv.Delivery == invitation.DeliverySENT || inv.Delivery == invitation.DeliveryHANDED_OVER) {
			n["delivered"]++
		}
		if inv.Delivery == invitation.DeliveryFAILED {
			n["failed"]++
		}
		if inv.State == invitation.StateACCEPTED {
			came[inv.AcceptedAt.Format(time.DateOnly)]++
			seconds := int(inv.AcceptedAt.Unix() - inv.CreatedAt.Unix())
			took = append(took, seconds)
			if i := slices.IndexFunc(withins, func(w int) bool { return seconds <= w }); i >= 0 {
				within[i]++
			}
		}
	}
	slices.Sort(took)
	var median any
	if m := len(took); m > 0 {
		median = float64((took[(m-1)/2] + took[m/2]) / 2)
	}
	times, days := []any{}, []any{}
	for i, w := range withins {
		times = append(times, map[string]any{"withinSeconds": float64(w), "count": float64(within[i])})
	}
	for d := since.Truncate(aDay); !d.After(now); d = d.Add(aDay) {
		date := d.Format(time.DateOnly)
		days = append(days, map[string]any{"date": date, "created": float64(made[date]), "accepted": float64(came[date])})
	}
	f := func(name string) float64 { return float64(n[name]) }
	return map[string]any{
		"since": since.Format(time.RFC3339Nano), "created": f("created"), "delivered": f("delivered"), "deliveryFailed": f("failed"),
		"accepted": f("ACCEPTED"), "declined": f("DECLINED"), "revoked": f("REVOKED"), "expired": f("EXPIRED"), "rejected": f("REJECTED"),
		"pending": f("PENDING"), "awaitingApproval": f("AWAITING_APPROVAL"),
		"medianSecondsToAccept": median, "timesToAccept": times, "days": days,
	}
}

// TestInvitationStatistics_are_what_one_counts_by_hand makes invitations of all
// kinds, at moments on both sides of everything that is bounded by one.
func TestInvitationStatistics_are_what_one_counts_by_hand(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := newStage(setup(t, s)).office("counted")
		random := rand.New(rand.NewPCG(1, 2))
		pick := func(from ...time.Duration) time.Duration { return from[random.IntN(len(from))] }
		states := []invitation.State{"AWAITING_APPROVAL", "PENDING", "ACCEPTED", "ACCEPTED", "ACCEPTED", "DECLINED", "REVOKED", "EXPIRED", "REJECTED"}
		deliveries := []invitation.Delivery{"QUEUED", "SENT", "DEFERRED", "FAILED", "HANDED_OVER"}
		midnight := s.Now().Truncate(aDay)
		all := make([]*ent.Invitation, 300)
		for i := range all {
			at := midnight.AddDate(0, 0, -random.IntN(100)).Add(pick(-time.Microsecond, 0, time.Microsecond, 5*time.Hour, -time.Second/2))
			if at.After(s.Now()) {
				at = midnight
			}
			all[i] = o.made(at, func(c *ent.InvitationCreate) {
				c.SetState(states[random.IntN(len(states))]).SetDelivery(deliveries[random.IntN(len(deliveries))]).
					SetExpiresAt(s.Now().Add(pick(-time.Hour, time.Hour))).SetApprovalsNeeded(random.IntN(2))
				if random.IntN(2) == 0 {
					c.SetApprovedAt(at)
				}
				if random.IntN(4) == 0 {
					c.SetErasedAt(s.Now())
				}
				if state, _ := c.Mutation().State(); state == invitation.StateACCEPTED {
					took := pick(time.Second, time.Hour, time.Hour+time.Second, 6*time.Hour, 6*time.Hour+time.Second, aDay, 3*aDay, 3*aDay+time.Second, 7*aDay, 30*aDay, 30*aDay+time.Second)
					c.SetAcceptedAt(at.Add(took))
				}
			})
		}
		for _, since := range []time.Time{
			midnight.AddDate(0, 0, -90), midnight.AddDate(0, 0, -30).Add(time.Microsecond), midnight.AddDate(0, 0, -7).Add(5 * time.Hour),
			midnight.AddDate(0, 0, -1), midnight,
		} {
			is(t, "since "+since.String(), any(o.counts(since)), any(byHand(since, s.Now(), all)))
		}
	})
}

func TestInvitationStatistics(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"states are those that the list of invitations finds": func(t *testing.T, w *stage) {
			o := w.office("states")
			now := w.Store.Now()
			for _, state := range []invitation.State{"AWAITING_APPROVAL", "PENDING", "DECLINED", "REVOKED", "EXPIRED", "REJECTED"} {
				for _, left := range []time.Duration{-time.Second, 0, time.Hour} {
					o.made(now.Add(-time.Hour), func(c *ent.InvitationCreate) { c.SetState(state).SetExpiresAt(now.Add(left)) })
				}
			}
			o.made(now.Add(-time.Hour), accepted(time.Minute))
			counts, sum := o.counts(now.Add(-2*time.Hour)), 0.0
			for field, state := range map[string]string{
				"accepted": "ACCEPTED", "declined": "DECLINED", "revoked": "REVOKED", "expired": "EXPIRED", "rejected": "REJECTED",
				"pending": "PENDING", "awaitingApproval": "AWAITING_APPROVAL",
			} {
				a := w.must(o.admin, `query($org: ID!) { organization(id: $org) { invitations(where: {state: [`+state+`]}) { totalCount } } }`, "org", o.org)
				is(t, field, counts[field], a.at("organization", "invitations", "totalCount"))
				sum += counts[field].(float64)
			}
			is(t, "all together", counts["created"], any(sum))
			is(t, "expired", counts["expired"], any(7.0))
		},
		"without any acceptance there is no median, and of two it lies between them": func(t *testing.T, w *stage) {
			o := w.office("median")
			then := w.Store.Now().Add(-2 * aDay)
			o.made(then)
			median := func() any { return o.counts(then)["medianSecondsToAccept"] }
			is(t, "of none", median(), nil)
			o.made(then, accepted(10*time.Second))
			is(t, "of one", median(), any(10.0))
			o.made(then, accepted(17*time.Second))
			is(t, "of two", median(), any(13.0))
			o.made(then, accepted(aDay))
			is(t, "of three", median(), any(17.0))
		},
		"a moment ahead or too long ago is bad input, and the day 90 days ago is not": func(t *testing.T, w *stage) {
			o := w.office("bounds")
			first := w.Store.Now().Truncate(aDay).AddDate(0, 0, -90)
			is(t, "days", len(o.counts(first)["days"].([]any)), 91)
			is(t, "today", len(o.counts(w.Store.Now().Truncate(aDay))["days"].([]any)), 1)
			for _, since := range []time.Time{first.Add(-time.Microsecond), w.Store.Now().Add(time.Minute), time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)} {
				a := w.do(o.admin, countInvitations, "org", o.org, "since", since.Format(time.RFC3339Nano))
				if a.topCode() != "BAD_USER_INPUT" || a.at("organization", "invitationStatistics") != nil {
					t.Errorf("since %s it answers %v %+v", since, a.Data, a.Errors)
				}
			}
		},
		"an admin of two organizations gets each one's own, and one who is no admin nothing": func(t *testing.T, w *stage) {
			o := w.office("one")
			then := w.Store.Now().Add(-time.Hour)
			o.made(then)
			o.made(then, accepted(time.Minute))
			bea := w.person("ADMIN")
			_, err := w.admit(o.id, bea.user.ID, "ADMIN").Save(w.sys)
			must(w.world, 0, err)
			elsewhere := w.office("elsewhere")
			_, err = w.admit(elsewhere.id, bea.user.ID, "MEMBER").Save(w.sys)
			must(w.world, 0, err)
			elsewhere.made(then, func(c *ent.InvitationCreate) { c.SetRequesterID(bea.user.ID) }) // which he sees
			a := w.do(bea.viewer, `query($since: DateTime!) { viewer { memberships(first: 5) { nodes { organization { slug invitationStatistics(since: $since) { created accepted } } } } } }`,
				"since", then.Format(time.RFC3339Nano))
			got := map[string]any{}
			nodes, _ := a.at("viewer", "memberships", "nodes").([]any)
			for _, n := range nodes {
				org := n.(map[string]any)["organization"].(map[string]any)
				got[org["slug"].(string)] = org["invitationStatistics"]
			}
			is(t, "one", fmt.Sprint(got["one"]), "map[accepted:1 created:2]")
			is(t, "elsewhere", got["elsewhere"], nil)
			here, err := w.Store.Client.Invitation.Query().Where(invitation.OrganizationID(w.organization.ID)).Count(w.sys)
			ours, _ := got["analytical"].(map[string]any)
			is(t, "ours", ours["created"], any(float64(must(w.world, here, err))))
			if len(a.Errors) != 1 || a.topCode() != "FORBIDDEN" {
				t.Errorf("he hears %+v", a.Errors)
			}
		},
	})
}
