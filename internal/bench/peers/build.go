package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
)

// peerPrograms are the Go programs of the peers that are sides of their own, and
// where their module is.
var peerPrograms = []struct{ module, target, program string }{
	{"centrifuge", ".", "centrifuge"},
	{"go", "./gqlsub", "gqlsub"},
	{"go", "./rawfloor", "rawfloor"},
	{"go", "./gofloor", "gofloor"},
}

// sidesOf names the sides that a program of the peers, or Node.js, stands behind.
var sidesOf = map[string][]string{
	"centrifuge": {centrifuge},
	"gqlsub":     {stockGqlgen},
	"rawfloor":   {directFloor, coalescedFloor},
	"gofloor":    {goHandler, goStatements},
	"node":       {graphqlWS, postGraphile, mercurius, betterAuth},
}

// build makes all programs in the run's folder. A peer that cannot be built is
// reported; what measures has to be there.
func (b *bench) build(ctx context.Context, node bool) error {
	fmt.Fprintln(os.Stderr, "building usher and the peers")
	if err := os.Mkdir(b.path("bin"), 0o700); err != nil {
		return err
	}
	if _, err := b.command(ctx, b.usher, nil, "go", "build", "-trimpath", "-o", b.path("bin")+"/", "./cmd/usher", "./internal/bench/peers/ownload"); err != nil {
		return err
	}
	if _, err := b.command(ctx, filepath.Join(b.peers, "go"), nil, "go", "build", "-o", b.path("bin")+"/", "./fanload", "./replay", "./around"); err != nil {
		return err
	}
	for _, p := range peerPrograms {
		_, err := b.command(ctx, filepath.Join(b.peers, p.module), nil, "go", "build", "-o", b.program(p.program), p.target)
		b.missing(p.program, err)
	}
	if node {
		b.missing("node", b.installNode(ctx))
	}
	return ctx.Err()
}

func (b *bench) missing(program string, err error) {
	if err == nil {
		return
	}
	for _, side := range sidesOf[program] {
		b.results.fail(side, err)
	}
}

// installNode brings the peers that run on Node.js, in a copy of their folder.
func (b *bench) installNode(ctx context.Context) error {
	files, err := filepath.Glob(filepath.Join(b.peers, "node", "*.*js*")) // sources, package.json and its lock
	if err != nil {
		return err
	}
	if err := os.Mkdir(b.path("node"), 0o700); err != nil {
		return err
	}
	for _, file := range files {
		content, err := os.ReadFile(file) // #nosec G304 -- the peers' sources, which a developer names
		if err != nil {
			return err
		}
		if err := os.WriteFile(b.path("node", filepath.Base(file)), content, 0o600); err != nil { // #nosec G703 -- a copy of the peers' sources, into the run's own folder
			return err
		}
	}
	_, err = b.command(ctx, b.path("node"), nil, "npm", "ci", "--no-audit", "--no-fund")
	return err
}

// node is the Node.js that the peers bring along.
func (b *bench) node() string { return b.path("node", "node_modules", ".bin", "node") }
