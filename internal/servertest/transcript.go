package servertest

import (
	"bytes"
	"regexp"
	"sync"
	"testing"
	"time"
)

// Transcript is all that a process writes.
type Transcript struct {
	ended <-chan struct{}

	mu   sync.Mutex
	text bytes.Buffer
	more chan struct{} // closed and replaced at each write
}

func newTranscript(ended <-chan struct{}) *Transcript {
	return &Transcript{ended: ended, more: make(chan struct{})}
}

func (w *Transcript) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	close(w.more)
	w.more = make(chan struct{})
	return w.text.Write(p)
}

func (w *Transcript) String() string {
	text, _ := w.now()
	return text
}

func (w *Transcript) now() (text string, more <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.String(), w.more
}

// Await waits until a pattern has been written, and returns its first group.
func (w *Transcript) Await(t testing.TB, pattern string) string {
	t.Helper()
	expression := regexp.MustCompile(pattern)
	for late, ended := time.After(patience), w.ended; ; {
		text, more := w.now()
		if found := expression.FindStringSubmatch(text); found != nil {
			return found[1]
		}
		select {
		case <-more:
		case <-ended:
			if text, _ = w.now(); !expression.MatchString(text) {
				t.Fatalf("it ended without saying %s:\n%s", pattern, text)
			}
		case <-late:
			t.Fatalf("%s never came:\n%s", pattern, text)
		}
	}
}
