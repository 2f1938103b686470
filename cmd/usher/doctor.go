package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/mail"
	"usher/internal/store"
	"usher/internal/viewer"
)

// smtpPatience is how long the mail server may take to answer the doctor.
const smtpPatience = 15 * time.Second

// finding is what the doctor found out about one thing.
type finding struct {
	Check   string `json:"check"`
	Verdict string `json:"verdict"` // good, note or bad
	Finding string `json:"finding"`
}

func good(check, sentence string, args ...any) finding {
	return finding{check, "good", fmt.Sprintf(sentence, args...)}
}

func note(check, sentence string, args ...any) finding {
	return finding{check, "note", fmt.Sprintf(sentence, args...)}
}

func bad(check, sentence string, args ...any) finding {
	return finding{check, "bad", fmt.Sprintf(sentence, args...)}
}

func (c *cli) doctor() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Look whether everything is there that a server needs; changes nothing",
		Args:  cobra.NoArgs,
	}
	cmd.RunE = c.verb(func(cmd *cobra.Command, _ []string) error {
		findings := c.examine(cmd)
		err := c.print(findings, func(w io.Writer) {
			cells(w, "CHECK", "VERDICT", "FINDING")
			for _, f := range findings {
				cells(w, f.Check, f.Verdict, f.Finding)
			}
		})
		for _, f := range findings {
			if f.Verdict == "bad" {
				return errors.Join(err, errors.New("not everything is as a server needs it"))
			}
		}
		return err
	})
	return cmd
}

func (c *cli) examine(cmd *cobra.Command) []finding {
	cfg, err := c.load(cmd)
	var faults config.Faults
	if errors.As(err, &faults) {
		var findings []finding
		for _, f := range faults {
			findings = append(findings, bad("configuration", "%s", f))
		}
		return findings
	}
	findings := []finding{good("configuration", "%s mode, listens on %s", cfg.Mode, cfg.Listen), examineDocuments(cfg), examineKeys(cfg)}
	findings = append(findings, examineDatabase(cmd.Context(), cfg)...)
	return append(findings, examineLetters(cmd.Context(), cfg))
}

func examineDocuments(cfg config.Config) finding {
	documents, err := app.Documents(cfg)
	if err != nil {
		return bad("documents", "%v", err)
	}
	others := map[config.TrustedDocuments]string{
		config.TrustOff: "others run too", config.TrustWarn: "others run too, and are told of", config.TrustEnforce: "no others run",
	}[cfg.TrustedDocuments]
	return good("documents", "%d are known by their hashes; %s", len(documents), others)
}

func examineKeys(cfg config.Config) finding {
	if cfg.SecretKeys == "" {
		if _, err := os.Stat(cfg.KeyFile()); errors.Is(err, os.ErrNotExist) {
			return note("keys", "the key file %s is not there yet; the first start makes it", cfg.KeyFile())
		}
	}
	if _, err := app.Ring(cfg); err != nil {
		return bad("keys", "%v", err)
	}
	if cfg.SecretKeys != "" {
		return good("keys", "taken from the configuration")
	}
	return good("keys", "%s can be read, by its owner only", cfg.KeyFile())
}

// examineDatabase looks at the database, its schema and its clock.
func examineDatabase(ctx context.Context, cfg config.Config) []finding {
	if path, isSQLite := strings.CutPrefix(cfg.DatabaseURL, "sqlite:"); isSQLite {
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			return []finding{note("database", "the file %s is not there yet; the first start makes it", path)}
		}
	}
	s, err := store.Open(ctx, cfg.DatabaseURL)
	if err != nil {
		return []finding{bad("database", "%v", err)}
	}
	defer s.Close()
	kind := "SQLite"
	if s.IsPostgres() {
		kind = "PostgreSQL"
	}
	findings := []finding{good("database", "%s answers", kind)}
	migrations, err := s.Migrations(ctx)
	if err != nil {
		return append(findings, bad("migrations", "%v", err))
	}
	missing := 0
	for _, m := range migrations {
		if !m.Applied {
			missing++
		}
	}
	if missing > 0 {
		return append(findings, note("migrations", "%d missing; the next start applies them, or 'usher migrate up'", missing))
	}
	return append(findings, good("migrations", "%d of %d applied", len(migrations), len(migrations)), examineClock(ctx, s))
}

// examineClock compares the clocks, and looks for a past that lies ahead.
func examineClock(ctx context.Context, s *store.Store) finding {
	newest, err := s.Client.Event.Query().
		Order(ent.Desc(entevent.FieldID)).
		First(viewer.AsSystem(ctx, "compare the clock with the newest event"))
	if err != nil && !ent.IsNotFound(err) {
		return bad("clock", "%v", err)
	}
	const tolerance = time.Second
	offset := s.ClockOffset().Round(time.Millisecond)
	switch {
	case newest != nil && newest.OccurredAt.After(s.Now().Add(tolerance)):
		return bad("clock", "it says %s, but the newest event is of %s", timeCell(s.Now()), timeCell(newest.OccurredAt))
	case offset.Abs() > tolerance:
		return note("clock", "this machine's differs from the database's by %s; the database's counts", offset.Abs())
	}
	return good("clock", "it says %s", timeCell(s.Now()))
}

func examineLetters(ctx context.Context, cfg config.Config) finding {
	if cfg.SMTPURL == "" {
		return note("letters", "no mail server is configured; letters stay in the built-in mailbox")
	}
	server, err := mail.ParseSMTP(cfg.SMTPURL)
	if err != nil {
		return bad("letters", "%v", err)
	}
	ctx, cancel := context.WithTimeout(ctx, smtpPatience)
	defer cancel()
	if err := server.Reach(ctx); err != nil {
		return bad("letters", "%v", err)
	}
	return good("letters", "%s:%d takes the connection", server.Host, server.Port)
}
