package storetest

import (
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"net/url"
	"slices"
	"sync"
	"testing"
)

// pooledConnections is how many connections to PostgreSQL all clients of a
// pooler share.
const pooledConnections = 5

// Pooled puts a pooler before a database of this server, and returns the
// database's URL through it. It does what PgBouncer does in transaction mode, and
// as badly for whoever relies on a session as that can be: each transaction gets
// the connection that was used longest ago, as it was left. Prepared statements
// and LISTEN go to whichever connection that is, and requests to cancel nowhere.
func (p *Server) Pooled(t testing.TB, databaseURL string) string {
	t.Helper()
	u, err := url.Parse(databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	query := u.Query()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatalf("start a pooler: %v", err)
	}
	pool := &pooler{socket: query.Get("host") + "/.s.PGSQL." + query.Get("port"), idle: make(chan *pooled, pooledConnections), open: map[net.Conn]struct{}{}}
	for range pooledConnections {
		pool.idle <- nil // to be dialled
	}
	var clients sync.WaitGroup
	clients.Go(func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			if pool.keep(client) {
				clients.Go(func() { pool.serve(client) })
			}
		}
	})
	t.Cleanup(func() {
		_ = listener.Close()
		pool.close()
		clients.Wait()
	})
	return At(t, listener.Addr().String(), databaseURL)
}

// pooler speaks as much of PostgreSQL's protocol, version 3.0, as it takes to
// tell where a transaction ends:
// https://www.postgresql.org/docs/current/protocol-message-formats.html
type pooler struct {
	socket string
	idle   chan *pooled // in the order in which they were given back

	mu     sync.Mutex
	closed bool
	open   map[net.Conn]struct{} // all connections, of both sides
}

// pooled is a connection to PostgreSQL, and how it was greeted there.
type pooled struct {
	net.Conn
	greeting []byte
}

const (
	protocol3       = 3 << 16
	query           = 'Q'
	synchronize     = 'S'
	terminate       = 'X'
	readyForQuery   = 'Z'
	outsideOfATrans = 'I'
)

// serve carries one client's messages until it goes or anything fails.
func (p *pooler) serve(client net.Conn) {
	defer p.drop(client)
	hello, err := startup(client)
	if err != nil {
		return
	}
	server, err := p.take(hello)
	if err != nil {
		return
	}
	defer func() {
		if server != nil { // left in the middle of something
			p.drop(server)
			p.idle <- nil
		}
	}()
	if _, err := client.Write(server.greeting); err != nil {
		return
	}
	p.idle <- server
	for server = nil; ; {
		kind, text, err := message(client)
		if err != nil || kind == terminate {
			return
		}
		if server == nil {
			if server, err = p.take(hello); err != nil {
				return
			}
		}
		if _, err := server.Write(text); err != nil {
			return
		}
		if kind != query && kind != synchronize {
			continue
		}
		if text, err = answer(client, server); err != nil {
			return
		}
		if text[len(text)-1] == outsideOfATrans {
			p.idle <- server
			server = nil
		}
	}
}

// answer passes on what PostgreSQL says until it is ready, and returns the last.
func answer(client io.Writer, server io.Reader) (last []byte, err error) {
	for {
		kind, text, err := message(server)
		if err == nil {
			_, err = client.Write(text)
		}
		if err != nil || kind == readyForQuery {
			return text, err
		}
	}
}

// take waits for a connection that nobody uses.
func (p *pooler) take(hello []byte) (*pooled, error) {
	server := <-p.idle
	if server != nil {
		return server, nil
	}
	server, err := p.dial(hello)
	if err != nil {
		p.idle <- nil
	}
	return server, err
}

func (p *pooler) dial(hello []byte) (*pooled, error) {
	conn, err := net.Dial("unix", p.socket)
	if err != nil {
		return nil, err
	}
	if !p.keep(conn) {
		return nil, net.ErrClosed
	}
	server := &pooled{Conn: conn}
	_, err = conn.Write(hello)
	for kind := byte(0); err == nil && kind != readyForQuery; {
		var text []byte
		kind, text, err = message(conn)
		server.greeting = append(server.greeting, text...)
	}
	if err != nil {
		p.drop(conn)
		return nil, err
	}
	return server, nil
}

// keep notes a connection for the end; false when that has come.
func (p *pooler) keep(conn net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		_ = conn.Close()
		return false
	}
	p.open[conn] = struct{}{}
	return true
}

func (p *pooler) drop(conn net.Conn) {
	if server, ok := conn.(*pooled); ok {
		conn = server.Conn
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	_ = conn.Close()
	delete(p.open, conn)
}

func (p *pooler) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for conn := range p.open {
		_ = conn.Close()
	}
}

// startup reads a client's first message, which has no type.
func startup(client io.Reader) (text []byte, err error) {
	head := make([]byte, 8)
	if _, err := io.ReadFull(client, head); err != nil {
		return nil, err
	}
	if code := binary.BigEndian.Uint32(head[4:]); code != protocol3 {
		return nil, fmt.Errorf("a pooler of tests knows no protocol %d", code)
	}
	return rest(client, head, binary.BigEndian.Uint32(head)-8)
}

func message(from io.Reader) (kind byte, text []byte, err error) {
	head := make([]byte, 5)
	if _, err := io.ReadFull(from, head); err != nil {
		return 0, nil, err
	}
	text, err = rest(from, head, binary.BigEndian.Uint32(head[1:])-4)
	return head[0], text, err
}

func rest(from io.Reader, head []byte, length uint32) ([]byte, error) {
	text := slices.Concat(head, make([]byte, length))
	_, err := io.ReadFull(from, text[len(head):])
	return text, err
}
