package bench

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"usher/internal/store/storetest"
)

// BenchmarkDashboard measures what an admin waits for in headless Chromium, with
// 10,000 invitations in the organization: until the largest content is painted,
// with an empty cache, and the longest frame while the table is scrolled and its
// pages are turned, beside that of a plain page that is scrolled alike.
func BenchmarkDashboard(b *testing.B) {
	a := serve(b, storetest.URL(b, storetest.SQLite))
	by := newAdmin(b, a.Services, 0)
	c := dial(b, a.PublicURL())
	for i := range 10_000 {
		if err := c.invite(by, fmt.Sprintf("person%d@example.com", i)); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		figures := map[string][]float64{}
		for _, round := range openDashboard(b, a.PublicURL()) {
			for name, figure := range round {
				figures[name] = append(figures[name], figure)
			}
		}
		for _, name := range []string{"overview", "invitations", "scroll", "turn", "plain"} {
			b.ReportMetric(percentile(figures[name], 50), name+"-ms")
		}
		b.ReportMetric(0, "ns/op")
	}
}

// openDashboard returns what each round took, in milliseconds.
func openDashboard(b *testing.B, url string) []map[string]float64 {
	b.Helper()
	packages, err := filepath.Abs("../web/app")
	if err != nil {
		b.Fatal(err)
	}
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		b.Skip("there is no chromium")
	}
	cmd := exec.CommandContext(b.Context(), "node", "testdata/dashboard.mjs")
	cmd.Env = append(os.Environ(), "PACKAGES="+packages+"/", "CHROMIUM="+chromium, "URL="+url,
		"EMAIL=admin0@example.com", "PASSWORD=benchmark password", "ROUNDS="+strconv.Itoa(rounds))
	cmd.Stderr = os.Stderr
	output, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	var told []map[string]float64
	for lines := bufio.NewScanner(output); lines.Scan(); {
		var round map[string]float64
		if err := json.Unmarshal(lines.Bytes(), &round); err != nil {
			b.Fatal(err)
		}
		told = append(told, round)
	}
	if err := cmd.Wait(); err != nil {
		b.Fatal(err)
	}
	return told
}
