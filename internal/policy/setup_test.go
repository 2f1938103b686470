package policy

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	tally "usher/ent/invitationtally"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// bundle is the policies of a server, and an organization with its admin.
type bundle struct {
	*Service
	sys   context.Context
	org   uuid.UUID
	ada   uuid.UUID
	now   time.Time
	wakes int // how often letters were let go
	n     int
}

func setup(t testing.TB, s *store.Store) *bundle {
	t.Helper()
	b := &bundle{sys: viewer.AsSystem(context.WithoutCancel(t.Context()), "test"), now: s.Now()}
	b.Service = &Service{Store: s, Log: &event.Log{Bell: event.NewMemoryBell(), Now: s.Now}, WakeMail: func() { b.wakes++ }}
	b.org = s.Client.Organization.Create().SetName("Engines").SetSlug("engines").SetCreatedAt(b.now).SaveX(b.sys).ID
	b.ada = b.person(role.Admin).ID
	return b
}

// person is a new member of the organization.
func (b *bundle) person(r role.Role) *ent.User {
	b.n++
	u := b.Store.Client.User.Create().SetName("Person").SetEmail(fmt.Sprintf("p%d@example.com", b.n)).SetPasswordHash("").SetCreatedAt(b.now).SaveX(b.sys)
	b.Store.Client.Member.Create().SetOrganizationID(b.org).SetUserID(u.ID).SetRole(r).SetJoinedAt(b.now).ExecX(b.sys)
	return u
}

// as is the context of somebody's requests.
func (b *bundle) as(id uuid.UUID) context.Context {
	return viewer.With(b.sys, viewer.User(id, uuid.Nil))
}

// set makes the organization's policy the usual one but for some parts.
func (b *bundle) set(t testing.TB, change Change) {
	t.Helper()
	p, err := Usual().With(change)
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	b.Store.Client.Organization.UpdateOneID(b.org).SetPolicy(encoded).ExecX(b.sys)
}

// claim claims in a transaction of its own, makes the invitations that were
// granted, and tells of it in the log.
func (b *bundle) claim(t testing.TB, now time.Time, c Claim) (granted int, why string) {
	t.Helper()
	var full *fault.Fault
	err := b.Store.InTx(b.sys, func(ctx context.Context, tx *ent.Tx) error {
		ctx, r, err := Hold(ctx, tx, b.org)
		if err != nil {
			return err
		}
		if granted, full, err = r.Grant(ctx, tx, now, c); err != nil {
			return err
		}
		for range granted {
			if err := b.open(tx.Client(), now, c.Links); err != nil {
				return err
			}
		}
		return b.Log.Append(ctx, tx, b.org, event.Entry{Kind: entevent.KindINVITATION_CREATED})
	})
	if err != nil {
		t.Errorf("claim: %v", err)
	}
	if (full != nil) != (granted < c.Count) {
		t.Errorf("%d of %d are granted, and the fault is %v", granted, c.Count, full)
	}
	if full != nil {
		why = full.Message
	}
	return granted, why
}

func (b *bundle) open(c *ent.Client, now time.Time, link bool) error {
	if link {
		return c.InviteLink.Create().SetOrganizationID(b.org).SetRole(role.Member).SetCreatorID(b.ada).
			SetCreatedAt(now).SetExpiresAt(now.Add(time.Hour)).Exec(b.sys)
	}
	return c.Invitation.Create().SetOrganizationID(b.org).SetEmail(uuid.NewString() + "@example.com").SetRole(role.Member).
		SetState(invitation.StatePENDING).SetDelivery(invitation.DeliveryQUEUED).SetCreatedAt(now).SetExpiresAt(now.Add(24 * time.Hour)).Exec(b.sys)
}

// tallied is what stands in a day's tally.
func (b *bundle) tallied(now time.Time, whose uuid.UUID) int {
	rows := b.Store.Client.InvitationTally.Query().
		Where(tally.OrganizationID(b.org), tally.UserID(whose), tally.Day(now.Truncate(24*time.Hour))).AllX(b.sys)
	if len(rows) == 0 {
		return 0
	}
	return rows[0].Count
}

// told are the organization's events of a kind.
func (b *bundle) told(kind event.Kind) []*ent.Event {
	return b.Store.Client.Event.Query().Where(entevent.OrganizationID(b.org), entevent.KindEQ(kind)).Order(entevent.BySequence()).AllX(b.sys)
}
