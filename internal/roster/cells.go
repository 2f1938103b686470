package roster

import (
	"bytes"
	"strings"

	"usher/internal/fault"
)

// cell is one cell as it stands in the file.
type cell struct {
	text   []byte // without the quotation marks around it
	quoted bool   // two quotation marks stand for one
}

// String is what was put into the cell, without surrounding space.
func (c cell) String() string {
	written := string(c.text)
	if c.quoted {
		written = strings.ReplaceAll(written, `""`, `"`)
	}
	return strings.TrimSpace(restore(written))
}

func (c cell) isFilled() bool { return len(bytes.TrimSpace(c.text)) > 0 }

// cutter cuts the record at the start of a window into cells.
type cutter struct {
	window    []byte
	last      bool // nothing comes after the window
	separator byte
	first     int // the number of the line where the record begins
	doomed    int // see records

	at        int // where the next cell begins, or the separator before it
	end, next int // where the line ends in which that is, and where the one after begins
	lines     int // how many the record has so far
	cells     []cell
}

// cut goes on until the record ends or has a fault.
func (c *cutter) cut() *fault.Fault {
	for {
		if f := c.cell(); f != nil {
			return f
		}
		if c.at == c.end {
			return nil
		}
		c.at++
	}
}

// cell cuts one cell. A quotation mark means something only where a cell begins
// with it; space before it is no part of the cell.
func (c *cutter) cell() *fault.Fault {
	if open := c.skipBlanks(c.at); open < c.end && c.window[open] == '"' {
		return c.quoted(open)
	}
	rest := c.window[c.at:c.end]
	if i := bytes.IndexByte(rest, c.separator); i >= 0 {
		rest = rest[:i]
	}
	c.cells = append(c.cells, cell{text: rest})
	c.at += len(rest)
	return nil
}

// quoted cuts a cell that begins with a quotation mark. It ends at the one that
// stands before a separator or a line's end. Another that is not doubled is
// forgiven where the cell ends on its line, as in "Ada "Countess" Lovelace". In
// a cell of several lines it opens the cell of a later row: then the end of this
// one is missing.
func (c *cutter) quoted(open int) *fault.Fault {
	first, stray := c.lines, false
	for at := open + 1; ; {
		i := bytes.IndexByte(c.window[at:], '"')
		if i < 0 {
			return unmatched()
		}
		at += i
		for at > c.end {
			if stray || !c.nextLine() {
				return unmatched()
			}
		}
		if at+1 < c.end && c.window[at+1] == '"' {
			at += 2
			continue
		}
		if after := c.skipBlanks(at + 1); after == c.end || c.window[after] == c.separator {
			c.cells = append(c.cells, cell{text: c.window[open+1 : at], quoted: true})
			c.at = after
			return nil
		}
		if c.lines > first {
			return unmatched()
		}
		stray = true
		at++
	}
}

// nextLine takes one more line into the record, if it may have one.
func (c *cutter) nextLine() bool {
	end, next, ok := lineEnd(c.window[c.next:], c.last)
	if !ok || c.lines == maxSpan || c.first+c.lines <= c.doomed {
		return false
	}
	c.end, c.next = c.next+end, c.next+next
	c.lines++
	return true
}

// skipBlanks finds the first character of the line that is no blank.
func (c *cutter) skipBlanks(at int) int {
	for at < c.end && (c.window[at] == ' ' || c.window[at] == '\t' && c.separator != '\t') {
		at++
	}
	return at
}

func unmatched() *fault.Fault {
	return fault.New(fault.Invalid, "The quotation marks of this cell do not match: the last is missing, or one inside is not doubled.")
}
