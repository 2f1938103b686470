package demo_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	entevent "usher/ent/event"
	"usher/ent/integration"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/letter"
	"usher/ent/onboardingstep"
	"usher/ent/space"
	"usher/ent/spacemember"
	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/demo"
	"usher/internal/event"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// setup is a demo on a fresh database, not yet told.
func setup(t *testing.T, kind storetest.Kind) (context.Context, *demo.Demo) {
	t.Helper()
	cfg, err := config.Load(nil, []string{"HOME=" + t.TempDir(), "USHER_SECRET_KEYS=" + strings.Repeat("5a", 32)})
	if err != nil {
		t.Fatal(err)
	}
	s, err := app.On(storetest.New(t, kind), cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return viewer.AsSystem(t.Context(), "a test looks at the rows"), &demo.Demo{
		Store: s.Store, Accounts: s.Accounts, Organizations: s.Organizations, Members: s.Members,
		Invites: s.Invites, InviteLinks: s.InviteLinks, Letters: s.Letters,
		Departments: s.Departments, Spaces: s.Spaces, Integrations: s.Integrations,
	}
}

func TestFill(t *testing.T) {
	t.Parallel()
	ctx, d := setup(t, storetest.SQLite)
	scene, err := d.Fill(ctx)
	if err != nil {
		t.Fatal(err)
	}

	t.Run("there is an invitation in every state", func(t *testing.T) {
		for _, state := range []invitation.State{"AWAITING_APPROVAL", "PENDING", "ACCEPTED", "DECLINED", "REVOKED", "REJECTED", "EXPIRED"} {
			if n := d.Store.Client.Invitation.Query().Where(invitation.StateEQ(state)).CountX(ctx); n == 0 {
				t.Errorf("none is %s", state)
			}
		}
	})
	t.Run("there is a link in every state", func(t *testing.T) {
		for _, state := range []invitelink.State{"ACTIVE", "USED", "REVOKED", "EXPIRED"} {
			if n := d.Store.Client.InviteLink.Query().Where(invitelink.StateEQ(state)).CountX(ctx); n == 0 {
				t.Errorf("none is %s", state)
			}
		}
	})
	t.Run("whoever joined a department is in its spaces", func(t *testing.T) {
		for name, want := range map[string]int{"Stage crew": 1, "Front desk": 1, "Green room": 0} {
			in := d.Store.Client.Space.Query().Where(space.Name(name)).OnlyX(ctx)
			if n := d.Store.Client.SpaceMember.Query().Where(spacemember.SpaceID(in.ID)).CountX(ctx); n != want {
				t.Errorf("%d are in %s", n, name)
			}
		}
		if n := d.Store.Client.Invitation.Query().Where(invitation.DepartmentIDNotNil()).CountX(ctx); n == 0 {
			t.Error("nobody was invited into a department")
		}
	})
	t.Run("some integration can be used, and some cannot", func(t *testing.T) {
		for _, known := range []integration.Authentication{integration.AuthenticationOK, integration.AuthenticationEXPIRED} {
			if n := d.Store.Client.Integration.Query().Where(integration.AuthenticationEQ(known)).CountX(ctx); n != 1 {
				t.Errorf("of %d the authentication is %s", n, known)
			}
		}
	})
	t.Run("every letter was sent in its time", func(t *testing.T) {
		letters := d.Store.Client.Letter.Query().AllX(ctx)
		for _, l := range letters {
			if l.SentAt == nil || l.SentAt.Sub(l.CreatedAt) > time.Minute {
				t.Errorf("a letter of %s was sent at %v", l.CreatedAt, l.SentAt)
			}
		}
		if len(letters) == 0 {
			t.Error("there is none")
		}
	})
	t.Run("newcomers are told what they find, and some have come all the way", func(t *testing.T) {
		welcome := d.Store.Client.Letter.Query().Where(letter.KindEQ(letter.KindWELCOME)).FirstX(ctx)
		if message, err := d.Letters.Composer.Compose(welcome); err != nil || !strings.Contains(message.Text, "Team space: Green room") {
			t.Errorf("the welcome letter is %s, %v", message.Text, err)
		}
		all := d.Store.Client.OnboardingStep.Query().CountX(ctx)
		last := d.Store.Client.OnboardingStep.Query().Where(onboardingstep.StepEQ(onboardingstep.StepEXPLORE_INTEGRATIONS)).CountX(ctx)
		if last == 0 || last*4 >= all {
			t.Errorf("%d people took all steps, and %d steps were taken", last, all)
		}
	})
	t.Run("the log holds, and its time goes forward", func(t *testing.T) {
		verdict, err := event.Verify(ctx, d.Store.Client, scene.Organization.ID)
		if err != nil || verdict.BadLine != 0 {
			t.Errorf("got %+v, %v", verdict, err)
		}
		var before time.Time
		for _, e := range d.Store.Client.Event.Query().Order(entevent.BySequence()).AllX(ctx) {
			if e.OccurredAt.Before(before) {
				t.Errorf("line %d goes back in time", e.Sequence)
			}
			before = e.OccurredAt
		}
	})
	t.Run("afterwards it is now, and the keys fit", func(t *testing.T) {
		if off := time.Since(d.Store.Now()).Abs(); off > time.Minute {
			t.Errorf("the clock is %s off", off)
		}
		who, err := d.Accounts.Authenticate(ctx, scene.SessionToken)
		if err != nil || who.UserID != scene.Admin.ID {
			t.Errorf("the session is %v's: %v", who.UserID, err)
		}
		if _, err := d.Accounts.SignInWithLink(ctx, scene.SignInToken); err != nil {
			t.Error(err)
		}
		if _, err := d.Accounts.SignIn(ctx, scene.Admin.Email, demo.Password); err != nil {
			t.Error(err)
		}
	})
	t.Run("a database with an organization is left alone", func(t *testing.T) {
		if _, err := d.Fill(ctx); err == nil || !strings.Contains(err.Error(), "empty database") {
			t.Errorf("got %v", err)
		}
	})
}

func TestFill_is_not_for_PostgreSQL(t *testing.T) {
	t.Parallel()
	ctx, d := setup(t, storetest.Postgres)
	if _, err := d.Fill(ctx); err == nil || !strings.Contains(err.Error(), "SQLite") {
		t.Errorf("got %v", err)
	}
}
