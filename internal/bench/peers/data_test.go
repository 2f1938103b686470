package main

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/store/storetest"
	"usher/internal/token"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// The statements that fill usher's tables know the schema; when it changes, this
// fails and not a measurement.
func TestTheDataAreThere(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t, storetest.Postgres)
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	fewer := strings.NewReplacer("generate_series(1, 100) g", "generate_series(1, 8) g", "generate_series(1, 400)", "generate_series(1, 2)", "{policy}", unlimited)
	for _, statement := range strings.Split(fewer.Replace(listsData+acceptData), ";\n") {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	server := serveTest(t, url)

	// Of an organization's ten people, each has invited eight times, into each of
	// eight kinds of state once; three of these are ACCEPTED.
	list := ask(usherList, map[string]any{"org": organizationID(100), "status": "ACCEPTED"})
	answer := send(t, server, post("/graphql", list, bearer(adminOf(100))))
	if !strings.Contains(answer, `"totalCount":30}`) || strings.Count(answer, `"organization":{"name":"Organization 100"}`) != 30 || !strings.Contains(answer, `"inviter":{"name":"User 1000"}`) {
		t.Errorf("the list is %s", answer)
	}

	invitation := ask(createInvitation, map[string]any{"input": map[string]any{"organizationId": organizationID(1), "email": "bench@example.com", "sendEmail": false}})
	if answer := send(t, server, post("/graphql", invitation, bearer(adminOf(1)))); !strings.Contains(answer, `"id":"inv_`) {
		t.Errorf("created: %s", answer)
	}

	ring, err := token.ParseRing(usherKeys)
	if err != nil {
		t.Fatal(err)
	}
	var offer uuid.UUID
	var person int
	if err := db.QueryRowContext(t.Context(), "SELECT id, secret FROM bench_offers WHERE k = 1").Scan(&offer, &person); err != nil {
		t.Fatal(err)
	}
	accept := ask(acceptInvitation, map[string]any{"token": ring.Sign(token.Invitation, token.Claim{ID: offer, Version: 1})})
	if answer := send(t, server, post("/graphql", accept, bearer(person))); !strings.Contains(answer, `"id":"mem_`) {
		t.Errorf("accepted: %s", answer)
	}
}

func TestOwnQueriesDiffer(t *testing.T) {
	t.Parallel()
	for _, query := range []string{watchInvitations, gqlgenInvitations} {
		if got := own(query, "email"); !strings.Contains(got, " own%N%: email ") {
			t.Errorf("all subscribers ask alike: %s", got)
		}
	}
}

func serveTest(t *testing.T, databaseURL string) string {
	t.Helper()
	cfg, err := config.Load(nil, []string{"HOME=" + t.TempDir(), "USHER_LISTEN=127.0.0.1:0", "USHER_DATABASE_URL=" + databaseURL, "USHER_SECRET_KEYS=" + usherKeys})
	if err != nil {
		t.Fatal(err)
	}
	a, err := app.Build(t.Context(), cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- a.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-stopped; err != nil {
			t.Error(err)
		}
	})
	return a.PublicURL()
}

func send(t *testing.T, server string, r request) string {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), r.Method, server+r.Path, strings.NewReader(r.Body))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range r.Headers {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%d %s", response.StatusCode, answer)
}
