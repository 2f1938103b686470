package servertest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// patience is how long a process may take to say what it must, and to end.
const patience = 20 * time.Second

// Process is one running process of the product.
type Process struct {
	URL      string      // where it listens, of a server
	Out, Log *Transcript // what it printed and what it logged

	t       testing.TB
	process *exec.Cmd
	ended   chan struct{}
}

// Command is a verb of the product in an environment, not yet run.
func Command(t testing.TB, environ []string, args ...string) *exec.Cmd {
	t.Helper()
	path, err := Binary()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, args...) // #nosec G204 -- the product that was just built
	cmd.Env = environ
	return cmd
}

// Organization is what the command line tells of one that it has made.
type Organization struct{ OrganizationID, Slug, UserID, MemberID, SessionToken string }

// Found makes an organization and its admin by the command line, in the environment
// of a server that need not run. The flags say what both are called.
func Found(t testing.TB, environ []string, password string, flags ...string) (made Organization) {
	t.Helper()
	command := Command(t, environ, append([]string{"organization", "create", "--admin-password-stdin", "--session"}, flags...)...)
	var errs bytes.Buffer
	command.Stdin, command.Stderr = strings.NewReader(password+"\n"), &errs
	said, err := command.Output()
	if err != nil {
		t.Fatalf("found an organization: %v\n%s", err, &errs)
	}
	if err := json.Unmarshal(said, &made); err != nil {
		t.Fatalf("found an organization: %v in %s", err, said)
	}
	return made
}

// Serve starts `usher serve` and waits until it listens.
func Serve(t testing.TB, environ []string) *Process {
	t.Helper()
	p := Start(t, environ, "serve")
	p.Listening()
	return p
}

// Start starts a verb that goes on until it is stopped. Whoever starts it stops
// it; only if this process dies first does the verb end by itself.
func Start(t testing.TB, environ []string, args ...string) *Process {
	t.Helper()
	p := &Process{t: t, process: Command(t, environ, args...), ended: make(chan struct{})}
	p.Out, p.Log = newTranscript(p.ended), newTranscript(p.ended)
	p.process.Stdout, p.process.Stderr = p.Out, p.Log
	if err := p.process.Start(); err != nil {
		t.Fatal(err)
	}
	release, err := keep(p.process.Process.Pid)
	if err != nil {
		_ = p.process.Process.Kill()
		t.Fatalf("start a keeper: %v", err)
	}
	go func() {
		_ = p.process.Wait() // the state says it all
		release()
		close(p.ended)
	}()
	return p
}

// keep makes sure that a process does not outlive the tests' own, however that
// ends: a shell waits for the end of a pipe whose other end this process holds.
func keep(pid int) (release func(), err error) {
	keeper := exec.Command("/bin/sh", "-c", `read -r _; kill -9 "$1"`, "keeper", strconv.Itoa(pid)) // #nosec G204 -- a shell whose argument is a number
	// A group of its own: an interrupt at the terminal is for the tests.
	keeper.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	leash, err := keeper.StdinPipe()
	if err == nil {
		err = keeper.Start()
	}
	return func() {
		_ = keeper.Process.Kill()
		_ = keeper.Wait()
		_ = leash.Close()
	}, err
}

// Listening waits until a server listens, and notes where.
func (p *Process) Listening() {
	p.t.Helper()
	p.URL = "http://" + p.Out.Await(p.t, `(?m)^  address +(\S+)$`)
}

// Signal sends the process a signal, which may come too late.
func (p *Process) Signal(signal os.Signal) { _ = p.process.Process.Signal(signal) }

// Stop asks the process to end, and returns its exit code.
func (p *Process) Stop() int {
	p.t.Helper()
	p.Signal(syscall.SIGTERM)
	return p.Code()
}

// Kill ends the process as a crash would.
func (p *Process) Kill() {
	p.t.Helper()
	p.Signal(os.Kill)
	p.Code()
}

// Ended is closed when the process has ended.
func (p *Process) Ended() <-chan struct{} { return p.ended }

// Code waits until the process has ended, and returns its exit code: -1 when a
// signal ended it.
func (p *Process) Code() int {
	p.t.Helper()
	select {
	case <-p.ended:
	case <-time.After(patience):
		p.Signal(os.Kill)
		<-p.ended
		p.t.Errorf("it did not end:\n%s", p.Log)
	}
	return p.process.ProcessState.ExitCode()
}

// Resident is how many bytes of memory the process holds.
func (p *Process) Resident() (int64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.process.Process.Pid))
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	kilobytes, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	n, err := strconv.ParseInt(kilobytes, 10, 64)
	return n * 1024, err
}
