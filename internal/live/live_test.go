package live_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"go.uber.org/goleak"

	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/live/livetest"
)

func TestMain(m *testing.M) {
	// A failure says how to repeat it; a file beside the tests is litter.
	_ = flag.Set("rapid.nofailfile", "true")
	_ = flag.Set("rapid.shrinktime", "5s")
	goleak.VerifyTestMain(m)
}

// house is a running server and the schema behind it.
type house struct {
	*live.Server
	hall *livetest.Hall
	url  string // of the only path
	log  *journal

	mu    sync.Mutex
	ended []string
}

type whoKey struct{}

// setup starts a server that knows ada and bob, by bearer or by cookie; adjust
// may change it before its first request.
func setup(t testing.TB, adjust ...func(*live.Server)) *house {
	t.Helper()
	h := &house{log: &journal{}}
	h.hall = &livetest.Hall{Who: func(ctx context.Context) string {
		who, _ := ctx.Value(whoKey{}).(string)
		return who
	}}
	log := slog.New(slog.NewTextHandler(h.log, nil))
	ex := executor.New(h.hall.Schema())
	ex.Use(extension.Introspection{})
	live.Guard(ex, log, live.DocumentLimits{})
	h.Server = &live.Server{Executor: ex, Log: log, Authenticate: authenticate, Ended: h.endedSessions}
	for _, a := range adjust {
		a(h.Server)
	}
	httpServer := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.ServeHTTP(w, r.WithContext(live.WithRequestID(r.Context(), "req-1")))
	}))
	httpServer.Config.ConnContext = live.WithConn
	httpServer.Start()
	h.url = httpServer.URL + "/graphql"
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := h.Drain(ctx); err != nil && !strings.Contains(t.Name(), "patience") {
			t.Errorf("drain at the end: %v", err)
		}
		httpServer.Close()
	})
	return h
}

func authenticate(ctx context.Context, r *http.Request, bearer string) (context.Context, live.Principal, error) {
	who := bearer
	if c, err := r.Cookie("usher_session"); who == "" && err == nil {
		who = c.Value
	}
	switch who {
	case "":
		return ctx, live.Principal{}, nil
	case "ada", "bob":
		return context.WithValue(ctx, whoKey{}, who), live.Principal{Key: who, Session: "session of " + who}, nil
	case "broken":
		return ctx, live.Principal{}, errors.New("the store is away")
	}
	return ctx, live.Principal{}, fault.New(fault.Unauthenticated, "This token is not known.")
}

func (h *house) endedSessions(_ context.Context, sessions []string) ([]string, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	over := func(session string) bool { return !slices.Contains(h.ended, session) }
	return slices.DeleteFunc(slices.Clone(sessions), over), nil
}

// journal is what was logged.
type journal struct {
	mu   sync.Mutex
	text strings.Builder
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

// ask is one HTTP request; headers come as "Name: value".
func (h *house) ask(t testing.TB, method, body string, headers ...string) answer {
	t.Helper()
	url := h.url
	if method == http.MethodGet {
		url, body = url+"?"+body, ""
	}
	r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		if value == "" {
			r.Header.Del(name)
			continue
		}
		r.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(text)}
}

type answer struct {
	status int
	header http.Header
	body   string
}

// code is the first error's.
func (a answer) code() string {
	var result struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	_ = json.Unmarshal([]byte(a.body), &result)
	if len(result.Errors) == 0 {
		return ""
	}
	return result.Errors[0].Extensions.Code
}

func query(text string) string {
	body, _ := json.Marshal(map[string]string{"query": text})
	return string(body)
}

// soon fails a test that waits in vain.
func soon[T any](t testing.TB, c <-chan T, what string) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(10 * time.Second):
		t.Fatalf("waited in vain for %s", what)
		panic("not reached")
	}
}
