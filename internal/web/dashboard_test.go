package web

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
)

// firstScreenLimit bounds the JavaScript that is loaded before the dashboard
// shows anything, gzipped.
const firstScreenLimit = 250_000

func TestDashboard_stands_at_all_of_its_addresses(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	for _, address := range []string{"/", "/o/harbour", "/o/harbour/members/mem_1", "/account"} {
		reply := request(handler, http.MethodGet, address, nil)
		expectStatus(t, reply, http.StatusOK)
		expectHeader(t, reply, "Content-Type", "text/html; charset=utf-8")
		expectHeader(t, reply, "Cache-Control", "no-store")
		expectHeader(t, reply, "Cross-Origin-Opener-Policy", "same-origin")
		expectHeader(t, reply, "Referrer-Policy", "no-referrer")
		expectHeader(t, reply, "X-Content-Type-Options", "nosniff")
	}
}

// A nonce that came twice would let whoever saw the first answer write styles
// into the second.
func TestDashboard_has_a_nonce_of_its_own_in_each_answer(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	seen := map[string]bool{}
	for range 3 {
		reply := request(handler, http.MethodGet, "/", nil)
		policy := reply.Header().Get("Content-Security-Policy")
		found := regexp.MustCompile(`style-src 'self' 'nonce-([A-Z0-9]{26})'`).FindStringSubmatch(policy)
		if found == nil {
			t.Fatalf("no nonce in %s", policy)
		}
		if seen[found[1]] {
			t.Errorf("the nonce %s came before", found[1])
		}
		seen[found[1]] = true
		if !strings.Contains(reply.Body.String(), `nonce="`+found[1]+`"`) {
			t.Errorf("the page does not carry the nonce of its policy %s", policy)
		}
		if strings.Contains(policy, "script-src 'self' ") || strings.Contains(policy, "unsafe") {
			t.Errorf("the policy lets more run than files of this server: %s", policy)
		}
	}
}

func TestDashboard_loads_little_before_it_shows(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	size := 0
	for file := range firstScreen(t, handler) {
		size += gzipped(t, request(handler, http.MethodGet, file, nil).Body)
	}
	t.Logf("%d bytes", size)
	// Less than React and Mantine are would mean that imports were not followed.
	if size < 100_000 || size > firstScreenLimit {
		t.Errorf("the overview loads %d bytes of JavaScript, want 100000 to %d", size, firstScreenLimit)
	}
}

// firstScreen follows what the page and its scripts import, and the overview,
// which its router loads next.
func firstScreen(t *testing.T, handler http.Handler) map[string]bool {
	t.Helper()
	files := map[string]bool{}
	imported := regexp.MustCompile(`(?:from|import)\s*"\./([\w.-]+\.js)"`)
	var load func(file string)
	load = func(file string) {
		if files[file] {
			return
		}
		files[file] = true
		reply := request(handler, http.MethodGet, file, nil)
		expectStatus(t, reply, http.StatusOK)
		for _, found := range imported.FindAllStringSubmatch(reply.Body.String(), -1) {
			load("/assets/" + found[1])
		}
	}
	for _, reference := range references(request(handler, http.MethodGet, "/", nil).Body.String()) {
		if strings.HasSuffix(reference, ".js") {
			load(reference)
		}
	}
	load(assetPath("overview-*.js"))
	return files
}
