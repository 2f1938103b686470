package mail

import (
	"context"
	"log/slog"
	"net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/address"
	"usher/internal/mail/mailtest"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

var (
	morning = time.Date(2026, 11, 12, 9, 30, 0, 0, time.UTC)
	ada     = Invitation{
		OrganizationName: "Analytical Engines",
		InviterName:      "Ada Lovelace",
		Role:             role.Member,
		ExpiresAt:        morning.AddDate(0, 0, 30),
	}
)

func composer(t testing.TB) *Composer {
	t.Helper()
	ring, err := token.ParseRing(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	return &Composer{
		Links: token.Links{PublicURL: "https://usher.example", Ring: ring},
		From:  mail.Address{Name: "usher", Address: "letters@usher.example"},
	}
}

// bundle is a worker with a clock of its own, a mail server, and an invitation
// to write about.
type bundle struct {
	*Worker
	store        *store.Store
	server       *mailtest.Server
	organization uuid.UUID
	invitation   uuid.UUID
	clock        *clock
	outcomes     *outcomes
}

func setup(t *testing.T, s *store.Store, server *mailtest.Server) *bundle {
	t.Helper()
	server.Start(t)
	b := &bundle{store: s, server: server, clock: &clock{now: morning}, outcomes: &outcomes{}}
	b.Worker = b.another(t)
	b.move(t, "analytical")
	return b
}

// move has the bundle write on behalf of a new organization.
func (b *bundle) move(t *testing.T, slug string) {
	t.Helper()
	ctx := system(t)
	b.organization = b.store.Client.Organization.Create().
		SetName("Analytical Engines").SetSlug(slug).SetCreatedAt(morning).SaveX(ctx).ID
	b.invitation = b.store.Client.Invitation.Create().
		SetOrganizationID(b.organization).SetEmail("grace@example.com").SetRole(role.Member).
		SetState("PENDING").SetDelivery("QUEUED").
		SetCreatedAt(morning).SetExpiresAt(ada.ExpiresAt).SaveX(ctx).ID
}

// another is one more worker on the same database, clock and mail server.
func (b *bundle) another(t *testing.T) *Worker {
	t.Helper()
	sender, err := ParseSMTP(b.server.URL())
	if err != nil {
		t.Fatal(err)
	}
	return &Worker{
		Store: b.store, Composer: composer(t), Sender: sender, Outcome: b.outcomes.note, Now: b.clock.Now,
		Log: slog.New(slog.DiscardHandler), Concurrency: 4, Poll: time.Hour,
	}
}

// queue queues the invitation's letter to each of these, and returns all rows
// there are.
func (b *bundle) queue(t *testing.T, to ...string) []uuid.UUID {
	t.Helper()
	letters := make([]Letter, len(to))
	for i := range to {
		letters[i] = Letter{
			Recipient: address.Address(to[i]), OrganizationID: b.organization, Content: ada,
			InvitationID: b.invitation, InvitationVersion: 1,
		}
	}
	b.inTx(t, func(ctx context.Context, tx *ent.Tx) error { return Queue(ctx, tx, b.clock.Now(), letters...) })
	return b.store.Client.Letter.Query().Order(letter.ByID()).IDsX(system(t))
}

func (b *bundle) inTx(t *testing.T, fn func(context.Context, *ent.Tx) error) {
	t.Helper()
	if err := b.store.InTx(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) row(t *testing.T, id uuid.UUID) *ent.Letter {
	t.Helper()
	return b.store.Client.Letter.GetX(system(t), id)
}

func system(t *testing.T) context.Context { return viewer.AsSystem(t.Context(), "test") }

// clock stands still until it is told.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// outcomes is an Outcome callback that remembers, and writes into the
// transaction as package invite would.
type outcomes struct {
	mu   sync.Mutex
	fail error // the next call's, once
	seen []Outcome
}

func (o *outcomes) note(ctx context.Context, tx *ent.Tx, l *ent.Letter, outcome Outcome) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if err := o.fail; err != nil {
		o.fail = nil
		return err
	}
	o.seen = append(o.seen, outcome)
	return tx.Invitation.UpdateOneID(*l.InvitationID).SetDeliveryAttempts(l.Attempts).Exec(ctx)
}

func (o *outcomes) kinds() []OutcomeKind {
	o.mu.Lock()
	defer o.mu.Unlock()
	var kinds []OutcomeKind
	for _, outcome := range o.seen {
		kinds = append(kinds, outcome.Kind)
	}
	return kinds
}
