package roster

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"usher/internal/fault"
	"usher/internal/role"
)

var updateSheets = flag.Bool("update-sheets", false, "write anew what is read from testdata: go test ./internal/roster -update-sheets")

// The files are named for the program, and the choice in it, that makes them so
// byte by byte; those of LibreOffice were written by it.
func TestSheet_reads_what_people_have(t *testing.T) {
	t.Parallel()
	for _, path := range samples(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			got := told(contentOf(t, path))
			golden := path + ".golden"
			if *updateSheets {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(contentOf(t, golden)), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestOpen_refuses(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		content  string
		code     fault.Code
		sentence string
	}{
		"an empty file":            {"", fault.Required, "is empty"},
		"a mark and nothing else":  {"\xef\xbb\xbf", fault.Required, "is empty"},
		"nothing in UTF-16":        {"\xff\xfe", fault.Required, "is empty"},
		"blank lines":              {"\r\n \n\t\n,,,\n;;\n\u00a0\n", fault.Required, "email,role,department,message"},
		"a separator and no more":  {"sep=;\r\n", fault.Required, "is empty"},
		"a workbook of today":      {"PK\x03\x04\x14\x00email", fault.Invalid, "save its sheet as CSV"},
		"a workbook of yore":       {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", fault.Invalid, "save its sheet as CSV"},
		"a picture":                {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", fault.Invalid, "not a file of text"},
		"a long picture":           {"\x01" + strings.Repeat("\xfe", maxRecord), fault.Invalid, "not a file of text"},
		"a document":               {"%PDF-1.7\n", fault.Invalid, "has: %PDF-1.7."},
		"other columns":            {"Name,E-mail,,\"Team\nand more\"\n", fault.Invalid, "has: Name, E-mail, Team and more."},
		"no names":                 {"\"\",\n", fault.Invalid, "has: no names."},
		"many columns":             {strings.Repeat("x,", 1000), fault.Invalid, "x, x, x and more."},
		"one long column":          {strings.Repeat("x", 1000), fault.Invalid, "has: " + strings.Repeat("x", 40) + "…."},
		"people without a header":  {"anna@example.com,MEMBER\n", fault.Invalid, "No column is called email"},
		"two columns for one":      {"email,Role,role\n", fault.Invalid, "Two columns are called role"},
		"a header that is open":    {"\"email,role\nanna@example.com,MEMBER\n", fault.Invalid, "cannot be read"},
		"a header that is no line": {"email," + strings.Repeat("x,", maxRecord), fault.TooLong, "cannot be read"},
		"a file that is too big":   {"email\n" + strings.Repeat("\n", MaxBytes-5), fault.TooLong, "32 MiB"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := Open(strings.NewReader(c.content))
			f, ok := fault.From(err)
			if !ok || f.Code != c.code || !strings.Contains(f.Message, c.sentence) {
				t.Errorf("got %v", err)
			}
			if ok && len(f.Message) > 600 {
				t.Errorf("the sentence has %d bytes", len(f.Message))
			}
		})
	}
}

func TestSheet_header(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ content, want string }{
		"alone":                    {"email", `UTF-8 "," email 1`},
		"in any case and order":    {"ROLE;Message;EMail;dePartment\r\n", `UTF-8 ";" email 3 role 1 department 4 message 2`},
		"with space around":        {" email ,\u00a0role\t\n", `UTF-8 "," email 1 role 2`},
		"with a mark twice":        {"\xef\xbb\xbf\ufeffemail\n", `UTF-8 "," email 1`},
		"after blank lines":        {"\n;;\n\nemail;x", `UTF-8 ";" email 1 ignored ["x"]`},
		"with tabs":                {"x, y; z\temail\n", `UTF-8 "\t" email 2 ignored ["x, y; z"]`},
		"separators in quotes":     {"\"a;b;c\",email\n", `UTF-8 "," email 2 ignored ["a;b;c"]`},
		"separators in a name":     {"a;b;c;d,email\n", `UTF-8 "," email 2 ignored ["a;b;c;d"]`},
		"a declared separator":     {"SEP=\t\nemail\tx;y\n", `UTF-8 "\t" email 1 ignored ["x;y"]`},
		"nameless columns":         {",email,,\" \",x,\n", `UTF-8 "," email 2 ignored ["x"]`},
		"a name on two lines":      {"email,\"Start\r\n  date\"\n", `UTF-8 "," email 1 ignored ["Start date"]`},
		"a name with NUL":          {"email,x\x00\x1b\u200by\n", `UTF-8 "," email 1 ignored ["xy"]`},
		"a name with a line break": {"email,x\u2028y\u0085z\n", `UTF-8 "," email 1 ignored ["x y z"]`},
		"the same name twice":      {"x,email,x\n", `UTF-8 "," email 2 ignored ["x" "x"]`},
		"invalid under a mark":     {"\xef\xbb\xbfemail,\xe4\n", `Windows-1252 "," email 1 ignored ["ä"]`},
		"half a character":         {"email,\xc3", `Windows-1252 "," email 1 ignored ["Ã"]`},
		"little endian":            {"\xff\xfee\x00m\x00a\x00i\x00l\x00", `UTF-16 "," email 1`},
		"half a unit":              {"\xff\xfee\x00m\x00a\x00i\x00l\x00\n\x00x", `UTF-16 "," email 1`},
		"big endian":               {"\xfe\xff\x00e\x00m\x00a\x00i\x00l", `UTF-16 "," email 1`},
		"plainly little endian":    {"e\x00m\x00a\x00i\x00l\x00", `UTF-16 "," email 1`},
		"plainly big endian":       {"\x00e\x00m\x00a\x00i\x00l", `UTF-16 "," email 1`},
		"NULs in a name":           {"email," + strings.Repeat("\x00", 20), `UTF-8 "," email 1`},
		"NULs further on":          {"email\n" + strings.Repeat("x\x00", 100), `UTF-8 "," email 1`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, err := Open(strings.NewReader(c.content))
			if err != nil {
				t.Fatal(err)
			}
			got := fmt.Sprintf("%s %q", s.Encoding, s.Separator)
			for _, column := range knownColumns {
				if at := s.Column(column); at > 0 {
					got += fmt.Sprintf(" %s %d", column, at)
				}
			}
			if s.Ignored != nil {
				got += fmt.Sprintf(" ignored %q", s.Ignored)
			}
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if s.Column("name") != 0 {
				t.Error("it has a column that means nothing")
			}
		})
	}
}

func TestSheet_has_at_most_so_many_rows(t *testing.T) {
	t.Parallel()
	full := "email\n" + strings.Repeat("a@example.com\n\n", MaxRows)
	if lines, err := read([]byte(full)); err != nil || len(lines) != MaxRows || lines[MaxRows-1].Number != 2*MaxRows {
		t.Errorf("of %d rows: %d, %v", MaxRows, len(lines), err)
	}
	if lines, err := read([]byte(full + "b@example.com\n")); !fault.Is(err, fault.TooLong) || len(lines) != MaxRows {
		t.Errorf("of one more: %d, %v", len(lines), err)
	}
}

// A line is longer than what is looked at of it at once.
func TestSheet_shows_how_a_row_begins_that_cannot_be_read(t *testing.T) {
	t.Parallel()
	var long strings.Builder
	for i := range 4 * maxRecord / 8 {
		fmt.Fprintf(&long, "%07d ", i)
	}
	s, err := Open(strings.NewReader("email\n" + long.String() + "\nada@example.com,x\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{long.String()[:maxWritten], "ada@example.com,x"} {
		if line, err := s.Next(); err != nil || line.Fault == nil || !strings.HasPrefix(line.Written, want) {
			t.Errorf("%v, %v, written %.40q; want %.40q", err, line.Fault, line.Written, want)
		}
	}
}

func TestRoleOf(t *testing.T) {
	t.Parallel()
	for written, want := range map[string]role.Role{
		"": role.Member, " ": role.Member, "admin": role.Admin, "Viewer": role.Viewer, " MEMBER\t": role.Member,
	} {
		if got, err := RoleOf(written); err != nil || got != want {
			t.Errorf("%q is %q, %v", written, got, err)
		}
	}
	for _, written := range []string{"owner", "ADMIN,MEMBER", "Mitglied", "adm\x00in"} {
		got, err := RoleOf(written)
		if f, ok := fault.From(err); !ok || got != "" || f.Code != fault.Invalid || f.Message != "A role is ADMIN, MEMBER or VIEWER." {
			t.Errorf("%q is %q, %v", written, got, err)
		}
	}
}

// samples lists the spreadsheets in testdata.
func samples(t testing.TB) []string {
	t.Helper()
	var paths []string
	for _, pattern := range []string{"*.csv", "*.txt"} {
		found, err := filepath.Glob(filepath.Join("testdata", pattern))
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, found...)
	}
	if len(paths) == 0 {
		t.Fatal("testdata is empty")
	}
	return paths
}

func contentOf(t testing.TB, path string) []byte {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// read reads a whole sheet, and returns what was read before an error.
func read(content []byte) ([]Line, error) {
	s, err := Open(bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	var lines []Line
	for {
		line, err := s.Next()
		if err == io.EOF {
			return lines, nil
		} else if err != nil {
			return lines, err
		}
		lines = append(lines, line)
	}
}

// told says in words what was read.
func told(content []byte) string {
	s, err := Open(bytes.NewReader(content))
	if err != nil {
		return err.Error() + "\n"
	}
	b := &strings.Builder{}
	fmt.Fprintf(b, "%s, separated by %q\n", s.Encoding, s.Separator)
	for _, name := range s.Ignored {
		fmt.Fprintf(b, "ignored: %s\n", name)
	}
	for {
		line, err := s.Next()
		if err != nil {
			if err != io.EOF {
				fmt.Fprintln(b, err)
			}
			return b.String()
		}
		fmt.Fprintf(b, "\nline %d\n", line.Number)
		for _, cell := range [][2]string{
			{"email", line.Email}, {"role", line.Role}, {"department", line.Department}, {"message", line.Message},
		} {
			if cell[1] != "" {
				fmt.Fprintf(b, "  %-10s %q\n", cell[0], cell[1])
			}
		}
		if line.Fault != nil {
			fmt.Fprintf(b, "  column %d: %v\n", line.Column, line.Fault)
		}
	}
}
