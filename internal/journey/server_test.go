package journey

import (
	"testing"

	"usher/internal/servertest"
)

// server is one running process.
type server struct {
	*servertest.Process
	t *testing.T
}

// serve starts `usher serve`, waits until it listens, and puts the front
// before it.
func (in *installation) serve() *server {
	in.t.Helper()
	s := in.start("serve")
	s.Listening()
	in.front.to(s)
	return s
}

// start starts a verb that goes on until it is stopped.
func (in *installation) start(args ...string) *server {
	in.t.Helper()
	s := &server{servertest.Start(in.t, in.environ, args...), in.t}
	in.mu.Lock()
	defer in.mu.Unlock()
	in.servers = append(in.servers, s)
	return s
}

// end is for the end of the test: what still runs must stop as it should.
func (s *server) end() {
	s.t.Helper()
	select {
	case <-s.Ended(): // the test saw to it
	default:
		if code := s.Stop(); code != 0 {
			s.t.Errorf("the server ended with %d:\n%s%s", code, s.Out, s.Log)
		}
	}
}
