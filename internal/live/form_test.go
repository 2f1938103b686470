package live_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"strings"
	"testing"

	"usher/internal/live"
)

const sendFile = `mutation($f:Upload,$p:Parcel){send(file:$f,parcel:$p){name type size digest}}`

// parcel is a form's parts, in order: names and contents by turns. A name such
// as "0=people.csv" makes it a file.
func parcel(parts ...string) (body, contentType string) {
	var text bytes.Buffer
	form := multipart.NewWriter(&text)
	for i := 0; i < len(parts); i += 2 {
		name, file, isFile := strings.Cut(parts[i], "=")
		header := textproto.MIMEHeader{"Content-Disposition": {fmt.Sprintf("form-data; name=%q", name)}}
		if isFile {
			header["Content-Disposition"][0] += "; filename=\"" + file + "\""
			header.Set("Content-Type", "text/csv")
		}
		part, _ := form.CreatePart(header)
		_, _ = part.Write([]byte(parts[i+1]))
	}
	_ = form.Close()
	return text.String(), form.FormDataContentType()
}

// send is ada's, unless the headers say otherwise.
func (h *house) send(t testing.TB, parts []string, headers ...string) answer {
	t.Helper()
	body, contentType := parcel(parts...)
	all := []string{"Content-Type: " + contentType, "Authorization: Bearer ada", "GraphQL-Require-Preflight: 1", wantResponse}
	return h.ask(t, "POST", body, append(all, headers...)...)
}

func operation(query, variables string) string {
	return fmt.Sprintf(`{"query":%q,"variables":%s}`, query, variables)
}

func receipt(name, content string) string {
	digest := sha256.Sum256([]byte(content))
	return fmt.Sprintf(`{"name":%q,"type":"text/csv","size":%d,"digest":%q}`, name, len(content), hex.EncodeToString(digest[:]))
}

func TestForm(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		s.Limits.BodyBytes, s.Limits.UploadBytes, s.TempDir = 10_000, 300_000, t.TempDir()
	})
	long := strings.Repeat("x,y\r\n", 40_000)
	one := operation(sendFile, `{"f":null}`)
	three := operation(sendFile, `{"p":{"file":null,"more":[null,null]}}`)
	n := strings.Repeat

	for _, c := range []struct {
		name    string
		parts   []string
		headers []string
		status  int
		want    string // in the body
	}{
		{"a file arrives", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=people.csv", "a,b"}, nil, 200, receipt("people.csv", "a,b")},
		{"an empty file arrives", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=people.csv", ""}, nil, 200, receipt("people.csv", "")},
		{"a long file arrives", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=people.csv", long}, nil, 200, receipt("people.csv", long)},
		{"files arrive in inputs and lists", []string{"operations", three, "map", `{"b":["variables.p.more.1"],"a":["variables.p.file"],"c":["variables.p.more.0"]}`,
			"a=a", "A", "b=b", "B", "c=c", "C"}, nil, 200, "[" + receipt("a", "A") + "," + receipt("c", "C") + "," + receipt("b", "B") + "]"},
		{"a file arrives in two places", []string{"operations", operation(sendFile, `{"p":{"file":null,"more":[null]}}`), "map", `{"0":["variables.p.file","variables.p.more.0"]}`, "0=twice", long}, nil, 200, receipt("twice", long) + "," + receipt("twice", long)},
		{"a form without files is an operation too", []string{"operations", operation("{viewer}", "null"), "map", "{}"}, nil, 200, `"viewer":"ada"`},
		{"a name is made UTF-8", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=\xff.csv", "a"}, nil, 200, receipt("\uFFFD.csv", "a")},
		{"a path of the sender's disk is cut off", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=../../etc/passwd", "a"}, nil, 200, receipt("passwd", "a")},
		{"a cookie is asked who it is", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=a", ""}, []string{"Authorization: ", "Cookie: usher_session=bob"}, 200, receipt("a", "")},
		{"an answer comes as an event stream", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=a", ""}, []string{"Accept: text/event-stream"}, 200, "event: next\ndata: {\"data\":{\"send\":[" + receipt("a", "")},

		{"no header that makes a browser ask is refused", []string{"operations", one}, []string{"GraphQL-Require-Preflight: "}, 415, "Send the header GraphQL-Require-Preflight"},
		{"no such header is refused of a cookie", []string{"operations", one}, []string{"GraphQL-Require-Preflight: ", "Authorization: ", "Cookie: usher_session=ada"}, 415, "GraphQL-Require-Preflight"},
		{"gzip is refused", []string{"operations", one}, []string{"Content-Encoding: gzip"}, 415, "Content-Encoding"},
		{"a form of the other kind is refused", []string{"operations", one}, []string{"Content-Type: application/x-www-form-urlencoded"}, 415, "BAD_USER_INPUT"},
		{"no boundary is refused", []string{"operations", one}, []string{"Content-Type: multipart/form-data"}, 415, "boundary"},
		{"a long boundary is refused", []string{"operations", one}, []string{"Content-Type: multipart/form-data; boundary=" + n("x", 71)}, 415, "boundary"},
		{"another page is refused", []string{"operations", one}, []string{"Authorization: ", "Cookie: usher_session=ada", "Origin: https://evil.example"}, 403, "FORBIDDEN"},
		{"a stranger is refused", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=a", "a"}, []string{"Authorization: "}, 401, "UNAUTHENTICATED"},

		{"a list of operations is refused", []string{"operations", "[" + one + "]", "map", "{}"}, nil, 400, "lists of operations"},
		{"another order is refused", []string{"map", "{}", "operations", one}, nil, 400, "operations is missing"},
		{"a missing map is refused", []string{"operations", one}, nil, 400, "map is missing"},
		{"a file in front of the map is refused", []string{"operations", one, "0=a", "a", "map", `{"0":["variables.f"]}`}, nil, 400, "map is missing"},
		{"operations that are none are refused", []string{"operations", "query={viewer}", "map", "{}"}, nil, 400, "not JSON"},
		{"a map that is none is refused", []string{"operations", one, "map", `{"0":"variables.f"}`}, nil, 400, "The map is"},
		{"a file too many in the map is refused", []string{"operations", one, "map", `{"0":[],"1":[],"2":[],"3":[],"4":[]}`}, nil, 400, "4 files"},
		{"a place too many is refused", []string{"operations", operation(sendFile, `{"p":{"more":[null,null,null,null,null]}}`),
			"map", `{"0":["variables.p.more.0","variables.p.more.1","variables.p.more.2"],"1":["variables.p.more.3","variables.p.more.4"]}`}, nil, 400, "4 places"},
		{"a file without a place is refused", []string{"operations", one, "map", `{"0":[]}`, "0=a", "a"}, nil, 400, "no place"},
		{"a missing file is refused", []string{"operations", one, "map", `{"0":["variables.f"]}`}, nil, 400, "not in the form"},
		{"a part too many is refused", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=a", "a", "1=b", "b"}, nil, 400, "part \\\"1\\\""},
		{"a file sent twice is refused", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=a", "a", "0=a", "a"}, nil, 400, "has it twice"},
		{"a second operation is refused", []string{"operations", one, "map", `{}`, "query", "{viewer}"}, nil, 400, "part \\\"query\\\""},
		{"two files for one place are refused", []string{"operations", one, "map", `{"0":["variables.f"],"1":["variables.f"]}`}, nil, 400, "another file"},
		{"two spellings of one place are refused", []string{"operations", three, "map", `{"0":["variables.p.more.0"],"1":["variables.p.more.00"]}`}, nil, 400, "another file"},
		{"a file used twice is refused", []string{"operations", operation(`mutation($f:Upload){a:send(file:$f){size} ...F} fragment F on Mutation{b:send(file:$f){size}}`, `{"f":null}`),
			"map", `{"0":["variables.f"]}`, "0=a", "a"}, nil, 400, "$f holds a file"},
		{"a file in a subscription is refused", []string{"operations", operation("subscription{count(to:1)}", "{}"), "map", "{}"}, []string{"Accept: text/event-stream"}, 200, "Subscriptions take no files"},
		{"a file where a text belongs is refused", []string{"operations", operation("query($f:String){hello(name:$f)}", `{"f":null}`), "map", `{"0":["variables.f"]}`, "0=a", "a"}, nil, 400, `BAD_USER_INPUT`},
		{"a file where a time belongs is refused", []string{"operations", operation("query($f:Time!){at(time:$f)}", `{"f":null}`), "map", `{"0":["variables.f"]}`, "0=a", "a"}, nil, 200, `BAD_USER_INPUT`},
		{"a file where an input belongs is refused", []string{"operations", operation(sendFile, `{"p":null}`), "map", `{"0":["variables.p"]}`, "0=a", "a"}, nil, 400, `BAD_USER_INPUT`},

		{"long operations are refused", []string{"operations", operation("{viewer}"+n(" ", 10_000), "{}"), "map", "{}"}, nil, 413, "10000 bytes"},
		{"a long map is refused", []string{"operations", one, "map", "{" + n(" ", 10_000) + "}"}, nil, 413, "10000 bytes"},
		{"deep variables are refused", []string{"operations", operation(sendFile, `{"f":`+n("[", 100)+n("]", 100)+"}"), "map", "{}"}, nil, 400, "COMPLEXITY_LIMIT_EXCEEDED"},
		{"a long path is refused", []string{"operations", one, "map", `{"0":["variables` + n(".f", 4_000) + `"]}`}, nil, 400, "names no null"},
		{"a long header of a part is refused", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=" + n("x", 20_000), "a"}, nil, 400, "16384 bytes"},
		{"a long body is refused", []string{"operations", one, "map", `{"0":["variables.f"]}`, "0=a", n("x", 300_000)}, nil, 413, "300000 bytes"},
	} {
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			h := setup(t, func(s *live.Server) { s.Limits, s.TempDir = h.Limits, h.TempDir }) // whose room is its own
			got := h.send(t, c.parts, c.headers...)
			if got.status != c.status || !strings.Contains(got.body, c.want) {
				t.Errorf("got %d %s\nwant %d and %s", got.status, got.body, c.status, c.want)
			}
		})
	}
}

func TestForm_places_must_be_nulls_in_the_variables(t *testing.T) {
	t.Parallel()
	h := setup(t)
	one := operation(sendFile, `{"f":null,"text":"t","list":[null,1],"object":{"0":0}}`)
	for _, path := range []string{
		"", "f", "variables", "variables.", "variables.g", "variables.f.g", "variables.f.0", "variables.text", "variables.text.0", "variables.object.0",
		"variables.list", "variables.list.1", "variables.list.2", "variables.list.-1", "variables.list.x", "variables.list.0.0",
		"query", "operationName", "extensions", "0.variables.f", "Variables.f", "variables..f",
	} {
		got := h.send(t, []string{"operations", one, "map", fmt.Sprintf(`{"0":[%q]}`, path), "0=a", "a"})
		if got.status != 400 || !strings.Contains(got.body, "names no null") {
			t.Errorf("%q: got %d %s", path, got.status, got.body)
		}
	}
}

func TestForm_each_header_that_makes_a_browser_ask_will_do(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, name := range live.PreflightHeaders {
		got := h.send(t, []string{"operations", operation("{viewer}", "{}"), "map", "{}"}, "GraphQL-Require-Preflight: ", name+": x")
		if got.status != 200 {
			t.Errorf("%s: got %d %s", name, got.status, got.body)
		}
	}
}

// An operation is where its content type says, and nowhere else.
func TestForm_smuggles_nothing(t *testing.T) {
	t.Parallel()
	h := setup(t)
	body, contentType := parcel("operations", operation(`mutation{touch(name:"x")}`, "{}"), "map", "{}")
	headers := []string{"Authorization: Bearer ada", "GraphQL-Require-Preflight: 1", "Content-Type: " + contentType}
	t.Run("a form by GET is not looked at", func(t *testing.T) {
		for _, query := range []string{"", "query=" + url.QueryEscape(`mutation{touch(name:"x")}`)} {
			r, _ := http.NewRequestWithContext(t.Context(), "GET", h.url+"?"+query, strings.NewReader(body))
			r.Header.Set("Content-Type", contentType)
			r.Header.Set("GraphQL-Require-Preflight", "1")
			response, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			_ = response.Body.Close()
			if response.StatusCode == 200 {
				t.Errorf("%q was answered", query)
			}
		}
	})
	t.Run("a query string beside a form is not looked at", func(t *testing.T) {
		there := &house{url: h.url + "?query=" + url.QueryEscape(`{fail(how:"fault")}`)}
		if got := there.ask(t, "POST", body, headers...); got.body != `{"data":{"touch":"x"}}` {
			t.Errorf("got %d %s", got.status, got.body)
		}
	})
	t.Run("a form under another name is refused", func(t *testing.T) {
		for _, other := range []string{"application/json", "multipart/mixed", "multipart/form-data-x", "text/plain", "application/x-www-form-urlencoded"} {
			_, params, _ := strings.Cut(contentType, ";")
			got := h.ask(t, "POST", body, append(headers, "Content-Type: "+other+";"+params)...)
			if got.status != 415 && got.status != 400 {
				t.Errorf("%s: got %d %s", other, got.status, got.body)
			}
		}
	})
}

func TestUploads_outside_of_forms_are_refused(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, variables := range []string{`{"f":"text"}`, `{"f":{"file":"x"}}`, `{"f":[null]}`, `{"p":{"file":1}}`, `{"p":{"more":["x"]}}`} {
		body := operation(sendFile, variables)
		if got := h.ask(t, "POST", body); got.code() != "BAD_USER_INPUT" {
			t.Errorf("POST %s: got %d %s", variables, got.status, got.body)
		}
		if got := h.ask(t, "POST", body, "Accept: text/event-stream"); !strings.Contains(got.body, `"BAD_USER_INPUT"`) {
			t.Errorf("an event stream %s: got %d %s", variables, got.status, got.body)
		}
		c := h.connect(t)
		c.play("> " + initAda + "\n< " + ack + "\n" + `> {"id":"1","type":"subscribe","payload":` + body + `}`)
		if _, said, err := c.ReadMessage(); err != nil || !strings.Contains(string(said), `"BAD_USER_INPUT"`) {
			t.Errorf("a socket %s: got %s %v", variables, said, err)
		}
	}
	if got := h.ask(t, "POST", query(`mutation{send(file:"x"){size}}`)); got.code() != "BAD_USER_INPUT" {
		t.Errorf("a text in the document: got %d %s", got.status, got.body)
	}
	if got := h.ask(t, "POST", operation(sendFile, `{"f":null}`)); got.body != `{"data":{"send":[]}}` {
		t.Errorf("no file: got %d %s", got.status, got.body)
	}
}
