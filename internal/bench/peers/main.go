// Command peers measures usher beside the programs that do what it does, in one
// run on one machine, and prints the table as Markdown. It is `make bench`.
//
// The peers' folder has their sources and the programs that load and measure
// them; nothing is written there. All that is built, installed and stored is in
// a folder of this run, and all servers are processes of this run: both are gone
// when it ends, also by Ctrl-C.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
)

// part is what can be measured alone.
type part struct {
	name    string
	node    bool // some of its peers run on Node.js
	measure func(*bench, context.Context) error
	rows    []comparison
}

var parts = []part{
	{"fanout", true, (*bench).fanOut, fanOutRows()},
	{"own-queries", false, (*bench).ownQueries, ownQueriesRows()},
	{"lists", true, (*bench).lists, listsRows()},
	{"invitations", true, (*bench).invitations, invitationsRows()},
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		stop()
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, arguments []string, out io.Writer) (err error) {
	flags := flag.NewFlagSet("peers", flag.ContinueOnError)
	folder := flags.String("peers", "../shared/peers", "the folder with the peers' sources")
	only := flags.String("part", "all", "what to measure: "+partNames()+" or all")
	rounds := flags.Int("rounds", 5, "how often each side is measured; medians are told")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	chosen, err := choose(*only)
	if err != nil {
		return err
	}
	if *rounds < 1 {
		return errors.New("at least one round is needed")
	}
	b, err := newBench(*folder, *rounds)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.remove()) }()
	if err := b.build(ctx, slices.ContainsFunc(chosen, func(p part) bool { return p.node })); err != nil {
		return err
	}
	var rows []comparison
	for _, p := range chosen {
		if err := p.measure(b, ctx); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		rows = append(rows, p.rows...)
	}
	command := fmt.Sprintf("make bench BENCH=%s ROUNDS=%d", *only, *rounds)
	return errors.Join(append(b.problems, b.report(out, rows, command))...)
}

func choose(name string) ([]part, error) {
	if name == "all" {
		return parts, nil
	}
	i := slices.IndexFunc(parts, func(p part) bool { return p.name == name })
	if i < 0 {
		return nil, fmt.Errorf("there is no part %q: it is %s or all", name, partNames())
	}
	return parts[i : i+1], nil
}

func partNames() string {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	return strings.Join(names, ", ")
}
