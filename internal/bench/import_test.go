package bench

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/app"
	"usher/internal/roster"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

const imported = 10_000 // rows

// BenchmarkImport plans and applies a spreadsheet, and then writes the very rows
// that this made (invitations, letters and events) once more for another
// organization, in one transaction of multi-row INSERTs with nothing around
// them. It reports how much longer usher takes.
func BenchmarkImport(b *testing.B) {
	b.Run("PostgreSQL", func(b *testing.B) {
		postgres := storetest.StartPostgres(b, "fsync = on", "synchronous_commit = on", "full_page_writes = on", "shared_buffers = 256MB")
		url := postgres.URL(b)
		importInto(b, url, "postgres", url)
	})
	b.Run("SQLite", func(b *testing.B) {
		file := filepath.Join(b.TempDir(), "usher.db")
		importInto(b, "sqlite:"+file, "sqlite", "file:"+file+"?_pragma=busy_timeout(10000)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_txlock=immediate")
	})
}

func importInto(b *testing.B, url, driver, source string) {
	a := services(b, url)
	db, err := sql.Open(driver, source)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	round := 0
	for b.Loop() {
		var plans, applies, floors, ratios []float64
		for range rounds {
			ours, theirs := newAdmin(b, a, 2*round), newAdmin(b, a, 2*round+1)
			round++
			planned, applied := importOnce(b, a, ours)
			floor := copyRows(b, db, driver, ours, theirs)
			plans, applies, floors = append(plans, planned.Seconds()), append(applies, applied.Seconds()), append(floors, floor.Seconds())
			ratios = append(ratios, applied.Seconds()/floor.Seconds())
		}
		b.ReportMetric(percentile(plans, 50), "s-to-plan")
		b.ReportMetric(percentile(applies, 50), "s-to-apply")
		b.ReportMetric(percentile(floors, 50), "s-floor")
		b.ReportMetric(percentile(ratios, 50), "ratio")
		b.ReportMetric(0, "ns/op")
	}
}

// people is a spreadsheet as a large company has it.
func people(rows int) string {
	var file strings.Builder
	file.WriteString("email,role,department,message\r\n")
	roles, departments := []string{"member", "viewer", "", "admin"}, []string{"Engineering/Platform", "Engineering/Apps", "Sales", ""}
	for i := range rows {
		fmt.Fprintf(&file, "person%d@example.com,%s,%s,\"Welcome to the team, colleague %d!\"\r\n", i, roles[i%4], departments[i/4%4], i)
	}
	return file.String()
}

// importOnce brings a spreadsheet in, and tells how long its plan took and how
// long applying it, from the call to the last commit.
func importOnce(b *testing.B, a *app.Services, by admin) (planned, applied time.Duration) {
	ctx := viewer.With(b.Context(), viewer.User(by.userID, uuid.Nil))
	start := time.Now()
	plan, err := a.Rosters.Plan(ctx, by.organizationID, strings.NewReader(people(imported)), roster.Options{CreateDepartments: true})
	if err != nil {
		b.Fatal(err)
	}
	planned = time.Since(start)
	start = time.Now()
	if _, err := a.Rosters.Apply(ctx, plan.ID, false, nil); err != nil {
		b.Fatal(err)
	}
	done, err := a.Rosters.Finish(ctx, plan.ID, func(*ent.Roster) {})
	if err != nil || done.Created != imported {
		b.Fatalf("%v were created: %v", done, err)
	}
	return planned, time.Since(start)
}

// copyRows writes what an import made for one organization once more for
// another, in one transaction, and tells how long that took.
func copyRows(b *testing.B, db *sql.DB, driver string, from, to admin) time.Duration {
	b.Helper()
	names := map[string]string{from.organizationID.String(): to.organizationID.String()}
	var tables []*copied
	for _, table := range []string{"departments", "invitations", "letters", "events"} {
		t := rowsOf(b, db, table, from)
		t.rename(names)
		tables = append(tables, t)
	}
	if _, err := db.Exec("DELETE FROM events WHERE organization_id = $1", to.organizationID.String()); err != nil {
		b.Fatal(err) // its foundation, whose number is to be taken
	}
	start := time.Now()
	tx, err := db.Begin()
	if err != nil {
		b.Fatal(err)
	}
	defer tx.Rollback()
	for _, t := range tables {
		if err := t.insert(tx, driver); err != nil {
			b.Fatalf("%s: %v", t.table, err)
		}
	}
	if err := tx.Commit(); err != nil {
		b.Fatal(err)
	}
	return time.Since(start)
}

// copied is an organization's rows of one table.
type copied struct {
	table   string
	columns []string
	rows    [][]any
}

func rowsOf(b *testing.B, db *sql.DB, table string, of admin) *copied {
	b.Helper()
	found, err := db.Query("SELECT * FROM "+table+" WHERE organization_id = $1", of.organizationID.String())
	if err != nil {
		b.Fatal(err)
	}
	defer found.Close()
	t := &copied{table: table}
	if t.columns, err = found.Columns(); err != nil {
		b.Fatal(err)
	}
	for found.Next() {
		row, into := make([]any, len(t.columns)), make([]any, len(t.columns))
		for i := range row {
			into[i] = &row[i]
		}
		if err := found.Scan(into...); err != nil {
			b.Fatal(err)
		}
		t.rows = append(t.rows, row)
	}
	if err := found.Err(); err != nil || len(t.rows) == 0 {
		b.Fatalf("%s has no rows: %v", table, err)
	}
	return t
}

// rename gives the rows ids of their own, and has them refer to the copies of
// what they refer to.
func (t *copied) rename(names map[string]string) {
	for _, own := range []bool{true, false} { // a department may refer to one further down
		for _, row := range t.rows {
			for i, column := range t.columns {
				if value, ok := row[i].([]byte); ok && strings.HasSuffix(column, "id") {
					row[i] = string(value) // as PostgreSQL's driver gives ids
				}
				name, _ := row[i].(string)
				switch {
				case own && column == "id":
					names[name] = uuid.NewString()
				case !own && strings.HasSuffix(column, "id") && names[name] != "":
					row[i] = names[name]
				}
			}
		}
	}
}

// insert writes the rows, 500 in a statement.
func (t *copied) insert(tx *sql.Tx, driver string) error {
	for rows := range slices.Chunk(t.rows, 500) {
		var values []any
		groups := make([]string, len(rows))
		for i, row := range rows {
			places := make([]string, len(row))
			for j := range row {
				places[j] = "?"
				if driver == "postgres" {
					places[j] = fmt.Sprintf("$%d", len(values)+j+1)
				}
			}
			groups[i] = "(" + strings.Join(places, ",") + ")"
			values = append(values, row...)
		}
		statement := `INSERT INTO ` + t.table + ` ("` + strings.Join(t.columns, `","`) + `") VALUES ` + strings.Join(groups, ",")
		if _, err := tx.Exec(statement, values...); err != nil {
			return err
		}
	}
	return nil
}
