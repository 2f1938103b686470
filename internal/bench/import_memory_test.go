package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"usher/internal/roster"
)

// BenchmarkImportMemory has a server read the longest spreadsheet there may be,
// sent as a file, and carry it out on SQLite, and reports the most memory that
// the server held: Linux's high-water mark.
func BenchmarkImportMemory(b *testing.B) {
	for b.Loop() {
		folder := b.TempDir()
		binary := filepath.Join(folder, "usher")
		if said, err := exec.Command("go", "build", "-o", binary, "usher/cmd/usher").CombinedOutput(); err != nil {
			b.Fatalf("build usher: %v\n%s", err, said)
		}
		environ := []string{"HOME=" + folder, "USHER_LISTEN=127.0.0.1:0"}
		create := exec.Command(binary, "organization", "create", "--name", "Bench", "--slug", "bench",
			"--admin-name", "Admin", "--admin-email", "admin@example.com", "--admin-password-stdin", "--session")
		create.Env, create.Stdin = environ, strings.NewReader("benchmark password\n")
		said, err := create.Output()
		var by founded
		if err == nil {
			err = json.Unmarshal(said, &by)
		}
		if err != nil {
			b.Fatalf("create an organization: %v in %s", err, said)
		}
		server := exec.Command(binary, "serve")
		server.Env, server.Stderr = environ, io.Discard
		out, err := server.StdoutPipe()
		if err == nil {
			err = server.Start()
		}
		if err != nil {
			b.Fatal(err)
		}
		by.url = "http://" + addressIn(b, out)
		idle := highWater(b, server.Process.Pid)
		by.bringIn(b, roster.MaxRows)
		b.ReportMetric(idle, "MB-before")
		b.ReportMetric(highWater(b, server.Process.Pid), "MB-at-most")
		b.ReportMetric(0, "ns/op")
		_ = server.Process.Signal(syscall.SIGTERM)
		if err := server.Wait(); err != nil {
			b.Error(err)
		}
	}
}

// founded is what `usher organization create` prints, and where the server is.
type founded struct {
	OrganizationID, SessionToken string

	url string
}

// bringIn plans and applies a spreadsheet of so many rows, and waits for the
// end.
func (f founded) bringIn(b *testing.B, rows int) {
	b.Helper()
	f.ask(b, query(fmt.Sprintf(`mutation { updateOrganizationPolicy(input: {organizationId: %q, invitationsPerUserAndDay: %d, invitationsPerDay: %d, openInvitations: %d}) {
		organization { id } userErrors { message } } }`, f.OrganizationID, rows, rows, rows)), "application/json", `"id":"(org_[^"]+)"`)
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	operations, _ := json.Marshal(map[string]any{
		"query": fmt.Sprintf(`mutation($file: Upload!) { planImport(input: {organizationId: %q, createDepartments: true, file: $file}) {
			plan { id } userErrors { message } } }`, f.OrganizationID),
		"variables": map[string]any{"file": nil},
	})
	_ = form.WriteField("operations", string(operations))
	_ = form.WriteField("map", `{"0": ["variables.file"]}`)
	file, _ := form.CreateFormFile("0", "people.csv")
	_, _ = io.WriteString(file, people(rows))
	_ = form.Close()
	plan := f.ask(b, &body, form.FormDataContentType(), `"id":"(pln_[^"]+)"`)
	imported := f.ask(b, query(fmt.Sprintf(`mutation { applyImport(input: {planId: %q}) { import { id } userErrors { message } } }`, plan)), "application/json", `"id":"(imp_[^"]+)"`)
	for state := ""; state != "DONE"; time.Sleep(100 * time.Millisecond) {
		state = f.ask(b, query(fmt.Sprintf(`{ node(id: %q) { ... on Import { state } } }`, imported)), "application/json", `"state":"(QUEUED|RUNNING|DONE)"`)
	}
}

func query(document string) io.Reader {
	body, _ := json.Marshal(map[string]string{"query": document})
	return bytes.NewReader(body)
}

// ask returns what a pattern finds in the answer.
func (f founded) ask(b *testing.B, body io.Reader, contentType, pattern string) string {
	b.Helper()
	request, err := http.NewRequestWithContext(b.Context(), http.MethodPost, f.url+"/graphql", body)
	if err != nil {
		b.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+f.SessionToken)
	request.Header.Set("Content-Type", contentType)
	request.Header.Set("GraphQL-Require-Preflight", "1")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		b.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	found := regexp.MustCompile(pattern).FindSubmatch(answer)
	if err != nil || found == nil {
		b.Fatalf("no %s in %s: %v", pattern, answer, err)
	}
	return string(found[1])
}

// addressIn reads where a server says that it listens.
func addressIn(b *testing.B, out io.Reader) string {
	b.Helper()
	said := make([]byte, 4096)
	n, err := io.ReadAtLeast(out, said, 200)
	found := regexp.MustCompile(`(?m)^  address +(\S+)$`).FindSubmatch(said[:n])
	if found == nil {
		b.Fatalf("the server says %q: %v", said[:n], err)
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	return string(found[1])
}

// highWater is the most megabytes that a process has held.
func highWater(b *testing.B, pid int) float64 {
	b.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	found := regexp.MustCompile(`VmHWM:\s+(\d+) kB`).FindSubmatch(status)
	if found == nil {
		b.Skipf("this machine does not tell the most memory that a process has held: %v", err)
	}
	kibibytes, _ := strconv.Atoi(string(found[1]))
	return float64(kibibytes) * 1024 / 1e6
}
