package attack

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
)

// floods are more messages, or more sockets, than anybody means to need.
func floods(w *world, _ *rand.Rand) []shot {
	ann := `{"type":"connection_init","payload":{"authorization":"Bearer ` + w.SessionToken + `"}}`
	var all []shot
	for _, n := range []int{1_000, 47_000} {
		for name, one := range map[string][]byte{
			"messages that ping": frame(final|textual, `{"type":"ping"}`),
			"messages that pong": frame(final|textual, `{"type":"pong"}`),
			"pings":              frame(final|pinging, ""),
			"long pings":         frame(final|pinging, fill("x", 125)),
			"pongs":              frame(final|ponging, ""),
			"completes":          frame(final|textual, `{"id":"1","type":"complete"}`),
		} {
			said := func(first ...string) func() []byte {
				return func() []byte {
					all := says(first...)()
					for range n {
						all = append(all, one...)
					}
					return all
				}
			}
			before := socket(fmt.Sprintf("%d %s before initialisation", n, name), script{said: said(), ends: []int{1008}})
			stranger := socket(fmt.Sprintf("%d %s of a stranger", n, name), script{said: said(initialise), ends: []int{1008}})
			mine := socket(fmt.Sprintf("%d %s of Ann", n, name), script{said: said(ann), ends: []int{1008, stays}})
			mine.signedIn = true
			all = append(all, before, stranger, mine)
		}
	}
	return append(sorted(all), crowd(w)...)
}

// crowd are sockets at once: 2,000 may come from one address, 200 be one person's.
func crowd(w *world) []shot {
	return []shot{
		{name: "3,000 sockets", slow: true, many: true, fire: func(at string) error { return crowding(at, 3_000, initialise, 429) }},
		{name: "300 sockets of Ann", slow: true, many: true, signedIn: true, fire: func(at string) error {
			return crowding(at, 300, `{"type":"connection_init","payload":{"authorization":"Bearer `+w.SessionToken+`"}}`, 1013)
		}},
	}
}

// crowding opens so many sockets and holds them, until one is refused as it should.
func crowding(at string, n int, hello string, refusal int) error {
	var held []net.Conn
	defer func() {
		for _, conn := range held {
			_ = conn.Close()
		}
	}()
	for range n {
		conn, err := net.Dial("tcp", at)
		if err != nil {
			return err
		}
		held = append(held, conn)
		status, err := greet(conn, hello)
		if err != nil {
			return err
		}
		if status == refusal {
			return nil
		}
		if status != http.StatusSwitchingProtocols {
			return fmt.Errorf("socket %d was answered %d", len(held), status)
		}
	}
	return errors.New("all of them were let in")
}

// greet is how a socket is answered: its status, or the code it is closed with.
func greet(conn net.Conn, hello string) (int, error) {
	if _, err := io.WriteString(conn, script{}.upgrade()); err != nil {
		return 0, err
	}
	reader := bufio.NewReader(conn)
	answer, err := http.ReadResponse(reader, nil)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusSwitchingProtocols {
		return answer.StatusCode, nil
	}
	if _, err := conn.Write(frame(final|textual, hello)); err != nil {
		return 0, err
	}
	kind, payload, err := readFrame(reader)
	if kind == closing && len(payload) > 1 {
		return int(payload[0])<<8 | int(payload[1]), nil
	}
	return answer.StatusCode, err
}
