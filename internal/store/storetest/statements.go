package storetest

import (
	"fmt"
	"strings"
	"sync"

	"usher/internal/store"
)

// Statements runs fn and returns the SQL statements that s was asked for
// meanwhile, by fn and by anybody else. BEGIN and COMMIT are not among them. It
// knows the stores of New, Each and Open.
func Statements(s *store.Store, fn func()) []string {
	found, ok := recorders.Load(s)
	if !ok {
		panic("storetest: this store was not opened by storetest")
	}
	r := found.(*recorder)
	r.start()
	fn()
	return r.stop()
}

// recorders holds the recorder of each open *store.Store.
var recorders sync.Map

// recorder hears every statement and keeps those that fall into a recording.
type recorder struct {
	mu         sync.Mutex
	recording  bool
	statements []string
}

func (r *recorder) start() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.recording {
		panic("storetest: one recording of a store's statements at a time")
	}
	r.recording, r.statements = true, nil
}

func (r *recorder) stop() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.recording = false
	return r.statements
}

// log takes ent's debugging lines, which say "…: query=SQL args=[…]".
func (r *recorder) log(line ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.recording {
		return
	}
	if _, statement, ok := strings.Cut(fmt.Sprint(line...), ": query="); ok {
		statement, _, _ = strings.Cut(statement, " args=")
		r.statements = append(r.statements, statement)
	}
}
