package retention_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/account"
	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/event"
	"usher/internal/invite"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

const password = "correct horse battery"

// bundle is all services on a database, and an organization with its admin.
type bundle struct {
	*app.Services
	ann          context.Context // on behalf of the admin
	organization *ent.Organization
}

func setup(t testing.TB, s *store.Store) *bundle {
	t.Helper()
	b := &bundle{Services: another(t, s)}
	founding, err := b.Organizations.CreateFor(b.stranger(t), organization.Draft{Name: "Acme", Slug: new("acme")},
		account.Newcomer{Email: "ann@example.com", Name: "Ann", Password: password, Proven: true})
	if err != nil {
		t.Fatal(err)
	}
	b.organization = founding.Organization
	b.ann = viewer.With(t.Context(), viewer.User(founding.User.ID, uuid.Nil))
	return b
}

// another is the services of one more server.
func another(t testing.TB, s *store.Store) *app.Services {
	t.Helper()
	cfg, err := config.Load(nil, []string{"USHER_DATABASE_URL=" + s.URL(), "USHER_SECRET_KEYS=" + strings.Repeat("5a", 32), "USHER_PUBLIC_URL=https://join.example.com"})
	if err != nil {
		t.Fatal(err)
	}
	services, err := app.On(s, cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return services
}

func system(t testing.TB) context.Context { return viewer.AsSystem(t.Context(), "a test") }

func (b *bundle) stranger(t testing.TB) context.Context {
	return viewer.With(t.Context(), viewer.Anonymous)
}

// keep sets for how many days the organization keeps what has ended. No day at
// all is what no admin can ask for; it makes everything old at once.
func (b *bundle) keep(t testing.TB, days *int) {
	t.Helper()
	p := policy.Usual()
	p.RetentionDays = days
	encoded, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	b.Store.Client.Organization.UpdateOneID(b.organization.ID).SetPolicy(encoded).ExecX(system(t))
}

func (b *bundle) invite(t testing.TB, email, message string) *ent.Invitation {
	t.Helper()
	inv, err := b.Invites.Create(b.ann, b.organization.ID,
		invite.Draft{Email: email, Role: role.Member, Message: new(message)}, invite.Terms{SendEmail: true})
	if err != nil {
		t.Fatal(err)
	}
	return inv
}

// accept makes the invited person a member.
func (b *bundle) accept(t testing.TB, inv *ent.Invitation, name string) *ent.Member {
	t.Helper()
	m, _, err := b.Invites.Accept(b.stranger(t), tokenOf(b.Invites.URL(inv, uuid.Nil)), name, password)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func tokenOf(url string) string {
	_, token, _ := strings.Cut(url, "#")
	return token
}

// expire lets an invitation's time run out.
func (b *bundle) expire(t testing.TB, inv *ent.Invitation) {
	t.Helper()
	b.Store.Client.Invitation.Update().SetExpiresAt(b.Store.Now().Add(-time.Second)).ExecX(system(t))
	if err := b.Invites.Expire(t.Context()); err != nil {
		t.Fatal(err)
	}
	if b.again(t, inv).State != "EXPIRED" {
		t.Fatal("the invitation did not expire")
	}
}

func (b *bundle) again(t testing.TB, inv *ent.Invitation) *ent.Invitation {
	t.Helper()
	return b.Store.Client.Invitation.GetX(system(t), inv.ID)
}

// sent says that all letters were sent.
func (b *bundle) sent(t testing.TB) {
	t.Helper()
	b.Store.Client.Letter.Update().Where(letter.StateEQ(letter.StateQUEUED)).SetState(letter.StateSENT).ExecX(system(t))
}

// apply applies retention, and tells what it erased.
func (b *bundle) apply(t testing.TB) (invitations, people int) {
	t.Helper()
	outcomes, err := b.Retention.Apply(t.Context())
	if err != nil {
		t.Error(err)
	}
	for _, o := range outcomes {
		invitations, people = invitations+o.Invitations, people+o.People
	}
	return invitations, people
}

// sound verifies the log, and returns how many lines hold.
func (b *bundle) sound(t testing.TB) int {
	t.Helper()
	verdict, err := event.Verify(t.Context(), b.Store.Client, b.organization.ID)
	if err != nil || verdict.BadLine != 0 {
		t.Errorf("the log: %+v, %v", verdict, err)
	}
	return verdict.Lines
}

// terms are those of an invitation that is handed over.
var terms = invite.Terms{}

func inviteDraft(email string) invite.Draft { return invite.Draft{Email: email, Role: role.Member} }
