package chaos

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

const (
	// silence is how long a socket may say nothing, though it is pinged every
	// pingEvery, before who listens leaves it.
	silence   = 15 * time.Second
	pingEvery = 4 * time.Second
	// admission is how long a server may take to let somebody in.
	admission = 6 * time.Second
)

// Close codes for those who need not come back.
const (
	closedSignedOut = 4401
	closedForbidden = 4403
)

// socket speaks graphql-transport-ws with one server, and is subscribed once at a
// time.
type socket struct {
	conn *websocket.Conn
	id   string // of the subscription
	ids  int

	mu sync.Mutex // held while it speaks

	release func() bool   // from the context
	gone    chan struct{} // closed when nobody is to be pinged any more
	pinging sync.WaitGroup
}

// message is what either side says.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// open comes in. The socket ends with ctx.
func open(ctx context.Context, server, session string) (*socket, error) {
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: admission}
	conn, _, err := dialer.DialContext(ctx, "ws"+strings.TrimPrefix(server, "http")+"/graphql", http.Header{})
	if err != nil {
		return nil, err
	}
	s := &socket{conn: conn, gone: make(chan struct{}), release: context.AfterFunc(ctx, func() { _ = conn.Close() })}
	if err := s.enter(session); err != nil {
		s.close()
		return nil, err
	}
	s.pinging.Go(s.ping)
	return s, nil
}

func (s *socket) enter(session string) error {
	payload, err := json.Marshal(map[string]string{"authorization": "Bearer " + session})
	if err != nil {
		return err
	}
	if err := s.say(message{Type: "connection_init", Payload: payload}); err != nil {
		return err
	}
	m, err := s.hearWithin(admission)
	if err == nil && m.Type != "connection_ack" {
		err = fmt.Errorf("the socket was greeted with %s", m.Type)
	}
	return err
}

// ping lets a server that is there say so.
func (s *socket) ping() {
	ticker := time.NewTicker(pingEvery)
	defer ticker.Stop()
	for {
		select {
		case <-s.gone:
			return
		case <-ticker.C:
			if s.say(message{Type: "ping"}) != nil {
				return
			}
		}
	}
}

// close ends it without a word.
func (s *socket) close() {
	s.release()
	close(s.gone)
	_ = s.conn.Close()
	s.pinging.Wait()
}

// subscribe asks for an organization's events after a cursor.
func (s *socket) subscribe(organization, after string) error {
	payload, err := json.Marshal(map[string]any{
		"query": `subscription($organization: ID!, $after: Cursor) {
			organizationEvents(organizationId: $organization, after: $after) { sequence cursor kind }
		}`,
		"variables": map[string]string{"organization": organization, "after": after},
	})
	if err != nil {
		return err
	}
	s.ids++
	s.id = strconv.Itoa(s.ids)
	return s.say(message{ID: s.id, Type: "subscribe", Payload: payload})
}

// complete leaves the subscription; what is still said of it is not heard.
func (s *socket) complete() {
	_ = s.say(message{ID: s.id, Type: "complete"}) // a broken socket is noticed by who listens
	s.id = ""
}

func (s *socket) say(m message) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.conn.SetWriteDeadline(time.Now().Add(admission))
	return s.conn.WriteJSON(m)
}

// hear waits for the next message about a subscription.
func (s *socket) hear() (m message, err error) {
	for err == nil {
		m, err = s.hearWithin(silence)
		switch {
		case err != nil || m.Type == "pong":
		case m.Type == "ping":
			err = s.say(message{Type: "pong"})
		default:
			return m, nil
		}
	}
	return m, err
}

func (s *socket) hearWithin(d time.Duration) (m message, err error) {
	_ = s.conn.SetReadDeadline(time.Now().Add(d))
	err = s.conn.ReadJSON(&m)
	return m, err
}

// turnsAway tells whether a socket's end says that there is no use in coming back.
func turnsAway(err error) bool {
	closed, ok := errors.AsType[*websocket.CloseError](err)
	return ok && (closed.Code == closedSignedOut || closed.Code == closedForbidden)
}
