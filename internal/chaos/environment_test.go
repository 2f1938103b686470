package chaos

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/chaos/audit"
	"usher/internal/servertest"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) { servertest.Main(m) }

// environment is an installation, all of whose parts can fail: servers, their
// database and the way to it, the mail server, the disk.
type environment struct {
	t           testing.TB
	journal     *audit.Journal
	databaseURL string   // with nothing in between
	environ     []string // what all servers and verbs have in common
	servers     []*server
	post        *post

	postgres *storetest.Server // nil on SQLite
	disk     *disk             // nil on PostgreSQL
	database *store.Store      // behind the servers' backs; on SQLite only when they have worked
}

// newPostgresEnvironment starts PostgreSQL as carefully as in production, and
// servers each with a way to it that can be cut.
func newPostgresEnvironment(t testing.TB, journal *audit.Journal, servers int) *environment {
	t.Helper()
	postgres, address := storetest.StartPostgresOnTCP(t, "fsync = on", "synchronous_commit = on", "full_page_writes = on")
	e := newEnvironment(t, journal, postgres.EmptyURL(t))
	e.postgres = postgres
	for i := range servers {
		route := newRoute(t, address)
		s := e.newServer(string(rune('A'+i)), storetest.At(t, route.address(), e.databaseURL))
		s.route = route
	}
	e.start()
	e.database = storetest.Open(t, e.databaseURL)
	return e
}

// newSQLiteEnvironment starts one server on a disk of so many megabytes.
func newSQLiteEnvironment(t testing.TB, journal *audit.Journal, megabytes int) *environment {
	t.Helper()
	disk := newDisk(t, megabytes)
	e := newEnvironment(t, journal, "sqlite:"+filepath.Join(disk.folder, "usher.db"))
	e.disk = disk
	e.newServer("A", e.databaseURL)
	e.start()
	return e
}

func newEnvironment(t testing.TB, journal *audit.Journal, databaseURL string) *environment {
	const key = "5a5b5c5d5e5f50515253545556575859505152535455565758595a5b5c5d5e5f"
	journal.Secret(key)
	return &environment{t: t, journal: journal, databaseURL: databaseURL, post: &post{}, environ: []string{
		"HOME=" + t.TempDir(),
		"PATH=" + os.Getenv("PATH"),
		"GORACE=atexit_sleep_ms=0",
		"USHER_DATABASE_URL=" + databaseURL,
		"USHER_PUBLIC_URL=http://usher.test",
		"USHER_MAIL_FROM=usher@usher.test",
		"USHER_SECRET_KEYS=" + key,
		// All come from one address here, and some people do a lot.
		"USHER_LIMITS_SOCKETS_PER_USER=100000",
		"USHER_LIMITS_SOCKETS_PER_CLIENT=100000",
		"USHER_LIMITS_LETTERS_PER_HOUR=100000",
		"USHER_LIMITS_GUESSES_PER_ACCOUNT=1000000",
		"USHER_LIMITS_GUESSES_PER_CLIENT=1000000",
	}}
}

func (e *environment) newServer(name, databaseURL string) *server {
	s := &server{t: e.t, name: name, address: storetest.Address(e.t), door: e.post.newDoor(e.t)}
	// Of two values of a variable the last one counts.
	s.environ = append(slices.Clone(e.environ),
		"USHER_DATABASE_URL="+databaseURL, "USHER_LISTEN="+s.address, "USHER_SMTP_URL="+s.door.URL())
	e.servers = append(e.servers, s)
	return s
}

// start starts all servers, which end with the test.
func (e *environment) start() {
	e.t.Helper()
	e.t.Cleanup(func() {
		for _, s := range e.servers {
			if p := s.running(); p != nil {
				s.thaw()
				p.Kill()
			}
		}
	})
	for _, s := range e.servers {
		s.start()
	}
}

// urls are where the servers are, whether or not they answer.
func (e *environment) urls() []string {
	var urls []string
	for _, s := range e.servers {
		urls = append(urls, s.url())
	}
	return urls
}

// found makes an organization by the command line.
func (e *environment) found(password string, flags ...string) servertest.Organization {
	e.t.Helper()
	return servertest.Found(e.t, e.environ, password, flags...)
}

// trouble notes that something kept servers from doing as they wanted, and has
// just ended.
func (e *environment) trouble(kind troubleKind, what string, from time.Time, servers ...*server) {
	until := time.Now()
	e.journal.Trouble(audit.Trouble{From: from, Until: until, What: what})
	for _, s := range servers {
		s.troubled(trouble{kind: kind, from: from, until: until})
	}
}

// note writes the letters into the journal, when no more come. Of one whose
// sender was killed, frozen or stopped before it could write down what it was told,
// its sender is as if it had not been told.
func (e *environment) note() {
	for _, s := range e.servers {
		s.door.mu.Lock()
		for _, letter := range s.door.letters {
			letter.By, letter.Told = s.name, letter.Told && s.acted(letter.At)
			e.journal.Letter(letter)
			if letter.Token != "" { // of an import's letters nobody else has told it
				e.journal.Secret(letter.Token)
			}
		}
		s.door.mu.Unlock()
	}
}

// texts writes what servers and PostgreSQL have logged into files, for whoever
// looks through them: the auditor, and with -artifacts people too.
func (e *environment) texts() (files []string) {
	e.t.Helper()
	folder := e.t.ArtifactDir()
	write := func(name, text string) {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			e.t.Fatal(err)
		}
		files = append(files, path)
	}
	for _, s := range e.servers {
		write("server-"+s.name+".log", s.log())
	}
	if e.postgres != nil {
		write("postgres.log", e.postgres.Log(e.t))
	}
	return files
}

// races are the data races that the race detector found in servers.
func (e *environment) races() (found []string) {
	for _, s := range e.servers {
		if log := s.log(); strings.Contains(log, "DATA RACE") {
			found = append(found, s.name+": "+log[strings.Index(log, "DATA RACE"):])
		}
	}
	return found
}
