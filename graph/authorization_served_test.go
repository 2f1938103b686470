package graph_test

import (
	"context"
	"log/slog"
	"net"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/graph"
	"usher/internal/live"
	"usher/internal/server"
)

// TestAuthorization is graph.CheckAuthorization through the product's server.
func TestAuthorization(t *testing.T) {
	t.Parallel()
	graph.CheckAuthorization(t, serve)
}

// serve serves a resolver's services on a port of their own until the test ends.
// Sessions that an operation ends do not cut its own answer off: nobody looks.
func serve(t testing.TB, r *graph.Resolver) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	url := "http://" + listener.Addr().String()
	s := &server.Server{
		Store: r.Store, Feed: r.Feed, Accounts: r.Accounts, Organizations: r.Organizations,
		Members: r.Members, Invites: r.Invites, InviteLinks: r.InviteLinks,
		Departments: r.Departments, Spaces: r.Spaces, Rosters: r.Rosters,
		Rights: r.Rights, Policies: r.Policies, ApprovalRules: r.ApprovalRules,
		Integrations: r.Integrations, Conflicts: r.Conflicts,
		Exports: r.Exports, History: r.History, LogExports: r.LogExports,
		PublicURL: url, Introspection: true, CostPerMinute: r.Budget.PerMinute,
		Limits: live.Limits{SessionCheck: time.Hour}, Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(),
	}
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- s.Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		if err := <-stopped; err != nil {
			t.Errorf("stop the server: %v", err)
		}
	})
	return url
}
