// Command usher brings people into organizations: `usher serve` is the server,
// `usher demo` the same with demo data, and the other verbs act directly on the
// database that the configuration names.
//
// Each verb stands in a file of its own; cli.go is what they share.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	os.Exit(run(ctx, os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr))
}
