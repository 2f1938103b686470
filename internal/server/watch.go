package server

import (
	"bufio"
	"crypto/rand"
	"log/slog"
	"net"
	"net/http"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/live"
	"usher/internal/token"
	"usher/internal/viewer"
)

const requestIDHeader = "X-Request-Id"

// harmless is what a request may call itself: it ends up in logs and answers.
var harmless = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// named gives a request its id, and the viewer it has until somebody is
// recognised.
func (s *Server) named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestIDHeader)
		if !harmless.MatchString(id) {
			id = rand.Text()
		}
		w.Header().Set(requestIDHeader, id)
		stranger := viewer.Anonymous
		stranger.RemoteAddress = remoteAddress(r)
		ctx := viewer.With(live.WithRequestID(r.Context(), id), stranger)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// watched measures and logs each request, and turns a panic into one answer.
// Query strings and headers stay out of the log: they may hold secrets. So may a
// path that somebody made of a link, but a token in it is redacted.
func (s *Server) watched(mux *http.ServeMux, next http.Handler) http.Handler {
	requests := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "usher_http_requests_total", Help: "HTTP requests answered, by route, method and status; 101 is an opened WebSocket.",
	}, []string{"route", "method", "status"})
	seconds := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "usher_http_request_duration_seconds", Help: "How long answers took, by route. An event stream takes as long as it lasts.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
	}, []string{"route"})
	s.Registry.MustRegister(requests, seconds)

	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		answer := &answer{ResponseWriter: w}
		_, route := mux.Handler(r)
		route = strings.TrimPrefix(route, "GET ")
		defer func() {
			reason := recover()
			if reason == http.ErrAbortHandler {
				panic(reason)
			}
			if reason != nil {
				s.Log.Error("panic", "reason", reason, "requestId", live.RequestID(r.Context()), "stack", string(debug.Stack()))
				answer.apologise()
			}
			if answer.status == 0 { // nothing was written, which net/http takes for this
				answer.status = http.StatusOK
			}
			took := time.Since(began)
			requests.WithLabelValues(route, methodLabel(r.Method), strconv.Itoa(answer.status)).Inc()
			seconds.WithLabelValues(route).Observe(took.Seconds())
			s.Log.LogAttrs(r.Context(), level(route, answer.status), "request",
				slog.String("method", r.Method), slog.String("path", short(token.Redact(r.URL.Path))), slog.Int("status", answer.status),
				slog.Int64("bytes", answer.bytes), slog.Duration("took", took.Round(time.Microsecond)),
				slog.String("remote", r.RemoteAddr), slog.String("requestId", live.RequestID(r.Context())))
		}()
		next.ServeHTTP(answer, r)
	})
}

// level keeps what asks every few seconds, and what nobody can do anything
// about, out of the ordinary log.
func level(route string, status int) slog.Level {
	switch {
	case status >= http.StatusInternalServerError && route != "/readyz":
		return slog.LevelWarn
	case route == "/livez", route == "/readyz", route == "/metrics":
		return slog.LevelDebug
	}
	return slog.LevelInfo
}

func methodLabel(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
		return method
	}
	return "other" // strangers may invent any
}

func short(path string) string {
	const most = 200
	if len(path) > most {
		return path[:most] + "…"
	}
	return path
}

// shielded sets what every answer tells a browser; the pages say more exactly
// what they need.
func (s *Server) shielded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
		h.Set("Cross-Origin-Resource-Policy", "same-site")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Content-Type-Options", "nosniff")
		if s.isSecure() {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// answer is a response that remembers its status and length.
type answer struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(p []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(p)
	a.bytes += int64(n)
	return n, err
}

// Hijack is asked for by sockets.
func (a *answer) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	a.status = http.StatusSwitchingProtocols
	return http.NewResponseController(a.ResponseWriter).Hijack()
}

// Unwrap lets http.ResponseController find flushing and deadlines.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

const apology = "Something went wrong on the server. The X-Request-Id of this answer names it in the log."

// apologise answers for a handler that panicked before it had begun to.
func (a *answer) apologise() {
	if a.status == 0 {
		http.Error(a, apology, http.StatusInternalServerError)
	}
}
