package live_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/live/livetest"
)

const wantStream = "Accept: text/event-stream"

func TestEventStream(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, c := range []struct{ name, method, body, status, want string }{
		{"a_subscription_gets_each_event_and_complete", "POST", query("subscription{count(to:2)}"), "200",
			":\n\nevent: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata: \n\n"},
		{"a_subscription_may_come_by_GET", "GET", "query=" + url.QueryEscape("subscription{count(to:1)}"), "200",
			":\n\nevent: next\ndata: {\"data\":{\"count\":1}}\n\nevent: complete\ndata: \n\n"},
		{"a_query_gets_one_event", "POST", query("{hello}"), "200",
			":\n\nevent: next\ndata: {\"data\":{\"hello\":\"Hello world\"}}\n\nevent: complete\ndata: \n\n"},
		{"a_mutation_gets_one_event", "POST", query(`mutation{touch(name:"x")}`), "200",
			":\n\nevent: next\ndata: {\"data\":{\"touch\":\"x\"}}\n\nevent: complete\ndata: \n\n"},
		{"what_is_not_valid_is_said_in_the_stream", "POST", query("subscription{nothing}"), "200",
			":\n\nevent: next\ndata: {\"errors\":[{\"message\":\"Cannot query field \\\"nothing\\\" on type \\\"Subscription\\\".\",\"locations\":[{\"line\":1,\"column\":14}],\"extensions\":{\"code\":\"GRAPHQL_VALIDATION_FAILED\"}}]}\n\nevent: complete\ndata: \n\n"},
		{"a_subscription_that_is_refused_says_why", "POST", query("subscription{refused}"), "200",
			":\n\nevent: next\ndata: {\"errors\":[{\"message\":\"Only admins may watch.\",\"path\":[\"refused\"],\"locations\":[{\"line\":1,\"column\":14}],\"extensions\":{\"code\":\"FORBIDDEN\"}}]}\n\nevent: complete\ndata: \n\n"},
		{"a_mutation_by_GET_is_refused", "GET", "query=" + url.QueryEscape(`mutation{touch(name:"x")}`), "405", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := h.ask(t, c.method, c.body, wantStream)
			if fmt.Sprint(got.status) != c.status || (c.want != "" && got.body != c.want) {
				t.Errorf("got %d %s\nwant %s %s", got.status, got.body, c.status, c.want)
			}
		})
	}
	t.Run("a_refused_bearer_is_a_401", func(t *testing.T) {
		got := h.ask(t, "POST", query("{viewer}"), wantStream, "Authorization: Bearer mallory")
		if got.status != 401 || got.code() != "UNAUTHENTICATED" {
			t.Errorf("got %d %s", got.status, got.body)
		}
	})
}

func TestEventStream_ends_with_what_its_log_refuses(t *testing.T) {
	t.Parallel()
	h, l, _ := watching(t)
	lines := h.listenTo(t.Context(), t, `subscription{lines(log:"l"){text}}`)
	until(t, "it watches", func() bool { return h.watchers() == 1 })
	l.Fail(fault.New(fault.Resync, "Read again."))
	l.Wake()
	got := ""
	for line := range lines {
		got += line + "|"
	}
	want := `:||event: next|data: {"errors":[{"message":"Read again.","extensions":{"code":"RESYNC"}}]}||event: complete|data: ||`
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestEventStream_ends(t *testing.T) {
	t.Parallel()
	const gap = `event: next|data: {"errors":[{"message":"%s","extensions":{"code":"%s"}}]}||event: complete|data: ||`
	for name, c := range map[string]struct {
		act  func(*testing.T, *house)
		want string
	}{
		"with_its_session": {
			func(_ *testing.T, h *house) { h.EndSession("session of ada") },
			fmt.Sprintf(gap, "The session has ended.", "UNAUTHENTICATED"),
		},
		"without_completion_when_the_server_stops": {
			func(t *testing.T, h *house) {
				if err := h.Drain(t.Context()); err != nil {
					t.Error(err)
				}
			},
			"",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := setup(t)
			lines := h.listen(t, "t")
			soon(t, h.hall.Topic("t").Joined, "the subscription")
			h.hall.Topic("t").Tell <- &livetest.Node{ID: "n"}
			if got := untilBlank(lines) + untilBlank(lines); got != `:||event: next|data: {"data":{"topic":{"id":"n"}}}||` {
				t.Fatalf("got %s", got)
			}
			c.act(t, h)
			got := ""
			for line := range lines {
				got += line + "|"
			}
			if got != c.want {
				t.Errorf("got %s\nwant %s", got, c.want)
			}
			soon(t, h.hall.Topic("t").Stopped, "the end of the subscription")
		})
	}
}

func TestEventStream_shows_that_it_lives(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.KeepAlive = 10 * time.Millisecond })
	lines := h.listen(t, "t")
	for range 3 {
		if got := untilBlank(lines); got != ":||" {
			t.Fatalf("got %s", got)
		}
	}
}

// The time a request has to arrive is not the time its answer has.
func TestEventStream_outlasts_the_time_of_its_request(t *testing.T) {
	t.Parallel()
	const document = `subscription{topic(name:"t"){id}}`
	for method, ask := range map[string]struct{ target, body string }{
		"POST": {"", query(document)},
		"GET":  {"?query=" + url.QueryEscape(document), ""},
	} {
		t.Run("by_"+method, func(t *testing.T) {
			t.Parallel()
			quick := httptest.NewUnstartedServer(setup(t, func(s *live.Server) { s.Limits.KeepAlive = 20 * time.Millisecond }))
			quick.Config.ReadTimeout = 50 * time.Millisecond
			quick.Start()
			t.Cleanup(quick.Close)
			r, err := http.NewRequestWithContext(t.Context(), method, quick.URL+ask.target, strings.NewReader(ask.body))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Accept", "text/event-stream")
			response, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			lines := bufio.NewScanner(response.Body)
			for alive := 0; alive < 20; { // 400 ms
				if !lines.Scan() {
					t.Fatalf("the stream ended: %v", lines.Err())
				}
				if lines.Text() == ":" {
					alive++
				}
			}
		})
	}
}

func TestEventStream_whose_reader_leaves_stops_its_producer(t *testing.T) {
	t.Parallel()
	h := setup(t)
	ctx, leave := context.WithCancel(t.Context())
	h.listenIn(ctx, t, "t")
	soon(t, h.hall.Topic("t").Joined, "the subscription")
	leave()
	soon(t, h.hall.Topic("t").Stopped, "the end of the subscription")
}

func (h *house) listen(t *testing.T, topic string) <-chan string {
	t.Helper()
	return h.listenIn(t.Context(), t, topic)
}

// listenIn gives the lines of ada's event stream of a topic.
func (h *house) listenIn(ctx context.Context, t *testing.T, topic string) <-chan string {
	t.Helper()
	return h.listenTo(ctx, t, fmt.Sprintf("subscription{topic(name:%q){id}}", topic))
}

// listenTo gives the lines of ada's event stream of a document.
func (h *house) listenTo(ctx context.Context, t *testing.T, document string) <-chan string {
	t.Helper()
	ctx, leave := context.WithCancel(ctx)
	body := query(document)
	r, _ := http.NewRequestWithContext(ctx, "POST", h.url, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	r.Header.Set("Authorization", "Bearer ada")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	lines := make(chan string)
	read := make(chan struct{})
	go func() {
		defer close(read)
		defer close(lines)
		defer response.Body.Close()
		scanner := bufio.NewScanner(response.Body)
		for scanner.Scan() {
			select {
			case lines <- scanner.Text():
			case <-ctx.Done():
				return
			}
		}
		if err := scanner.Err(); err != nil && !errors.Is(err, context.Canceled) {
			t.Errorf("read the stream: %v", err)
		}
	}()
	t.Cleanup(func() {
		leave()
		soon(t, read, "the end of the stream")
	})
	return lines
}

func untilBlank(lines <-chan string) string {
	text := ""
	for line := range lines {
		text += line + "|"
		if line == "" {
			break
		}
	}
	return text
}
