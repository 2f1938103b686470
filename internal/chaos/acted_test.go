package chaos

import (
	"testing"
	"time"
)

// What excuses a letter that comes twice is an interruption of its own sender, soon
// after the first, and nothing else.
func TestActed(t *testing.T) {
	t.Parallel()
	taken := time.Date(2026, 11, 28, 12, 0, 0, 0, time.UTC)
	after := func(seconds float64) time.Time { return taken.Add(time.Duration(seconds * float64(time.Second))) }
	for name, c := range map[string]struct {
		troubles []trouble
		acted    bool
	}{
		"nothing happened":                               {nil, true},
		"killed a moment later":                          {[]trouble{{interrupted, after(1), after(2)}}, false},
		"killed long after":                              {[]trouble{{interrupted, after(60), after(61)}}, true},
		"frozen a moment before":                         {[]trouble{{interrupted, after(-1), after(130)}}, false},
		"started anew before":                            {[]trouble{{interrupted, after(-2), after(-1)}}, true},
		"without its database for a while":               {[]trouble{{speechless, after(1), after(20)}}, true},
		"killed while it was without its database":       {[]trouble{{speechless, after(1), after(20)}, {interrupted, after(15), after(16)}}, false},
		"killed when it had its database back just then": {[]trouble{{interrupted, after(25), after(26)}, {speechless, after(1), after(20)}}, false},
		"killed long after it had its database back":     {[]trouble{{speechless, after(1), after(20)}, {interrupted, after(60), after(61)}}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &server{troubles: c.troubles}
			if acted := s.acted(taken); acted != c.acted {
				t.Errorf("its sender acted: %t", acted)
			}
		})
	}
}
