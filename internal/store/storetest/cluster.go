package storetest

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

// cluster is a PostgreSQL of our own: a folder with its data, its socket and
// its log, and a keeper.
//
// The keeper is a shell that waits for the end of a pipe whose other end this
// process holds; then it stops PostgreSQL and removes the folder. So however
// this process ends, nothing of the cluster outlives it.
type cluster struct {
	bin, folder string
	port        string // of the socket's name, and of TCP where the settings say so
	owner       *syscall.Credential
	keeper      *exec.Cmd
	leash       io.Closer
}

const keep = `read -r _; "$1/pg_ctl" -D "$2/data" -m immediate stop; rm -rf "$2"`

// settings favour speed: what a crash of the machine would lose is a test's.
// The time zone is far from any developer's, so that code which relies on the
// server's shows.
const settings = `
listen_addresses = ''
unix_socket_directories = '%s'
port = %s
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 32MB
max_connections = 300
deadlock_timeout = 50ms
timezone = 'Asia/Kathmandu'
log_min_messages = fatal
`

// usualPort is PostgreSQL's own. On a socket in a folder it disturbs nobody.
const usualPort = "5432"

func startCluster(port string, more []string) (*cluster, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	owner, err := unprivileged()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "usher-postgres-")
	if err != nil {
		return nil, err
	}
	c := &cluster{bin: bin, folder: folder, port: port, owner: owner}
	if err := c.start(more); err != nil {
		return nil, errors.Join(err, c.remove())
	}
	return c, nil
}

func (c *cluster) start(more []string) error {
	if c.owner != nil {
		if err := os.Chown(c.folder, int(c.owner.Uid), int(c.owner.Gid)); err != nil {
			return err
		}
	}
	c.keeper = c.command("/bin/sh", "-c", keep, "keeper", c.bin, c.folder)
	var err error
	if c.leash, err = c.keeper.StdinPipe(); err != nil {
		return err
	}
	if err := c.keeper.Start(); err != nil {
		return err
	}
	if err := c.run("initdb", "--pgdata", c.data(), "--username", "usher", "--auth", "trust",
		"--encoding", "UTF8", "--locale", "C", "--no-sync"); err != nil {
		return err
	}
	conf, err := os.OpenFile(filepath.Join(c.data(), "postgresql.conf"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(conf, settings+strings.Join(more, "\n")+"\n", c.folder, c.port)
	if err := errors.Join(err, conf.Close()); err != nil {
		return err
	}
	return c.control("start")
}

// control runs pg_ctl, which returns when what was asked for is so.
func (c *cluster) control(verb string, arguments ...string) error {
	return c.run("pg_ctl", append([]string{verb, "-D", c.data(), "-w", "-t", "60", "-l", c.log()}, arguments...)...)
}

func (c *cluster) run(name string, arguments ...string) error {
	// A file and not a pipe: PostgreSQL inherits it and would keep a pipe open.
	output, err := os.CreateTemp(c.folder, name+"-*.out")
	if err != nil {
		return err
	}
	defer output.Close()
	command := c.command(filepath.Join(c.bin, name), arguments...)
	command.Stdout, command.Stderr = output, output
	if err := command.Run(); err != nil {
		said, _ := os.ReadFile(output.Name())
		logged, _ := os.ReadFile(c.log())
		return fmt.Errorf("%s: %w\n%s%s", name, err, said, logged)
	}
	return nil
}

func (c *cluster) command(path string, arguments ...string) *exec.Cmd {
	command := exec.Command(path, arguments...) // #nosec G204 -- PostgreSQL's programs on a developer's machine
	command.Dir = c.folder                      // the present folder may be closed to the owner
	command.Env = append(os.Environ(), "LC_ALL=C")
	// A group of its own: an interrupt at the terminal is for the tests.
	command.SysProcAttr = &syscall.SysProcAttr{Credential: c.owner, Setpgid: true}
	return command
}

// remove lets the keeper do its work, and waits for it.
func (c *cluster) remove() error {
	if c.leash == nil {
		return os.RemoveAll(c.folder)
	}
	return errors.Join(c.leash.Close(), c.keeper.Wait())
}

func (c *cluster) data() string { return filepath.Join(c.folder, "data") }
func (c *cluster) log() string  { return filepath.Join(c.folder, "log") }

func (c *cluster) url() *url.URL {
	where := url.Values{"host": {c.folder}, "port": {c.port}, "sslmode": {"disable"}}
	return &url.URL{Scheme: "postgres", User: url.User("usher"), Path: "/postgres", RawQuery: where.Encode()}
}

// binaries finds the folder with PostgreSQL's programs: on PATH, else where
// Debian, Fedora, Alpine and Homebrew put them, the newest first.
var binaries = sync.OnceValues(func() (string, error) {
	var folders []string
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			folders = append(folders, filepath.Dir(path))
		}
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin",
		"/usr/pgsql-*/bin",
		"/usr/libexec/postgresql*",
		"/opt/homebrew/opt/postgresql*/bin",
		"/usr/local/opt/postgresql*/bin",
	} {
		found, _ := filepath.Glob(pattern) // the pattern is well formed
		slices.Reverse(found)
		folders = append(folders, found...)
	}
	for _, folder := range folders {
		_, first := exec.LookPath(filepath.Join(folder, "initdb"))
		_, second := exec.LookPath(filepath.Join(folder, "pg_ctl"))
		if first == nil && second == nil {
			return folder, nil
		}
	}
	return "", errors.New("no PostgreSQL binaries")
})

// unprivileged is whom PostgreSQL runs as: nil for ourselves, and somebody else
// when we are root, whom PostgreSQL refuses.
func unprivileged() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	somebody, err := user.Lookup("postgres")
	if err != nil {
		if somebody, err = user.Lookup("nobody"); err != nil {
			return nil, fmt.Errorf("find a person to run PostgreSQL as: %w", err)
		}
	}
	uid, uidErr := strconv.ParseUint(somebody.Uid, 10, 32)
	gid, gidErr := strconv.ParseUint(somebody.Gid, 10, 32)
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, errors.Join(uidErr, gidErr)
}
