package attack

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/internal/apptest"
)

// neighbour is a person at work in an organization of his own, with a socket on
// which he hears what happens there.
type neighbour struct {
	t     testing.TB
	url   string
	token string
	place string // the organization
	ear   *websocket.Conn
	heard chan time.Time
	done  int
}

// pace is how often a neighbour does something.
const pace = 100 * time.Millisecond

// neighbours are so many people, each an admin somewhere else.
func (w *world) neighbours(t testing.TB, n int) []*neighbour {
	t.Helper()
	all := make([]*neighbour, n)
	for i := range all {
		place := *w
		place.found(fmt.Sprintf("street-%d", i), fmt.Sprintf("neighbour.%d@example.com", i))
		all[i] = &neighbour{t: t, url: w.URL, token: place.SessionToken, place: place.OrganizationID, heard: make(chan time.Time, 100)}
		all[i].listen()
	}
	return all
}

// listen subscribes, and notes when each event came.
func (n *neighbour) listen() {
	n.t.Helper()
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: patience}
	conn, answer, err := dialer.Dial("ws"+strings.TrimPrefix(n.url, "http")+"/graphql", nil)
	if err != nil {
		n.t.Fatal(err)
	}
	answer.Body.Close()
	n.ear = conn
	n.t.Cleanup(func() { conn.Close() })
	for _, message := range []string{
		`{"type":"connection_init","payload":{"authorization":"Bearer ` + n.token + `"}}`,
		`{"id":"1","type":"subscribe","payload":` + asking(`subscription($o:ID!){invitationChanged(organizationId:$o){cursor}}`, map[string]string{"o": n.place}) + `}`,
		`{"type":"ping"}`,
	} {
		if err := conn.WriteMessage(websocket.TextMessage, []byte(message)); err != nil {
			n.t.Fatal(err)
		}
	}
	go n.hear()
	n.await() // the first event; whoever asks before the server follows hears nothing
}

func (n *neighbour) hear() {
	for {
		_, text, err := n.ear.ReadMessage()
		if err != nil {
			return // the test is over
		}
		var message struct{ Type string }
		if json.Unmarshal(text, &message) == nil && message.Type == "next" {
			n.heard <- time.Now()
		}
	}
}

// await invites until an event is heard.
func (n *neighbour) await() {
	n.t.Helper()
	for late := time.Now().Add(patience); time.Now().Before(late); {
		n.invite()
		select {
		case <-n.heard:
			return
		case <-time.After(pace):
		}
	}
	n.t.Fatal("no event was heard")
}

// work is what a person does for a while, and how long he waited for it.
func (n *neighbour) work(length time.Duration) timings {
	took := timings{}
	ticks := time.NewTicker(pace)
	defer ticks.Stop()
	for end := time.Now().Add(length); time.Now().Before(end); <-ticks.C {
		began := time.Now()
		n.ask(`query($o:ID!){organization(id:$o){invitations(first:25){nodes{id email state role createdAt}}}}`, "")
		took[listing] = append(took[listing], time.Since(began))
		n.forget()
		began = time.Now()
		n.invite()
		took[inviting] = append(took[inviting], time.Since(began))
		select {
		case at := <-n.heard:
			took[hearing] = append(took[hearing], at.Sub(began))
		case <-time.After(patience):
			n.t.Error("an event never came")
			return took
		}
	}
	return took
}

func (n *neighbour) forget() {
	for {
		select {
		case <-n.heard:
		default:
			return
		}
	}
}

func (n *neighbour) invite() {
	n.done++
	n.ask(`mutation($o:ID!,$a:String!){createInvitation(input:{organizationId:$o,email:$a,sendEmail:false}){userErrors{code}}}`,
		fmt.Sprintf("guest.%d@%s.example.com", n.done, strings.ToLower(strings.ReplaceAll(n.place, "_", "-"))))
}

func (n *neighbour) ask(query, address string) {
	variables := map[string]any{"o": n.place}
	if address != "" {
		variables["a"] = address
	}
	answer, err := apptest.Ask(n.t.Context(), clients, n.url, n.token, query, variables)
	if err == nil {
		err = answer.Refused()
	}
	if err != nil {
		n.t.Errorf("a neighbour's question: %v", err)
	}
}
