package web

import (
	"bytes"
	"crypto/rand"
	"net/http"
)

// dashboardPage is the dashboard's page, with noncePlace where each answer has a
// nonce of its own.
var dashboardPage = mustRead("dist/dashboard/index.html")

var noncePlace = []byte("NONCE")

// The dashboard's components make styles as they are shown, and may do so only
// with the nonce of the very answer that brought the page; what runs are files of
// this server. Letters are previewed in a frame that the page itself fills.
const dashboardPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; " +
	"img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; form-action 'self'; " +
	"frame-ancestors 'none'; base-uri 'none'"

// dashboard answers with the one page behind all of the dashboard's addresses; its
// script knows which screen belongs to which.
func dashboard(w http.ResponseWriter, _ *http.Request) {
	nonce := []byte(rand.Text())
	header := w.Header()
	header.Set("Content-Type", contentTypes[".html"])
	header.Set("Content-Security-Policy", string(bytes.ReplaceAll([]byte(dashboardPolicy), noncePlace, nonce)))
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cache-Control", "no-store")
	_, _ = w.Write(bytes.ReplaceAll(dashboardPage, noncePlace, nonce))
}
