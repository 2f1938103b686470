package main

import (
	"strings"
	"testing"
)

func TestImport_counts_rows_as_people_do(t *testing.T) {
	t.Parallel()
	for rows, says := range map[int]string{1: "1 row: 1 to invite.\n", 2: "2 rows: 2 to invite.\n"} {
		var out strings.Builder
		importReport{RowCount: rows, Counts: importCounts{Create: rows}}.table(&out)
		if !strings.HasPrefix(out.String(), says) {
			t.Errorf("it says %s", out.String())
		}
	}
}
