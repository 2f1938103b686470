package bench

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"usher/internal/store/storetest"
)

const (
	subscribers = 100
	invitations = 200 // while they watch
	pace        = 50 * time.Millisecond
)

// BenchmarkLive measures how long after a mutation's reply each of 100
// subscribers has its message, on loopback, with the default limits and one
// socket each. A message that is there before the reply counts as 0.
func BenchmarkLive(b *testing.B) {
	for _, kind := range storetest.Kinds {
		b.Run(string(kind), func(b *testing.B) {
			url := storetest.URL(b, kind)
			if kind == storetest.Postgres {
				url = storetest.StartPostgres(b, "fsync = on", "synchronous_commit = on", "full_page_writes = on").URL(b)
			}
			a := serve(b, url)
			by := newAdmin(b, a.Services, 0)
			arrivals := watch(b, a.PublicURL(), by)
			for b.Loop() {
				delays := invitePaced(b, a.PublicURL(), by, arrivals)
				b.ReportMetric(percentile(delays, 50), "p50-ms")
				b.ReportMetric(percentile(delays, 99), "p99-ms")
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}

// arrival is one subscriber's message of one invitation.
type arrival struct {
	email string
	at    time.Time
}

// watch opens the subscribers, each on a socket of its own, and returns what
// arrives at any of them.
func watch(b *testing.B, server string, by admin) <-chan arrival {
	b.Helper()
	arrivals := make(chan arrival, subscribers*invitations)
	var readers sync.WaitGroup
	b.Cleanup(readers.Wait) // after the sockets are closed
	for range subscribers {
		dialer := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
		socket, _, err := dialer.DialContext(b.Context(), strings.Replace(server, "http", "ws", 1)+"/graphql", nil)
		if err != nil {
			b.Fatal(err)
		}
		send := func(message string) {
			b.Helper()
			if err := socket.WriteMessage(websocket.TextMessage, []byte(message)); err != nil {
				b.Fatal(err)
			}
		}
		send(fmt.Sprintf(`{"type":"connection_init","payload":{"authorization":"Bearer %s"}}`, by.token))
		if _, _, err := socket.ReadMessage(); err != nil { // connection_ack
			b.Fatal(err)
		}
		send(fmt.Sprintf(`{"id":"1","type":"subscribe","payload":{"query":"subscription($o: ID!) { invitationChanged(organizationId: $o) { sequence kind invitation { id email state } } }","variables":{"o":%q}}}`, by.organization))
		send(`{"type":"ping"}`) // answered after the subscription has begun
		if _, _, err := socket.ReadMessage(); err != nil {
			b.Fatal(err)
		}
		readers.Go(func() { read(socket, arrivals) })
		b.Cleanup(func() { socket.Close() })
	}
	return arrivals
}

func read(socket *websocket.Conn, arrivals chan<- arrival) {
	for {
		_, message, err := socket.ReadMessage()
		if err != nil {
			return
		}
		if _, rest, ok := strings.Cut(string(message), `"email":"`); ok {
			email, _, _ := strings.Cut(rest, `"`)
			arrivals <- arrival{email, time.Now()}
		}
	}
}

// invitePaced creates invitations, one at a time, and returns every delay in
// milliseconds.
func invitePaced(b *testing.B, server string, by admin, arrivals <-chan arrival) []float64 {
	b.Helper()
	inviter := dial(b, server)
	replied := map[string]time.Time{}
	tick := time.NewTicker(pace)
	defer tick.Stop()
	for range invitations {
		<-tick.C
		email := fmt.Sprintf("watched%d@example.com", counter.Add(1))
		if err := inviter.invite(by, email); err != nil {
			b.Fatal(err)
		}
		replied[email] = time.Now()
	}
	delays := make([]float64, 0, subscribers*invitations)
	deadline := time.After(30 * time.Second)
	for range subscribers * invitations {
		select {
		case a := <-arrivals:
			delays = append(delays, max(0, float64(a.at.Sub(replied[a.email]).Microseconds())/1000))
		case <-deadline:
			b.Fatalf("%d of %d messages arrived", len(delays), subscribers*invitations)
		}
	}
	return delays
}
