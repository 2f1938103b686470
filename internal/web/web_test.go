package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

// sizeLimit bounds what an invitee's phone has to load: a page's scripts and
// styles together, gzipped.
const sizeLimit = 15_000

func TestPage(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{Playground: true})
	for _, page := range append([]string{playground}, pages...) {
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			reply := request(handler, http.MethodGet, "/"+page, nil)
			expectStatus(t, reply, http.StatusOK)
			expectHeader(t, reply, "Content-Type", "text/html; charset=utf-8")
			expectHeader(t, reply, "Cache-Control", "no-cache")
			expectHeader(t, reply, "Cross-Origin-Opener-Policy", "same-origin")
			expectHeader(t, reply, "Referrer-Policy", "no-referrer")
			expectHeader(t, reply, "X-Content-Type-Options", "nosniff")
			expectPolicy(t, reply, page)
			for _, part := range []string{`<html lang="en">`, "<noscript>"} {
				if !strings.Contains(reply.Body.String(), part) {
					t.Errorf("the page lacks %s", part)
				}
			}
		})
	}
}

func TestPage_that_has_not_changed_is_not_sent_again(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	tag := request(handler, http.MethodGet, "/invitation", nil).Result().Header.Get("ETag")
	reply := request(handler, http.MethodGet, "/invitation", http.Header{"If-None-Match": {tag}})
	expectStatus(t, reply, http.StatusNotModified)
}

func TestAssets_are_compressed_for_those_who_take_it(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	reply := request(handler, http.MethodGet, Stylesheet, http.Header{"Accept-Encoding": {"gzip, br"}})
	expectStatus(t, reply, http.StatusOK)
	expectHeader(t, reply, "Content-Encoding", "gzip")
	expectHeader(t, reply, "Vary", "Accept-Encoding")
	expectHeader(t, request(handler, http.MethodGet, Stylesheet, nil), "Content-Encoding", "")
}

func TestPlayground_is_there_only_when_told_so(t *testing.T) {
	t.Parallel()
	reply := request(Handler(Options{}), http.MethodGet, "/playground", nil)
	expectStatus(t, reply, http.StatusNotFound)
}

func TestUnknown_paths_are_not_found(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{Playground: true})
	for _, path := range []string{"/nothing", "/dashboard", "/invitation/", "/invitation/index.html", "/assets/", "/assets/usher.css", "/dist/invitation/index.html", "/web.go"} {
		expectStatus(t, request(handler, http.MethodGet, path, nil), http.StatusNotFound)
	}
}

func TestOnly_reading_is_allowed(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	for _, path := range []string{"/invitation", Stylesheet} {
		expectStatus(t, request(handler, http.MethodHead, path, nil), http.StatusOK)
		for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodOptions} {
			expectStatus(t, request(handler, method, path, nil), http.StatusMethodNotAllowed)
		}
	}
}

func TestAssets_are_kept_for_ever_and_have_a_type(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	for _, file := range assets("*") {
		reply := request(handler, http.MethodGet, strings.TrimPrefix(file, "dist"), nil)
		expectStatus(t, reply, http.StatusOK)
		expectHeader(t, reply, "Cache-Control", "public, max-age=31536000, immutable")
		expectHeader(t, reply, "X-Content-Type-Options", "nosniff")
		if reply.Result().Header.Get("Content-Type") == "" {
			t.Errorf("%s has no content type", file)
		}
	}
}

func TestStylesheet_and_icon_are_served(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	expectHeader(t, request(handler, http.MethodGet, Stylesheet, nil), "Content-Type", "text/css; charset=utf-8")
	expectHeader(t, request(handler, http.MethodGet, Icon, nil), "Content-Type", "image/svg+xml")
}

func TestPages_load_only_files_of_this_server(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{Playground: true})
	for _, page := range append([]string{playground}, pages...) {
		html := request(handler, http.MethodGet, "/"+page, nil).Body.String()
		for _, reference := range references(html) {
			expectStatus(t, request(handler, http.MethodGet, reference, nil), http.StatusOK)
		}
		if inline.MatchString(html) {
			t.Errorf("%s has an inline script or style, which its policy forbids", page)
		}
	}
}

func TestPages_of_invitees_are_small(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	for _, page := range pages {
		size := 0
		for _, reference := range references(request(handler, http.MethodGet, "/"+page, nil).Body.String()) {
			if strings.HasSuffix(reference, ".js") || strings.HasSuffix(reference, ".css") {
				size += gzipped(t, request(handler, http.MethodGet, reference, nil).Body)
			}
		}
		t.Logf("%s: %d bytes", page, size)
		if size == 0 || size > sizeLimit {
			t.Errorf("%s loads %d bytes of scripts and styles, want at most %d", page, size, sizeLimit)
		}
	}
}

var (
	reference = regexp.MustCompile(`(?:src|href)="([^"]*)"`)
	inline    = regexp.MustCompile(`<style|\sstyle=|\son[a-z]+=|<script[^>]*>[^<]`)
)

// references lists what a page's tags load: scripts, styles and images.
func references(html string) []string {
	var found []string
	for _, match := range reference.FindAllStringSubmatch(html, -1) {
		found = append(found, match[1])
	}
	return found
}

func gzipped(t *testing.T, content io.Reader) int {
	t.Helper()
	var buffer bytes.Buffer
	writer := gzip.NewWriter(&buffer)
	if _, err := io.Copy(writer, content); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Len()
}

func request(handler http.Handler, method, target string, header http.Header) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	for name, values := range header {
		r.Header[name] = values
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, r)
	return recorder
}

func expectStatus(t *testing.T, reply *httptest.ResponseRecorder, want int) {
	t.Helper()
	if reply.Code != want {
		t.Errorf("status %d, want %d", reply.Code, want)
	}
}

func expectHeader(t *testing.T, reply *httptest.ResponseRecorder, name, want string) {
	t.Helper()
	if got := reply.Result().Header.Get(name); got != want {
		t.Errorf("%s is %q, want %q", name, got, want)
	}
}

// expectPolicy checks that scripts come from this server alone, and that only
// the playground may have inline styles.
func expectPolicy(t *testing.T, reply *httptest.ResponseRecorder, page string) {
	t.Helper()
	policy := reply.Result().Header.Get("Content-Security-Policy")
	for _, directive := range []string{"default-src 'none';", "script-src 'self';", "frame-ancestors 'none';", "base-uri 'none'"} {
		if !strings.Contains(policy, directive) {
			t.Errorf("the policy of %s lacks %q: %s", page, directive, policy)
		}
	}
	if strings.Contains(policy, "unsafe") != (page == playground) {
		t.Errorf("the policy of %s is %s", page, policy)
	}
}
