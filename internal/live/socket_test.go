package live_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/live/livetest"
)

func TestSocket_without_the_subprotocol_is_closed_with_4406(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, offered := range [][]string{nil, {"graphql-ws"}} {
		conn, _, err := (&websocket.Dialer{Subprotocols: offered}).DialContext(t.Context(), h.wsURL(), nil)
		if err != nil {
			t.Fatal(err)
		}
		(&client{t, conn}).play("x 4406 Subprotocol not acceptable")
	}
}

func TestSocket_without_init_is_closed_with_4408(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.InitTimeout = 20 * time.Millisecond })
	h.connect(t).play("x 4408 Connection initialisation timeout")
}

// The time is the client's: how long the server looks who it is counts for nothing, nor
// is the client silent meanwhile.
func TestSocket_may_be_slow_to_be_recognised(t *testing.T) {
	t.Parallel()
	const timeout = 100 * time.Millisecond
	h := setup(t, func(s *live.Server) {
		recognise := s.Authenticate
		s.Limits.InitTimeout, s.Limits.PingInterval, s.Limits.PongTimeout = timeout, timeout/2, timeout/2
		s.Authenticate = func(ctx context.Context, r *http.Request, bearer string) (context.Context, live.Principal, error) {
			time.Sleep(2 * timeout)
			return recognise(ctx, r, bearer)
		}
	})
	h.connect(t).play("> " + initAda + "\n< " + ack + "\n" + `
		> {"type":"ping"}
		< {"type":"pong"}`)
}

func TestSocket_whose_peer_is_silent_is_given_up(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.PingInterval, s.Limits.PongTimeout = 100*time.Millisecond, 100*time.Millisecond
	})
	c := h.joined(t, initAda, "silent")
	topic := h.hall.Topic("silent")
	pinged := make(chan struct{}, 1)
	c.SetPingHandler(func(string) error { // and no pong
		select {
		case pinged <- struct{}{}:
		default:
		}
		return nil
	})
	_, _, err := c.ReadMessage()
	if err == nil {
		t.Fatal("got a message")
	}
	soon(t, pinged, "a ping")
	soon(t, topic.Stopped, "the end of the subscription")
}

func TestSocket_whose_peer_answers_pings_stays(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.PingInterval, s.Limits.PongTimeout = 10*time.Millisecond, 500*time.Millisecond
	})
	c := h.joined(t, initAda, "patient")
	pings := 0
	c.SetPingHandler(func(data string) error {
		if pings++; pings == 60 { // longer than both times together
			go func() { h.hall.Topic("patient").Tell <- &livetest.Node{ID: "n"} }()
		}
		return c.WriteControl(websocket.PongMessage, []byte(data), time.Now().Add(time.Second))
	})
	c.play(`< {"id":"1","type":"next","payload":{"data":{"topic":{"id":"n"}}}}`)
}

func TestComplete_stops_the_producer_and_nothing_follows(t *testing.T) {
	t.Parallel()
	h := setup(t)
	c := h.joined(t, initAda, "stopped")
	topic := h.hall.Topic("stopped")
	topic.Tell <- &livetest.Node{ID: "n"}
	c.play(`
		< {"id":"1","type":"next","payload":{"data":{"topic":{"id":"n"}}}}
		> {"id":"1","type":"complete"}`)
	soon(t, topic.Stopped, "the end of the producer")
	c.play(`
		> {"type":"ping"}
		< {"type":"pong"}`)
}

func TestLog_that_refuses_to_go_on(t *testing.T) {
	t.Parallel()
	const goesOn = "> {\"type\":\"ping\"}\n< {\"type\":\"pong\"}"
	for _, c := range []struct {
		name  string
		err   error
		error string
		close string
	}{
		{"RESYNC_ends_the_operation_only", fault.New(fault.Resync, "Read the list again."),
			`{"message":"Read the list again.","extensions":{"code":"RESYNC"}}`, goesOn},
		{"FORBIDDEN_closes_the_socket_after_the_error", fault.New(fault.Forbidden, "No longer an admin."),
			`{"message":"No longer an admin.","extensions":{"code":"FORBIDDEN"}}`, "x 4403 Forbidden"},
		{"UNAUTHENTICATED_closes_the_socket_after_the_error", fmt.Errorf("watch: %w", fault.New(fault.Unauthenticated, "Signed out.")),
			`{"message":"Signed out.","extensions":{"code":"UNAUTHENTICATED"}}`, "x 4403 Forbidden"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h, l, _ := watching(t)
			socket := h.connect(t)
			socket.play("> " + initAda + "\n< " + ack)
			socket.say(websocket.TextMessage, asks("1", documents["L"], 0))
			until(t, "it watches", func() bool { return h.watchers() == 1 })
			l.Fail(c.err)
			l.Wake()
			socket.play(`< {"id":"1","type":"error","payload":[` + c.error + `]}` + "\n" + c.close)
		})
	}
}

func TestSession_that_ends_closes_its_sockets_with_4401(t *testing.T) {
	t.Parallel()
	for _, how := range []string{"at_once_in_this_process", "within_2_seconds_elsewhere"} {
		t.Run(how, func(t *testing.T) {
			t.Parallel()
			h := setup(t)
			ada, bob := h.joined(t, initAda, "ada"), h.joined(t, strings.Replace(initAda, "ada", "bob", 1), "bob")
			began := time.Now()
			if how == "at_once_in_this_process" {
				h.EndSession("session of ada")
			} else {
				h.mu.Lock()
				h.ended = []string{"session of ada"}
				h.mu.Unlock()
			}
			ada.play("x 4401 Unauthorized")
			if took := time.Since(began); took > 2*time.Second {
				t.Errorf("took %s", took)
			}
			soon(t, h.hall.Topic("ada").Stopped, "the end of the subscription")
			h.hall.Topic("bob").Tell <- &livetest.Node{ID: "n"}
			bob.play(`< {"id":"1","type":"next","payload":{"data":{"topic":{"id":"n"}}}}`)
		})
	}
}

// A call that starts after the session's end must not succeed, however soon it starts.
func TestSession_that_has_ended_begins_nothing(t *testing.T) {
	t.Parallel()
	for kind, document := range map[string]string{
		"mutation": `mutation{wait(name:\"late\")}`, "query": `{wait(name:\"late\")}`, "subscription": `subscription{topic(name:\"late\"){id}}`,
	} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			h := setup(t, func(s *live.Server) { s.Limits.SessionCheck = time.Hour })
			c := h.joined(t, initAda, "ada")
			h.mu.Lock()
			h.ended = []string{"session of ada"}
			h.mu.Unlock()
			c.say(websocket.TextMessage, `{"id":"late","type":"subscribe","payload":{"query":"`+document+`"}}`)
			if kind == "mutation" { // which is told how it went
				c.play(`< {"id":"late","type":"error","payload":[{"message":"This session has ended. Sign in again.","extensions":{"code":"UNAUTHENTICATED"}}]}`)
			}
			c.play("x 4401 Unauthorized")
			select {
			case <-h.hall.Waiter("late").Begun:
				t.Error("it was begun")
			default:
			}
		})
	}
}

func TestSession_that_a_mutation_ends_lets_it_answer_first(t *testing.T) {
	t.Parallel()
	h := setup(t)
	c := h.joined(t, initAda, "leaving")
	c.play(`> {"id":"m","type":"subscribe","payload":{"query":"mutation{wait(name:\"out\")}"}}`)
	out := h.hall.Waiter("out")
	soon(t, out.Begun, "the mutation")
	h.EndSession("session of ada")
	soon(t, h.hall.Topic("leaving").Stopped, "the end of the subscription")
	close(out.Release)
	c.play(`
		< {"id":"m","type":"next","payload":{"data":{"wait":"out"}}}
		< {"id":"m","type":"complete"}
		x 4401 Unauthorized`)
}

func TestSocket_that_closes_lets_its_mutation_finish(t *testing.T) {
	t.Parallel()
	h := setup(t)
	c := h.joined(t, initAda, "gone")
	c.play(`
		> {"id":"m","type":"subscribe","payload":{"query":"mutation{wait(name:\"m\")}"}}
		> {"id":"q","type":"subscribe","payload":{"query":"{wait(name:\"q\")}"}}`)
	mutation, query := h.hall.Waiter("m"), h.hall.Waiter("q")
	soon(t, mutation.Begun, "the mutation")
	soon(t, query.Begun, "the query")
	_ = c.Close()
	soon(t, h.hall.Topic("gone").Stopped, "the end of the subscription")
	if err := soon(t, query.Done, "the query's end"); err == nil {
		t.Error("the query went on for nobody")
	}
	close(mutation.Release)
	if err := soon(t, mutation.Done, "the mutation's end"); err != nil {
		t.Errorf("the mutation was cut off: %v", err)
	}
}
