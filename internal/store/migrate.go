package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
)

//go:embed migrations
var migrations embed.FS

// Migration is one step of the schema and whether this database has it.
type Migration struct {
	Version int64  `json:"version"`
	Name    string `json:"name"`
	Applied bool   `json:"applied"`
}

// Migrate applies the missing migrations, in order, each in a transaction of
// its own. Servers that start together wait for each other.
func (s *Store) Migrate(ctx context.Context) ([]Migration, error) {
	provider, err := s.migrator()
	if err != nil {
		return nil, err
	}
	var applied []Migration
	for {
		step, err := provider.UpByOne(ctx)
		switch {
		case err == nil:
			applied = append(applied, Migration{Version: step.Source.Version, Name: step.Source.Path, Applied: true})
		case errors.Is(err, goose.ErrNoNextVersion):
			return applied, nil
		case !overtaken(ctx, provider, err):
			return applied, fmt.Errorf("migrate the database: %w", err)
		}
	}
}

// overtaken tells whether a step failed because another server took it
// meanwhile. goose has no lock for SQLite; the loser's transaction is undone as
// a whole.
func overtaken(ctx context.Context, provider *goose.Provider, err error) bool {
	var step *goose.PartialError
	if !errors.As(err, &step) {
		return false
	}
	version, err := provider.GetDBVersion(ctx)
	return err == nil && version >= step.Failed.Source.Version
}

// Migrations lists all steps.
func (s *Store) Migrations(ctx context.Context) ([]Migration, error) {
	provider, err := s.migrator()
	if err != nil {
		return nil, err
	}
	statuses, err := provider.Status(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the state of migrations: %w", err)
	}
	list := make([]Migration, len(statuses))
	for i, status := range statuses {
		list[i] = Migration{Version: status.Source.Version, Name: status.Source.Path, Applied: status.State == goose.StateApplied}
	}
	return list, nil
}

func (s *Store) migrator() (*goose.Provider, error) {
	kind, folder, options := goose.DialectSQLite3, "migrations/sqlite", []goose.ProviderOption{}
	if s.IsPostgres() {
		kind, folder, options = goose.DialectPostgres, "migrations/postgres", append(options, goose.WithLocker(&migrationLock{}))
	}
	files, err := fs.Sub(migrations, folder)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(kind, s.db, files, options...)
}
