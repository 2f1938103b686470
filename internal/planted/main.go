// Command planted tests the tests. testdata holds bugs as patches, such as people
// really make them, and each names the suite that is to find it. planted plants
// them one by one in a copy of the source, and demands that the suite fails there.
//
// A bug counts as caught when its suite, and all of the product that it is about,
// builds and a test of it fails: not when something does not build, does not run or
// does not end. Before that, the suites must pass on the source as it is.
//
//	go run ./internal/planted              all of them
//	go run ./internal/planted -only '^03'  those whose file's name matches
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"regexp"
	"syscall"
	"time"
)

// slips is how many of all the bugs may go uncaught.
const slips = 1

// spared is how many of those that are planted may go uncaught. Whoever picks some
// asks about each of them.
func spared(planted, all int) int {
	if planted < all {
		return 0
	}
	return slips
}

func main() {
	only := flag.String("only", "", "plant only the bugs whose file's name matches this expression")
	patience := flag.Duration("patience", 3*time.Minute, "how long a suite may take")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *only, *patience); err != nil {
		fmt.Fprintln(os.Stderr, "planted:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, only string, patience time.Duration) error {
	root, err := toplevel()
	if err != nil {
		return err
	}
	chosen, err := regexp.Compile(only)
	if err != nil {
		return err
	}
	all, err := read(root)
	if err != nil {
		return err
	}
	var bugs []bug
	for _, b := range all {
		if chosen.MatchString(b.name) {
			bugs = append(bugs, b)
		}
	}
	if len(bugs) == 0 {
		return errors.New("no bug has such a name")
	}
	here := field{root: root, patience: patience}
	if err := here.healthy(ctx, bugs); err != nil {
		return err
	}
	return here.plant(ctx, bugs, spared(len(bugs), len(all)))
}

// healthy runs the bugs' suites on the source as it is. One that fails there says
// nothing of any bug.
func (f field) healthy(ctx context.Context, bugs []bug) error {
	bed, err := f.dig(ctx)
	if err != nil {
		return err
	}
	defer bed.clear()
	fmt.Println("Without a bug:")
	seen := map[suite]bool{}
	var failures []error
	for _, b := range bugs {
		if seen[b.suite] {
			continue
		}
		seen[b.suite] = true
		began := time.Now()
		found, said := bed.try(ctx, b.suite)
		fmt.Printf("  %-96s %-16s %5.1f s\n", b.suite, found, time.Since(began).Seconds())
		if found != missed {
			failures = append(failures, fmt.Errorf("%s does not pass on the source as it is: %s\n%s", b.suite, found, said))
		}
	}
	return errors.Join(failures...)
}

// plant plants each bug in a fresh copy, and tells what came of it. So many of them
// may go uncaught.
func (f field) plant(ctx context.Context, bugs []bug, spared int) error {
	fmt.Println("\nWith one bug each:")
	caughtBugs, stale := 0, false
	for _, b := range bugs {
		began := time.Now()
		found, said, err := f.grow(ctx, b)
		if err != nil {
			return err
		}
		fmt.Printf("  %-92s %-13s %-88s %-16s %5.1f s\n", b.title, b.requirement, b.suite, found, time.Since(began).Seconds())
		switch found {
		case caught:
			caughtBugs++
		case stalePatch, broken:
			stale = true
			fmt.Println(said)
		}
	}
	fmt.Printf("\n%d bugs, %d caught\n", len(bugs), caughtBugs)
	switch {
	case stale:
		return errors.New("a patch does not fit the source any more: make it anew")
	case caughtBugs < len(bugs)-spared:
		return errors.New("the tests let too many bugs through")
	}
	return nil
}
