package live_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/internal/live"
)

const (
	known   = "query Known { hello(name: \"known\") }"
	unknown = "query Unknown { hello(name: \"unknown\") }"
	counted = "subscription { count(to: 1) }"
	changed = "mutation { wait(name: \"n\") }"
)

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func manifest(texts ...string) live.Manifest {
	m := live.Manifest{}
	for _, text := range texts {
		m[hashOf(text)] = text
	}
	return m
}

func trusting(mode live.Trust) func(*live.Server) {
	return func(s *live.Server) { s.Trust, s.Manifest = mode, manifest(known, counted, changed) }
}

// references are the ways to name a document by its hash.
func references(hash string) map[string]map[string]any {
	persisted := map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hash}}
	return map[string]map[string]any{
		"documentId":           {"documentId": "sha256:" + hash},
		"documentId as a key":  {"documentId": hash},
		"persistedQuery":       {"extensions": persisted},
		"beside an empty text": {"extensions": persisted, "query": ""},
	}
}

func encoded(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// queryString is a request as a GET writes it.
func queryString(t *testing.T, request map[string]any) string {
	t.Helper()
	values := url.Values{}
	for name, value := range request {
		text, ok := value.(string)
		if !ok {
			text = encoded(t, value)
		}
		values.Set(name, text)
	}
	return values.Encode()
}

func TestHash_stands_for_its_document_on_every_way(t *testing.T) {
	t.Parallel()
	for _, mode := range []live.Trust{"", live.TrustWarn, live.TrustEnforce} {
		h := setup(t, trusting(mode))
		for name, request := range references(hashOf(known)) {
			t.Run(string(mode)+" "+name, func(t *testing.T) {
				const want = `{"data":{"hello":"Hello known"}}`
				body := encoded(t, request)
				for way, got := range map[string]answer{
					"POST": h.ask(t, "POST", body),
					"GET":  h.ask(t, "GET", queryString(t, request)),
				} {
					if got.status != 200 || got.body != want {
						t.Errorf("%s: %d %s", way, got.status, got.body)
					}
				}
				if got := h.ask(t, "POST", body, "Accept: text/event-stream").body; !strings.Contains(got, "data: "+want+"\n") {
					t.Errorf("SSE: %s", got)
				}
				h.connect(t).play("> " + initAda + "\n< " + ack + "\n" +
					`> {"id":"1","type":"subscribe","payload":` + body + "}\n" +
					`< {"id":"1","type":"next","payload":` + want + "}\n" + `< {"id":"1","type":"complete"}`)
			})
		}
		got := h.ask(t, "POST", encoded(t, references(hashOf(counted))["documentId"]), "Accept: text/event-stream").body
		if !strings.Contains(got, `data: {"data":{"count":1}}`) {
			t.Errorf("%q: a subscription by its hash: %s", mode, got)
		}
		if got := h.ask(t, "GET", queryString(t, references(hashOf(changed))["documentId"])); got.status != 405 {
			t.Errorf("%q: a mutation by GET: %d %s", mode, got.status, got.body)
		}
	}
}

func TestHash_of_nothing_is_refused_as_clients_know_it(t *testing.T) {
	t.Parallel()
	const error = `{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}`
	for _, mode := range []live.Trust{live.TrustOff, live.TrustWarn, live.TrustEnforce} {
		h := setup(t, trusting(mode))
		requests := references(hashOf(unknown))
		requests["another method"] = map[string]any{"documentId": "md5:" + hashOf(known)}
		for name, request := range requests {
			body := encoded(t, request)
			for way, got := range map[string]answer{
				"POST": h.ask(t, "POST", body, "Accept: application/graphql-response+json"),
				"GET":  h.ask(t, "GET", queryString(t, request), "Accept: application/graphql-response+json"),
			} {
				if got.status != 400 || got.body != `{"errors":[`+error+`]}` {
					t.Errorf("%s, %s, %s: %d %s", mode, name, way, got.status, got.body)
				}
			}
			if got := h.ask(t, "POST", body, "Accept: text/event-stream").body; !strings.Contains(got, error) {
				t.Errorf("%s, %s, SSE: %s", mode, name, got)
			}
			h.connect(t).play("> " + initAda + "\n< " + ack + "\n" +
				`> {"id":"1","type":"subscribe","payload":` + body + "}\n" +
				`< {"id":"1","type":"error","payload":[` + error + `]}`)
		}
	}
	t.Run("another version is none", func(t *testing.T) {
		h := setup(t, trusting(live.TrustOff))
		got := h.ask(t, "POST", fmt.Sprintf(`{"extensions":{"persistedQuery":{"version":2,"sha256Hash":%q}}}`, hashOf(known)))
		if got.status != 400 || got.code() != "BAD_USER_INPUT" {
			t.Errorf("got %d %s", got.status, got.body)
		}
	})
}

func TestEnforce_runs_the_manifest_alone(t *testing.T) {
	t.Parallel()
	h := setup(t, trusting(live.TrustEnforce))
	const error = `{"message":"This server runs only documents that were given to it beforehand, and this is none of them.","extensions":{"code":"QUERY_NOT_IN_SAFELIST"}}`
	if got := h.ask(t, "POST", query(known)); got.body != `{"data":{"hello":"Hello known"}}` {
		t.Errorf("the whole text: %s", got.body)
	}
	for name, text := range map[string]string{
		"another": unknown, "with a space more": known + " ", "introspection": "{__schema{queryType{name}}}", "nonsense": "}", "nothing": "",
		"of a known hash": hashOf(known),
	} {
		hashed := encoded(t, map[string]any{"query": text, "extensions": map[string]any{"other": true}})
		for _, body := range []string{query(text), hashed} {
			if got := h.ask(t, "POST", body, "Accept: application/graphql-response+json"); got.status != 400 || got.body != `{"errors":[`+error+`]}` {
				t.Errorf("%s by POST: %d %s", name, got.status, got.body)
			}
		}
		if got := h.ask(t, "POST", query(text), "Accept: text/event-stream").body; !strings.Contains(got, error) {
			t.Errorf("%s by SSE: %s", name, got)
		}
		h.connect(t).play("> " + initAda + "\n< " + ack + "\n" +
			`> {"id":"1","type":"subscribe","payload":` + query(text) + "}\n" +
			`< {"id":"1","type":"error","payload":[` + error + `]}`)
	}
	t.Run("not even under a known hash", func(t *testing.T) {
		for _, reference := range references(hashOf(known)) {
			reference["query"] = unknown
			if got := h.ask(t, "POST", encoded(t, reference)); got.code() != "QUERY_NOT_IN_SAFELIST" {
				t.Errorf("got %s", got.body)
			}
		}
	})
}

func TestWarn_counts_each_and_logs_a_document_once(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	h := setup(t, trusting(live.TrustWarn), func(s *live.Server) { s.Registerer = registry })
	for range 3 {
		if got := h.ask(t, "POST", query(unknown)); got.body != `{"data":{"hello":"Hello unknown"}}` {
			t.Fatalf("it does not run: %s", got.body)
		}
		h.ask(t, "POST", query(known))
		h.ask(t, "POST", query("{ nonsense }"))
	}
	if n := published(t, registry, "usher_live_untrusted_operations_total"); n != 3 {
		t.Errorf("%v are counted, want 3", n)
	}
	log := h.log.String()
	if n := strings.Count(log, "not trusted"); n != 1 {
		t.Errorf("the log tells of it %d times:\n%s", n, log)
	}
	if !strings.Contains(log, "sha256="+hashOf(unknown)+" operation=query name=Unknown requestId=req-1") || strings.Contains(log, "hello") {
		t.Errorf("the log says %s", log)
	}
}

func TestWarn_lets_nobody_fill_the_log(t *testing.T) {
	t.Parallel()
	h := setup(t, trusting(live.TrustWarn))
	c := h.connect(t)
	c.play("> " + initAda + "\n< " + ack)
	for i := range 1_000 {
		c.play(fmt.Sprintf(`> {"id":"1","type":"subscribe","payload":{"query":"{ a%d: __typename }"}}`, i))
		c.hear()
		c.hear()
	}
	if n := strings.Count(h.log.String(), "not trusted"); n < 100 || n > 120 {
		t.Errorf("the log has %d lines, want some 100", n)
	}
}

func TestReadManifest(t *testing.T) {
	t.Parallel()
	m, err := live.ReadManifest(strings.NewReader(encoded(t, map[string]string{
		hashOf(known): known, "sha256:" + hashOf(counted): counted,
	})))
	if err != nil || m[hashOf(known)] != known || m[hashOf(counted)] != counted {
		t.Errorf("got %v, %v", m, err)
	}
	for text, want := range map[string]string{
		`[]`:         "JSON object of hashes",
		`{"a": 1}`:   "JSON object of hashes",
		``:           "JSON object of hashes",
		`{"a": "b"}`: "has the SHA-256 hash " + hashOf("b"),
		encoded(t, map[string]string{strings.ToUpper(hashOf(known)): known}): "has the SHA-256 hash",
	} {
		if _, err := live.ReadManifest(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
}

func TestManifest_with_documents_that_cannot_run(t *testing.T) {
	t.Parallel()
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: "type Query { hello(name: String): String, self: Query }"})
	if err := manifest(known, "{hello(name:\"b\")}").Check(schema, live.DocumentLimits{}); err != nil {
		t.Errorf("good ones: %v", err)
	}
	for text, want := range map[string]string{
		"{":         "Expected Name",
		"{ hallo }": `Cannot query field "hallo"`,
		"fragment F on Query { hello(name: \"\") }":                            "no operation",
		strings.Repeat("{self", 51) + "{__typename}" + strings.Repeat("}", 51): "nested more than 50 deep",
		"{ hello(name: \"" + strings.Repeat("x", 100_000) + "\") }":            "100000 are allowed",
	} {
		err := manifest(known, text).Check(schema, live.DocumentLimits{})
		if err == nil || !strings.Contains(err.Error(), "document "+hashOf(text)+": ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80s: got %v, want %q", text, err, want)
		}
	}
}
