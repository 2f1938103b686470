//go:build ignore

// Gqlgen generates the binding of schema.graphql as `gqlgen generate` does, but
// has objects resolve their fields in turn, and lists their elements. gqlgen
// starts a goroutine for each, so that a page of 50 invitations takes 100 and
// more; here siblings ask their database questions together (loads.go), and
// what remains for each is too short to be worth one. The fields of Query and of
// Organization ask for different things: they still run beside each other, as far as
// turns.go lets them.
//
// Answers are written into a bounded buffer (answer.go); gqlgen's grows for ever.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
)

// changes are what the generated code has, each in so many places, and is to have.
var changes = []struct {
	times    int // 0: as often as there are lists
	from, to string
}{
	{0, "graphql.MarshalSliceConcurrently(ctx, len(v), 0, false, ", "marshalSlice(ctx, len(v), "},
	{3, "var buf bytes.Buffer\n", "buf := boundedFor(ctx)\n"}, // of queries, mutations, subscriptions
	{1, "\t\"bytes\"\n", ""},
}

func main() {
	log.SetOutput(io.Discard) // gqlgen tells of each field that it binds
	if err := generate(); err != nil {
		fmt.Fprintln(os.Stderr, "gqlgen:", err)
		os.Exit(1)
	}
}

func generate() error {
	cfg, err := config.LoadConfigFromDefaultLocations()
	if err != nil {
		return err
	}
	if err := api.Generate(cfg, api.AddPlugin(sequential{})); err != nil {
		return err
	}
	code, err := os.ReadFile(cfg.Exec.Filename)
	if err != nil {
		return err
	}
	for _, c := range changes {
		n := bytes.Count(code, []byte(c.from))
		if n == 0 || c.times > 0 && n != c.times {
			return fmt.Errorf("the generated code has %q %d times", c.from, n)
		}
		code = bytes.ReplaceAll(code, []byte(c.from), []byte(c.to))
	}
	if bytes.Contains(code, []byte("MarshalSliceConcurrently")) {
		return errors.New("lists are marshalled in two ways")
	}
	return os.WriteFile(cfg.Exec.Filename, code, 0o644)
}

type sequential struct{}

// Name implements plugin.Plugin.
func (sequential) Name() string { return "sequential" }

// GenerateCode implements plugin.CodeGenerator, whose turn is before the binding
// is written.
func (sequential) GenerateCode(data *codegen.Data) error {
	for _, object := range data.Objects {
		if object.Name != "Organization" && !object.Root {
			object.DisableConcurrency = true
		}
	}
	return nil
}
