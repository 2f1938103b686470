package server

import (
	"io"
	"net/http"

	"usher/internal/web"
)

// home is where the pages lead on to in production, where there is no
// playground: the way in is open, and what lies behind it is the organization's
// own application, which usher does not know.
func home(w http.ResponseWriter, _ *http.Request) {
	header := w.Header()
	header.Set("Content-Type", "text/html; charset=utf-8")
	header.Set("Cache-Control", "no-cache")
	header.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	_, _ = io.WriteString(w, `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="`+web.Stylesheet+`">
  <link rel="icon" href="`+web.Icon+`">
  <title>usher</title>
</head>
<body>
<header class="brand">usher</header>
<main class="card"><div class="scene">
  <h1>That is all here</h1>
  <p class="lead">Your account is ready. Go on in your organization's own application, and close this page.</p>
  <p><a href="/sign-in">Sign in</a></p>
</div></main>
</body>
</html>
`)
}
