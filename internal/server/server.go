// Package server is the house's front door: it listens, names each request,
// and shows it to the room that answers.
//
// It promises that a request has a viewer and an id before anything else looks
// at it, that no header or query string that may hold a secret is logged, that
// a panic costs one request and not the process, and that a stop lets what has
// begun come to its end. TLS is left to a proxy in front.
package server

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/cors"

	"usher/graph"
	"usher/internal/account"
	"usher/internal/conflict"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/history"
	"usher/internal/integration"
	"usher/internal/invite"
	"usher/internal/link"
	"usher/internal/live"
	"usher/internal/member"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/rights"
	"usher/internal/roster"
	"usher/internal/space"
	"usher/internal/store"
	"usher/internal/web"
)

const (
	// headerTimeout and headerBytes bound what a stranger may take before he has
	// asked anything.
	headerTimeout = 5 * time.Second
	headerBytes   = 32 << 10
	idleTimeout   = 2 * time.Minute
	readTimeout   = 30 * time.Second
	// writeTimeout is for one answer to leave, from the end of its request's
	// header. Event streams and sockets set deadlines of their own.
	writeTimeout = 90 * time.Second
	// drainTime is how long a stop waits for what has begun.
	drainTime = 30 * time.Second

	costPerMinute = "cost_per_minute" // the limit's name in the metrics
)

// Server answers HTTP. Build it by a literal.
type Server struct {
	Store         *store.Store
	Feed          *event.Feed
	Accounts      *account.Service
	Organizations *organization.Service
	Members       *member.Service
	Invites       *invite.Service
	InviteLinks   *link.Service
	Departments   *department.Service
	Spaces        *space.Service
	Rights        *rights.Service
	Integrations  *integration.Service
	Conflicts     *conflict.Service
	Exports       *roster.Exporter
	Rosters       *roster.Service
	Policies      *policy.Service
	ApprovalRules *policy.Rules
	History       *history.Service
	LogExports    *event.Exporter

	Mailbox    http.Handler // nil: there is none
	Playground bool

	Introspection bool // whether the API describes itself

	PublicURL      string   // where people reach this server; a request's Host is never believed
	AllowedOrigins []string // whose pages may ask besides
	TrustedProxies []netip.Prefix
	Limits         live.Limits
	CostPerMinute  int                // of operations by one person or from one address of strangers; 0: no limit
	Refused        func(limit string) // told of each refusal by a limit; nil: nobody is
	Documents      live.Manifest      // what may be asked for by its hash
	Trust          live.Trust         // what becomes of other documents
	ReadTimeout    time.Duration      // for a request to arrive, its body included; 0: 30 s
	Log            *slog.Logger
	Registry       *prometheus.Registry

	once    sync.Once
	graphQL *live.Server
	front   http.Handler
	bodies  bodies
	current current

	exporting places
	pages     chan struct{} // holds a value for each page of an export that is being made
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.once.Do(s.open)
	s.front.ServeHTTP(w, r)
}

// Serve answers the listener's requests until ctx ends. Then it lets nobody
// new in, tells sockets to come back later, and waits for what has begun.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	s.once.Do(s.open)
	h := &http.Server{
		Handler:           s,
		ConnContext:       live.WithConn,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       cmp.Or(s.ReadTimeout, readTimeout),
		MaxHeaderBytes:    headerBytes,
		IdleTimeout:       idleTimeout,
		WriteTimeout:      writeTimeout,
		ErrorLog:          slog.NewLogLogger(s.Log.Handler(), slog.LevelDebug), // strangers' broken requests
	}
	failed := make(chan error, 1)
	var serving sync.WaitGroup
	serving.Go(func() {
		if err := h.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			failed <- fmt.Errorf("serve HTTP: %w", err)
		}
	})
	defer serving.Wait()
	var failure error
	select {
	case failure = <-failed:
	case <-ctx.Done():
		s.Log.Info("stopping: finishing what has begun")
	}
	return errors.Join(failure, s.drain(context.WithoutCancel(ctx), h))
}

func (s *Server) drain(ctx context.Context, h *http.Server) error {
	ctx, cancel := context.WithTimeout(ctx, drainTime)
	defer cancel()
	var sockets error
	var draining sync.WaitGroup
	draining.Go(func() { sockets = s.graphQL.Drain(ctx) })
	s.bodies.hurry()
	requests := h.Shutdown(ctx)
	if requests != nil {
		requests = errors.Join(fmt.Errorf("finish requests: %w", requests), h.Close())
	}
	draining.Wait()
	return errors.Join(sockets, requests)
}

// open puts the rooms behind their doors.
func (s *Server) open() {
	s.pages = make(chan struct{}, pagesAtOnce)
	executor := graph.NewExecutor(&graph.Resolver{
		Store: s.Store, Feed: s.Feed, Accounts: s.Accounts, Organizations: s.Organizations,
		Members: s.Members, Invites: s.Invites, InviteLinks: s.InviteLinks,
		Departments: s.Departments, Spaces: s.Spaces, Rosters: s.Rosters,
		Rights: s.Rights, Policies: s.Policies, ApprovalRules: s.ApprovalRules,
		Integrations: s.Integrations, Conflicts: s.Conflicts,
		Exports: s.Exports, History: s.History, LogExports: s.LogExports,
		Budget: s.budget(),
	}, s.Introspection)
	live.Guard(executor, s.Log, live.DocumentLimits{})
	s.graphQL = &live.Server{
		Executor:       executor,
		Authenticate:   s.authenticate,
		Ended:          s.ended,
		Client:         remoteAddress,
		AllowedOrigins: append([]string{s.PublicURL}, s.AllowedOrigins...),
		Limits:         s.Limits,
		Refused:        s.Refused,
		Manifest:       s.Documents,
		Trust:          s.Trust,
		Log:            s.Log,
		Registerer:     s.Registry,
	}
	s.graphQL.Open()
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.crossOrigin(s.withCookies(s.graphQL)))
	for _, list := range []roster.List{roster.Members, roster.Invitations} {
		mux.Handle(list.Path(), s.crossOrigin(s.export(s.list(list))))
	}
	mux.Handle(event.ExportPath, s.crossOrigin(s.export(s.log)))
	mux.HandleFunc("GET /livez", s.livez)
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.Handle("GET /metrics", s.metrics())
	if s.Mailbox != nil {
		mux.Handle("/mailbox", s.Mailbox)
		mux.Handle("/mailbox/", s.Mailbox)
	}
	mux.Handle("/", web.Handler(web.Options{Playground: s.Playground}))
	s.front = s.bodies.bounded(s.forwarded(s.named(s.watched(mux, s.shielded(mux)))))
}

// budget is by this machine's clock: it compares moments of one server only.
func (s *Server) budget() *graph.Budget {
	if s.CostPerMinute == 0 {
		return nil
	}
	return &graph.Budget{PerMinute: s.CostPerMinute, Now: time.Now, Refused: func() {
		if s.Refused != nil {
			s.Refused(costPerMinute)
		}
	}}
}

func (s *Server) isSecure() bool { return strings.HasPrefix(s.PublicURL, "https:") }

func (s *Server) withCookies(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !live.BeginsAtOnce(r) {
			r = r.WithContext(graph.WithCookies(r.Context(), w, s.isSecure()))
		}
		next.ServeHTTP(w, r)
	})
}

// crossOrigin tells browsers which other origins' pages may ask and read the
// answer. package cors takes an empty list for everybody, so it is asked only
// when there is somebody.
func (s *Server) crossOrigin(next http.Handler) http.Handler {
	if len(s.AllowedOrigins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins:   s.AllowedOrigins,
		AllowedMethods:   []string{http.MethodGet, http.MethodPost},
		AllowedHeaders:   append([]string{"Accept", "Authorization", "Content-Type", requestIDHeader}, live.PreflightHeaders...),
		ExposedHeaders:   []string{requestIDHeader, "Retry-After", "Content-Disposition"},
		AllowCredentials: true,
		MaxAge:           int((10 * time.Minute).Seconds()),
	}).Handler(next)
}
