package store

import "fmt"

// DayOf is the day, in UTC, of a time column that is not null: an expression of
// SQL for a text such as 2026-01-31.
func (s *Store) DayOf(column string) string {
	if s.IsPostgres() {
		return fmt.Sprintf("to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD')", column)
	}
	return fmt.Sprintf("substr(%s, 1, 10)", column) // times are texts in UTC
}

// SecondsBetween is how many seconds lie between two time columns that are not null,
// by a clock that shows no fractions: an expression of SQL.
func (s *Store) SecondsBetween(from, to string) string {
	format := "(unixepoch(%s) - unixepoch(%s))"
	if s.IsPostgres() {
		format = "CAST(FLOOR(EXTRACT(EPOCH FROM %s)) - FLOOR(EXTRACT(EPOCH FROM %s)) AS bigint)"
	}
	return fmt.Sprintf(format, to, from)
}
