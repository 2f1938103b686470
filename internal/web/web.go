// Package web serves the pages that people see: the dashboard, where an invitee
// arrives, signs in or recovers a password, and the playground for programmers.
//
// The pages are plain files, built from app into dist and embedded here; they
// speak to the server through /graphql alone and know no secrets. This package
// adds what a browser must be told about each of them. A kept page is asked for
// again each time it is shown; an asset carries its content's hash in its name
// and is kept for ever.
package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"github.com/klauspost/compress/gzhttp"
)

//go:embed dist
var dist embed.FS

// pages are served at their own name, and so is the playground where it may be.
var pages = []string{"invitation", "join", "set-up", "sign-in", "verify", "reset-password"}

const playground = "playground"

// What a page may load and run: files of this server, and nothing inline.
const pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

// The playground's editor makes style elements and carries fonts in its
// stylesheet; its scripts and workers are files of this server all the same.
const playgroundPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
	"font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self'; " +
	"form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

// Stylesheet is the path of the stylesheet of the plain pages, for the pages
// that the server renders itself.
var Stylesheet = assetPath("usher-*.css")

// Icon is the path of usher's icon.
var Icon = assetPath("icon-*.svg")

// Options say which pages there are beside those for everybody.
type Options struct {
	Playground bool
}

// Handler serves the pages and their assets, by GET and HEAD, compressed for
// whoever takes that, and answers 404 to everything else.
func Handler(options Options) http.Handler {
	mux := http.NewServeMux()
	for _, page := range pages {
		mux.Handle("GET /"+page, pageHandler(page, pagePolicy))
	}
	// Each answer has a nonce of its own, so that none can be compressed before.
	dashboard := gzhttp.GzipHandler(http.HandlerFunc(dashboard))
	for _, address := range []string{"/{$}", "/o/", "/account"} {
		mux.Handle("GET "+address, dashboard)
	}
	if options.Playground {
		mux.Handle("GET /"+playground, pageHandler(playground, playgroundPolicy))
	}
	for _, name := range assets("*") {
		mux.Handle("GET /assets/"+path.Base(name), assetHandler(name))
	}
	return mux
}

func pageHandler(page, policy string) http.Handler {
	file := newFile("dist/" + page + "/index.html")
	tag := entityTag(file.name)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cache-Control", "no-cache")
		header.Set("ETag", tag)
		file.ServeHTTP(w, r)
	})
}

// assetHandler may promise that the file never changes: a changed file has
// another name. Workers have a policy of their own, so scripts carry one too.
func assetHandler(name string) http.Handler {
	file := newFile(name)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", pagePolicy)
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		file.ServeHTTP(w, r)
	})
}

// entityTag names a file's content, weakly: compressed or not, it is the same
// page. Like assets, it reads what was embedded at build time, so it can only fail
// for a mistake in this package.
func entityTag(file string) string {
	sum := sha256.Sum256(mustRead(file))
	return `W/"` + hex.EncodeToString(sum[:12]) + `"`
}

func mustRead(file string) []byte {
	content, err := dist.ReadFile(file)
	if err != nil {
		panic(fmt.Sprintf("web: embedded page: %v", err))
	}
	return content
}

func assets(pattern string) []string {
	files, err := fs.Glob(dist, "dist/assets/"+pattern)
	if err != nil || len(files) == 0 {
		panic(fmt.Sprintf("web: no embedded asset %q: %v", pattern, err))
	}
	return files
}

func assetPath(pattern string) string {
	return strings.TrimPrefix(assets(pattern)[0], "dist")
}
