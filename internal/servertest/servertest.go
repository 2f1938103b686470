// Package servertest runs the product itself in tests: the binary, built once
// for each test process, as processes that can be killed, paused and looked at
// from outside. Tests that need no process of their own take package apptest.
package servertest

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"sync"
	"testing"

	"usher/internal/store/storetest"
)

// Binary is the path of the product, built once for all tests of a process.
// When they run under the race detector, so does the product.
var Binary = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "usher-server-")
	if err != nil {
		return "", err
	}
	built.folder = folder
	module, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("find usher's source: %w", err)
	}
	// Reading these tells the go command what the results of the tests depend on
	// besides what they import; else it would repeat old ones.
	for _, source := range []string{"cmd/usher", "internal/app", "internal/demo"} {
		if _, err := os.ReadDir(filepath.Join(filepath.Dir(string(module)), source)); err != nil {
			return "", err
		}
	}
	path := filepath.Join(folder, "usher")
	args := []string{"build", "-o", path}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "-race" && s.Value == "true" {
				args = append(args, "-race")
			}
		}
	}
	said, err := exec.Command("go", append(args, "usher/cmd/usher")...).CombinedOutput() // #nosec G204 -- the arguments stand above
	if err != nil {
		return "", fmt.Errorf("build usher: %w\n%s", err, said)
	}
	return path, nil
})

var built struct{ folder string }

// Main is for TestMain: it runs the tests, then removes the binary, and what
// package storetest has started.
func Main(m *testing.M) {
	storetest.Main(m)
	if built.folder == "" {
		return
	}
	if err := os.RemoveAll(built.folder); err != nil {
		fmt.Fprintln(os.Stderr, "servertest:", err)
	}
}
