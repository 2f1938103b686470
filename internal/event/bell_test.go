package event_test

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"

	"usher/internal/event"
	"usher/internal/event/eventtest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestMemoryBell(t *testing.T) {
	eventtest.Bell(t, func(*testing.T) event.Bell { return event.NewMemoryBell() })
}

func TestPostgresBell(t *testing.T) {
	s := storetest.New(t, storetest.Postgres)
	eventtest.Bell(t, func(*testing.T) event.Bell { return postgresBell(s) })
}

func TestPostgresBell_is_heard_on_other_servers(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t, storetest.Postgres)
	ours, theirs := postgresBell(storetest.Open(t, url)), postgresBell(storetest.Open(t, url))
	defer eventtest.Run(t, ours)()
	defer eventtest.Run(t, theirs)()
	reaches(t, ours, theirs)
	reaches(t, theirs, ours)
}

func TestPostgresBell_outlives_its_listening_connection(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t, storetest.Postgres)
	s := storetest.Open(t, url)
	// Without pings, so that LISTEN stays the last that such a connection said.
	ours, theirs := postgresBell(s).PingEvery(time.Hour), postgresBell(storetest.Open(t, url)).PingEvery(time.Hour)
	defer eventtest.Run(t, ours)()
	defer eventtest.Run(t, theirs)()
	reaches(t, ours, theirs)
	for range 3 {
		awaitListeners(t, s)
		listener, leave := theirs.Listen()
		terminateListeners(t, s)
		eventtest.Heard(t, listener) // on doubt it wakes, though nobody rang
		leave()
		awaitListeners(t, s)
		reaches(t, ours, theirs)
	}
}

func TestPostgresBell_outlives_the_loss_of_its_database(t *testing.T) {
	t.Parallel()
	server := storetest.StartPostgres(t)
	url := server.URL(t)
	ours, theirs := postgresBell(storetest.Open(t, url)), postgresBell(storetest.Open(t, url))
	defer eventtest.Run(t, ours)()
	defer eventtest.Run(t, theirs)()
	reaches(t, ours, theirs)

	server.Stop(t)
	here, leave := ours.Listen()
	defer leave()
	for range 10 { // no NOTIFY goes through, and those in this process hear it
		eventtest.RingUntilHeard(t, ours, here)
	}
	server.Start(t)
	reaches(t, ours, theirs)
}

func TestPostgresBell_ends_while_its_database_is_away(t *testing.T) {
	t.Parallel()
	server := storetest.StartPostgres(t)
	bell := postgresBell(storetest.Open(t, server.URL(t)))
	stop := eventtest.Run(t, bell)
	listener, leave := bell.Listen()
	defer leave()
	eventtest.RingUntilHeard(t, bell, listener)
	server.Stop(t)
	stop()
	server.Start(t)
}

// A cut network says nothing: no answer and no end. pq's Close waits for a Ping
// that waits for an answer, so that the bell hung for as long as TCP does.
func TestPostgresBell_leaves_a_connection_that_is_cut_half_open(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.Postgres)
	wire := startWire(t, s.URL())
	ours := postgresBell(s)
	theirs := event.NewPostgresBell(wire.url, s.Pool(), quiet).PingEvery(50 * time.Millisecond)
	defer eventtest.Run(t, ours)()
	stop := eventtest.Run(t, theirs)
	reaches(t, ours, theirs)

	wire.cut()
	wire.awaitConnection(t) // a new one, though the old one has not ended
	wire.mend()
	reaches(t, ours, theirs)

	wire.cut()
	stop() // Run fails the test if it hangs
	wire.mend()
}

func postgresBell(s *store.Store) *event.PostgresBell {
	return event.NewPostgresBell(s.URL(), s.Pool(), quiet)
}

// reaches proves that rings of one server are heard on another. One alone could
// be mistaken: a bell also wakes when it has got its connection back.
func reaches(t *testing.T, ours, theirs event.Bell) {
	t.Helper()
	listener, leave := theirs.Listen()
	defer leave()
	for range 5 {
		eventtest.RingUntilHeard(t, ours, listener)
	}
}

const listeners = ` FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'`

// awaitListeners returns when both bells listen.
func awaitListeners(t *testing.T, s *store.Store) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); count(t, s, "SELECT count(*)"+listeners) < 2; {
		if time.Now().After(deadline) {
			t.Fatal("a bell does not listen again")
		}
	}
}

// terminateListeners ends the connections on which they listen, and returns
// when they are gone.
func terminateListeners(t *testing.T, s *store.Store) {
	t.Helper()
	if n := count(t, s, "SELECT count(pg_terminate_backend(pid, 20000) OR NULL)"+listeners); n != 2 {
		t.Fatalf("%d connections were ended", n)
	}
}

func count(t *testing.T, s *store.Store, query string) (n int) {
	t.Helper()
	if err := s.Pool().QueryRowContext(t.Context(), query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// wire stands between a bell and PostgreSQL and can be cut: then it takes
// everything and passes nothing on, and nothing ends.
type wire struct {
	url       string
	connected chan struct{}

	mu     sync.Mutex
	whole  chan struct{} // closed while the wire is whole
	ending chan struct{}
}

func startWire(t *testing.T, databaseURL string) *wire {
	t.Helper()
	to, err := url.Parse(databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	network, address := "unix", to.Query().Get("host")+"/.s.PGSQL."+to.Query().Get("port")
	if to.Host != "" {
		network, address = "tcp", to.Host
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{url: storetest.At(t, listener.Addr().String(), databaseURL), connected: make(chan struct{}, 1), whole: make(chan struct{}), ending: make(chan struct{})}
	close(w.whole)
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			select {
			case w.connected <- struct{}{}:
			default:
			}
			wg.Go(func() { w.carry(client, network, address) })
		}
	})
	t.Cleanup(func() { close(w.ending); listener.Close(); wg.Wait() })
	return w
}

func (w *wire) carry(client net.Conn, network, address string) {
	defer client.Close()
	server, err := net.Dial(network, address)
	if err != nil {
		return
	}
	defer server.Close()
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	pass := func(to io.Writer, from io.Reader) {
		defer cancel()
		buffer := make([]byte, 4096)
		for {
			n, err := from.Read(buffer)
			if err != nil || !w.wait() {
				return
			}
			if _, err := io.Copy(to, bytes.NewReader(buffer[:n])); err != nil {
				return
			}
		}
	}
	wg.Go(func() { pass(server, client) })
	wg.Go(func() { pass(client, server) })
	select {
	case <-ctx.Done():
	case <-w.ending:
	}
	client.Close()
	server.Close()
	wg.Wait()
}

// wait returns when the wire is whole; false when the test is over.
func (w *wire) wait() bool {
	w.mu.Lock()
	whole := w.whole
	w.mu.Unlock()
	select {
	case <-whole:
		return true
	case <-w.ending:
		return false
	}
}

func (w *wire) cut() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.whole = make(chan struct{})
	for len(w.connected) > 0 {
		<-w.connected
	}
}

func (w *wire) mend() {
	w.mu.Lock()
	defer w.mu.Unlock()
	close(w.whole)
}

func (w *wire) awaitConnection(t *testing.T) {
	t.Helper()
	select {
	case <-w.connected:
	case <-time.After(20 * time.Second):
		t.Fatal("the bell keeps a connection that no longer answers")
	}
}
