package roster

import (
	"io"
	"slices"
	"strings"

	"usher/internal/fault"
	"usher/internal/role"
)

// Limits of a spreadsheet.
const (
	MaxBytes = 32 << 20
	MaxRows  = 100_000
)

// Sheet is a spreadsheet that is being read, line by line, in memory that does
// not depend on its size. It takes what the programs make that people have:
// CSV with commas, semicolons or tabs, in UTF-8, UTF-16 and what was usual
// before.
type Sheet struct {
	Encoding  string   // as people call it: "UTF-8", "UTF-16", "Windows-1252", "Mac OS Roman"
	Separator string   // ",", ";" or "\t"
	Ignored   []string // headers of columns that mean nothing here

	header  header
	records records
	rows    int
}

// Line is one row as it stands in the file.
type Line struct {
	Number int // of the line in the file, from 1, where the row begins

	// The cells as they were written, without surrounding space; empty where the
	// column or the cell is missing.
	Email, Role, Department, Message string

	// Fault says why the row cannot be read: INVALID or TOO_LONG. It may have only
	// some of its cells then.
	Fault  *fault.Fault
	Column int // of the cell at fault, from 1; 0 when the row as a whole is

	// Written is how a row with a Fault stands in the file, so that it can be found
	// and mended: its first bytes, a few more than maxWritten at most.
	Written string
}

// Open begins to read a spreadsheet, whose first row must name the columns:
// email, and any of role, department and message, in any order and case.
// Faults: TOO_LONG for a file of more than MaxBytes, REQUIRED for one with
// nothing in it, INVALID for what is no such spreadsheet.
func Open(file io.ReadSeeker) (*Sheet, error) {
	text, encoding, err := decode(file)
	if err != nil {
		return nil, err
	}
	s := &Sheet{Encoding: encoding, records: records{text: text, line: 1}}
	if s.header, err = readHeader(&s.records); err != nil {
		return nil, err
	}
	s.Separator, s.Ignored = string(s.records.separator), s.header.ignored
	return s, nil
}

// Next reads the next row that has anything in it, and returns io.EOF after
// the last. What is wrong with one row is the Line's Fault, and the rows after it
// can be read; a fault as the error, TOO_LONG, means that there are more than
// MaxRows.
func (s *Sheet) Next() (Line, error) {
	for {
		row, err := s.records.next()
		if err != nil {
			return Line{}, err
		}
		if row.fault == nil && !slices.ContainsFunc(row.cells, cell.isFilled) {
			continue
		}
		if s.rows == MaxRows {
			return Line{}, fault.New(fault.TooLong, "The file may have at most %d rows. Please split it.", MaxRows)
		}
		s.rows++
		return s.line(row), nil
	}
}

// Column tells where the sheet has its email, role, department or message,
// from 1; 0 when it has none.
func (s *Sheet) Column(name string) int { return s.header.columns[name] }

func (s *Sheet) line(row record) Line {
	cellOf := func(name string) string {
		if column := s.Column(name); column > 0 && column <= len(row.cells) {
			return row.cells[column-1].String()
		}
		return ""
	}
	l := Line{
		Number: row.line, Fault: row.fault, Column: row.column,
		Email: cellOf("email"), Role: cellOf("role"), Department: cellOf("department"), Message: cellOf("message"),
	}
	if l.Fault == nil && len(row.cells) > s.header.width {
		if i := slices.IndexFunc(row.cells[s.header.width:], cell.isFilled); i >= 0 {
			l.Column = s.header.width + i + 1
			l.Fault = fault.New(fault.Invalid, "This row has more cells than there are columns. A cell with a separator in it needs quotation marks around it.")
		}
	}
	if l.Fault != nil {
		l.Written = string(row.text)
	}
	return l
}

// RoleOf reads the cell of a role, in any case. An empty one is MEMBER.
func RoleOf(written string) (role.Role, error) {
	name := role.Role(strings.ToUpper(strings.TrimSpace(written)))
	switch {
	case name == "":
		return role.Member, nil
	case slices.Contains(role.All(), name):
		return name, nil
	}
	return "", fault.New(fault.Invalid, "A role is %s, %s or %s.", role.Admin, role.Member, role.Viewer)
}
