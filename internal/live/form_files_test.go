package live_test

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"usher/internal/live"
)

const sendAndWait = `mutation($f:Upload!,$w:String!){send(file:$f,wait:$w){size}}`

// waiting is a form whose operation waits for the test.
func waiting(waiter, content string) []string {
	return []string{"operations", operation(sendAndWait, `{"f":null,"w":"`+waiter+`"}`), "map", `{"0":["variables.f"]}`, "0=long.csv", content}
}

var long = strings.Repeat("0123456789abcdef", 10_000)

func TestForm_files_are_gone_when_the_request_is(t *testing.T) {
	t.Parallel()
	for _, end := range []string{"answer", "panic"} {
		t.Run(end, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			h := setup(t, func(s *live.Server) { s.TempDir = folder })
			w := h.hall.Waiter(end)
			answered := make(chan answer, 1)
			go func() { answered <- h.send(t, waiting(end, long)) }()
			soon(t, w.Begun, "the operation")
			if n := held(t, folder); n != 1 {
				t.Errorf("%d files are open during the operation, want 1", n)
			}
			close(w.Release)
			got := soon(t, answered, "the answer")
			if panicked := got.code() == "INTERNAL"; panicked != (end == "panic") {
				t.Errorf("got %d %s", got.status, got.body)
			}
			empty(t, folder)
		})
	}
	t.Run("refused", func(t *testing.T) {
		t.Parallel()
		folder := t.TempDir()
		h := setup(t, func(s *live.Server) { s.TempDir, s.Limits.UploadBytes = folder, 400_000 })
		for name, parts := range map[string][]string{
			"an unknown field": {"operations", operation(`mutation($f:Upload){dispatch(file:$f)}`, `{"f":null}`), "map", `{"0":["variables.f"]}`, "0=a", long},
			"a part too many":  append(waiting("never", long), "1=b", long),
			"too long":         append(waiting("never", long), "1=b", long+long),
		} {
			if got := h.send(t, parts); got.status < 400 {
				t.Errorf("%s: got %d %s", name, got.status, got.body)
			}
		}
		empty(t, folder)
	})
}

func TestForm_of_a_client_that_goes_away_leaves_nothing(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	h := setup(t, func(s *live.Server) { s.TempDir, s.Limits.Uploads = folder, 1 })
	body, contentType := parcel(waiting("never", long)...)
	content, sending := io.Pipe()
	r, err := http.NewRequestWithContext(t.Context(), "POST", h.url, content)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"Content-Type": contentType, "Authorization": "Bearer ada", "GraphQL-Require-Preflight": "1"} {
		r.Header.Set(name, value)
	}
	gone := make(chan error, 1)
	go func() {
		_, err := http.DefaultClient.Do(r) //nolint:bodyclose // there is none
		gone <- err
	}()
	if _, err := io.WriteString(sending, body[:len(body)-1000]); err != nil {
		t.Fatal(err)
	}
	until(t, "the file is on disk", func() bool { return held(t, folder) == 1 })
	if got := h.send(t, waiting("never", long), "Authorization: Bearer bob"); got.status != 429 {
		t.Errorf("a second form: got %d %s", got.status, got.body)
	}
	_ = sending.CloseWithError(io.ErrClosedPipe)
	if err := soon(t, gone, "the client"); err == nil {
		t.Error("the client got an answer")
	}
	empty(t, folder)
	until(t, "there is room again", func() bool {
		return h.send(t, []string{"operations", operation("{viewer}", "{}"), "map", "{}"}).status == 200
	})
}

func TestForm_a_disk_that_is_away_is_an_unexpected_error(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.TempDir = filepath.Join(t.TempDir(), "missing") })
	form := func(content string) []string {
		return []string{"operations", operation(sendFile, `{"f":null}`), "map", `{"0":["variables.f"]}`, "0=a", content}
	}
	if got := h.send(t, form(long)); got.status != 500 || got.code() != "INTERNAL" || strings.Contains(got.body, "missing") {
		t.Errorf("a long file: got %d %s", got.status, got.body)
	}
	if !strings.Contains(h.log.String(), "keep a sent file") {
		t.Errorf("the log does not say why: %s", h.log)
	}
	if got := h.send(t, form("short")); got.status != 200 {
		t.Errorf("a short one needs no disk: got %d %s", got.status, got.body)
	}
}

func TestForm_its_operation_may_take_as_long_as_its_files(t *testing.T) {
	t.Parallel()
	const operation = 100 * time.Millisecond
	h := setup(t, func(s *live.Server) { s.Limits.OperationTimeout = operation })
	w := h.hall.Waiter("slow")
	answered := make(chan answer, 1)
	go func() { answered <- h.send(t, waiting("slow", "a")) }()
	soon(t, w.Begun, "the operation")
	select {
	case got := <-answered:
		t.Errorf("got %d %s", got.status, got.body)
	case <-time.After(3 * operation):
		close(w.Release)
		if got := soon(t, answered, "the answer"); got.status != 200 || got.code() != "" {
			t.Errorf("got %d %s", got.status, got.body)
		}
	}
}

func TestForms_at_once_are_bounded(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.Uploads, s.Limits.UploadsPerPrincipal = 3, 2 })
	w := h.hall.Waiter("held")
	answered := make(chan answer, 3)
	begin := func(who string) {
		go func() { answered <- h.send(t, waiting("held", "a"), "Authorization: Bearer "+who) }()
		soon(t, w.Begun, "an operation")
	}
	refused := func(who string) {
		t.Helper()
		got := h.send(t, waiting("never", "a"), "Authorization: Bearer "+who)
		if got.status != 429 || got.code() != "RATE_LIMITED" || got.header.Get("Retry-After") != "5" || !strings.Contains(got.body, `"retryAfterSeconds":5`) {
			t.Errorf("%s: got %d %s", who, got.status, got.body)
		}
	}
	begin("ada")
	begin("ada")
	refused("ada")
	begin("bob")
	refused("bob")
	if got := h.ask(t, "POST", query("{viewer}"), "Authorization: Bearer ada"); got.status != 200 {
		t.Errorf("an operation without files: got %d %s", got.status, got.body)
	}
	close(w.Release)
	for range 3 {
		if got := soon(t, answered, "an answer"); got.status != 200 {
			t.Errorf("got %d %s", got.status, got.body)
		}
	}
	if got := h.send(t, waiting("held", "a")); got.status != 200 {
		t.Errorf("with room again: got %d %s", got.status, got.body)
	}
}

func TestForm_of_a_stranger_is_refused_before_its_body_is_read(t *testing.T) {
	t.Parallel()
	h := setup(t)
	content, sending := io.Pipe()
	t.Cleanup(func() { _ = sending.Close() })
	r, err := http.NewRequestWithContext(t.Context(), "POST", h.url, content)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "multipart/form-data; boundary=x")
	r.Header.Set("GraphQL-Require-Preflight", "1")
	answered := make(chan int, 1)
	go func() {
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			answered <- 0
			return
		}
		_ = response.Body.Close()
		answered <- response.StatusCode
	}()
	// The little that net/http looks for behind an answer, to keep the connection.
	go func() { _, _ = sending.Write(make([]byte, 512<<10)) }()
	if got := soon(t, answered, "an answer"); got != 401 {
		t.Errorf("got %d, want 401", got)
	}
}

// held is how many files of a folder this process has open; those without a
// name too.
func held(t *testing.T, folder string) (n int) {
	t.Helper()
	open, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Skip("only Linux tells which files are open")
	}
	for _, fd := range open {
		if target, err := os.Readlink("/proc/self/fd/" + fd.Name()); err == nil && strings.HasPrefix(target, folder) {
			n++
		}
	}
	return n
}

func empty(t *testing.T, folder string) {
	t.Helper()
	until(t, "no file is open", func() bool { return held(t, folder) == 0 })
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

func until(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !is(); runtime.Gosched() {
		if time.Now().After(deadline) {
			t.Fatalf("it did not come about that %s", what)
		}
	}
}
