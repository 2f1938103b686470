package journey

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// watcher is somebody with npm graphql-ws who watches the organization from
// its second event on, on one socket; or with npm graphql-sse, on event streams.
type watcher struct {
	t       *testing.T
	process *exec.Cmd

	mu    sync.Mutex
	heard []news
	more  chan struct{} // closed and replaced with each piece of news
}

// news is one thing that happened to a watcher.
type news struct {
	At           time.Time // when it was heard
	Subscription string
	Event        *event
	Connected    bool
	Again        bool   // a stream, which was cut
	Closed       int    // the socket, with this code
	Ended        string // the subscription, with this code
}

// event is one line of the organization's log.
type event struct {
	Sequence     int
	Kind, Cursor string
	Summary      string
}

func (e event) is(kind, word string) bool {
	return e.Kind == kind && strings.Contains(e.Summary, word)
}

// watch lets somebody subscribe, through the front or at one server, as the
// bearer of a session's token.
func (in *installation) watch(url, token string, subscriptions ...string) *watcher {
	in.t.Helper()
	return in.watchWith("graphql-ws", "watch.mjs", "ws"+url[len("http"):], token, subscriptions...)
}

// watchStreams is watch by event streams, one for each subscription.
func (in *installation) watchStreams(url, token string, subscriptions ...string) *watcher {
	in.t.Helper()
	return in.watchWith("graphql-sse", "watch_stream.mjs", url, token, subscriptions...)
}

func (in *installation) watchWith(client, script, url, token string, subscriptions ...string) *watcher {
	in.t.Helper()
	queries := map[string]string{}
	for _, name := range subscriptions {
		queries[name] = fmt.Sprintf(`subscription($organization: ID!, $after: Cursor) {
			%s(organizationId: $organization, after: $after) { sequence cursor kind summary }
		}`, name)
	}
	plan, err := json.Marshal(map[string]any{
		"url": url + "/graphql", "token": token, "subscriptions": queries,
		"variables": map[string]any{
			"organization": in.organization.OrganizationID,
			"after":        in.must(oldest, nil).Text("organization.events.nodes.0.cursor"),
		},
	})
	if err != nil {
		in.t.Fatal(err)
	}
	w := &watcher{t: in.t, more: make(chan struct{}), process: node(in.t, client, script)}
	w.process.Env = append(w.process.Env, "PLAN="+string(plan))
	w.start()
	return w
}

func (w *watcher) start() {
	w.t.Helper()
	leash, err := w.process.StdinPipe() // the script ends when it does
	if err != nil {
		w.t.Fatal(err)
	}
	output, err := w.process.StdoutPipe()
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.process.Start(); err != nil {
		w.t.Fatal(err)
	}
	read := make(chan struct{})
	go func() {
		defer close(read)
		for lines := bufio.NewScanner(output); lines.Scan(); {
			w.hear(lines.Bytes())
		}
	}()
	w.t.Cleanup(func() {
		_ = leash.Close()
		<-read
		if err := w.process.Wait(); err != nil {
			w.t.Errorf("the watcher ended with %v", err)
		}
	})
}

func (w *watcher) hear(line []byte) {
	n := news{At: time.Now()}
	if err := json.Unmarshal(line, &n); err != nil {
		w.t.Errorf("the watcher said %s: %v", line, err)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.heard = append(w.heard, n)
	close(w.more)
	w.more = make(chan struct{})
}

func (w *watcher) now() (heard []news, more <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.heard), w.more
}

// await waits for news of a kind, from the first on, and returns all that was
// heard until then.
func (w *watcher) await(what string, is func(news) bool) []news {
	w.t.Helper()
	for late := time.After(patience); ; {
		heard, more := w.now()
		if i := slices.IndexFunc(heard, is); i >= 0 {
			return heard[:i+1]
		}
		select {
		case <-more:
		case <-late:
			w.t.Fatalf("the watcher never heard of %s, but of %+v", what, heard)
		}
	}
}

// awaitEvent waits for the first event of a kind, with a word in its sentence.
func (w *watcher) awaitEvent(kind, word string) event {
	w.t.Helper()
	heard := w.await(kind+" "+word, func(n news) bool { return n.Event != nil && n.Event.is(kind, word) })
	return *heard[len(heard)-1].Event
}

// connected waits until the watcher is let in.
func (w *watcher) connected() {
	w.t.Helper()
	w.await("being let in", func(n news) bool { return n.Connected })
}

// events are those heard so far, by their numbers, each as often as it came.
func (w *watcher) events() []event {
	heard, _ := w.now()
	var events []event
	for _, n := range heard {
		if n.Event != nil {
			events = append(events, *n.Event)
		}
	}
	return events
}

// node is a script of testdata that uses a package of the web's development.
func node(t *testing.T, pkg, script string) *exec.Cmd {
	t.Helper()
	program, err := exec.LookPath("node")
	if err != nil {
		without(t, "node is not installed")
	}
	folder, err := filepath.Abs(filepath.Join("..", "web", "app"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(folder, "node_modules", pkg)); err != nil {
		without(t, pkg+" is not installed: run npm ci in internal/web/app")
	}
	// Reading these tells the go command that results depend on the scripts.
	if _, err := os.ReadDir("testdata"); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, filepath.Join("testdata", script))
	cmd.Env = append(os.Environ(), "PACKAGES="+folder+string(filepath.Separator))
	cmd.Stderr = os.Stderr
	return cmd
}
