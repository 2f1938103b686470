package live_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"usher/internal/live"
)

// FuzzForm sends any bytes as a form with files, of whom may send one. It is
// answered in JSON and never by a failure of ours; a file that a resolver has read is
// one that the form holds, whole; and nothing of it stays on the disk.
func FuzzForm(f *testing.F) {
	one := operation(sendFile, `{"f":null}`)
	three := operation(sendFile, `{"p":{"file":null,"more":[null,null]}}`)
	for _, parts := range [][]string{
		{"operations", one, "map", `{"0":["variables.f"]}`, "0=people.csv", "a,b\r\n"},
		{"operations", three, "map", `{"b":["variables.p.more.1"],"a":["variables.p.file","variables.p.more.0"]}`, "a=a", "A", "b=b", "B"},
		{"operations", one, "map", `{"0":["variables.f"]}`, "0=people.csv", strings.Repeat("a", 70_000)}, // which goes to the disk
		{"operations", operation("{viewer}", "null"), "map", "{}"},
		{"operations", one, "map", `{"0":["variables.f.0"],"1":["variables..f"]}`, "0=a", "a"},
		{"operations", three, "map", `{"0":["variables.p.more.0"],"1":["variables.p.more.00"]}`, "0=a", "a", "1=b", "b"},
		{"operations", "[" + one + "]", "map", "null"},
		{"map", "{}", "operations", one},
		{"operations", operation("subscription{count(to:1)}", "{}"), "map", "{}"},
	} {
		body := bounded(parts...)
		f.Add([]byte(body))
	}
	f.Add([]byte("--x\r\nContent-Disposition: form-data; name=\"operations\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{=\r\n--x--"))
	f.Add([]byte("--x\n\n--x--\n"))
	f.Add([]byte("--x"))
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, body []byte) {
		h := setup(t, fuzzed, func(s *live.Server) { s.Limits.UploadBytes, s.TempDir = 1<<20, folder })
		r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", `multipart/form-data; boundary=x`)
		r.Header.Set("Authorization", "Bearer ada")
		r.Header.Set("GraphQL-Require-Preflight", "1")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code >= 500 || !json.Valid(w.Body.Bytes()) {
			t.Errorf("answered %d %s", w.Code, w.Body)
		}
		held := digests(body)
		for _, digest := range received(w.Body.Bytes()) {
			if !slices.Contains(held, digest) {
				t.Errorf("a file was read that the form does not hold: %s", w.Body)
			}
		}
		if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
			t.Errorf("left on the disk: %v, %v", left, err)
		}
		h.hadNoPanic(t)
	})
}

// bounded is a parcel between whose parts stands x.
func bounded(parts ...string) string {
	body, contentType := parcel(parts...)
	_, boundary, _ := strings.Cut(contentType, "boundary=")
	return strings.ReplaceAll(body, boundary, "x")
}

// digests are those of all that a form holds, as far as it can be read.
func digests(body []byte) (all []string) {
	for from := multipart.NewReader(bytes.NewReader(body), "x"); ; {
		part, err := from.NextPart()
		if err != nil {
			return all
		}
		digest := sha256.New()
		if _, err := io.Copy(digest, part); err != nil {
			return all
		}
		all = append(all, hex.EncodeToString(digest.Sum(nil)))
	}
}

// received are the digests of what the mutation send says to have been sent,
// whatever name it was asked under.
func received(answer []byte) (all []string) {
	var asked struct{ Data map[string]json.RawMessage }
	_ = json.Unmarshal(answer, &asked)
	for _, field := range asked.Data {
		var receipts []struct{ Digest string }
		_ = json.Unmarshal(field, &receipts)
		for _, receipt := range receipts {
			if receipt.Digest != "" {
				all = append(all, receipt.Digest)
			}
		}
	}
	return all
}
