package journey

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Ann brings in a department from a spreadsheet with faults, without anybody's
// help.
func TestDashboardImport(t *testing.T) {
	t.Parallel()
	in, ann := dashboard(t)
	file := func(name, content string) string {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	invited := func() []string { return in.rows("SELECT email FROM invitations ORDER BY email") }
	people := file("people.csv", "email;role;department;phone\n"+
		"ida@example.com;member;Stage/Lighting;1\njon@example.com;viewer;;2\nnobody;member;;3\nkai@example.com;=boss;;4\n"+in.organization.Slug+"@;;;5\n\"lia@example.com;member;;6\n")

	in.step("the screen says what a spreadsheet has to look like", func() {
		ann.dashboard("import", "Import")
		ann.reads("What the spreadsheet needs", "None yet.")
		ann.inspects()
		if template := ann.do("download", "Download a template"); !strings.Contains(template, "email,role,department,message\r\n") {
			t.Errorf("the template is %q", template)
		}
	})
	in.step("a workbook is none, and is not sent", func() {
		ann.do("upload", file("people.xlsx", "PK"))
		ann.reads("This is a workbook")
	})
	in.step("a plan names each fault by line and cell", func() {
		ann.do("upload", people)
		ann.heading("Plan for people.csv")
		ann.row("nobody", "Column 1, email:")
		ann.row("kai@example.com", "Column 2, role: A role is ADMIN, MEMBER or VIEWER.")
		ann.row("kai@example.com", "=boss")
		ann.row("The quotation marks of this cell do not match", "\"lia@example.com;member;;6")
		ann.row("ida@example.com", "There is no department")
		ann.reads("One column is not read", "phone", "5 rows cannot be carried out", "Semicolons")
		ann.press("Fault 5")
		ann.gone("jon@example.com")
		ann.inspects()
	})
	in.step("departments that are missing are made with it", func() {
		ann.press("Make these departments")
		ann.reads("2 new departments are made", "Stage and Stage/Lighting", "4 rows cannot be carried out")
	})
	in.step("a plan that does not hold any more is refused, and read again", func() {
		in.invite("jon@example.com")
		ann.press("Start without the faults: 2 rows")
		ann.reads("The import was not started", "Things have changed since this was planned: line 3 (jon@example.com)")
		if got := invited(); !slices.Equal(got, []string{"jon@example.com"}) {
			t.Errorf("invited are %q", got)
		}
		ann.press("Read the file again")
		ann.row("jon@example.com", "Change the role")
	})
	in.step("it runs before one's eyes to its end", func() {
		ann.press("Start without the faults: 2 rows")
		ann.reads("6 of 6 rows done", "The import is done", "4 rows were left out")
		ann.row("ida@example.com", "Invited")
		ann.row("jon@example.com", "Role changed")
		ann.inspects()
		if got := invited(); !slices.Equal(got, []string{"ida@example.com", "jon@example.com"}) {
			t.Errorf("invited are %q", got)
		}
		if departments := in.rows("SELECT path FROM departments ORDER BY path"); !slices.Equal(departments, []string{"Stage", "Stage/Lighting"}) {
			t.Errorf("the departments are %q", departments)
		}
	})
	in.step("what was left out comes as a file that can be mended", func() {
		rest := ann.do("download", "Download what was left out")
		want := "\ufeffemail,role,department,message,line,outcome,reason,as written\r\nnobody,member,,,4,Left out,"
		kai, lia := "\r\nkai@example.com,'=boss,,,5,Left out,", `,"""lia@example.com;member;;6"`+"\r\n"
		if !strings.HasPrefix(rest, want) || !strings.Contains(rest, kai) || !strings.HasSuffix(rest, lia) || strings.Contains(rest, "ida@") {
			t.Errorf("the file is %q", rest)
		}
	})
	in.step("cells can be pasted, and a program's import appears by itself", func() {
		ann.follow("Read another file")
		ann.heading("Import")
		plan := in.must(`mutation($organization: ID!) { planImport(input: {organizationId: $organization, csv: "email\nlea@example.com\nmia@example.com"}) { plan { id } userErrors { code message } } }`, nil)
		in.must(`mutation($plan: ID!) { applyImport(input: {planId: $plan}) { userErrors { code message } } }`, map[string]any{"plan": plan.Text("planImport.plan.id")})
		ann.row("Invited: 2", "Done")
		ann.press("Paste cells")
		ann.fill("Cells", "email\trole\nlea@example.com\tmember\n")
		ann.press("Read these cells")
		ann.heading("Plan for the cells that you pasted")
		ann.row("lea@example.com", "Nothing to do")
		ann.reads("There is nothing to do", "Tabs")
	})
}
