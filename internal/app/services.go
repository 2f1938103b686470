package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	netmail "net/mail"
	"runtime"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/account"
	"usher/internal/config"
	"usher/internal/conflict"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/history"
	"usher/internal/integration"
	"usher/internal/invite"
	"usher/internal/link"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/retention"
	"usher/internal/rights"
	"usher/internal/roster"
	"usher/internal/space"
	"usher/internal/store"
	"usher/internal/token"
	"usher/internal/web"
)

const (
	// pollBesideBell is how late an event may be told whose ring was lost, or
	// which the command line made: it does not ring.
	pollBesideBell = time.Second
	// pollWithoutBell is how late every event of another server may be told where
	// no bell reaches. It costs four statements a second, for all organizations
	// that anybody watches at the server.
	pollWithoutBell = 250 * time.Millisecond
)

// guessWindow is the time that the limits on guesses count in.
const guessWindow = 15 * time.Minute

// Services are all verbs on one database, and what works behind them when it
// runs. The command line uses them as they are; App runs them.
type Services struct {
	Store         *store.Store
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
	Rosters       *roster.Service
	Policies      *policy.Service
	Links         token.Links
	Exports       *roster.Exporter
	ApprovalRules *policy.Rules
	Retention     *retention.Service
	History       *history.Service
	LogExports    *event.Exporter

	Letters *mail.Worker
	Mailbox *mail.Mailbox // nil with a mail server

	bell     event.Bell
	feed     *event.Feed
	registry *prometheus.Registry
	refused  func(limit string) // counts a refusal
}

// Open opens the database that a configuration names, brings it up to date,
// and builds the services on it. Close the store when done.
func Open(ctx context.Context, cfg config.Config, log *slog.Logger) (*Services, error) {
	s, err := store.Open(ctx, cfg.DatabaseURL)
	if err != nil {
		return nil, err
	}
	_, err = s.Migrate(ctx)
	if err == nil {
		var services *Services
		if services, err = On(s, cfg, log); err == nil {
			return services, nil
		}
	}
	return nil, errors.Join(err, s.Close())
}

// On builds the services on a database that is open and up to date.
func On(s *store.Store, cfg config.Config, log *slog.Logger) (*Services, error) {
	ring, err := Ring(cfg)
	if err != nil {
		return nil, err
	}
	from, err := netmail.ParseAddress(cfg.MailFrom)
	if err != nil {
		return nil, fmt.Errorf("read the letters' sender: %w", err)
	}
	registry := prometheus.NewRegistry()
	refused := publishLimits(registry, cfg.Bounds())
	bell, poll := newBell(s, cfg.Bell, log)
	events := &event.Log{Bell: bell, Now: s.Now, Metrics: event.NewMetrics(registry)}
	feed := &event.Feed{Client: s.Client, Bell: bell, Poll: poll, Now: s.Now, Log: log}
	links := token.Links{PublicURL: cfg.PublicURL, Ring: ring}
	quota := mail.Quota{PerHour: cfg.Limits.LettersPerHour, Refused: func() { refused("letters_per_hour") }}

	letters := &mail.Worker{
		Store:       s,
		Composer:    &mail.Composer{Links: links, From: *from},
		Now:         s.Now,
		Log:         log,
		Metrics:     mail.NewMetrics(registry, s),
		Concurrency: 4,
		Poll:        time.Second,
	}
	var mailbox *mail.Mailbox
	if cfg.SMTPURL == "" {
		mailbox = &mail.Mailbox{Store: s, Composer: letters.Composer, Log: log, Stylesheet: web.Stylesheet, Icon: web.Icon}
		letters.Sender = mailbox
	} else if letters.Sender, err = mail.ParseSMTP(cfg.SMTPURL); err != nil {
		return nil, err
	}

	accounts := &account.Service{
		Store:  s,
		Ring:   ring,
		Hasher: account.NewHasher(runtime.GOMAXPROCS(0)),
		Attempts: &account.Attempts{
			PerAccount: cfg.Limits.GuessesPerAccount,
			PerAddress: cfg.Limits.GuessesPerClient,
			Window:     guessWindow,
			Now:        time.Now,
			Refused:    refused,
		},
		Quota: quota,
	}
	organizations := &organization.Service{
		Store: s, Log: events, Accounts: accounts, Composer: letters.Composer, OpenSignUp: cfg.SignUp == config.Open,
		PerDay: cfg.Limits.OrganizationsPerDay, Refused: func() { refused("organizations_per_day") },
	}
	members := &member.Service{Store: s, Log: events, Accounts: accounts}
	invites := &invite.Service{
		Store: s, Log: events, Accounts: accounts, Members: members, Links: links, Quota: quota,
		Composer: letters.Composer, WakeMail: letters.Wake,
	}
	letters.Outcome = invites.RecordDelivery
	inviteLinks := &link.Service{
		Store: s, Log: events, Accounts: accounts, Members: members, Links: links, WakeMail: letters.Wake,
	}
	departments := &department.Service{Store: s, Log: events}
	spaces := &space.Service{Store: s, Log: events}
	rosters := &roster.Service{Store: s, Log: events, Invites: invites, Departments: departments, Logger: log, Poll: time.Second}
	return &Services{
		Store: s, Accounts: accounts, Organizations: organizations, Members: members, Invites: invites, InviteLinks: inviteLinks, Links: links,
		Departments: departments, Spaces: spaces, Rosters: rosters,
		Rights:        &rights.Service{Store: s, Log: events},
		Policies:      &policy.Service{Store: s, Log: events, WakeMail: letters.Wake},
		ApprovalRules: &policy.Rules{Store: s, Log: events},
		Integrations:  &integration.Service{Store: s, Log: events},
		Conflicts:     &conflict.Service{Store: s, Log: events, Members: members, Departments: departments, Spaces: spaces},
		Retention:     &retention.Service{Store: s, Log: events},
		History:       &history.Service{Store: s},
		Exports:       &roster.Exporter{Store: s, PublicURL: cfg.PublicURL},
		LogExports:    &event.Exporter{Store: s, Log: events, Key: ring.LogKeys()[0], PublicURL: cfg.PublicURL},
		Letters:       letters, Mailbox: mailbox, bell: bell, feed: feed, registry: registry, refused: refused,
	}, nil
}

// Ring is the keys that sign links: those configured, else the key file's.
func Ring(cfg config.Config) (token.Ring, error) {
	if cfg.SecretKeys != "" {
		return token.ParseRing(string(cfg.SecretKeys))
	}
	return token.LoadOrCreateRing(cfg.KeyFile())
}

// newBell is the bell that reaches every server on this database, as far as it
// has to, and how often followers look by themselves.
func newBell(s *store.Store, how config.Bell, log *slog.Logger) (bell event.Bell, poll time.Duration) {
	switch {
	case how == config.BellPoll:
		return event.NewMemoryBell(), pollWithoutBell
	case s.IsPostgres():
		return event.NewPostgresBell(s.URL(), s.Pool(), log), pollBesideBell
	default:
		return event.NewMemoryBell(), pollBesideBell
	}
}
