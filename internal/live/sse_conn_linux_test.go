package live_test

import (
	"testing"
	"time"

	"usher/internal/live"
)

// A peer whose window stays shut stands in for one that has vanished: the kernel
// has one patience for both.
func TestEventStream_whose_peer_is_silent_is_given_up_by_the_kernel(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.WriteTimeout = time.Minute
		s.Limits.PingInterval = 300 * time.Millisecond
		s.Limits.PongTimeout = 300 * time.Millisecond
	})
	h.flooded(t, 10)
	soon(t, h.hall.Topic("flood").Stopped, "the end of the subscription")
}
