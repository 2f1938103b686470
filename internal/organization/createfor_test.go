package organization_test

import (
	"testing"

	"github.com/google/uuid"

	"usher/internal/account"
	"usher/internal/apptest"
	"usher/internal/fault"
	"usher/internal/link"
	"usher/internal/organization"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// An account with somebody else's address, not proven, must not be handed the
// organization that the operator means for the address's owner.
func TestCreateFor_gives_nothing_to_an_unproven_account(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	ctx := viewer.With(t.Context(), viewer.Anonymous)
	squatter := squat(t, a, "boss@example.com")

	draft := organization.Draft{Name: "Boss Inc."}
	boss := account.Newcomer{Email: "boss@example.com", Name: "The Boss", Verified: true}
	if _, err := a.Organizations.CreateFor(ctx, draft, boss); !fault.Is(err, fault.Required) {
		t.Errorf("without a password the answer is %v", err)
	}
	boss.Password = "my very own password"
	founding, err := a.Organizations.CreateFor(ctx, draft, boss)
	if err != nil || founding.User.Name != "The Boss" {
		t.Fatalf("got %+v, %v", founding, err)
	}
	if _, err := a.Accounts.Authenticate(ctx, squatter); !fault.Is(err, fault.Unauthenticated) {
		t.Errorf("the squatter's session lives: %v", err)
	}
	if _, err := a.Accounts.SignIn(ctx, "boss@example.com", apptest.Password); !fault.Is(err, fault.WrongCredentials) {
		t.Errorf("the squatter's password works: %v", err)
	}
}

// squat joins by a link with an address that nobody has proven, and returns
// the session's token.
func squat(t *testing.T, a *apptest.App, email string) string {
	t.Helper()
	ctx := viewer.With(t.Context(), viewer.User(a.Admin.User.ID, a.Admin.User.ID))
	made, err := a.InviteLinks.Create(ctx, a.Organization.ID, link.Draft{Role: "VIEWER", Lifetime: "ONE_HOUR"})
	if err != nil {
		t.Fatal(err)
	}
	joined := a.Must(t, "", `mutation($t: String!, $e: String!, $p: String!) {
		acceptInviteLink(input: {token: $t, email: $e, name: "Not the boss", password: $p}) { session { token } userErrors { code } }
	}`, map[string]any{"t": a.InviteLinks.URL(made, uuid.Nil)[len(a.URL+"/join#"):], "e": email, "p": apptest.Password})
	return joined.Text("acceptInviteLink.session.token")
}
