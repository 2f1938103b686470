package journey

import (
	"bytes"
	"io"
	"os/exec"
	"regexp"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"
)

// server is one running process.
type server struct {
	t        *testing.T
	url      string      // where it listens
	out, log *transcript // what it printed and what it logged
	process  *exec.Cmd
	ended    chan struct{}
}

// serve starts `usher serve`, waits until it listens, and puts the front
// before it.
func (in *installation) serve() *server {
	in.t.Helper()
	s := in.start("serve")
	s.url = "http://" + s.out.await(in.t, `(?m)^  address +(\S+)$`)
	in.front.to(s)
	return s
}

// start starts a verb that goes on until it is stopped.
func (in *installation) start(args ...string) *server {
	in.t.Helper()
	s := &server{t: in.t, process: in.command(args...), ended: make(chan struct{})}
	s.out, s.log = newTranscript(s.ended), newTranscript(s.ended)
	s.process.Stdout, s.process.Stderr = s.out, s.log
	if err := s.process.Start(); err != nil {
		in.t.Fatal(err)
	}
	release := keep(in.t, s.process.Process.Pid)
	go func() {
		_ = s.process.Wait() // the state says it all
		release()
		close(s.ended)
	}()
	in.mu.Lock()
	defer in.mu.Unlock()
	in.servers = append(in.servers, s)
	return s
}

// keep makes sure that a process does not outlive the tests' own, however that
// ends: a shell waits for the end of a pipe whose other end this process holds.
func keep(t *testing.T, pid int) (release func()) {
	t.Helper()
	keeper := exec.Command("/bin/sh", "-c", `read -r _; kill -9 "$1"`, "keeper", strconv.Itoa(pid))
	// A group of its own: an interrupt at the terminal is for the tests.
	keeper.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	leash, err := keeper.StdinPipe()
	if err == nil {
		err = keeper.Start()
	}
	if err != nil {
		t.Fatalf("start a keeper: %v", err)
	}
	return func() {
		_ = keeper.Process.Kill()
		_ = keeper.Wait()
		_ = leash.Close()
	}
}

// stop asks the process to end, and returns its exit code.
func (s *server) stop() int {
	s.t.Helper()
	_ = s.process.Process.Signal(syscall.SIGTERM) // it may have ended
	return s.code()
}

// kill ends the process as a crash would.
func (s *server) kill() {
	s.t.Helper()
	_ = s.process.Process.Kill()
	s.code()
}

// code waits until the process has ended, and returns its exit code: -1 when
// a signal ended it.
func (s *server) code() int {
	s.t.Helper()
	select {
	case <-s.ended:
	case <-time.After(patience):
		_ = s.process.Process.Kill()
		<-s.ended
		s.t.Errorf("it did not end:\n%s", s.log)
	}
	return s.process.ProcessState.ExitCode()
}

// end is for the end of the test: what still runs must stop as it should.
func (s *server) end() {
	s.t.Helper()
	select {
	case <-s.ended: // the test saw to it
	default:
		if code := s.stop(); code != 0 {
			s.t.Errorf("the server ended with %d:\n%s%s", code, s.out, s.log)
		}
	}
}

// transcript is all that a process writes.
type transcript struct {
	ended <-chan struct{}

	mu   sync.Mutex
	text bytes.Buffer
	more chan struct{} // closed and replaced at each write
}

var _ io.Writer = (*transcript)(nil)

func newTranscript(ended <-chan struct{}) *transcript {
	return &transcript{ended: ended, more: make(chan struct{})}
}

func (w *transcript) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	close(w.more)
	w.more = make(chan struct{})
	return w.text.Write(p)
}

func (w *transcript) String() string {
	text, _ := w.now()
	return text
}

func (w *transcript) now() (text string, more <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.String(), w.more
}

// await waits until a pattern has been written, and returns its first group.
func (w *transcript) await(t *testing.T, pattern string) string {
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
