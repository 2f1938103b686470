package roster

import (
	"bytes"
	"encoding/csv"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"usher/internal/fault"
)

// hostile are files of about the given size that are made to cost much. After a
// line that is honest, they end with another.
func hostile(size int) map[string]string {
	fill := func(line string) string { return strings.Repeat(line, size/len(line)) }
	files := map[string]string{
		"blank lines":                   fill("\n"),
		"blank lines of a Mac":          fill("\r"),
		"lines of separators":           fill(",,,,,,,\r\n"),
		"one long line":                 fill("x"),
		"a million columns":             fill(","),
		"a million cells":               fill("x,"),
		"NULs":                          fill("\x00"),
		"quotes only":                   fill(`"`),
		"cells of quotes":               fill(`"",`),
		"a quote that is never closed":  `"` + fill("anna@example.com\n"),
		"one more on each line":         fill("anna@example.com,\"Sales" + strings.Repeat("-", 300) + "\n"),
		"quotes that close each other":  fill("x\",\"" + strings.Repeat("-", 315) + "\n"),
		"many that close each other":    fill(strings.Repeat("x\",\"", 80) + "\n"),
		"many with quotes inside":       fill("x\",\"" + strings.Repeat(`""`, 158) + "\n"),
		"short ones":                    fill("x\",\"\n"),
		"a quote and blanks":            fill(`"` + strings.Repeat(" ", 300) + "\n"),
		"quotes between blanks":         fill(`" `),
		"rows of many cells":            fill(strings.Repeat("x,", maxRecord/4) + "\n"),
		"rows that are a little long":   fill(strings.Repeat("x", maxRecord) + "\n"),
		"a line's end on every border":  fill(strings.Repeat("x", maxRecord-1) + "\r\n"),
		"a Mac's end on every border":   fill(strings.Repeat("x", maxRecord-1) + "\r"),
		"carriage returns and no feeds": fill(strings.Repeat("x", 600) + "\r"),
	}
	for name, body := range files {
		files[name] = "email,role\nfirst@example.com,\n" + body + "\nlast@example.com,\n"
	}
	return files
}

func TestSheet_survives_hostile_files(t *testing.T) {
	t.Parallel()
	for name, content := range hostile(1 << 20) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			lines, err := read([]byte(content))
			if fault.Is(err, fault.TooLong) && len(lines) == MaxRows {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if first := lines[0]; first.Email != "first@example.com" || first.Fault != nil {
				t.Errorf("the first is %+v", first)
			}
			if last := lines[len(lines)-1]; last.Email != "last@example.com" || last.Fault != nil {
				t.Errorf("the last is %+v", last)
			}
			if want := lineCount(content) - 1; lines[len(lines)-1].Number != want {
				t.Errorf("the last is in line %d, not %d", lines[len(lines)-1].Number, want)
			}
		})
	}
}

// A row that cannot be read costs its own line, whatever it is.
func TestSheet_goes_on_after(t *testing.T) {
	t.Parallel()
	wide := strings.Repeat("x,", 1000) + "x"
	for name, c := range map[string]struct {
		row    string
		code   fault.Code
		column int
	}{
		"a quote that is not closed":        {`anna@example.com,"MEMBER`, fault.Invalid, 2},
		"one before a row with quotes":      {"anna@example.com,\"MEMBER\n\"ben@example.com\",\"MEMBER\"", fault.Invalid, 2},
		"one before an empty cell":          {"anna@example.com,\"MEMBER\nben@example.com,\"\"", fault.Invalid, 2},
		"a quote inside and none at last":   {`"an"na@example.com,MEMBER`, fault.Invalid, 1},
		"one inside, one in the next row":   {"\"an\"na@example.com\nben@example.com,MEMBER\"", fault.Invalid, 1},
		"a quote on the second line":        {"\"anna\n\"@\"example.com\",MEMBER", fault.Invalid, 1},
		"a cell of too many lines":          {`"` + strings.Repeat("\n", maxSpan) + `",MEMBER`, fault.Invalid, 1},
		"a cell too long, on several lines": {"\"\n" + strings.Repeat("x", maxRecord) + "\",MEMBER", fault.Invalid, 1},
		"a line too long":                   {strings.Repeat("x", maxRecord) + ",MEMBER", fault.TooLong, 0},
		"too many cells":                    {"anna@example.com,MEMBER,,Sales,Cologne", fault.Invalid, 4},
		"a thousand cells":                  {wide, fault.Invalid, 3},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, end := range []string{"\n", "\r\n", "\r"} {
				content := "email,role\n" + c.row + "\nlast@example.com,VIEWER\n"
				lines, err := read([]byte(strings.ReplaceAll(content, "\n", end)))
				if err != nil || len(lines) < 2 {
					t.Fatalf("with %q: %d rows, %v", end, len(lines), err)
				}
				first, last := lines[0], lines[len(lines)-1]
				if first.Number != 2 || first.Fault == nil || first.Fault.Code != c.code || first.Column != c.column {
					t.Errorf("with %q: line %d has %v in column %d", end, first.Number, first.Fault, first.Column)
				}
				if last.Number != lineCount(content)-1 || last.Fault != nil || last.Email != "last@example.com" || last.Role != "VIEWER" {
					t.Errorf("with %q: the last is %+v", end, last)
				}
			}
		})
	}
}

// Not parallel, because it measures what the whole process allocates.
func TestSheet_needs_the_same_memory_for_any_size(t *testing.T) {
	files := hostile(8 << 20)
	for _, name := range []string{
		"blank lines", "blank lines of a Mac", "lines of separators", "one long line", "a million columns", "a million cells", "NULs", "quotes only",
	} {
		content := []byte(files[name])
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, err := read(content); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		runtime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; used > 1<<20 {
			t.Errorf("%s: %d bytes allocated", name, used)
		}
	}
}

func FuzzSheet(f *testing.F) {
	for _, path := range samples(f) {
		f.Add(contentOf(f, path))
	}
	for _, content := range hostile(1 << 10) {
		f.Add([]byte(content))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		s, err := Open(bytes.NewReader(content))
		if err != nil {
			if _, ok := fault.From(err); !ok {
				t.Error(err)
			}
			return
		}
		for _, name := range append(s.Ignored, s.Encoding, s.Separator) {
			if name == "" || !utf8.ValidString(name) || strings.ContainsAny(name, "\r\n\x00") {
				t.Errorf("it has a name %q", name)
			}
		}
		for before, rows := 1, 0; ; rows++ {
			line, err := s.Next()
			if err == io.EOF || fault.Is(err, fault.TooLong) && rows == MaxRows {
				return
			} else if err != nil {
				t.Fatal(err)
			}
			if line.Number <= before || line.Number > bytes.Count(content, []byte("\n"))+bytes.Count(content, []byte("\r"))+1 {
				t.Fatalf("after line %d comes line %d", before, line.Number)
			}
			before = line.Number
			for _, cell := range []string{line.Email, line.Role, line.Department, line.Message} {
				if !utf8.ValidString(cell) || cell != strings.TrimSpace(cell) || len(cell) > maxRecord {
					t.Errorf("line %d has a cell %q", line.Number, cell)
				}
			}
			if line.Fault != nil && line.Fault.Code != fault.Invalid && line.Fault.Code != fault.TooLong || line.Fault == nil && line.Column != 0 {
				t.Errorf("line %d has %v in column %d", line.Number, line.Fault, line.Column)
			}
		}
	})
}

// FuzzWritten reads what encoding/csv writes.
func FuzzWritten(f *testing.F) {
	f.Add("anna@example.com", "MEMBER", "Sales, North", "Two\nlines; \"quoted\"", byte(0))
	f.Add(" \"x", "'=1", "\t\"\"", "\r\n\"\n", byte(1))
	f.Add("\x00\u0085", "\ufeff", `"`, `\.`, byte(2))
	f.Add("", "", "", "", byte(0))
	f.Add("", "", "", ";", byte(0))
	f.Fuzz(func(t *testing.T, email, role, department, message string, separator byte) {
		cells := []string{email, role, department, message}
		for i := range cells {
			cells[i] = strings.ToValidUTF8(cells[i], "?")
		}
		if all := strings.Join(cells, ""); len(all) > maxRecord/3 || lineCount(all) > maxSpan {
			return
		}
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.Comma = rune(separators[int(separator)%len(separators)])
		last := []string{"last@example.com", "", "", ""}
		if err := w.WriteAll([][]string{knownColumns, cells, last}); err != nil {
			t.Fatal(err)
		}
		lines, err := read(b.Bytes())
		if err != nil || len(lines) == 0 || len(lines) > 2 || lines[len(lines)-1].Email != last[0] {
			t.Fatalf("of %q: %+v, %v", b.String(), lines, err)
		}
		var got Line
		if len(lines) == 2 {
			got = lines[0]
		}
		for i, cell := range []string{got.Email, got.Role, got.Department, got.Message} {
			if want := strings.TrimSpace(restore(cells[i])); cell != want || got.Fault != nil {
				t.Errorf("of %q, %q comes back as %q, %v", b.String(), want, cell, got.Fault)
			}
		}
	})
}

// lineCount is how many lines a text has, the empty one behind the last line's
// end included.
func lineCount(content string) int {
	return 1 + strings.Count(content, "\n") + strings.Count(strings.ReplaceAll(content, "\r\n", ""), "\r")
}
