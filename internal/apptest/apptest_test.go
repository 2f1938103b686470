package apptest_test

import (
	"testing"

	"usher/ent"
	"usher/internal/apptest"
	"usher/internal/role"
	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

const invite = `mutation($organization: ID!, $email: String!) {
	createInvitation(input: {organizationId: $organization, email: $email}) { invitation { id url } userErrors { code } }
}`

func TestStart(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		watch := a.Watch(t, a.Admin.Token,
			`subscription($id: ID!, $after: Cursor) { organizationEvents(organizationId: $id, after: $after) { kind cursor } }`,
			map[string]any{"id": a.OrganizationID, "after": firstCursor(t, a)})
		sent := a.Must(t, a.Admin.Token, invite, map[string]any{"organization": a.OrganizationID, "email": "bo@example.com"})
		letter := a.SMTP.Await(t, 1)[0]
		if letter.To != "bo@example.com" || sent.Text("createInvitation.invitation.url") == "" {
			t.Errorf("the letter went to %s, the answer was %s", letter.To, sent.Data)
		}
		for _, want := range []string{"INVITATION_CREATED", "INVITATION_SENT"} {
			if kind := watch.Next(t).Text("organizationEvents.kind"); kind != want {
				t.Errorf("the subscription told %s, not %s", kind, want)
			}
		}
	})
}

func TestJoin_makes_a_person_with_a_session(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite, apptest.WithMailbox())
	vic := a.Join(t, "vic@example.com", func(create *ent.MemberCreate) { create.SetRole(role.Viewer) })
	who := a.Must(t, vic.Token, `{ viewer { user { id email } memberships { nodes { id role } } } }`, nil)
	if who.Text("viewer.user.id") != vic.UserID || who.Text("viewer.memberships.nodes.0.id") != vic.MemberID ||
		who.Text("viewer.memberships.nodes.0.role") != "VIEWER" {
		t.Errorf("the API says %s", who.Data)
	}
}

// firstCursor is the place of the log's first line.
func firstCursor(t *testing.T, a *apptest.App) string {
	t.Helper()
	events := a.Must(t, a.Admin.Token, `query($id: ID!) { organization(id: $id) { events(first: 1, oldestFirst: true) { nodes { cursor } } } }`,
		map[string]any{"id": a.OrganizationID})
	return events.Text("organization.events.nodes.0.cursor")
}
