package server_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"usher/internal/apptest"
	"usher/internal/config"
	"usher/internal/live"
	"usher/internal/server"
	"usher/internal/store/storetest"
	"usher/internal/web"
)

// inviting is a document of an operator's own client.
const inviting = `mutation Invite($organization: ID!) {
	createInvitation(input: {organizationId: $organization, email: "bo@example.com"}) { invitation { url } userErrors { code } }
}`

// enforcing is a server that trusts the pages and inviting.
func enforcing(t *testing.T) *apptest.App {
	t.Helper()
	sum := sha256.Sum256([]byte(inviting))
	text, err := json.Marshal(map[string]string{hex.EncodeToString(sum[:]): inviting})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "persisted-documents.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return apptest.Start(t, storetest.SQLite, apptest.WithConfig(func(c *config.Config) {
		c.TrustedDocuments, c.TrustedDocumentsFile = config.TrustEnforce, file
	}))
}

// pagesAsk is what the pages ask, by the operations' names, with the hashes.
func pagesAsk(t *testing.T) (texts, hashes map[string]string) {
	t.Helper()
	m, err := live.ReadManifest(bytes.NewReader(web.Documents))
	if err != nil {
		t.Fatal(err)
	}
	texts, hashes = map[string]string{}, map[string]string{}
	for hash, text := range m {
		name := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \n({", r) })[1]
		texts[name], hashes[name] = text, hash
	}
	return texts, hashes
}

func TestEnforced_the_pages_work_and_so_does_the_operators_client(t *testing.T) {
	t.Parallel()
	a := enforcing(t)
	texts, hashes := pagesAsk(t)
	invited := a.Must(t, a.Admin.Token, inviting, map[string]any{"organization": a.OrganizationID})
	_, token, _ := strings.Cut(invited.Text("createInvitation.invitation.url"), "#")

	if opened := a.Must(t, "", texts["OpenInvitation"], map[string]any{"token": token}); opened.Text("invitationByToken.email") != "bo@example.com" {
		t.Errorf("opened: %s", opened.Data)
	}
	body, err := json.Marshal(map[string]any{"documentId": "sha256:" + hashes["AcceptInvitation"],
		"variables": map[string]any{"input": map[string]any{"token": token, "name": "Bo", "password": apptest.Password}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, text := sent(t, a, "", response, body); !strings.Contains(text, `"userErrors":[]`) {
		t.Errorf("accepted by its hash: %s", text)
	}
	for name, text := range texts {
		if code := a.Do(t, "", text, nil).Code(); code == "QUERY_NOT_IN_SAFELIST" || code == "GRAPHQL_VALIDATION_FAILED" || code == "GRAPHQL_PARSE_FAILED" {
			t.Errorf("%s is refused: %s", name, code)
		}
	}
}

func TestEnforced_nothing_else_runs(t *testing.T) {
	t.Parallel()
	a := enforcing(t)
	for _, text := range []string{cheap, `{ __schema { queryType { name } } }`, inviting + " ", "subscription { viewerInvitationChanged { cursor } }"} {
		for _, accept := range []string{response, stream} {
			if _, got := raw(t, a, a.Admin.Token, accept, text); !strings.Contains(got, `"code":"QUERY_NOT_IN_SAFELIST"`) {
				t.Errorf("%s by %s: %s", text, accept, got)
			}
		}
		if got := a.Watch(t, a.Admin.Token, text, nil).Next(t); got.Code() != "QUERY_NOT_IN_SAFELIST" {
			t.Errorf("%s on a socket: %+v", text, got)
		}
	}
}

func TestCheckManifest_takes_what_the_pages_ask(t *testing.T) {
	t.Parallel()
	m, err := live.ReadManifest(bytes.NewReader(web.Documents))
	if err != nil || len(m) < 10 {
		t.Fatalf("%d documents, %v", len(m), err)
	}
	if err := server.CheckManifest(m); err != nil {
		t.Error(err)
	}
}
