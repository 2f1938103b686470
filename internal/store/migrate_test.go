package store_test

import (
	"cmp"
	"context"
	"database/sql"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqlite"
	entschema "entgo.io/ent/dialect/sql/schema"
	"github.com/pressly/goose/v3"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func TestMigrate(t *testing.T) {
	t.Parallel()

	t.Run("makes what the ent schema says", func(t *testing.T) {
		t.Parallel()
		// One kind after the other: ent writes into the tables that it generated,
		// which both kinds share.
		for _, kind := range storetest.Kinds {
			t.Run(string(kind), func(t *testing.T) {
				migrated, said := storetest.New(t, kind), storetest.Open(t, storetest.EmptyURL(t, kind))
				if err := said.Client.Schema.Create(system(t), entschema.WithForeignKeys(false)); err != nil {
					t.Fatal(err)
				}
				driver, want := inspect(t, said)
				_, have := inspect(t, migrated)
				changes, err := driver.SchemaDiff(have, want)
				if err != nil {
					t.Fatal(err)
				}
				plan, err := driver.PlanChanges(system(t), "what is missing", withoutConstraints(changes))
				if err != nil {
					t.Fatal(err)
				}
				for _, change := range plan.Changes {
					t.Errorf("to be as the ent schema says, it would take: %s", change.Cmd)
				}
			})
		}
	})

	t.Run("makes the same constraints on both databases", func(t *testing.T) {
		t.Parallel()
		lite, post := constraints(t, storetest.SQLite), constraints(t, storetest.Postgres)
		if !slices.Equal(lite, post) {
			t.Errorf("SQLite has\n%s\nPostgreSQL has\n%s", strings.Join(lite, "\n"), strings.Join(post, "\n"))
		}
	})

	t.Run("can be undone and done again", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			undoAll(t, s)
			if _, left := inspect(t, s); len(left.Tables) > 0 {
				t.Errorf("%d tables are left, the first is %s", len(left.Tables), left.Tables[0].Name)
			}
			applied, err := s.Migrate(system(t))
			if err != nil {
				t.Fatal(err)
			}
			list, err := s.Migrations(system(t))
			if err != nil {
				t.Fatal(err)
			}
			if len(applied) == 0 || !slices.Equal(applied, list) {
				t.Errorf("applied %v of %v", applied, list)
			}
			if again, err := s.Migrate(system(t)); err != nil || len(again) > 0 {
				t.Errorf("a second call applied %v, error %v", again, err)
			}
		})
	})

	t.Run("lets servers start together", func(t *testing.T) {
		t.Parallel()
		// On PostgreSQL each one waits a second for the others; on SQLite it takes
		// many to meet.
		for kind, count := range map[storetest.Kind]int{storetest.SQLite: 12, storetest.Postgres: 3} {
			t.Run(string(kind), func(t *testing.T) {
				t.Parallel()
				url := storetest.EmptyURL(t, kind)
				var servers sync.WaitGroup
				applied := make([][]store.Migration, count)
				for i := range applied {
					s := storetest.Open(t, url)
					servers.Go(func() {
						var err error
						if applied[i], err = s.Migrate(system(t)); err != nil {
							t.Errorf("server %d: %v", i, err)
						}
					})
				}
				servers.Wait()
				list, err := storetest.Open(t, url).Migrations(system(t))
				if err != nil {
					t.Fatal(err)
				}
				all := slices.Concat(applied...) // which server applied which is chance
				slices.SortFunc(all, func(a, b store.Migration) int { return cmp.Compare(a.Version, b.Version) })
				if !slices.Equal(all, list) {
					t.Errorf("together they applied %v, not each of %v once", all, list)
				}
			})
		}
	})
}

// inspect reads the schema that a database really has, without goose's table.
func inspect(t *testing.T, s *store.Store) (migrate.Driver, *schema.Schema) {
	t.Helper()
	driver, err := openDriver(t, s)
	if err != nil {
		t.Fatal(err)
	}
	found, err := driver.InspectSchema(context.Background(), "", &schema.InspectOptions{Exclude: []string{"goose_db_version"}})
	if err != nil {
		t.Fatal(err)
	}
	return driver, found
}

func openDriver(t *testing.T, s *store.Store) (migrate.Driver, error) {
	if s.IsPostgres() {
		return postgres.Open(openSQL(t, s))
	}
	return sqlite.Open(openSQL(t, s))
}

// openSQL opens a store's database beside the store.
func openSQL(t *testing.T, s *store.Store) *sql.DB {
	t.Helper()
	driver, source := "postgres", s.URL()
	if !s.IsPostgres() {
		driver, source = "sqlite", strings.TrimPrefix(s.URL(), "sqlite:")
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// withoutConstraints leaves checks and foreign keys out: of those, the SQL says
// more than the ent schema can.
func withoutConstraints(changes []schema.Change) []schema.Change {
	var rest []schema.Change
	for _, change := range changes {
		switch c := change.(type) {
		case *schema.DropCheck, *schema.DropForeignKey:
			continue
		case *schema.ModifyTable:
			if c.Changes = withoutConstraints(c.Changes); len(c.Changes) == 0 {
				continue
			}
		}
		rest = append(rest, change)
	}
	return rest
}

// constraints lists the names of a migrated database's constraints.
func constraints(t *testing.T, kind storetest.Kind) []string {
	t.Helper()
	_, found := inspect(t, storetest.New(t, kind))
	var list []string
	for _, table := range found.Tables {
		for _, index := range table.Indexes {
			list = append(list, table.Name+" index "+index.Name)
		}
		for _, key := range table.ForeignKeys {
			list = append(list, table.Name+" foreign key "+key.Symbol+" on delete "+string(key.OnDelete))
		}
		for _, attr := range table.Attrs {
			if check, ok := attr.(*schema.Check); ok {
				list = append(list, table.Name+" check "+check.Name)
			}
		}
	}
	slices.Sort(list)
	return list
}

// undoAll runs the Down part of every migration.
func undoAll(t *testing.T, s *store.Store) {
	t.Helper()
	kind, folder := goose.DialectSQLite3, "migrations/sqlite"
	if s.IsPostgres() {
		kind, folder = goose.DialectPostgres, "migrations/postgres"
	}
	provider, err := goose.NewProvider(kind, openSQL(t, s), os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := provider.DownTo(system(t), 0); err != nil {
		t.Fatal(err)
	}
}
