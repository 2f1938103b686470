//go:build ignore

// Gqlgen generates the binding of schema.graphql as `gqlgen generate` does, but
// has objects resolve their fields in turn, and lists their elements. gqlgen
// starts a goroutine for each, so that a page of 50 invitations takes 100 and
// more; here siblings ask their database questions together (loads.go), and
// what remains for each is too short to be worth one. The fields of Query and of
// Organization ask for different things: they still run beside each other.
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

// How the generated code marshals a list, and how it is to.
var concurrent, inTurn = []byte("graphql.MarshalSliceConcurrently(ctx, len(v), 0, false, "), []byte("marshalSlice(ctx, len(v), ")

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
	if code = bytes.ReplaceAll(code, concurrent, inTurn); bytes.Contains(code, []byte("MarshalSliceConcurrently")) {
		return errors.New("lists are marshalled in another way than they were")
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
