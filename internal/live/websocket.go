package live

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/gorilla/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"usher/internal/fault"
)

// This file is the protocol graphql-transport-ws, as its specification says:
// https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
// How sockets end is in socket.go, and how messages leave in outbox.go.

const subprotocol = "graphql-transport-ws"

// Close codes. The client graphql-ws comes back after a growing pause on 1012,
// 1013, 4403 and 4408, at once on 1000, and never on the others.
const (
	closeRestart      = websocket.CloseServiceRestart // the server stops
	closeTryLater     = websocket.CloseTryAgainLater  // too many sockets, or answers that nobody takes
	closeBadMessage   = 4400
	closeUnauthorized = 4401 // an operation before connection_ack, or the session is over
	closeForbidden    = 4403 // connection_init was refused, or the right to watch was lost
	closeSubprotocol  = 4406
	closeInitTimeout  = 4408
	closeDuplicate    = 4409
	closeTooManyInits = 4429
)

// serveSocket lets a socket in and leaves it to its own goroutine, so that the
// request's memory does not stay as long as the socket.
func (s *Server) serveSocket(w http.ResponseWriter, r *http.Request) {
	if !s.originAllowed(r) {
		refuse(w, mediaJSON, http.StatusForbidden, codeForbidden, "This page may not ask on the viewer's behalf.")
		return
	}
	k := &socket{s: s, request: r, who: s.Client(r), operations: map[string]*running{}}
	k.ctx, k.cancel = context.WithCancel(context.WithoutCancel(r.Context()))
	// Held until there is a connection: Drain may want to close it already.
	k.mu.Lock()
	defer k.mu.Unlock()
	if !s.admit(w, r, k) {
		k.cancel()
		return
	}
	h := &hijacker{ResponseWriter: w}
	conn, err := s.upgrader.Upgrade(h, r, nil)
	if err != nil { // and has answered
		k.closing = true
		k.cancel()
		s.audience.vacate(k)
		s.audience.done()
		return
	}
	k.open(conn, h.wire)
	go k.serve()
}

// admit gives a listener a seat, or answers why not.
func (s *Server) admit(w http.ResponseWriter, r *http.Request, l listener) bool {
	switch s.audience.admit(l, s.Client(r)) {
	case draining:
		w.Header().Set("Retry-After", "1")
		reply(w, mediaJSON, http.StatusServiceUnavailable, encodeRefusal(internal(r.Context(), "The server is restarting.")))
		return false
	case crowdedOut:
		s.Refused(SocketsPerAddress)
		tooMany(w, "There are too many connections from here.")
		return false
	}
	return true
}

func tooMany(w http.ResponseWriter, sentence string) {
	const pause = 10
	w.Header().Set("Retry-After", strconv.Itoa(pause))
	reply(w, mediaJSON, http.StatusTooManyRequests, encodeRefusal(rateLimited(pause, sentence)))
}

// message is what either side says.
type message struct {
	ID      *string         `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// hear acts on one message of the client.
func (k *socket) hear(kind int, text []byte) {
	if kind == websocket.TextMessage && !utf8.Valid(text) { // the library does not look
		k.close(websocket.CloseInvalidFramePayloadData, "The message is not UTF-8")
		return
	}
	over, err := k.s.crowdOf(!k.known).turn(k.ctx, k.who, len(text))
	if err != nil {
		return // the socket closes
	}
	understood := sync.OnceFunc(over)
	defer understood()
	if len(text) > longBytes && hungUp(k.wire.Conn) {
		return // while it waited, when nobody was reading
	}
	var m message
	if kind != websocket.TextMessage || k.s.Limits.readJSON(text, &m) != nil {
		k.close(closeBadMessage, "Invalid message received")
		return
	}
	switch m.Type {
	case "connection_init":
		understood() // the database takes as long as it does
		k.initialise(m)
	case "ping":
		if k.object(m) {
			k.say(parcel{text: join(`{"type":"pong"`, payloadOf(m), `}`)})
		}
	case "pong":
		k.object(m)
	case "subscribe":
		k.subscribe(m)
	case "complete":
		if id, ok := k.idOf(m); ok {
			k.stop(id)
		}
	default:
		k.close(closeBadMessage, fmt.Sprintf("Unexpected message of type %q", m.Type))
	}
}

// object tells whether a message's payload is what the protocol allows where
// it says nothing more about it; if not, it closes the socket.
func (k *socket) object(m message) bool {
	if len(m.Payload) > 0 && m.Payload[0] != '{' && string(m.Payload) != "null" {
		k.close(closeBadMessage, "The payload is not an object")
		return false
	}
	return true
}

// maxID bounds an operation's id, in bytes: it stands in each of its messages.
// graphql-ws gives ids of 36.
const maxID = 256

// idOf is the id of a message that must have one; if it has none, it closes the
// socket.
func (k *socket) idOf(m message) (id string, ok bool) {
	switch {
	case m.ID == nil || *m.ID == "":
		k.close(closeBadMessage, "The message has no id")
		return "", false
	case len(*m.ID) > maxID:
		k.close(closeBadMessage, fmt.Sprintf("An id has at most %d bytes", maxID))
		return "", false
	}
	return *m.ID, true
}

func payloadOf(m message) string {
	if len(m.Payload) == 0 {
		return ""
	}
	return `,"payload":` + string(m.Payload)
}

func (k *socket) initialise(m message) {
	if k.request == nil {
		k.close(closeTooManyInits, "Too many initialisation requests")
		return
	}
	k.initTimer.Stop() // the client has done its part
	late := time.AfterFunc(k.s.Limits.OperationTimeout, func() { k.close(closeTryLater, "Try again later") })
	defer late.Stop()
	if !k.object(m) {
		return
	}
	token, ok := credentials(k.request, m.Payload)
	if !ok {
		k.close(closeForbidden, "Forbidden")
		return
	}
	ctx, principal, err := k.s.Authenticate(k.ctx, k.request, token)
	k.mu.Lock() // whoever queues something looks
	k.who = k.s.whoHolds(principal, k.request)
	k.mu.Unlock()
	k.request = nil // it was kept for this only
	if k.ctx.Err() != nil {
		return // it closes, which may be why err
	}
	if _, expected := fault.From(err); expected {
		k.close(closeForbidden, "Forbidden")
		return
	}
	if err != nil {
		k.s.Log.ErrorContext(k.ctx, "authenticate socket", "error", err, "requestId", RequestID(k.ctx))
		k.close(closeTryLater, "Try again later")
		return
	}
	if !k.s.introduce(k, principal) {
		k.close(closeTryLater, "Too many sockets")
		return
	}
	k.acknowledge(ctx, principal)
}

// credentials is the token of connection_init's payload, or else of the
// upgrade's header. They are refused when somebody meant to show one and it is
// not in the form of a bearer's.
func credentials(r *http.Request, payload json.RawMessage) (token string, ok bool) {
	shown := r.Header.Get("Authorization")
	var given map[string]any
	_ = json.Unmarshal(payload, &given) // an object or nothing, see object
	for key, value := range given {
		if !strings.EqualFold(key, "authorization") || value == nil {
			continue
		}
		if shown, ok = value.(string); !ok {
			return "", false
		}
	}
	token = bearer(shown)
	return token, token != "" || shown == ""
}

func (k *socket) subscribe(m message) {
	if !k.acknowledged {
		k.close(closeUnauthorized, "Unauthorized")
		return
	}
	id, ok := k.idOf(m)
	if !ok {
		return
	}
	asked, err := k.s.Limits.readAsked(m.Payload)
	if err != nil {
		k.close(closeBadMessage, "Invalid message received")
		return
	}
	switch k.vacancyFor(id) {
	case taken:
		k.close(closeDuplicate, "Subscriber for "+id+" already exists")
		return
	case full:
		errs := rateLimited(1, fmt.Sprintf("A socket runs at most %d operations at once.", k.s.Limits.OperationsPerSocket))
		k.s.metrics.countErrors(errs)
		k.s.Refused(OperationsPerSocket)
		k.say(errorMessage(id, errs))
		return
	}
	// Here, and not in the operation's goroutine: so one socket has one document
	// validated at a time.
	op, errs := k.s.prepare(k.actor, asked)
	if errs == nil {
		errs = k.start(id, op)
	}
	if errs != nil {
		k.say(errorMessage(id, errs))
	}
}

// An operation's messages differ from what other sockets get in the id only: the
// payload is encoded before.

func nextHead(id string) string { return `{"id":` + quote(id) + `,"type":"next","payload":` }

// lastMessage says why an operation ends: by its completion when it was not refused.
func lastMessage(id string, last result) parcel {
	if last.refused != nil {
		return errorMessage(id, last.refused)
	}
	return parcel{text: join(`{"id":`, quote(id), `,"type":"complete"}`)}
}

func errorMessage(id string, errs gqlerror.List) parcel {
	return parcel{text: join(`{"id":`, quote(id), `,"type":"error","payload":`, string(encodeErrors(errs)), `}`)}
}

func quote(id string) string {
	text, _ := json.Marshal(id) // a string always has a JSON form
	return string(text)
}

func join(parts ...string) []byte { return []byte(strings.Join(parts, "")) }
