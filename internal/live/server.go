package live

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/fault"
)

// Server answers GraphQL on one path. Build it by a literal; its fields must
// not change after the first request. How long a request may take to arrive is
// for the http.Server around it to say, by its ReadTimeout.
type Server struct {
	// Executor runs the operations; see Guard.
	Executor graphql.GraphExecutor

	// Authenticate finds out who asks, before anything else is read: by the
	// bearer's token when there is one, else by the cookies of r. It returns
	// the context to act in, which must descend from ctx. A bearer that is
	// not accepted is a fault UNAUTHENTICATED; a stranger is no error.
	Authenticate func(ctx context.Context, r *http.Request, bearer string) (context.Context, Principal, error)

	// Ended tells which of these sessions are over. It is asked once every
	// Limits.SessionCheck, for all connected sessions together, and before each
	// operation of a socket for its own. Nil: sessions end by EndSession only.
	Ended func(ctx context.Context, sessions []string) ([]string, error)

	// Client names whom a request counts for among those who hold sockets and
	// event streams: an address, or a network. Nil: the peer's address.
	Client func(r *http.Request) string

	// AllowedOrigins may ask besides the server's own origin, as
	// "https://app.example.com". There are no wildcards.
	AllowedOrigins []string

	// Manifest is the documents that may be asked for by their hashes, and Trust
	// what becomes of others.
	Manifest Manifest
	Trust    Trust

	// Refused is told each time that one of Limits refuses somebody, by the
	// limit's name below. Nil: nobody is.
	Refused func(limit string)

	// TempDir is where long files wait that were sent, until their operation is
	// over. Empty: the system's folder for such.
	TempDir string

	Limits     Limits
	Log        *slog.Logger          // nil: slog.Default()
	Registerer prometheus.Registerer // nil: metrics are kept but not published

	once      sync.Once
	upgrader  websocket.Upgrader
	audience  audience
	hub       hub
	writers   writers
	uploads   uploads
	holdings  holdings
	lasting   holdings // of what subscriptions were asked
	trusted   trusted
	people    *crowd
	strangers *crowd
	metrics   *metrics
	alive     context.Context // ends when Drain's patience does
	abandon   context.CancelFunc
}

// Principal is what the server must know of somebody to count and to end.
type Principal struct {
	Key     string // whose sockets are counted together, a user's id; "" for a stranger
	Session string // the session that must not end; "" for none
}

// The limits that Server.Refused names.
const (
	RequestBytes        = "request_bytes"
	UploadBytes         = "upload_bytes"
	MessageBytes        = "message_bytes"
	SocketsPerAddress   = "sockets_per_client"
	SocketsPerPrincipal = "sockets_per_user"
	OperationsPerSocket = "operations_per_socket"
	InitTimeout         = "init_timeout_seconds"
	PingInterval        = "ping_interval_seconds"
	WriteTimeout        = "write_timeout_seconds"
	QueueBytes          = "queue_bytes"
)

// Limits are what a peer may take. A zero field means its default.
type Limits struct {
	BodyBytes        int // of a request; 1 MB, more is a 413
	MessageBytes     int // of a socket's message; 1 MB
	StrangerBytes    int // of a message before connection_init, and of strangers; 64 kB
	Messages         int // and control frames of a person's socket in a second; 1,000, more is a close with 1008
	StrangerMessages int // before connection_init, and of strangers; 200: a client may open all its operations at once

	JSONValues int // in one request, everything counted; 50,000
	JSONDepth  int // of its nesting; 64

	UploadBytes         int           // of a request with files, everything counted; 32 MB and 64 kB, more is a 413
	UploadTimeout       time.Duration // for such a request to arrive, whatever the http.Server says, and then for its operation; 5 min
	Uploads             int           // requests with files at once; 8
	UploadsPerPrincipal int           // 2

	OperationTimeout time.Duration // of a query or a mutation without files; 30 s

	SocketsPerAddress   int           // sockets and event streams of one client, see Server.Client; 5,000
	SocketsPerPrincipal int           // 1,000
	OperationsPerSocket int           // 100
	InitTimeout         time.Duration // until connection_init; 10 s
	PingInterval        time.Duration // 25 s
	PongTimeout         time.Duration // after a ping; 10 s
	WriteTimeout        time.Duration // for a peer to take 4 kB of what waits for it; 10 s
	CloseTimeout        time.Duration // for a peer to answer a close; 2 s
	QueueBytes          int           // waiting to leave a socket; 1 MB
	HeldBytes           int           // of all that comes in, runs or waits to leave, see holding.go; 256 MB, a quarter for one client alone
	LastingBytes        int           // of what all running subscriptions were asked; 128 MB, likewise
	KeepAlive           time.Duration // between signs of life on an event stream; 12 s
	SessionCheck        time.Duration // between questions to Ended; 1 s
}

func (l Limits) orDefaults() Limits {
	for field, otherwise := range map[*int]int{
		&l.BodyBytes:           1 << 20,
		&l.MessageBytes:        1 << 20,
		&l.StrangerBytes:       64 << 10,
		&l.Messages:            1_000,
		&l.StrangerMessages:    200,
		&l.JSONValues:          50_000,
		&l.JSONDepth:           64,
		&l.UploadBytes:         32<<20 + 64<<10,
		&l.Uploads:             8,
		&l.UploadsPerPrincipal: 2,
		&l.SocketsPerAddress:   5_000,
		&l.SocketsPerPrincipal: 1_000,
		&l.OperationsPerSocket: 100,
		&l.QueueBytes:          1 << 20,
		&l.HeldBytes:           256 << 20,
		&l.LastingBytes:        128 << 20,
	} {
		if *field == 0 {
			*field = otherwise
		}
	}
	for field, otherwise := range map[*time.Duration]time.Duration{
		&l.UploadTimeout:    5 * time.Minute,
		&l.OperationTimeout: 30 * time.Second,
		&l.InitTimeout:      10 * time.Second,
		&l.PingInterval:     25 * time.Second,
		&l.PongTimeout:      10 * time.Second,
		&l.WriteTimeout:     10 * time.Second,
		&l.CloseTimeout:     2 * time.Second,
		&l.KeepAlive:        12 * time.Second,
		&l.SessionCheck:     time.Second,
	} {
		if *field == 0 {
			*field = otherwise
		}
	}
	return l
}

// Open completes the literal and publishes the metrics. Whatever is asked of the
// server first does it too, but an operator wants to see zeros before that.
func (s *Server) Open() { s.once.Do(s.begin) }

func (s *Server) begin() {
	s.Limits = s.Limits.orDefaults()
	if s.Log == nil {
		s.Log = slog.Default()
	}
	if s.Client == nil {
		s.Client = remoteHost
	}
	if s.Refused == nil {
		s.Refused = func(string) {}
	}
	s.metrics = newMetrics(s.Registerer)
	s.alive, s.abandon = context.WithCancel(context.Background()) // #nosec G118 -- the end of what Drain may take calls it
	s.audience.begin(s.Limits)
	s.hub = hub{s: s, rooms: map[roomKey]*room{}, lookouts: map[any]*lookout{}, past: make(chan struct{}, runtime.GOMAXPROCS(0)), slow: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2))}
	s.writers.s = s
	s.holdings, s.lasting = newHoldings(s.Limits.HeldBytes), newHoldings(s.Limits.LastingBytes)
	s.trusted.begin(s.Trust, s.Manifest)
	s.people, s.strangers = newCrowd(), newCrowd()
	s.upgrader = websocket.Upgrader{
		Subprotocols:    []string{subprotocol},
		ReadBufferSize:  1 << 10,
		WriteBufferSize: 4 << 10,
		WriteBufferPool: &sync.Pool{},                             // an idle socket holds no write buffer
		CheckOrigin:     func(*http.Request) bool { return true }, // serveSocket has looked
	}
}

// ServeHTTP answers a request by whichever way it came.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.Open()
	if websocket.IsWebSocketUpgrade(r) {
		s.serveSocket(w, r)
		return
	}
	media, ok := negotiate(r.Header.Values("Accept"))
	switch {
	case !ok:
		refuse(w, mediaJSON, http.StatusNotAcceptable, codeBadUserInput,
			"Accept "+mediaResponse+", "+mediaJSON+" or "+mediaStream+".")
	case media == mediaStream:
		s.serveStream(w, r)
	default:
		s.serveRequest(w, r, media)
	}
}

// Drain lets nobody new in, lets begun mutations finish, and closes every
// socket with 1012, which tells clients to reconnect after a pause. It returns
// when all goroutines of the server have ended. When ctx ends first, the
// remaining ones are cut off and an error says so. Mutations that came by HTTP
// may go on after it, until ctx ends.
func (s *Server) Drain(ctx context.Context) error {
	s.Open()
	return s.drain(ctx)
}

// EndSession ends what runs for a session, at once: sockets are closed with
// 4401, event streams end with UNAUTHENTICATED, and no event follows.
func (s *Server) EndSession(session string) {
	s.Open()
	for _, l := range s.audience.ofSession(session) {
		l.sessionEnded()
	}
}

// Identify finds out who asks, as every path of the server should: by the
// bearer's token, else by a cookie, which pages of allowed origins may use and
// no others (FORBIDDEN). The context it returns acts on behalf of whoever that
// is.
func (s *Server) Identify(r *http.Request) (context.Context, Principal, error) {
	token := bearer(r.Header.Get("Authorization"))
	if token == "" && !s.originAllowed(r) {
		return nil, Principal{}, fault.New(fault.Forbidden, "This page may not ask on the viewer's behalf.")
	}
	return s.Authenticate(r.Context(), r, token)
}

// originAllowed tells whether a page of the request's origin may ask with the
// viewer's cookies. Programs that are not browsers send no Origin; a browser
// that leaves it out, on a GET, says cross-site in Sec-Fetch-Site.
func (s *Server) originAllowed(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		site := r.Header.Get("Sec-Fetch-Site")
		return site == "" || site == "same-origin" || site == "none"
	}
	if s.isNamed(origin) {
		return true
	}
	scheme, host, found := strings.Cut(origin, "://")
	if strings.EqualFold(scheme, "http") && s.isNamed("https://"+host) {
		return false // anybody on the way can make such a page, and not every browser takes it for another site
	}
	// Else the scheme is not compared: behind a proxy the server cannot know its own.
	return found && strings.EqualFold(host, r.Host)
}

// isNamed tells whether an origin is one of AllowedOrigins.
func (s *Server) isNamed(origin string) bool {
	return slices.ContainsFunc(s.AllowedOrigins, func(allowed string) bool {
		return strings.EqualFold(origin, strings.TrimSuffix(allowed, "/"))
	})
}

// bearer is the token of an Authorization header's or connection_init's value.
func bearer(authorization string) string {
	scheme, token, _ := strings.Cut(authorization, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

// remoteHost is the peer's address without its port.
func remoteHost(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}
