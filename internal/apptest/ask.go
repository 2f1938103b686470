package apptest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// patience is how long a test waits for what must come.
const patience = 20 * time.Second

// Response is what the API answered.
type Response struct {
	Status int             `json:"-"` // of HTTP
	Header http.Header     `json:"-"`
	Data   json.RawMessage `json:"data"`
	Errors []Error         `json:"errors"`

	Extensions json.RawMessage `json:"extensions"`
}

// Error is a top-level error.
type Error struct {
	Message    string         `json:"message"`
	Path       []any          `json:"path"`
	Extensions map[string]any `json:"extensions"`
}

// Code is the first top-level error's code, empty without one.
func (r Response) Code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	code, _ := r.Errors[0].Extensions["code"].(string)
	return code
}

// At is what stands in the data at a path, such as
// createInvitation.userErrors.0.code; nil when nothing does.
func (r Response) At(path string) any {
	var at any
	if json.Unmarshal(r.Data, &at) != nil {
		return nil
	}
	for _, step := range strings.Split(path, ".") {
		switch inside := at.(type) {
		case map[string]any:
			at = inside[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(inside) {
				return nil
			}
			at = inside[i]
		default:
			return nil
		}
	}
	return at
}

// Text is At for a string; empty for anything else.
func (r Response) Text(path string) string {
	text, _ := r.At(path).(string)
	return text
}

// Refused is an error that shows what was answered when something was refused, at the
// top or as userErrors; else nil.
func (r Response) Refused() error {
	if len(r.Errors) == 0 && !bytes.Contains(r.Data, []byte(`"userErrors":[{`)) {
		return nil
	}
	return fmt.Errorf("refused: %s %v", r.Data, r.Errors)
}

// Ask asks a server by HTTP, as the bearer of a session's token or, without
// one, as a stranger.
func Ask(ctx context.Context, client *http.Client, url, token, query string, variables map[string]any) (Response, error) {
	request, err := question(ctx, url, token, query, variables)
	if err != nil {
		return Response{}, err
	}
	return send(client, request)
}

func question(ctx context.Context, url, token, query string, variables map[string]any) (*http.Request, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	return request, nil
}

func send(client *http.Client, request *http.Request) (Response, error) {
	answer, err := client.Do(request)
	if err != nil {
		return Response{}, err
	}
	defer answer.Body.Close()
	response := Response{Status: answer.StatusCode, Header: answer.Header}
	if err := json.NewDecoder(answer.Body).Decode(&response); err != nil {
		return response, fmt.Errorf("read the answer (%d): %w", answer.StatusCode, err)
	}
	return response, nil
}

// Do asks by HTTP, as the bearer of a session's token or, without one, as a
// stranger.
func (a *App) Do(t testing.TB, token, query string, variables map[string]any) Response {
	t.Helper()
	request, err := question(t.Context(), a.URL, token, query, variables)
	if err != nil {
		t.Fatal(err)
	}
	return a.Send(t, request)
}

// Send sends a request of the test's own making to the API.
func (a *App) Send(t testing.TB, request *http.Request) Response {
	t.Helper()
	response, err := send(a.client, request)
	if err != nil {
		t.Fatalf("ask the API: %v", err)
	}
	return response
}

// Must is Do for what has to work: no error and no userError.
func (a *App) Must(t testing.TB, token, query string, variables map[string]any) Response {
	t.Helper()
	response := a.Do(t, token, query, variables)
	if err := response.Refused(); err != nil {
		t.Fatalf("%s\nwas %v", query, err)
	}
	return response
}

// Watch is a subscription on a socket of its own.
type Watch struct {
	conn *websocket.Conn
}

// Watch subscribes. What happens before the server has begun to follow is not
// told, unless the query gives a cursor to begin after.
func (a *App) Watch(t testing.TB, token, query string, variables map[string]any) *Watch {
	t.Helper()
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: patience}
	conn, answer, err := dialer.Dial("ws"+strings.TrimPrefix(a.URL, "http")+"/graphql", nil)
	if err != nil {
		t.Fatalf("open a socket: %v", err)
	}
	_ = answer.Body.Close()
	t.Cleanup(func() { _ = conn.Close() })
	w := &Watch{conn}
	hello := map[string]any{}
	if token != "" {
		hello["authorization"] = "Bearer " + token
	}
	w.say(t, map[string]any{"type": "connection_init", "payload": hello})
	if kind, payload := w.hear(t); kind != "connection_ack" {
		t.Fatalf("the socket was refused: %s %s", kind, payload)
	}
	w.say(t, map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": query, "variables": variables}})
	return w
}

// Next waits for what the subscription tells next. An end by an error is a
// response with that error.
func (w *Watch) Next(t testing.TB) Response {
	t.Helper()
	kind, payload := w.hear(t)
	var response Response
	into := any(&response)
	if kind == "error" {
		into = &response.Errors
	} else if kind != "next" {
		t.Fatalf("the subscription said %s", kind)
	}
	if err := json.Unmarshal(payload, into); err != nil {
		t.Fatalf("read what the subscription said: %v", err)
	}
	return response
}

// Closed waits until the server closes the socket, and returns the code.
func (w *Watch) Closed(t testing.TB) int {
	t.Helper()
	for {
		_ = w.conn.SetReadDeadline(time.Now().Add(patience))
		_, _, err := w.conn.ReadMessage()
		if closed, ok := err.(*websocket.CloseError); ok {
			return closed.Code
		}
		if err != nil {
			t.Fatalf("the socket ended without a close: %v", err)
		}
	}
}

// Stop ends the watching.
func (w *Watch) Stop() { _ = w.conn.Close() }

func (w *Watch) say(t testing.TB, message any) {
	t.Helper()
	if err := w.conn.WriteJSON(message); err != nil {
		t.Fatalf("speak on the socket: %v", err)
	}
}

func (w *Watch) hear(t testing.TB) (kind string, payload json.RawMessage) {
	t.Helper()
	_ = w.conn.SetReadDeadline(time.Now().Add(patience))
	var message struct {
		Type    string
		Payload json.RawMessage
	}
	if err := w.conn.ReadJSON(&message); err != nil {
		t.Fatalf("hear on the socket: %v", err)
	}
	if message.Type == "ping" {
		w.say(t, map[string]any{"type": "pong"})
		return w.hear(t)
	}
	return message.Type, message.Payload
}

// Metrics is what an operator's Prometheus reads.
func (a *App) Metrics(t testing.TB) string {
	t.Helper()
	answer, err := http.Get(a.URL + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
