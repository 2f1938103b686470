package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// The peers know this server by its port, its user and its databases.
const (
	postgresPort = "55432"
	peersData    = "peers"
	usherData    = "usher"
	authData     = "betterauth"
)

// postgresSettings keep every commit safe from a power cut, as the peers' figures
// were taken.
var postgresSettings = []string{
	"listen_addresses=127.0.0.1", "port=" + postgresPort, "unix_socket_directories=", "max_connections=200", "shared_buffers=256MB",
	"fsync=on", "synchronous_commit=on", "full_page_writes=on",
}

// postgres is a PostgreSQL server of this run.
type postgres struct {
	bench *bench
	bin   string
	*exec.Cmd
	ended chan error
}

// startPostgres starts a server without data, on any core, with the databases
// that the sides use.
func (b *bench) startPostgres(ctx context.Context) (_ *postgres, err error) {
	if taken("127.0.0.1:" + postgresPort) {
		return nil, errors.New("port " + postgresPort + " is taken, where the peers expect PostgreSQL")
	}
	p := &postgres{bench: b}
	if p.bin, err = postgresPrograms(); err != nil {
		return nil, err
	}
	owner, err := unprivileged()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp(b.folder, "postgres-")
	if err != nil {
		return nil, err
	}
	if owner != nil {
		err = errors.Join(os.Chmod(b.folder, 0o711), os.Chown(folder, int(owner.Uid), int(owner.Gid))) // #nosec G302 -- another account has to pass through the folder
	}
	if err != nil {
		return nil, err
	}
	data := filepath.Join(folder, "data")
	initialize := exec.CommandContext(ctx, filepath.Join(p.bin, "initdb"), "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync") // #nosec G204 -- PostgreSQL's programs on a developer's machine
	initialize.Dir = folder
	initialize.SysProcAttr = &syscall.SysProcAttr{Credential: owner, Setpgid: true}
	if said, err := initialize.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("initdb: %w\n%s", err, tail(said))
	}
	arguments := []string{"-D", data}
	for _, setting := range postgresSettings {
		arguments = append(arguments, "-c", setting)
	}
	p.Cmd = exec.Command(filepath.Join(p.bin, "postgres"), arguments...) // #nosec G204 -- PostgreSQL's programs on a developer's machine
	p.Dir = folder
	p.SysProcAttr = &syscall.SysProcAttr{Credential: owner, Setpgid: true}
	log, err := os.Create(filepath.Join(folder, "log")) // #nosec G304 -- in a folder that was just made
	if err != nil {
		return nil, err
	}
	defer log.Close() // PostgreSQL has its own
	p.Stdout, p.Stderr = log, log
	if err := p.Start(); err != nil {
		return nil, err
	}
	p.ended = make(chan error, 1)
	go func() { p.ended <- p.Wait() }()
	if err := p.prepare(ctx); err != nil {
		said, _ := os.ReadFile(log.Name())
		return nil, fmt.Errorf("%w\n%s", errors.Join(err, p.stop()), tail(said))
	}
	return p, nil
}

func (p *postgres) prepare(ctx context.Context) error {
	for deadline := time.Now().Add(patience); ; {
		_, err := p.ask(ctx, "postgres", "SELECT 1")
		if err == nil {
			break
		}
		if ctx.Err() != nil || time.Now().After(deadline) {
			return fmt.Errorf("PostgreSQL does not answer: %w", err)
		}
		time.Sleep(50 * time.Millisecond)
	}
	for _, database := range []string{peersData, usherData, authData} {
		if _, err := p.ask(ctx, "postgres", "CREATE DATABASE "+database); err != nil {
			return err
		}
	}
	return nil
}

// stop ends the server, its clients or not.
func (p *postgres) stop() error {
	_ = p.Process.Signal(syscall.SIGINT)
	return <-p.ended
}

func (p *postgres) url(database string) string {
	return "postgres://postgres@127.0.0.1:" + postgresPort + "/" + database + "?sslmode=disable"
}

// ask has a database answer a statement, a row a line and a bar between columns.
func (p *postgres) ask(ctx context.Context, database, statement string) ([]byte, error) {
	return p.psql(ctx, database, "-c", statement)
}

// file has a database run a file of statements.
func (p *postgres) file(ctx context.Context, database, path string) error {
	_, err := p.psql(ctx, database, "-f", path)
	return err
}

func (p *postgres) psql(ctx context.Context, database string, arguments ...string) ([]byte, error) {
	return p.bench.command(ctx, p.bench.folder, []string{"PGOPTIONS=-c client_min_messages=warning"}, filepath.Join(p.bin, "psql"),
		append([]string{"-XqAt", "-v", "ON_ERROR_STOP=1", "-d", p.url(database)}, arguments...)...)
}

// pgbench measures a script of the peers, by 16 clients as all others are.
func (p *postgres) pgbench(ctx context.Context, script string, length ...string) (sample, error) {
	arguments := append([]string{filepath.Join(p.bin, "pgbench"), "-n", "-M", "prepared", "-c", "16", "-j", "1", "-f", filepath.Join(p.bench.peers, "sql", script)}, length...)
	return p.around(ctx, nil, append(arguments, p.url(peersData)))
}

// around measures a load on a server, if there is one, and on PostgreSQL.
func (p *postgres) around(ctx context.Context, of *server, load []string) (sample, error) {
	command := []string{p.bench.program("around"), "-pg", strconv.Itoa(p.Process.Pid)}
	if of != nil {
		command = append(command, "-pid", strconv.Itoa(of.pid()))
	}
	command = p.bench.pins.load(append(append(command, "--"), load...))
	said, err := p.bench.command(ctx, p.bench.folder, nil, command[0], command[1:]...)
	if err != nil {
		return sample{}, err
	}
	return parseAround(said)
}

// postgresPrograms finds the folder with PostgreSQL's programs: on PATH, else
// where Debian puts them, the newest first.
func postgresPrograms() (string, error) {
	folders, _ := filepath.Glob("/usr/lib/postgresql/*/bin") // the pattern is well formed
	slices.Reverse(folders)
	if path, err := exec.LookPath("initdb"); err == nil {
		folders = append([]string{filepath.Dir(path)}, folders...)
	}
	for _, folder := range folders {
		if _, err := exec.LookPath(filepath.Join(folder, "pgbench")); err == nil {
			return folder, nil
		}
	}
	return "", errors.New("PostgreSQL's programs (initdb, postgres, psql, pgbench) are not there")
}

// unprivileged is whom PostgreSQL runs as: nil for ourselves, and its own user
// when we are root, whom it refuses.
func unprivileged() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	somebody, err := user.Lookup("postgres")
	if err != nil {
		return nil, fmt.Errorf("find a person to run PostgreSQL as: %w", err)
	}
	uid, uidErr := strconv.ParseUint(somebody.Uid, 10, 32)
	gid, gidErr := strconv.ParseUint(somebody.Gid, 10, 32)
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, errors.Join(uidErr, gidErr)
}
