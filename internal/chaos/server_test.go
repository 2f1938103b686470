package chaos

import (
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"usher/internal/servertest"
)

// server is one of the installation's, at one address, whichever process it is
// at present.
type server struct {
	t       testing.TB
	name    string
	address string
	environ []string
	door    *door  // to the mail server
	route   *route // to PostgreSQL

	mu       sync.Mutex
	process  *servertest.Process
	logs     []*servertest.Transcript // of all its processes
	troubles []trouble
}

func (s *server) url() string { return "http://" + s.address }

// start starts a process, and returns when it listens.
func (s *server) start() {
	s.t.Helper()
	process := servertest.Start(s.t, s.environ, "serve")
	s.mu.Lock()
	s.process, s.logs = process, append(s.logs, process.Log)
	s.mu.Unlock()
	process.Listening()
}

func (s *server) running() *servertest.Process {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.process
}

// ending is how long a server that is asked to end may take, and a little more.
const ending = 40 * time.Second

// stop asks it to end, and waits until it has, as it should.
func (s *server) stop() {
	s.t.Helper()
	process := s.running()
	process.Signal(syscall.SIGTERM)
	select {
	case <-process.Ended():
	case <-time.After(ending):
	}
	if code := process.Code(); code != 0 {
		s.t.Errorf("server %s ended with %d:\n%s", s.name, code, tail(process.Log.String()))
	}
}

func (s *server) kill() {
	s.t.Helper()
	s.running().Kill()
}

// freeze stops all of its threads where they are, until thaw.
func (s *server) freeze() { s.running().Signal(syscall.SIGSTOP) }
func (s *server) thaw()   { s.running().Signal(syscall.SIGCONT) }

// log is what all its processes have logged.
func (s *server) log() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all strings.Builder
	for _, log := range s.logs {
		all.WriteString(log.String())
	}
	return all.String()
}

// tail is the end of a text, as much of it as helps to see what went wrong.
func tail(text string) string {
	const much = 4000
	return text[max(0, len(text)-much):]
}

// trouble is a time in which a server could not do as it wanted.
type trouble struct {
	kind        troubleKind
	from, until time.Time
}

// troubleKind says what a trouble means for letters that are under way.
type troubleKind int

// The kinds of trouble.
const (
	interrupted troubleKind = iota // killed or frozen: it cannot act on what it was told
	speechless                     // it cannot write to its database
)

func (k troubleKind) String() string {
	return map[troubleKind]string{interrupted: "interrupted", speechless: "without its database"}[k]
}

func (s *server) troubled(t trouble) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.troubles = append(s.troubles, t)
}

// A server writes into the database within marking that a letter was taken, on a
// busy machine too; when it could not, it tries again after pauses of up to 5 s.
const (
	marking      = 5 * time.Second
	markingAgain = 8 * time.Second
)

// acted tells whether the server is sure to have acted on what it was told at a
// moment: nothing interrupted it before it could write that down.
func (s *server) acted(at time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	late := at.Add(marking)
	for moved := true; moved; {
		moved = false
		for _, t := range s.troubles {
			if again := t.until.Add(markingAgain); t.kind == speechless && t.from.Before(late) && t.until.After(at) && again.After(late) {
				late, moved = again, true
			}
		}
	}
	for _, t := range s.troubles {
		if t.kind == interrupted && t.from.Before(late) && t.until.After(at) {
			return false
		}
	}
	return true
}
