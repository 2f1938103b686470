package chaos

import (
	"fmt"
	"sync"
	"testing"
)

// failures are what campaigns failed by. They are repeated at the end, because pages
// of figures stand below them, and who reads a log begins there.
type failures struct {
	mu    sync.Mutex
	lines []string
}

// noting is t, with its errors noted.
func (f *failures) noting(t testing.TB) testing.TB { return noting{t, f} }

func (f *failures) add(name, line string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.lines = append(f.lines, name+": "+line)
}

func (f *failures) repeat(t testing.TB) {
	t.Helper()
	for _, line := range f.lines {
		t.Log(line)
	}
}

type noting struct {
	testing.TB
	failures *failures
}

func (n noting) Error(what ...any) {
	n.Helper()
	n.failures.add(n.Name(), fmt.Sprint(what...))
	n.TB.Error(what...)
}

func (n noting) Errorf(format string, arguments ...any) {
	n.Helper()
	n.failures.add(n.Name(), fmt.Sprintf(format, arguments...))
	n.TB.Errorf(format, arguments...)
}

func (n noting) Fatal(what ...any) {
	n.Helper()
	n.failures.add(n.Name(), fmt.Sprint(what...))
	n.TB.Fatal(what...)
}

func (n noting) Fatalf(format string, arguments ...any) {
	n.Helper()
	n.failures.add(n.Name(), fmt.Sprintf(format, arguments...))
	n.TB.Fatalf(format, arguments...)
}
