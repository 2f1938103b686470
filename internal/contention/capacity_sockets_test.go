package contention

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// watching is somebody who watches an organization on a socket of his own.
type watching struct {
	socket *websocket.Conn
	heard  chan error // of the event, or why none came
}

// sockets opens some, each subscribed to all events of one organization, until
// the test ends.
func (p *pair) sockets(n int, admins []admin) []*watching {
	p.t.Helper()
	all, errs := make([]*watching, n), make([]error, n)
	const dialers = 16
	var dialing sync.WaitGroup
	for d := range dialers {
		dialing.Go(func() {
			for i := d; i < n; i += dialers {
				all[i], errs[i] = p.watch(admins[i%len(admins)])
			}
		})
	}
	dialing.Wait()
	p.t.Cleanup(func() {
		for _, w := range all {
			if w != nil {
				_ = w.socket.Close()
			}
		}
	})
	for i, err := range errs {
		if err != nil {
			p.t.Fatalf("open socket %d of %d: %v", i, n, err)
		}
	}
	for _, w := range all {
		go w.listen()
	}
	return all
}

// watch opens a socket, and returns when the server follows for it.
func (p *pair) watch(by admin) (*watching, error) {
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: answered, ReadBufferSize: 1024, WriteBufferSize: 1024}
	socket, response, err := dialer.DialContext(p.t.Context(), "ws"+strings.TrimPrefix(p.servers[0].URL, "http")+"/graphql", nil)
	if err != nil {
		return nil, err
	}
	_ = response.Body.Close() // the socket goes on without it
	w := &watching{socket: socket, heard: make(chan error, 1)}
	subscribe, err := json.Marshal(map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{
		"query":     `subscription($o: ID!) { organizationEvents(organizationId: $o) { sequence cursor kind summary } }`,
		"variables": map[string]any{"o": by.organization},
	}})
	if err != nil {
		return w, err
	}
	for _, step := range []struct{ say, hear string }{
		{fmt.Sprintf(`{"type":"connection_init","payload":{"authorization":"Bearer %s"}}`, by.session), "connection_ack"},
		{string(subscribe), ""},
		{`{"type":"ping"}`, "pong"}, // answered after the subscription has begun
	} {
		if err := socket.WriteMessage(websocket.TextMessage, []byte(step.say)); err != nil {
			return w, err
		}
		if step.hear == "" {
			continue
		}
		if _, said, err := socket.ReadMessage(); err != nil || !strings.Contains(string(said), step.hear) {
			return w, fmt.Errorf("instead of %s came %s: %w", step.hear, said, err)
		}
	}
	return w, nil
}

// listen waits for the first thing that is told. Pings are answered meanwhile.
func (w *watching) listen() {
	_, said, err := w.socket.ReadMessage()
	if err == nil && !strings.Contains(string(said), "INVITATION_CREATED") {
		err = fmt.Errorf("the socket said %s", said)
	}
	w.heard <- err
}

// tell makes something happen in every organization, and waits until every
// socket was told.
func (p *pair) tell(sockets []*watching, admins []admin) {
	p.t.Helper()
	for _, by := range admins {
		if _, _, err := p.invite(0, by.session, by.organization, "guest@example.com", "MEMBER"); err != nil {
			p.t.Fatal(err)
		}
	}
	late := time.After(answered)
	for i, w := range sockets {
		select {
		case err := <-w.heard:
			if err != nil {
				p.t.Errorf("socket %d: %v", i, err)
			}
		case <-late:
			p.t.Fatalf("socket %d was told nothing", i)
		}
	}
}
