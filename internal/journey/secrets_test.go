package journey

import (
	"fmt"
	"regexp"
	"strings"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

// What no log may hold, besides the secrets that a journey knows of: anything
// that looks like a link's or a session's token.
var tokens = regexp.MustCompile(`\b(?:inv|lnk|set|sgn|vrf|rst)_[A-Za-z0-9_-]{48}|\bses_[A-Za-z0-9_-]{20,}`)

// line is how logs are written, and request one line about a request.
var (
	line    = regexp.MustCompile(`^time=\S+ level=[A-Z]+ msg=`)
	request = regexp.MustCompile(` msg=request .* requestId=\S+`)
)

// checkLog looks through a server's whole log.
func (in *installation) checkLog(log string) {
	in.t.Helper()
	for text := range strings.Lines(log) {
		if !line.MatchString(text) {
			in.t.Errorf("the log holds a line that is none: %s", text)
		}
		if strings.Contains(text, "msg=request") && !request.MatchString(text) {
			in.t.Errorf("the log holds a request without an id: %s", text)
		}
		if strings.Contains(text, "level=ERROR") && !in.troubled {
			in.t.Errorf("the log tells of an error: %s", text)
		}
	}
	for _, secret := range append(tokens.FindAllString(log, -1), in.secrets...) {
		if strings.Contains(log, secret) {
			in.t.Errorf("the log holds the secret %s", secret)
		}
	}
}

// checkRows looks through every value of every table for the secrets used so
// far.
func (in *installation) checkRows() {
	in.t.Helper()
	names := "SELECT name FROM sqlite_master WHERE type = 'table'"
	if in.database().IsPostgres() {
		names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
	}
	tables := in.rows(names)
	if len(tables) < 10 {
		in.t.Fatalf("only the tables %q were found", tables)
	}
	for _, table := range tables {
		for _, row := range in.rows(`SELECT * FROM "` + table + `"`) {
			for _, secret := range in.secrets {
				if strings.Contains(row, secret) {
					in.t.Errorf("the table %s holds the secret %s", table, secret)
				}
			}
		}
	}
}

// rows are a query's rows, each as text.
func (in *installation) rows(query string) (texts []string) {
	in.t.Helper()
	rows, err := in.database().Pool().QueryContext(in.t.Context(), query)
	if err != nil {
		in.t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		in.t.Fatal(err)
	}
	for rows.Next() {
		values, places := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			places[i] = &values[i]
		}
		if err := rows.Scan(places...); err != nil {
			in.t.Fatalf("%s: %v", query, err)
		}
		text := make([]string, len(values))
		for i, value := range values {
			if bytes, ok := value.([]byte); ok {
				value = string(bytes)
			}
			text[i] = fmt.Sprint(value)
		}
		texts = append(texts, strings.Join(text, "\t"))
	}
	if err := rows.Err(); err != nil {
		in.t.Fatalf("%s: %v", query, err)
	}
	return texts
}

// database is the tests' own way into the database.
func (in *installation) database() *store.Store {
	in.t.Helper()
	if in.opened == nil {
		for _, variable := range in.environ {
			if url, ok := strings.CutPrefix(variable, "USHER_DATABASE_URL="); ok {
				in.opened = storetest.Open(in.t, url)
			}
		}
	}
	return in.opened
}
