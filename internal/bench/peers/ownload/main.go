// Command ownload has many subscribers watch one organization, each by a query
// of its own, publishes events over HTTP and tells, as a line of JSON in the
// words of the peers' fanload, what the server's work for a message was.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

const (
	ticks    = 100             // of /proc, in a second
	settle   = 2 * time.Second // after the last subscription
	patience = 2 * time.Minute // for all messages
)

var (
	address = flag.String("address", "127.0.0.1:8801", "where the server listens")
	publish = flag.String("publish", "/publish", "the path that events are posted to")
	auth    = flag.String("auth", "", "a bearer's token")
	org     = flag.String("org", "", "the organization that is watched")
	query   = flag.String("query", "", "the subscription; %N% in it is the subscriber's number")
	body    = flag.String("body", "", "an event to post, with %ORG%, %SEQ% and %TS%")
	mark    = flag.String("mark", "", "text that stands once in each message")
	pid     = flag.Int("pid", 0, "the server's process")
	n       = flag.Int("n", 1000, "subscribers")
	events  = flag.Int("events", 20, "events")
)

func main() {
	flag.Parse()
	if err := load(); err != nil {
		fmt.Fprintln(os.Stderr, "ownload:", err)
		os.Exit(1)
	}
}

func load() error {
	var arrived atomic.Int64
	var readers sync.WaitGroup
	defer readers.Wait() // after the sockets are closed
	for i := range *n {
		socket, err := subscribe(i)
		if err != nil {
			return fmt.Errorf("subscriber %d: %w", i, err)
		}
		defer socket.Close()
		readers.Go(func() { count(socket, &arrived) })
	}
	time.Sleep(settle)
	// The first is not measured: it begins the day's tallies and grows the buffers.
	if err := reach(0, 1, &arrived); err != nil {
		return err
	}
	before, err := look()
	if err != nil {
		return err
	}
	if err := reach(1, *events, &arrived); err != nil {
		return err
	}
	took, err := before.until()
	if err != nil {
		return err
	}
	messages := float64(*events * *n)
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"complete": true, "elapsed_s": took.seconds, "msgs_per_s": messages / took.seconds,
		"server_cpu_us_per_msg": took.server / messages * 1e6, "foreign_cpu_s": took.all - took.server - took.own,
	})
}

func subscribe(number int) (*websocket.Conn, error) {
	dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	socket, _, err := dialer.Dial("ws://"+*address+"/graphql", nil)
	if err != nil {
		return nil, err
	}
	hello := map[string]any{"type": "connection_init"}
	if *auth != "" {
		hello["payload"] = map[string]any{"authorization": "Bearer " + *auth}
	}
	_, _, acknowledged := exchange(socket, hello)
	return socket, errors.Join(acknowledged, socket.WriteJSON(map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{
		"query": strings.ReplaceAll(*query, "%N%", strconv.Itoa(number)), "variables": map[string]any{"org": *org},
	}}))
}

func exchange(socket *websocket.Conn, message any) (int, []byte, error) {
	if err := socket.WriteJSON(message); err != nil {
		return 0, nil, err
	}
	return socket.ReadMessage()
}

// count counts a subscriber's messages until its socket ends.
func count(socket *websocket.Conn, arrived *atomic.Int64) {
	for {
		_, message, err := socket.ReadMessage()
		if err != nil {
			return
		}
		arrived.Add(int64(bytes.Count(message, []byte(*mark))))
	}
}

// reach posts events and waits until all subscribers have them.
func reach(first, events int, arrived *atomic.Int64) error {
	wanted := arrived.Load() + int64(events**n)
	for i := range events {
		if err := post(first + i); err != nil {
			return err
		}
	}
	for deadline := time.Now().Add(patience); arrived.Load() < wanted; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			return fmt.Errorf("%d messages are missing", wanted-arrived.Load())
		}
	}
	return nil
}

func post(number int) error {
	event := strings.NewReplacer("%ORG%", *org, "%SEQ%", strconv.Itoa(number), "%TS%", strconv.FormatInt(time.Now().UnixNano(), 10)).Replace(*body)
	request, err := http.NewRequest(http.MethodPost, "http://"+*address+*publish, strings.NewReader(event))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+*auth)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	answer, err := io.ReadAll(response.Body)
	err = errors.Join(err, response.Body.Close())
	if err == nil && (response.StatusCode != http.StatusOK || bytes.Contains(answer, []byte(`rrors":[{`))) {
		err = fmt.Errorf("publish: %s %s", response.Status, answer)
	}
	return err
}

// usage is what was computed until a moment, in seconds.
type usage struct {
	at               time.Time
	server, own, all float64
	seconds          float64
}

func look() (usage, error) {
	server, serverErr := computed(fmt.Sprintf("/proc/%d/stat", *pid), ")", 12, 13)
	own, ownErr := computed("/proc/self/stat", ")", 12, 13)
	all, allErr := computed("/proc/stat", "cpu", 1, 2, 3, 6, 7, 8)
	return usage{at: time.Now(), server: server, own: own, all: all}, errors.Join(serverErr, ownErr, allErr)
}

// until is what was computed since.
func (u usage) until() (usage, error) {
	now, err := look()
	return usage{seconds: now.at.Sub(u.at).Seconds(), server: now.server - u.server, own: now.own - u.own, all: now.all - u.all}, err
}

// computed adds up fields of a file in /proc, counted from what stands after a
// text: the one behind it is the first.
func computed(path, after string, fields ...int) (float64, error) {
	content, err := os.ReadFile(path) // #nosec G304 -- a file in /proc, named in this file
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(content), after)
	all := strings.Fields(rest)
	total := 0.0
	for _, i := range fields {
		if i > len(all) {
			return 0, fmt.Errorf("%s has too few figures", path)
		}
		t, err := strconv.ParseFloat(all[i-1], 64)
		if err != nil {
			return 0, fmt.Errorf("%s: %w", path, err)
		}
		total += t / ticks
	}
	return total, nil
}
