package roster

import (
	"bytes"
	"cmp"
	"io"
	"slices"
	"strings"
	"unicode"

	"usher/internal/fault"
)

// separators are what may stand between cells.
const separators = ",;\t"

// knownColumns are the headers that mean something here.
var knownColumns = []string{"email", "role", "department", "message"}

// header is what the first row says about the columns.
type header struct {
	columns map[string]int // of the known, from 1
	width   int
	ignored []string
}

// readHeader reads the first row that has anything in it, after finding out
// what separates its cells, and leaves the records behind it.
func readHeader(r *records) (header, error) {
	declared, err := r.declaration()
	if err != nil {
		return header{}, err
	}
	window, last, err := r.skipBlankLines(separators)
	if err == io.EOF {
		return header{}, fault.New(fault.Required, "The file is empty. Its first line must name the columns: %s.", strings.Join(knownColumns, ","))
	} else if err != nil {
		return header{}, err
	}
	binary := bytes.ContainsFunc(window[:min(len(window), headLength)], isBinary)
	if r.separator = declared; declared == 0 {
		r.separator = r.guessSeparator(window, last)
	}
	first, err := r.next()
	if err != nil {
		return header{}, err
	}
	h, f := headerOf(first)
	switch {
	case f != nil && binary:
		return header{}, fault.New(fault.Invalid, "This is not a file of text. Please save the sheet as CSV, and send that file.")
	case f != nil:
		return header{}, f
	}
	return h, nil
}

// declaration reads Excel's line sep=; which tells the separator, if there is
// one.
func (r *records) declaration() (byte, error) {
	window, last, err := r.peek()
	if err != nil && err != io.EOF {
		return 0, err
	}
	end, next, ok := lineEnd(window, last)
	if !ok || end != len("sep=;") || !bytes.EqualFold(window[:end-1], []byte("sep=")) || !strings.Contains(separators, string(window[end-1:end])) {
		return 0, nil
	}
	return window[end-1], r.take(next, 1)
}

// guessSeparator finds the one that makes the most sense of the header: with it
// there are the most columns that mean something, or else the most columns.
func (r *records) guessSeparator(window []byte, last bool) byte {
	best, bestMeant, bestWidth := separators[0], -1, 0
	for _, separator := range []byte(separators) {
		attempt := records{separator: separator, line: r.line}
		first, _, _ := attempt.cut(window, last)
		h, _ := headerOf(first)
		if cmp.Or(cmp.Compare(len(h.columns), bestMeant), cmp.Compare(h.width, bestWidth)) > 0 {
			best, bestMeant, bestWidth = separator, len(h.columns), h.width
		}
	}
	return best
}

// headerOf understands the first row.
func headerOf(first record) (header, *fault.Fault) {
	if f := first.fault; f != nil {
		return header{}, fault.New(f.Code, "The first line, which names the columns, cannot be read. %s", f.Message)
	}
	h := header{columns: map[string]int{}, width: len(first.cells)}
	for i, c := range first.cells {
		name := label(c)
		key := strings.ToLower(name)
		switch {
		case name == "":
		case !slices.Contains(knownColumns, key):
			h.ignored = append(h.ignored, name)
		case h.columns[key] > 0:
			return h, fault.New(fault.Invalid, "Two columns are called %s; which one counts?", key)
		default:
			h.columns[key] = i + 1
		}
	}
	if h.columns["email"] == 0 {
		return h, fault.New(fault.Invalid, "No column is called email. The first line has: %s.", enumerate(first.cells))
	}
	return h, nil
}

// label is a header's name on one line, without characters that cannot be seen.
func label(c cell) string {
	visible := strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, c.String())
	return strings.Join(strings.Fields(visible), " ")
}

// enumerate names the columns in a sentence, which does not get long.
func enumerate(cells []cell) string {
	const most, longest = 10, 40 // names, characters of one
	var names []string
	for _, c := range cells {
		name := []rune(label(c))
		switch {
		case len(name) == 0:
			continue
		case len(names) == most:
			return strings.Join(names, ", ") + " and more"
		case len(name) > longest:
			name = append(name[:longest], '…')
		}
		names = append(names, string(name))
	}
	if names == nil {
		return "no names"
	}
	return strings.Join(names, ", ")
}

// isBinary finds characters that are in no text.
func isBinary(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) }
