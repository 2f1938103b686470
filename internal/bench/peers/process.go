package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// patience is how long a server may take to answer, and to end.
const patience = time.Minute

// server is a process of ours that answers HTTP.
type server struct {
	command *exec.Cmd
	said    *os.File
	ended   chan struct{}
}

func (s *server) pid() int { return s.command.Process.Pid }

// serve starts a server on the core for servers, and returns when it answers at
// the address.
func (b *bench) serve(ctx context.Context, address string, environment []string, name string, arguments ...string) (*server, error) {
	if taken(address) {
		return nil, fmt.Errorf("%s listens already where %s would: it is needed here", address, filepath.Base(name))
	}
	pinned := b.pins.server(append([]string{name}, arguments...))
	said, err := os.CreateTemp(b.folder, "server-*.log")
	if err != nil {
		return nil, err
	}
	s := &server{command: exec.Command(pinned[0], pinned[1:]...), said: said, ended: make(chan struct{})} // #nosec G204 -- a developer's command measures programs that it names
	s.command.Env = append(b.environment(), environment...)
	s.command.Dir = b.folder
	s.command.Stdout, s.command.Stderr = said, said
	s.command.SysProcAttr = ownGroup()
	if err := s.command.Start(); err != nil {
		return nil, errors.Join(err, said.Close())
	}
	go func() {
		_ = s.command.Wait() // it is asked to end, or is not heard of again
		close(s.ended)
	}()
	if err := s.answers(ctx, address); err != nil {
		s.stop()
		return nil, err
	}
	return s, nil
}

// answers waits until the server does.
func (s *server) answers(ctx context.Context, address string) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/healthz", nil)
		if err != nil {
			return err
		}
		if answer, err := http.DefaultClient.Do(request); err == nil {
			return answer.Body.Close()
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("no answer: %w\n%s", ctx.Err(), s.log())
		case <-s.ended:
			return fmt.Errorf("it ended at once:\n%s", s.log())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (s *server) log() []byte {
	said, _ := os.ReadFile(s.said.Name())
	return said
}

// stop ends the server and all that it started.
func (s *server) stop() {
	defer s.said.Close()
	_ = syscall.Kill(-s.pid(), syscall.SIGTERM)
	select {
	case <-s.ended:
	case <-time.After(patience):
	}
	_ = syscall.Kill(-s.pid(), syscall.SIGKILL) // and who stayed behind
	<-s.ended
}

// command runs a program to its end and returns what it wrote. What it started
// ends with ctx too.
func (b *bench) command(ctx context.Context, folder string, environment []string, name string, arguments ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, name, arguments...) // #nosec G204 -- a developer's command measures programs that it names
	command.Dir = folder
	command.Env = append(b.environment(), environment...)
	command.SysProcAttr = ownGroup()
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGKILL) }
	command.WaitDelay = time.Second
	var wrote, complained bytes.Buffer
	command.Stdout, command.Stderr = &wrote, &complained
	if err := command.Run(); err != nil {
		return nil, fmt.Errorf("%s: %w\n%s%s", filepath.Base(name), errors.Join(err, ctx.Err()), tail(wrote.Bytes()), tail(complained.Bytes()))
	}
	return wrote.Bytes(), nil
}

// ownGroup is for processes that an interrupt at the terminal is not for: we
// end them, in order.
func ownGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// tail is the end of what a program wrote, enough to see what was wrong.
func tail(text []byte) []byte {
	const most = 2000
	return text[max(0, len(text)-most):]
}

// freeAddress is where nobody listens. Others may measure on the same machine.
func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return listener.Addr().String(), listener.Close()
}

// listenOn tells a program on Node.js where to listen.
func listenOn(address string) []string {
	_, port, _ := strings.Cut(address, ":")
	return []string{"PORT=" + port}
}

func taken(address string) bool {
	connection, err := net.Dial("tcp", address)
	if err != nil {
		return false
	}
	_ = connection.Close()
	return true
}
