package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// bench is one run.
type bench struct {
	peers, usher string // folders of sources
	folder       string // for all that is made; removed in the end
	rounds       int
	pins         pins
	results      results
	problems     []error // usher's
}

func newBench(peers string, rounds int) (*bench, error) {
	if _, err := os.Stat(filepath.Join(peers, "go", "fanload", "main.go")); err != nil {
		return nil, fmt.Errorf("the peers are not in %s; say where they are: make bench PEERS=folder", peers)
	}
	peers, err := filepath.Abs(peers)
	if err != nil {
		return nil, err
	}
	usher, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "usher-bench-")
	if err != nil {
		return nil, err
	}
	return &bench{peers: peers, usher: usher, folder: folder, rounds: rounds, pins: newPins(), results: newResults()}, nil
}

func (b *bench) remove() error { return os.RemoveAll(b.folder) }

// path is that of something in the run's folder.
func (b *bench) path(elements ...string) string {
	return filepath.Join(append([]string{b.folder}, elements...)...)
}

// write makes a file in the run's folder; the last asterisk of the pattern
// becomes something unique.
func (b *bench) write(pattern, content string) (string, error) {
	file, err := os.CreateTemp(b.folder, pattern)
	if err != nil {
		return "", err
	}
	_, err = file.WriteString(content)
	return file.Name(), errors.Join(err, file.Close())
}

// program is a program that build has made.
func (b *bench) program(name string) string { return b.path("bin", name) }

// environment is what every process of the run starts with: nothing that would
// configure usher or PostgreSQL's clients.
func (b *bench) environment() []string {
	var kept []string
	for _, variable := range os.Environ() {
		name, _, _ := strings.Cut(variable, "=")
		if !strings.HasPrefix(name, "USHER_") && !strings.HasPrefix(name, "PG") {
			kept = append(kept, variable)
		}
	}
	return kept
}

// side is what is measured beside others: its name, and one measurement of it.
type side struct {
	name    string
	measure func(context.Context) error
}

// alternate measures all sides in turn, as often as there are rounds. A peer
// that does not work is reported and not measured again; usher is, so that one
// bad round does not cost all others.
func (b *bench) alternate(ctx context.Context, sides []side) error {
	for round := range b.rounds {
		for _, s := range sides {
			if b.results.failed[s.name] != "" {
				continue
			}
			fmt.Fprintf(os.Stderr, "round %d of %d: %s\n", round+1, b.rounds, s.name)
			err := s.measure(ctx)
			switch {
			case ctx.Err() != nil:
				return ctx.Err()
			case err != nil && s.name == usher:
				fmt.Fprintf(os.Stderr, "  usher does not work: %v\n", err)
				b.problems = append(b.problems, err)
			case err != nil:
				b.results.fail(s.name, err)
			}
		}
	}
	return nil
}

// sample is one measurement: its figures, and how many cores other programs
// used meanwhile.
type sample struct {
	figures map[string]float64
	foreign float64
}

// measure makes a measurement in a quiet second and keeps its figures. One that
// other programs disturbed is thrown away and repeated, a few times; then the
// least disturbed is kept, and marked.
func (b *bench) measure(ctx context.Context, side, what string, once func() (sample, error)) error {
	var best sample
	for try := range tries {
		if err := quiet(ctx); err != nil {
			return err
		}
		s, err := once()
		if err != nil {
			return errors.Join(err, ctx.Err())
		}
		fmt.Fprintf(os.Stderr, "  %s %s, %.2f cores used by others\n", what, s, s.foreign)
		if try == 0 || s.foreign < best.foreign {
			best = s
		}
		if best.foreign <= disturbed {
			break
		}
	}
	b.results.add(side, what, best)
	return nil
}
