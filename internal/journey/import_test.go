package journey

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"usher/internal/store/storetest"
)

// A whole department comes in by a spreadsheet, and the server dies in the
// middle of it.
func TestImport_goes_on_after_a_crash(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			in := install(t, storetest.EmptyURL(t, kind))
			in.found()
			s := in.serve()
			const rows = 3000
			var file strings.Builder
			file.WriteString("email,department\n")
			for i := range rows {
				fmt.Fprintf(&file, "person%d@example.com,Engines/Mill\n", i)
			}
			plan := s.must(in, `mutation($organization: ID!, $csv: String!) {
				planImport(input: {organizationId: $organization, csv: $csv, createDepartments: true}) { plan { id counts { create } } userErrors { code message } } }`,
				map[string]any{"csv": file.String()})
			applied := s.must(in, `mutation($plan: ID!) { applyImport(input: {planId: $plan}) { import { id } userErrors { code message } } }`,
				map[string]any{"plan": plan.Text("planImport.plan.id")})
			query := map[string]any{"id": applied.Text("applyImport.import.id")}
			const progress = `query($id: ID!) { node(id: $id) { ... on Import { state processed created skipped rejected } } }`
			in.until("some rows to be done", patience, func() bool { return !strings.Contains(string(s.must(in, progress, query).Data), `"processed":0,`) })
			s.Kill()

			s = in.serve()
			// Its lease has to run out first, and letters go out beside it.
			in.until("the end of the import", 6*patience, func() bool { return s.must(in, progress, query).Text("node.state") == "DONE" })
			if done := s.must(in, progress, query); !strings.Contains(string(done.Data), fmt.Sprintf(`"created":%d,"skipped":0,"rejected":0`, rows)) {
				t.Errorf("it ended with %s", done.Data)
			}
			for what, statement := range map[string]string{
				"invitations":        "SELECT email FROM invitations",
				"letters":            "SELECT recipient FROM letters WHERE kind = 'INVITATION'",
				"events":             "SELECT invitation_id FROM events WHERE kind = 'INVITATION_CREATED'",
				"people in the mill": "SELECT i.id FROM invitations i JOIN departments d ON d.id = i.department_id WHERE d.path = 'Engines/Mill'",
			} {
				if n := len(in.rows(statement)); n != rows {
					t.Errorf("there are %d %s", n, what)
				}
			}
			if r := in.run("", "audit", "verify"); r.code != 0 {
				t.Errorf("the log does not verify: %s", r.err)
			}
		})
	}
}

// until asks again and again, and gives up after a while.
func (in *installation) until(what string, patience time.Duration, reached func() bool) {
	in.t.Helper()
	late := time.After(patience)
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for !reached() {
		select {
		case <-again.C:
		case <-late:
			in.t.Fatalf("waited in vain for %s", what)
		}
	}
}

func TestImport_by_the_command_line(t *testing.T) {
	t.Parallel()
	in := install(t, storetest.EmptyURL(t, storetest.SQLite))
	in.found()
	people := filepath.Join(t.TempDir(), "people.csv")
	write := func(content string) {
		if err := os.WriteFile(people, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("E-Mail;email;role\nx;bo@example.com;member\nx;nobody;member\nx;cleo@example.com;boss\n")

	r := in.run("", "import", people, "--organization", "mobius", "--dry-run")
	for _, want := range []string{"LINE", "3     2       nobody", "4     3       cleo@example.com", "3 rows: 1 to invite", "Columns that mean nothing here: E-Mail.", "Nothing was changed."} {
		if !strings.Contains(r.out, want) {
			t.Errorf("the dry run does not say %q:\n%s", want, r.out)
		}
	}
	if r.code != 3 || !strings.Contains(r.err, "--only-valid") {
		t.Errorf("it ended with %d: %s", r.code, r.err)
	}
	if r := in.run("", "import", people); r.code != 3 || len(in.rows("SELECT id FROM invitations")) != 0 {
		t.Errorf("with bad rows it ended with %d: %s", r.code, r.err)
	}

	r = in.run("", "import", people, "--only-valid", "-o", "json")
	var report struct {
		RowCount int
		Faults   []struct {
			Line, Column int
			Email, Code  string
		}
		Import struct {
			State             string
			Created, Rejected int
		}
	}
	if err := json.Unmarshal([]byte(r.out), &report); err != nil || r.code != 0 {
		t.Fatalf("it ended with %d: %s; %v in %s", r.code, r.err, err, r.out)
	}
	if report.RowCount != 3 || len(report.Faults) != 2 || report.Faults[1].Code != "INVALID" || report.Import.State != "DONE" || report.Import.Created != 1 || report.Import.Rejected != 2 {
		t.Errorf("it says %+v", report)
	}

	r = in.run("email\nbo@example.com\ndag@example.com\n", "import", "-", "--organization", "mobius")
	if r.code != 0 || !strings.Contains(r.out, "Applied: 1 invited, 1 skipped") {
		t.Errorf("from a pipe it ended with %d: %s%s", r.code, r.out, r.err)
	}
	if !strings.Contains(r.out, "2     1       bo@example.com  SKIP    This address has an open invitation already.") {
		t.Errorf("it does not say why it skips:\n%s", r.out)
	}
	for _, name := range []string{filepath.Join(t.TempDir(), "nowhere.csv"), t.TempDir()} {
		if r := in.run("", "import", name); r.code != 2 {
			t.Errorf("with %s it ended with %d: %s", name, r.code, r.err)
		}
	}
}
