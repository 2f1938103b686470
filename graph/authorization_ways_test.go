package graph

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/vektah/gqlparser/v2/ast"

	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/event"
)

// way is how people reach the API: over the network, through the whole server,
// recognised by what they show.
type way interface {
	ask(who principal, document string, variables ...any) reply
	watch(who principal, document string) (replies <-chan reply, stop func())
}

var ways = map[string]func(t testing.TB, url string) way{
	"HTTP":      func(t testing.TB, url string) way { return byHTTP{t, url} },
	"WebSocket": func(t testing.TB, url string) way { return bySocket{t, url} },
}

// byHTTP asks by POST, and watches an event stream.
type byHTTP struct {
	t   testing.TB
	url string
}

func (h byHTTP) ask(who principal, document string, variables ...any) reply {
	h.t.Helper()
	ctx, cancel := context.WithTimeout(h.t.Context(), patience)
	defer cancel()
	answer := h.send(ctx, who, "application/json", document, variables)
	defer answer.Body.Close()
	a := reply{t: h.t, refused: answer.StatusCode == http.StatusUnauthorized}
	if err := json.NewDecoder(answer.Body).Decode(&a); err != nil {
		h.t.Fatalf("read an answer (%s): %v", answer.Status, err)
	}
	if a.refused && (a.Data != nil || a.topCode() != "UNAUTHENTICATED" || answer.Header.Get("WWW-Authenticate") == "") {
		h.t.Errorf("%s is refused with %v %v", who.kind, a.Data, a.Errors)
	}
	return a
}

func (h byHTTP) watch(who principal, document string) (<-chan reply, func()) {
	h.t.Helper()
	ctx, cancel := context.WithCancel(h.t.Context())
	answer := h.send(ctx, who, "text/event-stream", document, nil)
	replies, ended := make(chan reply, 1), make(chan struct{})
	go func() {
		defer close(ended)
		defer answer.Body.Close()
		if answer.StatusCode == http.StatusUnauthorized {
			replies <- reply{t: h.t, refused: true}
			return
		}
		for lines := bufio.NewScanner(answer.Body); lines.Scan(); {
			data, ok := strings.CutPrefix(lines.Text(), "data: {")
			if !ok {
				continue
			}
			a := reply{t: h.t}
			if err := json.Unmarshal([]byte("{"+data), &a); err != nil {
				h.t.Errorf("the stream says %q: %v", data, err)
			}
			replies <- a // its first word is all that is asked for
			return
		}
	}()
	return replies, func() { cancel(); <-ended }
}

func (h byHTTP) send(ctx context.Context, who principal, accept, document string, variables []any) *http.Response {
	h.t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, h.url+"/graphql", bytes.NewReader(written(h.t, document, variables)))
	if err != nil {
		h.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", accept)
	if who.bearer != "" {
		r.Header.Set("Authorization", "Bearer "+who.bearer)
	}
	if who.cookie != "" {
		r.AddCookie(&http.Cookie{Name: SessionCookie(false), Value: who.cookie})
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		h.t.Fatalf("ask by HTTP: %v", err)
	}
	return answer
}

// bySocket asks and watches on a socket of its own each time.
type bySocket struct {
	t   testing.TB
	url string
}

func (w bySocket) ask(who principal, document string, variables ...any) reply {
	w.t.Helper()
	conn := w.open(who)
	defer conn.Close()
	return w.first(conn, who, written(w.t, document, variables))
}

func (w bySocket) watch(who principal, document string) (<-chan reply, func()) {
	w.t.Helper()
	conn := w.open(who)
	replies, ended := make(chan reply, 1), make(chan struct{})
	go func() {
		defer close(ended)
		replies <- w.first(conn, who, written(w.t, document, nil))
	}()
	return replies, func() { conn.Close(); <-ended }
}

func (w bySocket) open(who principal) *websocket.Conn {
	w.t.Helper()
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: patience}
	header := http.Header{}
	if who.cookie != "" {
		header.Set("Cookie", SessionCookie(false)+"="+who.cookie)
	}
	conn, answer, err := dialer.Dial("ws"+strings.TrimPrefix(w.url, "http")+"/graphql", header)
	if err != nil {
		w.t.Fatalf("open a socket: %v", err)
	}
	answer.Body.Close()
	return conn
}

// first introduces somebody on a fresh socket, and returns the first word of an
// operation there.
func (w bySocket) first(conn *websocket.Conn, who principal, asked []byte) (a reply) {
	a.t = w.t
	hello := map[string]any{"type": "connection_init"}
	if who.bearer != "" {
		hello["payload"] = map[string]any{"authorization": "Bearer " + who.bearer}
	}
	deadline := time.Now().Add(patience)
	err := errors.Join(conn.SetReadDeadline(deadline), conn.SetWriteDeadline(deadline), conn.WriteJSON(hello))
	var said struct {
		Type    string
		Payload json.RawMessage
	}
	if err == nil {
		err = conn.ReadJSON(&said)
	}
	if websocket.IsCloseError(err, 4403) {
		a.refused = true
		return a
	}
	if err == nil {
		err = conn.WriteJSON(map[string]any{"type": "subscribe", "id": "1", "payload": json.RawMessage(asked)})
	}
	if err == nil {
		err = conn.ReadJSON(&said)
	}
	if err == nil && said.Type == "error" {
		err = json.Unmarshal(said.Payload, &a.Errors)
	} else if err == nil {
		err = json.Unmarshal(said.Payload, &a)
	}
	if err != nil {
		w.t.Errorf("ask on a socket, as %s: %v", who.kind, err)
	}
	return a
}

// written is an operation as it is sent. Variables come as pairs.
func written(t testing.TB, document string, variables []any) []byte {
	t.Helper()
	vars := map[string]any{}
	for i := 0; i < len(variables); i += 2 {
		vars[variables[i].(string)] = variables[i+1]
	}
	asked, err := json.Marshal(map[string]any{"query": document, "variables": vars})
	if err != nil {
		t.Fatal(err)
	}
	return asked
}

// firstOf is the first thing that a subscription says. The one that cannot
// begin in the past is given something to say until it does.
func (s *stage) firstOf(replies <-chan reply, f *ast.FieldDefinition, who person, on *side) string {
	var talk <-chan time.Time // silent, where the past says enough
	if f.Arguments.ForName("after") == nil && who.user != nil && who.user.EmailVerifiedAt != nil {
		ticker := time.NewTicker(10 * time.Millisecond)
		defer ticker.Stop()
		talk = ticker.C
	}
	patient := time.After(patience)
	for {
		select {
		case a := <-replies:
			return wordOf(a)
		case <-patient:
			return "silence"
		case <-talk:
			s.happenTo(who, on)
		}
	}
}

func wordOf(a reply) string {
	if word := refusal(a); word != "" {
		return word
	}
	if code := a.topCode(); code != "" {
		return code
	}
	return "value"
}

// happenTo lets something happen to a person's invitation.
func (s *stage) happenTo(who person, on *side) {
	inv, err := s.Store.Client.Invitation.Query().Where(invitation.Email(who.email), invitation.OrganizationID(on.org.ID)).First(s.sys)
	if err != nil {
		inv = s.invite(on.org.ID, who.email)
	}
	s.log(on.org.ID, event.Entry{Kind: entevent.KindINVITATION_SENT, Invitation: inv.ID, Summary: "Watch."})
}
