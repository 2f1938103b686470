package organization_test

import (
	"strings"
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
	for name, squat := range map[string]func(*testing.T, *apptest.App, string) string{
		"made by a shareable link": squat, "vouched for by an organization": vouched,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := apptest.Start(t, storetest.SQLite)
			ctx := viewer.With(t.Context(), viewer.Anonymous)
			squatter := squat(t, a, "boss@example.com")

			draft := organization.Draft{Name: "Boss Inc."}
			boss := account.Newcomer{Email: "boss@example.com", Name: "The Boss", Proven: true}
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
		})
	}
}

// vouched joins by an invitation that was handed over, and returns the session's
// token.
func vouched(t *testing.T, a *apptest.App, email string) string {
	t.Helper()
	made := a.Must(t, a.Admin.Token, `mutation($o: ID!, $e: String!) {
		createInvitation(input: {organizationId: $o, email: $e, sendEmail: false}) { invitation { url } userErrors { code } }
	}`, map[string]any{"o": a.OrganizationID, "e": email})
	_, secret, _ := strings.Cut(made.Text("createInvitation.invitation.url"), "#")
	joined := a.Must(t, "", `mutation($t: String!, $p: String!) {
		acceptInvitation(input: {token: $t, name: "Not the boss", password: $p}) { session { token } userErrors { code } }
	}`, map[string]any{"t": secret, "p": apptest.Password})
	return joined.Text("acceptInvitation.session.token")
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
