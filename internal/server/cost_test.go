package server_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"usher/internal/apptest"
	"usher/internal/config"
	"usher/internal/store/storetest"
)

const (
	cheap = `{ viewer { user { name } } }` // costs 3
	dear  = `{ organization(slug: "none") { members(first: 100) { nodes { organization { members(first: 100) { nodes { role } } } } } } }`
	// Twice dear is more than 40,000 and less than 50,000; three times is more.
	tooDear  = `{ a: organization(slug: "none") { ...M } b: organization(slug: "none") { ...M } c: organization(slug: "none") { ...M } } fragment M on Organization { members(first: 100) { nodes { organization { members(first: 100) { nodes { role } } } } } }`
	allowed  = `{ rateLimit { cost limit remaining resetAt } }`
	costText = `"cost":{"requested":3,"limit":50000}`
)

// raw is an answer as it came, by HTTP.
func raw(t *testing.T, a *apptest.App, token, accept, query string) (*http.Response, string) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	return sent(t, a, token, accept, body)
}

func sent(t *testing.T, a *apptest.App, token, accept string, body []byte) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, a.URL+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", accept)
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, string(text)
}

const (
	response = "application/graphql-response+json"
	stream   = "text/event-stream"
)

func TestCost_is_told_on_every_way(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	for _, accept := range []string{response, stream} {
		if _, text := raw(t, a, a.Admin.Token, accept, cheap); !strings.Contains(text, `,"extensions":{`+costText+`}}`) {
			t.Errorf("%s: %s", accept, text)
		}
	}
	if got := a.Watch(t, a.Admin.Token, cheap, nil).Next(t); string(got.Extensions) != "{"+costText+"}" {
		t.Errorf("on a socket: %s", got.Extensions)
	}
	mutation := a.Must(t, a.Admin.Token, `mutation { requestEmailVerification { userErrors { code } } }`, nil)
	if string(mutation.Extensions) != `{"cost":{"requested":3,"limit":50000}}` {
		t.Errorf("of a mutation: %s", mutation.Extensions)
	}
	if part := a.Do(t, "", cheap+" ", nil); string(part.Extensions) != "{"+costText+"}" {
		t.Errorf("to a stranger: %s", part.Extensions)
	}
	t.Run("but not with the events of a subscription", func(t *testing.T) {
		a.Must(t, a.Admin.Token, inviting, map[string]any{"organization": a.OrganizationID})
		events := a.Watch(t, a.Admin.Token, `subscription($id: ID!, $after: Cursor) { organizationEvents(organizationId: $id, after: $after) { kind } }`,
			map[string]any{"id": a.OrganizationID, "after": a.Must(t, a.Admin.Token,
				`query($id: ID!) { organization(id: $id) { events(first: 1, oldestFirst: true) { nodes { cursor } } } }`, map[string]any{"id": a.OrganizationID},
			).Text("organization.events.nodes.0.cursor")})
		if got := events.Next(t); got.Text("organizationEvents.kind") == "" || got.Extensions != nil {
			t.Errorf("got %s with %s", got.Data, got.Extensions)
		}
	})
	t.Run("and with the refusal of what costs too much", func(t *testing.T) {
		for _, accept := range []string{response, stream} {
			_, text := raw(t, a, a.Admin.Token, accept, tooDear)
			if !strings.Contains(text, `"code":"COMPLEXITY_LIMIT_EXCEEDED","cost":{"requested":6`) || !strings.Contains(text, `"limit":50000}`) {
				t.Errorf("%s: %s", accept, text)
			}
		}
		got := a.Watch(t, a.Admin.Token, tooDear, nil).Next(t)
		if cost, _ := got.Errors[0].Extensions["cost"].(map[string]any); got.Code() != "COMPLEXITY_LIMIT_EXCEEDED" || cost["limit"] != 50_000.0 {
			t.Errorf("on a socket: %+v", got.Errors)
		}
	})
}

func TestRateLimit_is_null_without_one(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	if got := a.Must(t, a.Admin.Token, allowed, nil); string(got.Data) != `{"rateLimit":null}` {
		t.Errorf("got %s", got.Data)
	}
}

func TestRateLimit(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite, apptest.WithConfig(func(c *config.Config) { c.Limits.CostPerMinute = 50_000 }))
	bo := a.Join(t, "bo@example.com", nil)

	before := time.Now()
	got := a.Must(t, a.Admin.Token, `{ rateLimit { cost limit remaining resetAt } viewer { user { name } } }`, nil)
	whole, err := time.Parse(time.RFC3339, got.Text("rateLimit.resetAt"))
	if got.At("rateLimit.cost") != 8.0 || got.At("rateLimit.limit") != 50_000.0 || got.At("rateLimit.remaining").(float64) < 49_992 ||
		err != nil || whole.Before(before.Truncate(time.Second)) || whole.After(time.Now().Add(time.Second)) {
		t.Errorf("at first: %s", got.Data)
	}
	for i := range 100 { // 20,000 each, and some come back meanwhile
		if got = a.Do(t, a.Admin.Token, dear, nil); got.Code() != "" {
			break
		}
		if i == 99 {
			t.Fatal("there is no limit")
		}
	}
	pause, _ := got.Errors[0].Extensions["retryAfterSeconds"].(float64)
	if got.Code() != "RATE_LIMITED" || pause < 1 || pause > 60 {
		t.Errorf("past the limit: %+v", got.Errors)
	}
	t.Run("is the same on every way", func(t *testing.T) {
		answer, text := raw(t, a, a.Admin.Token, response, dear)
		after, err := strconv.Atoi(answer.Header.Get("Retry-After"))
		if answer.StatusCode != 429 || err != nil || after < 1 || !strings.Contains(text, `"code":"RATE_LIMITED","retryAfterSeconds":`+strconv.Itoa(after)) {
			t.Errorf("by POST: %s, Retry-After %q: %s", answer.Status, answer.Header.Get("Retry-After"), text)
		}
		if _, text := raw(t, a, a.Admin.Token, stream, dear); !strings.Contains(text, `"code":"RATE_LIMITED","retryAfterSeconds":`) {
			t.Errorf("by SSE: %s", text)
		}
		if got := a.Watch(t, a.Admin.Token, dear, nil).Next(t); got.Code() != "RATE_LIMITED" {
			t.Errorf("on a socket: %+v", got)
		}
	})
	t.Run("tells how little is left", func(t *testing.T) {
		got := a.Must(t, a.Admin.Token, allowed, nil)
		if got.At("rateLimit.cost") != 5.0 || got.At("rateLimit.remaining").(float64) > 20_000 || string(got.Extensions) != `{"cost":{"requested":5,"limit":50000}}` {
			t.Errorf("got %s %s", got.Data, got.Extensions)
		}
	})
	t.Run("is not another person's, nor a stranger's", func(t *testing.T) {
		for name, token := range map[string]string{"bo": bo.Token, "a stranger": ""} {
			if got := a.Do(t, token, dear, nil); got.Code() == "RATE_LIMITED" {
				t.Errorf("%s: %+v", name, got.Errors)
			}
		}
	})
	t.Run("is in the metrics", func(t *testing.T) {
		text := a.Metrics(t)
		for _, line := range []string{"\nusher_limit{name=\"cost_per_minute\"} 50000\n", "\nusher_limit_refusals_total{name=\"cost_per_minute\"} 4\n"} {
			if !strings.Contains(text, line) {
				t.Errorf("%q is not in\n%s", line, text)
			}
		}
	})
}
