package live_test

import (
	"context"
	"encoding/json"
	"sync"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

// documents are what clients of a log ask, by the operation's name.
var documents = map[string]string{
	"L":        `subscription L($log: String!, $after: Int, $kind: String) { lines(log: $log, after: $after, kind: $kind) { position text sight edition } }`,
	"Briefly":  `subscription Briefly($log: String!, $after: Int, $kind: String) { lines(log: $log, after: $after, kind: $kind) { position sight } }`,
	"Personal": `subscription Personal($log: String!, $after: Int, $kind: String) { lines(log: $log, after: $after, kind: $kind) { position sight } }`,
}

// line is one as a client gets it.
type line struct {
	Position int
	Text     string
	Sight    string
	Edition  int

	head int // where the log was when it came
}

// follower is a client of a log, and what it got.
type follower struct {
	live.Follower
	person, name, kind string
	after              int
	log                *livetest.Log

	mu      sync.Mutex
	got     []line
	room    int // how many payloads it takes at once; -1 any
	resumes []func()
	end     *string
}

func (f *follower) take(payloads []string, resume func()) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.room >= 0 && f.room < len(payloads) {
		f.resumes = append(f.resumes, resume)
		return false
	}
	if f.room >= 0 {
		f.room -= len(payloads)
	}
	for _, p := range payloads {
		var said struct{ Data struct{ Lines line } }
		if err := json.Unmarshal([]byte(p), &said); err != nil {
			panic(err)
		}
		said.Data.Lines.head = f.log.Head()
		f.got = append(f.got, said.Data.Lines)
	}
	return true
}

// goOn makes room for so many payloads.
func (f *follower) goOn(room int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.room = room
	for _, resume := range f.resumes {
		resume()
	}
	f.resumes = nil
}

func (f *follower) last() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.got) == 0 {
		return f.after
	}
	return f.got[len(f.got)-1].Position
}

func (f *follower) ended() (last string, ended bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.end == nil {
		return "", false
	}
	return *f.end, true
}

// follow subscribes by a follower, without waiting.
func (h *house) follow(log, person, name, kind string, after, room int, shared ...func()) *follower {
	f := &follower{person: person, name: name, kind: kind, after: after, room: room, log: h.hall.Log(log)}
	f.Take = f.take
	f.End = func(last string) {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.end = &last
	}
	for _, do := range shared {
		f.Shared = do
	}
	variables := map[string]any{"log": log, "after": after}
	if kind != "" {
		variables["kind"] = kind
	}
	h.Follow(context.WithValue(context.Background(), whoKey{}, person), &f.Follower, documents[name], name, variables)
	return f
}
