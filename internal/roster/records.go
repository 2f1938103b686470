package roster

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"usher/internal/fault"
)

// A record is bounded, so that a quotation mark that is never closed costs its
// own line and not the rest of the file, and so that memory and time are
// bounded too. The longest row that can be right has some thousand characters.
const (
	maxRecord = 64 << 10 // bytes in UTF-8
	maxSpan   = 200      // lines
)

// records cuts a text into records, one for each row. encoding/csv is not made
// for texts with faults in them: a quote that is not closed takes all that
// follows with it, a record has no limit, and a lone carriage return ends none.
type records struct {
	text      *bufio.Reader // holds maxRecord bytes and more
	separator byte
	line      int // the number of the one that comes next, from 1
	cells     []cell

	// doomed is the last line at whose beginning a cell was open that did not
	// end well. Another that is open there goes the same way, and need not be
	// followed: this keeps the time linear where each line opens a cell anew.
	doomed int
}

// record is one row as it was found.
type record struct {
	line   int    // where it begins
	text   []byte // how it begins in the file; valid until the next record is read
	cells  []cell // those before the fault, if there is one; valid until the next record is read
	fault  *fault.Fault
	column int // of the cell at fault, from 1; 0 when it is the record as a whole
}

// next reads one record, io.EOF after the last. Lines of nothing but space and
// separators are none.
func (r *records) next() (record, error) {
	window, last, err := r.skipBlankLines(string(rune(r.separator)))
	if err != nil {
		return record{}, err
	}
	found, length, lines := r.cut(window, last)
	if lines == 0 {
		found.text = bytes.Clone(found.text) // what follows is read over it
		return found, r.skipLine()
	}
	return found, r.take(length, lines)
}

// cut cuts the record at the start of a window into cells, and tells how much
// of the window to take. That is the first line alone if the record has a
// fault, and nothing if no window holds that line.
func (r *records) cut(window []byte, last bool) (found record, length, lines int) {
	end, next, ok := lineEnd(window, last)
	if !ok {
		tooLong := fault.New(fault.TooLong, "This row is too long: at most %d kB are possible.", maxRecord>>10)
		return record{line: r.line, text: beginning(window), fault: tooLong}, 0, 0
	}
	c := cutter{
		window: window, last: last, separator: r.separator, first: r.line, doomed: r.doomed,
		end: end, next: next, lines: 1, cells: r.cells[:0],
	}
	f := c.cut()
	r.cells = c.cells
	if f != nil {
		r.doomed = max(r.doomed, c.first+c.lines-1)
		return record{line: r.line, text: beginning(window[:end]), cells: c.cells, fault: f, column: len(c.cells) + 1}, next, 1
	}
	return record{line: r.line, text: beginning(window[:c.end]), cells: c.cells}, c.next, c.lines
}

// beginning is as much of a record as is shown of one that cannot be read, and a
// little more, which tells that it goes on.
func beginning(text []byte) []byte { return text[:min(len(text), maxWritten+utf8.UTFMax)] }

// skipBlankLines goes to the first line that has anything in it but space and
// separators, and peeks at it.
func (r *records) skipBlankLines(separators string) (window []byte, last bool, err error) {
	for {
		window, last, err = r.peek()
		if err != nil {
			return nil, false, err
		}
		length, lines := blankLines(window, last, separators)
		if lines == 0 {
			return window, last, nil
		}
		if err := r.take(length, lines); err != nil {
			return nil, false, err
		}
	}
}

// peek shows the text from here on, as much of it as a record may have, and
// tells whether it is the last of it.
func (r *records) peek() (window []byte, last bool, err error) {
	window, err = r.text.Peek(maxRecord)
	switch {
	case err != nil && err != io.EOF:
		return nil, false, fmt.Errorf("read the spreadsheet: %w", err)
	case len(window) == 0:
		return nil, false, io.EOF
	}
	return window, err == io.EOF, nil
}

// take goes on behind what was peeked at; this leaves what was peeked valid.
func (r *records) take(length, lines int) error {
	r.line += lines
	if _, err := r.text.Discard(length); err != nil {
		return fmt.Errorf("read the spreadsheet: %w", err)
	}
	return nil
}

// skipLine goes to the end of a line that no window holds.
func (r *records) skipLine() error {
	for {
		window, last, err := r.peek()
		if err != nil {
			return err
		}
		if _, next, ok := lineEnd(window, last); ok {
			return r.take(next, 1)
		}
		// The last byte may be the first half of the line's end.
		if err := r.take(len(window)-1, 0); err != nil {
			return err
		}
	}
}

// lineEnd finds where the line at the beginning of a text ends, and where the
// next one begins: after LF, CRLF or CR. It is not ok when more of the text is
// needed to tell.
func lineEnd(text []byte, last bool) (end, next int, ok bool) {
	// Most files have only one of the two characters. A search for the other
	// must not go far beyond the line each time.
	const stride = 512
	for from := 0; from < len(text); from += stride {
		part := text[from:min(from+stride, len(text))]
		feed := bytes.IndexByte(part, '\n')
		if feed >= 0 {
			part = part[:feed]
		}
		if i := bytes.IndexByte(part, '\r'); i >= 0 {
			end = from + i
			switch {
			case end+1 == len(text):
				return end, end + 1, last
			case text[end+1] == '\n':
				return end, end + 2, true
			}
			return end, end + 1, true
		}
		if feed >= 0 {
			return from + feed, from + feed + 1, true
		}
	}
	return len(text), len(text), last
}

// blankLines measures the lines at the beginning of a text that have nothing in
// them but space and separators.
func blankLines(text []byte, last bool, separators string) (length, lines int) {
	isBlank := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(separators, r) }
	for length < len(text) {
		end, next, ok := lineEnd(text[length:], last)
		if !ok || len(bytes.TrimLeftFunc(text[length:length+end], isBlank)) > 0 {
			break
		}
		length += next
		lines++
	}
	return length, lines
}
