// Package app builds a server from its configuration, top to bottom, and runs
// it.
//
// What runs is a list of actors, in actors.go. The first to stop stops all;
// then the server drains, and the database is closed last.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"

	"usher/internal/config"
	"usher/internal/live"
	"usher/internal/server"
	"usher/internal/store"
	"usher/internal/token"
)

// App is a server that listens. Run answers, and gives everything back; without
// Run, Close does.
type App struct {
	*Services

	log      *slog.Logger
	listener net.Listener
	server   *server.Server
}

// Build listens, opens the database, brings it up to date and builds
// everything on it. Requests wait until Run.
func Build(ctx context.Context, cfg config.Config, log *slog.Logger) (*App, error) {
	return build(ctx, cfg, log, func(cfg config.Config) (*Services, error) { return Open(ctx, cfg, log) })
}

// BuildOn is Build on a database that is open and up to date.
func BuildOn(ctx context.Context, s *store.Store, cfg config.Config, log *slog.Logger) (*App, error) {
	return build(ctx, cfg, log, func(cfg config.Config) (*Services, error) { return On(s, cfg, log) })
}

func build(ctx context.Context, cfg config.Config, log *slog.Logger, open func(config.Config) (*Services, error)) (*App, error) {
	// First, because a second server by mistake is better told of its port than
	// let into the database; and because port 0 becomes an address only now.
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", cfg.Listen)
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	if cfg.PublicURL == "" {
		cfg.PublicURL = config.LocalURL(listener.Addr().String())
	}
	documents, err := Documents(cfg)
	if err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	services, err := open(cfg)
	if err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	a := &App{Services: services, log: log, listener: listener}
	a.server = &server.Server{
		Store: services.Store, Feed: services.feed, Accounts: services.Accounts, Organizations: services.Organizations,
		Members: services.Members, Invites: services.Invites, InviteLinks: services.InviteLinks,
		Departments: services.Departments, Spaces: services.Spaces, Rosters: services.Rosters,
		Rights: services.Rights, Policies: services.Policies, ApprovalRules: services.ApprovalRules,
		Integrations: services.Integrations, Conflicts: services.Conflicts,
		Exports:        services.Exports,
		History:        services.History,
		LogExports:     services.LogExports,
		Playground:     cfg.Mode == config.Development,
		Introspection:  cfg.Introspection == config.IntrospectionOn,
		PublicURL:      cfg.PublicURL,
		AllowedOrigins: cfg.AllowedOrigins,
		TrustedProxies: cfg.TrustedProxies,
		Limits:         limits(cfg.Limits),
		CostPerMinute:  cfg.Limits.CostPerMinute,
		Refused:        services.refused,
		Documents:      documents,
		Trust:          live.Trust(cfg.TrustedDocuments),
		Log:            log,
		Registry:       services.registry,
	}
	if services.Mailbox != nil && cfg.Mode == config.Development {
		a.server.Mailbox = services.Mailbox.Handler()
	}
	return a, nil
}

// PublicURL is where people reach the server.
func (a *App) PublicURL() string { return a.Links.PublicURL }

// Address is where the server listens.
func (a *App) Address() string { return a.listener.Addr().String() }

// SetUpURL is a one-time link to set the server up, and empty once somebody
// has an account. It kills those given before.
func (a *App) SetUpURL(ctx context.Context) (string, error) {
	secret, err := a.Organizations.SetUpToken(ctx)
	if err != nil || secret == "" {
		return "", err
	}
	return a.Links.Carrying(token.SetUp, secret), nil
}

// Close gives back what Build took.
func (a *App) Close() error {
	err := a.listener.Close()
	if errors.Is(err, net.ErrClosed) { // the server has stopped already
		err = nil
	}
	return errors.Join(err, a.Store.Close())
}
