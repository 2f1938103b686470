// Command start measures how a server begins: the time from the process's
// start to its first GraphQL answer, and the memory it holds when idle. Each
// run is a fresh SQLite database; the figures are those of the machine it runs
// on. It is `make bench-start`.
package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"
)

const (
	runs     = 7
	settle   = 2 * time.Second // until memory is looked at
	patience = 20 * time.Second
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := bench(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench-start:", err)
		os.Exit(1)
	}
}

func bench(ctx context.Context) error {
	folder, err := os.MkdirTemp("", "usher-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	binary := filepath.Join(folder, "usher")
	if said, err := exec.CommandContext(ctx, "go", "build", "-trimpath", "-o", binary, "./cmd/usher").CombinedOutput(); err != nil { // #nosec G204 -- the go command, into a folder of our own
		return fmt.Errorf("build usher: %w\n%s", err, said)
	}
	var starts []time.Duration
	var memories []int
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 3, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "run\tfirst answer\tmemory when idle\t")
	row := func(name string, start time.Duration, memory int) {
		fmt.Fprintf(table, "%s\t%d ms\t%.1f MB\t\n", name, start.Milliseconds(), float64(memory)/1000)
	}
	for i := range runs {
		start, memory, err := measure(ctx, binary, filepath.Join(folder, strconv.Itoa(i)))
		if err != nil {
			return fmt.Errorf("run %d: %w", i+1, err)
		}
		starts, memories = append(starts, start), append(memories, memory)
		row(strconv.Itoa(i+1), start, memory)
	}
	row("median", median(starts), median(memories))
	fmt.Fprintln(table, "wanted\t≤ 1000 ms\t≤ 60.0 MB\t")
	return table.Flush()
}

// measure starts one server and returns the time to its first answer and the
// kilobytes that it holds a while later.
func measure(ctx context.Context, binary, folder string) (time.Duration, int, error) {
	address, err := freeAddress()
	if err != nil {
		return 0, 0, err
	}
	server := exec.Command(binary, "serve")
	server.Env = []string{"HOME=" + folder, "USHER_LISTEN=" + address}
	var said bytes.Buffer
	server.Stdout, server.Stderr = &said, &said
	began := time.Now()
	if err := server.Start(); err != nil {
		return 0, 0, err
	}
	start, err := firstAnswer(ctx, "http://"+address+"/graphql", began)
	memory := 0
	if err == nil {
		select {
		case <-ctx.Done():
			err = ctx.Err()
		case <-time.After(settle):
			memory, err = resident(server.Process.Pid)
		}
	}
	stopping := server.Process.Signal(syscall.SIGTERM)
	if err := errors.Join(err, stopping, server.Wait()); err != nil {
		return 0, 0, fmt.Errorf("%w\n%s", err, &said)
	}
	return start, memory, nil
}

func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return listener.Addr().String(), listener.Close()
}

// firstAnswer asks again and again until it is answered.
func firstAnswer(ctx context.Context, url string, began time.Time) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader(`{"query":"{ viewer { user { id } } }"}`))
		if err != nil {
			return 0, err
		}
		request.Header.Set("Content-Type", "application/json")
		answer, err := http.DefaultClient.Do(request)
		if err == nil {
			took := time.Since(began)
			if answer.StatusCode != http.StatusOK {
				err = fmt.Errorf("the first answer is %s", answer.Status)
			}
			return took, errors.Join(err, answer.Body.Close())
		}
		select {
		case <-ctx.Done():
			return 0, fmt.Errorf("no answer: %w", err)
		case <-time.After(time.Millisecond):
		}
	}
}

// resident is the kilobytes of memory that a process holds.
func resident(pid int) (int, error) {
	said, err := exec.Command("ps", "-o", "rss=", "-p", strconv.Itoa(pid)).Output() // #nosec G204 -- the argument is a number
	if err != nil {
		return 0, fmt.Errorf("ask ps for the memory: %w", err)
	}
	kibibytes, err := strconv.Atoi(strings.TrimSpace(string(said)))
	return kibibytes * 1024 / 1000, err
}

func median[T cmp.Ordered](values []T) T {
	slices.Sort(values)
	return values[len(values)/2]
}
