package storetest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Server is a PostgreSQL server to make databases on.
type Server struct {
	admin    *url.URL // of a person who may create databases
	cluster  *cluster // nil for a server that somebody else runs
	template func() (name string, err error)
}

// StartPostgres starts a server for one test alone, which may stop it and
// start it again. Settings are lines of postgresql.conf, such as "fsync = on":
// by default a test's data is not safe from a power cut.
func StartPostgres(t testing.TB, settings ...string) *Server {
	t.Helper()
	return startPostgres(t, usualPort, settings)
}

// StartPostgresOnTCP is StartPostgres with an address of its own besides, where
// a proxy can reach it.
func StartPostgresOnTCP(t testing.TB, settings ...string) (server *Server, address string) {
	t.Helper()
	address = Address(t)
	_, port, _ := net.SplitHostPort(address)
	return startPostgres(t, port, append(settings, "listen_addresses = '127.0.0.1'")), address
}

// At is a database's URL at another address than its server's own.
func At(t testing.TB, address, databaseURL string) string {
	t.Helper()
	u, err := url.Parse(databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	where := u.Query()
	where.Del("host")
	where.Del("port")
	u.Host, u.RawQuery = address, where.Encode()
	return u.String()
}

func startPostgres(t testing.TB, port string, settings []string) *Server {
	t.Helper()
	skipWithoutPostgres(t)
	c, err := startCluster(port, settings)
	if err != nil {
		t.Fatalf("start PostgreSQL: %v", err)
	}
	t.Cleanup(func() {
		if err := c.remove(); err != nil {
			t.Errorf("remove PostgreSQL: %v", err)
		}
	})
	return newServer(c.url(), c)
}

// Stop ends the server at once, as a crash would.
func (p *Server) Stop(t testing.TB) {
	t.Helper()
	if err := p.cluster.control("stop", "-m", "immediate"); err != nil {
		t.Fatalf("stop PostgreSQL: %v", err)
	}
}

// Start starts the server again, and returns when it answers.
func (p *Server) Start(t testing.TB) {
	t.Helper()
	if err := p.cluster.control("start"); err != nil {
		t.Fatalf("start PostgreSQL again: %v", err)
	}
}

// Log is what the server has logged. That is nothing, unless the settings ask
// for more.
func (p *Server) Log(t testing.TB) string {
	t.Helper()
	logged, err := os.ReadFile(p.cluster.log())
	if err != nil {
		t.Fatalf("read PostgreSQL's log: %v", err)
	}
	return string(logged)
}

// Program is the path of one of the server's programs, such as pgbench.
func (p *Server) Program(name string) string { return filepath.Join(p.cluster.bin, name) }

// URL makes a fresh migrated database, dropped when the test ends.
func (p *Server) URL(t testing.TB) string {
	t.Helper()
	template, err := p.template()
	if err != nil {
		t.Fatalf("make the PostgreSQL template: %v", err)
	}
	return p.create(t, template)
}

// EmptyURL makes a fresh database without any table.
func (p *Server) EmptyURL(t testing.TB) string {
	t.Helper()
	return p.create(t, "template0")
}

func (p *Server) create(t testing.TB, template string) string {
	t.Helper()
	name := databaseName()
	if err := p.exec(fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s", name, template)); err != nil {
		t.Fatalf("create the test's database: %v", err)
	}
	t.Cleanup(func() {
		if err := p.drop(name); err != nil {
			t.Errorf("drop the test's database: %v", err)
		}
	})
	return p.url(name)
}

func newServer(admin *url.URL, c *cluster) *Server {
	p := &Server{admin: admin, cluster: c}
	p.template = sync.OnceValues(func() (string, error) {
		name := databaseName()
		if err := p.exec("CREATE DATABASE " + name + " TEMPLATE template0"); err != nil {
			return "", err
		}
		return name, migrated(p.url(name))
	})
	return p
}

func databaseName() string { return "usher_test_" + strings.ToLower(rand.Text()) }

func (p *Server) url(database string) string {
	u := *p.admin
	u.Path = "/" + database
	return u.String()
}

func (p *Server) drop(database string) error {
	return p.exec("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)")
}

func (p *Server) exec(statement string) error {
	db, err := sql.Open("postgres", p.admin.String()) // the driver that package store registers
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.ExecContext(context.Background(), statement)
	return err
}

// The server that the tests of this process share.
var shared struct {
	sync.Mutex
	server *Server
	err    error
}

func sharedPostgres(t testing.TB) *Server {
	t.Helper()
	running := os.Getenv("USHER_TEST_POSTGRES_URL")
	if running == "" {
		skipWithoutPostgres(t)
	}
	shared.Lock()
	defer shared.Unlock()
	if shared.server == nil && shared.err == nil {
		shared.server, shared.err = startShared(running)
	}
	if shared.err != nil {
		t.Fatalf("start PostgreSQL: %v", shared.err)
	}
	return shared.server
}

func startShared(running string) (*Server, error) {
	if running != "" {
		u, err := url.Parse(running)
		return newServer(u, nil), err
	}
	c, err := startCluster(usualPort, nil)
	if err != nil {
		return nil, err
	}
	return newServer(c.url(), c), nil
}

func stopShared() {
	shared.Lock()
	defer shared.Unlock()
	if shared.server == nil {
		return
	}
	var err error
	if c := shared.server.cluster; c != nil {
		err = c.remove()
	} else if template, made := shared.server.template(); made == nil {
		err = shared.server.drop(template)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "storetest: remove PostgreSQL:", err)
	}
}

// skipWithoutPostgres skips a test that cannot run here, and fails it where
// every test must run.
func skipWithoutPostgres(t testing.TB) {
	t.Helper()
	if _, err := binaries(); err == nil {
		return
	}
	const waysOut = `no PostgreSQL binaries (initdb, pg_ctl) found on PATH or in the usual folders.
Ways out: run "make test", which installs them where it may; install the package
"postgresql"; or set USHER_TEST_POSTGRES_URL to a server that runs.`
	if os.Getenv("CI") != "" {
		t.Fatal(waysOut)
	}
	t.Skip(waysOut)
}
