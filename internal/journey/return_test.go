package journey

import (
	"fmt"
	"slices"
	"testing"

	"github.com/gorilla/websocket"
)

// Clients that are sent away come back by themselves, with the cursor of the last
// event that they heard, and have missed nothing.
func TestReturn(t *testing.T) {
	t.Parallel()

	t.Run("of graphql-sse when the server stops", func(t *testing.T) {
		t.Parallel()
		each(t, func(t *testing.T, in *installation) {
			w := in.watchStreams(in.front.url, in.organization.SessionToken, "organizationEvents")
			w.connected()
			in.makeEvents("before", 5)
			w.awaitEvent("MEMBER_DEPARTMENT_CHANGED", "before 4")
			old := in.servers[len(in.servers)-1]
			in.serve()
			in.makeEvents("between", 5) // by the new server, while the old one still has the stream
			if code := old.Stop(); code != 0 {
				t.Errorf("the server ended with %d", code)
			}
			w.await("a stream in place of the one that was cut", func(n news) bool { return n.Again })
			in.makeEvents("after", 5)
			w.awaitEvent("MEMBER_DEPARTMENT_CHANGED", "after 4")
			w.missedNothing(15)
		})
	})

	t.Run("of graphql-ws when the server stops, and when there is no room at first", func(t *testing.T) {
		t.Parallel()
		each(t, func(t *testing.T, in *installation) {
			w := in.watch(in.front.url, in.organization.SessionToken, "organizationEvents")
			w.connected()
			in.makeEvents("before", 5)
			w.awaitEvent("MEMBER_DEPARTMENT_CHANGED", "before 4")

			in.set("USHER_LIMITS_SOCKETS_PER_USER=1")
			old, narrow := in.servers[len(in.servers)-1], in.start("serve")
			narrow.Listening()
			only := in.occupy(narrow)
			in.front.to(narrow)
			if code := old.Stop(); code != 0 {
				t.Errorf("the server ended with %d", code)
			}
			w.await("a close with 1012", func(n news) bool { return n.Closed == 1012 })
			w.await("a close with 1013", func(n news) bool { return n.Closed == 1013 })
			in.makeEvents("between", 5)
			_ = only.Close()
			w.awaitEvent("MEMBER_DEPARTMENT_CHANGED", "between 4")
			in.makeEvents("after", 5)
			w.awaitEvent("MEMBER_DEPARTMENT_CHANGED", "after 4")
			w.missedNothing(15)
		})
	})
}

// makeEvents makes events at the server that was started last. Their sentences
// have the word and their number from 0.
func (in *installation) makeEvents(word string, events int) {
	in.t.Helper()
	for i := range events {
		in.must(updateDepartment, map[string]any{"id": in.organization.MemberID, "department": fmt.Sprint(word, " ", i)})
	}
}

// missedNothing fails unless the watcher has heard of so many events, each once
// and in order. It begins with the second of the organization.
func (w *watcher) missedNothing(events int) {
	w.t.Helper()
	var heard []int
	for _, e := range w.events() {
		heard = append(heard, e.Sequence)
	}
	want := make([]int, events)
	for i := range want {
		want[i] = i + 2
	}
	if !slices.Equal(heard, want) {
		w.t.Errorf("the watcher heard of the events %v", heard)
	}
}

// occupy takes a socket of the admin's and does nothing with it.
func (in *installation) occupy(s *server) *websocket.Conn {
	in.t.Helper()
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: patience}
	conn, _, err := dialer.Dial("ws"+s.URL[len("http"):]+"/graphql", nil)
	if err != nil {
		in.t.Fatal(err)
	}
	in.t.Cleanup(func() { _ = conn.Close() })
	if err := conn.WriteJSON(map[string]any{
		"type": "connection_init", "payload": map[string]string{"authorization": "Bearer " + in.organization.SessionToken},
	}); err != nil {
		in.t.Fatal(err)
	}
	var answer struct{ Type string }
	if err := conn.ReadJSON(&answer); err != nil || answer.Type != "connection_ack" {
		in.t.Fatalf("the socket was answered by %q (%v)", answer.Type, err)
	}
	return conn
}
