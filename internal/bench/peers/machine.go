package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"time"
)

const (
	ticks = 100 // of /proc, in a second

	// disturbed is how many cores other programs may use while we measure.
	disturbed = 0.25
	// tries is how often a disturbed measurement is made anew.
	tries = 3
	// calm is how long a quiet second is waited for before a measurement.
	calm = 15 * time.Second
)

// pins says on which cores servers and their load run: the first and the second.
type pins struct{ apart bool }

func newPins() pins {
	_, err := exec.LookPath("taskset")
	return pins{apart: err == nil && runtime.NumCPU() > 1}
}

func (p pins) server(command []string) []string { return p.on("0", command) }
func (p pins) load(command []string) []string   { return p.on("1", command) }

func (p pins) on(core string, command []string) []string {
	if !p.apart {
		return command
	}
	return append([]string{"taskset", "-c", core}, command...)
}

// String is a sentence for those who read the table.
func (p pins) String() string {
	if p.apart {
		return "Servers ran on one core and their load on another."
	}
	return "Servers and their load shared the cores, because there is no second core or no taskset: the figures say little."
}

// machine names the processor, its cores and the system.
func machine() string {
	model := "a processor without a name"
	if about, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		if _, rest, ok := strings.Cut(string(about), "model name\t: "); ok {
			model, _, _ = strings.Cut(rest, "\n")
		}
	}
	system := runtime.GOOS
	if release, err := os.ReadFile("/etc/os-release"); err == nil {
		if _, rest, ok := strings.Cut(string(release), "PRETTY_NAME=\""); ok {
			system, _, _ = strings.Cut(rest, "\"")
		}
	}
	return fmt.Sprintf("%s, %d cores, %s", model, runtime.NumCPU(), system)
}

// busy is how many seconds all processes together have computed.
func busy() (float64, error) {
	stat, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, err
	}
	return busySeconds(stat)
}

func busySeconds(stat []byte) (float64, error) {
	line, _, _ := bytes.Cut(stat, []byte("\n"))
	fields := bytes.Fields(line)
	if len(fields) < 9 {
		return 0, errors.New("/proc/stat has too few figures")
	}
	total := 0.0
	for _, i := range []int{1, 2, 3, 6, 7, 8} { // neither idle nor waiting for a disk
		t, err := strconv.ParseFloat(string(fields[i]), 64)
		if err != nil {
			return 0, fmt.Errorf("/proc/stat: %w", err)
		}
		total += t / ticks
	}
	return total, nil
}

// quiet waits for a second in which next to nothing computes, for a while.
func quiet(ctx context.Context) error {
	for deadline := time.Now().Add(calm); time.Now().Before(deadline); {
		before, err := busy()
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
		if after, err := busy(); err != nil || after-before < disturbed {
			return err
		}
	}
	return nil
}
