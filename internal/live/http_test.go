package live_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/executor"

	"usher/internal/live"
	"usher/internal/live/livetest"
)

const (
	wantResponse = "Accept: application/graphql-response+json"
	wantJSON     = "Accept: application/json"
)

func TestHTTP(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.Limits.BodyBytes = 10_000 })
	zipped := &bytes.Buffer{}
	z := gzip.NewWriter(zipped)
	_, _ = z.Write([]byte(query("{hello}")))
	_ = z.Close()

	for _, c := range []struct {
		name, method, body string
		headers            []string
		status             int
		want               string // in the body
	}{
		{"a query is answered", "POST", query("{hello}"), nil, 200, `{"data":{"hello":"Hello world"}}`},
		{"a query by GET is answered", "GET", "query=" + url.QueryEscape(`query($n:String){hello(name:$n)}`) + "&variables=" + url.QueryEscape(`{"n":"you"}`), nil, 200, `Hello you`},
		{"a mutation is done by POST", "POST", query(`mutation{touch(name:"x")}`), nil, 200, `{"data":{"touch":"x"}}`},
		{"a mutation by GET is refused", "GET", "query=" + url.QueryEscape(`mutation{touch(name:"x")}`), nil, 405, `use POST`},
		{"a subscription says where it belongs", "POST", query(`subscription{count(to:1)}`), nil, 400, `text/event-stream`},
		{"HEAD is refused", "HEAD", "", nil, 405, ``},
		{"PUT is refused", "PUT", query("{hello}"), nil, 405, `Use POST or GET`},

		{"a form is refused", "POST", "query={hello}", []string{"Content-Type: application/x-www-form-urlencoded"}, 415, `BAD_USER_INPUT`},
		{"plain text is refused", "POST", query("{hello}"), []string{"Content-Type: text/plain"}, 415, `BAD_USER_INPUT`},
		{"multipart is refused", "POST", "--x--", []string{"Content-Type: multipart/form-data; boundary=x"}, 415, `BAD_USER_INPUT`},
		{"a missing content type is refused", "POST", query("{hello}"), []string{"Content-Type: "}, 415, `BAD_USER_INPUT`},
		{"another charset is refused", "POST", query("{hello}"), []string{"Content-Type: application/json; charset=latin1"}, 415, `UTF-8`},
		{"gzip is refused", "POST", zipped.String(), []string{"Content-Encoding: gzip"}, 415, `Content-Encoding`},
		{"a batch is refused", "POST", "[" + query("{hello}") + "]", nil, 400, `one operation`},
		{"a long body is refused", "POST", query("{hello}" + strings.Repeat(" ", 10_000)), nil, 413, `10000 bytes`},
		{"a body that is no JSON is refused", "POST", `{"query"`, nil, 400, `not JSON`},
		{"something after the JSON is refused", "POST", query("{hello}") + "{}", nil, 400, `follows`},
		{"a missing query is refused", "POST", `{}`, nil, 400, `\"query\" is missing`},
		{"variables that are no object are refused", "POST", `{"query":"{hello}","variables":[1]}`, nil, 400, `must not be array`},
		{"no media type that we have is refused", "POST", query("{hello}"), []string{"Accept: image/png"}, 406, `Accept`},

		{"a syntax error is a 400", "POST", query("{"), []string{wantResponse}, 400, `GRAPHQL_PARSE_FAILED`},
		{"a syntax error is a 200 to old clients", "POST", query("{"), []string{wantJSON}, 200, `GRAPHQL_PARSE_FAILED`},
		{"an unknown field is a 400 without hints", "POST", query("{hellp}"), []string{wantResponse}, 400, `Cannot query field \"hellp\" on type \"Query\"."`},
		{"an unknown argument gets no hints", "POST", query("{hello(nome:1)}"), []string{wantResponse}, 400, `Unknown argument \"nome\" on field \"Query.hello\"."`},
		{"an unknown operation name is a 400", "POST", `{"query":"query A{hello}","operationName":"B"}`, []string{wantResponse}, 400, `GRAPHQL_VALIDATION_FAILED`},
		{"a bad variable is BAD_USER_INPUT", "POST", `{"query":"query($n:ID!){node(id:$n){id}}","variables":{"n":null}}`, []string{wantResponse}, 400, `"Variable $n cannot be null.","extensions":{"code":"BAD_USER_INPUT"}`},
		{"a value that a scalar cannot read is BAD_USER_INPUT", "POST", query(`{at(time:"noon")}`), []string{wantResponse}, 200, `BAD_USER_INPUT`},
		{"an argument that is too large is BAD_USER_INPUT", "POST", `{"query":"query($n:Int){limited(first:$n)}","variables":{"n":99999999999999999999}}`, []string{wantResponse}, 400, `BAD_USER_INPUT`},
		{"@defer is refused", "POST", query(`{...@defer{hello}}`), []string{wantResponse}, 400, `@defer is not supported`},

		{"a fault shows its code", "POST", query(`{fail(how:"fault")}`), nil, 200, `"message":"Only admins may look.","path":["fail"],"locations":[{"line":1,"column":2}],"extensions":{"code":"FORBIDDEN"}`},
		{"an unexpected error shows an id only", "POST", query(`{fail(how:"unexpected")}`), nil, 200, `"extensions":{"code":"INTERNAL","requestId":"req-1"}`},
		{"a panic shows an id only", "POST", query(`{fail(how:"panic")}`), nil, 200, `"extensions":{"code":"INTERNAL","requestId":"req-1"}`},

		{"a bearer is asked who it is", "POST", query(`{viewer}`), []string{"Authorization: Bearer ada"}, 200, `"viewer":"ada"`},
		{"a cookie is asked who it is", "POST", query(`{viewer}`), []string{"Cookie: usher_session=bob"}, 200, `"viewer":"bob"`},
		{"a stranger may ask", "POST", query(`{viewer}`), nil, 200, `"viewer":null`},
		{"a refused bearer is a 401", "POST", query(`{viewer}`), []string{"Authorization: Bearer mallory", wantJSON}, 401, `UNAUTHENTICATED`},
		{"a refused bearer is refused before its body is read", "POST", "{", []string{"Authorization: Bearer mallory"}, 401, `UNAUTHENTICATED`},
		{"a store that is away is a 500", "POST", query(`{viewer}`), []string{"Authorization: Bearer broken"}, 500, `INTERNAL`},
	} {
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			got := h.ask(t, c.method, c.body, c.headers...)
			if got.status != c.status || !strings.Contains(got.body, c.want) {
				t.Errorf("got %d %s\nwant %d and %s", got.status, got.body, c.status, c.want)
			}
			if strings.Contains(got.body, "secret") {
				t.Errorf("the answer tells the cause: %s", got.body)
			}
		})
	}
}

func TestHTTP_logs_the_cause_of_an_unexpected_error(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.ask(t, "POST", query(`{fail(how:"unexpected")}`))
	h.ask(t, "POST", query(`{fail(how:"panic")}`))
	h.ask(t, "POST", query(`{fail(how:"fault")}`))
	log := h.log.String()
	if strings.Count(log, "a secret reason") != 2 || strings.Count(log, "requestId=req-1") != 2 {
		t.Errorf("both causes with the request's id are expected in the log:\n%s", log)
	}
	if strings.Contains(log, "Only admins") {
		t.Errorf("an expected fault is no log line:\n%s", log)
	}
}

func TestHTTP_says_that_introspection_is_off(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) {
		ex := executor.New((&livetest.Hall{}).Schema())
		live.Guard(ex, s.Log, live.DocumentLimits{})
		s.Executor = ex
	})
	if got := h.ask(t, "POST", query("{__schema{types{name}}}")); got.code() != "FORBIDDEN" {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestHTTP_finishes_a_mutation_whose_asker_has_gone(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, kind := range []string{"mutation", "query"} {
		waiter := h.hall.Waiter(kind)
		ctx, leave := context.WithCancel(t.Context())
		body := query(fmt.Sprintf("%s{wait(name:%q)}", kind, kind))
		r, _ := http.NewRequestWithContext(ctx, "POST", h.url, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		gone := make(chan error, 1)
		go func() {
			_, err := http.DefaultClient.Do(r) //nolint:bodyclose // there is none
			gone <- err
		}()
		soon(t, waiter.Begun, "the field")
		leave()
		if err := soon(t, gone, "the asker"); err == nil {
			t.Fatal("the asker got an answer")
		}
		if kind == "mutation" {
			close(waiter.Release)
		}
		if err := soon(t, waiter.Done, "the field's end"); (err == nil) != (kind == "mutation") {
			t.Errorf("%s ended with %v", kind, err)
		}
	}
}

// The origin decides for cookies and for nobody in particular; a bearer's
// header cannot be sent by a page that its owner did not write.
func TestOrigin(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.AllowedOrigins = []string{"https://app.example.com"} })
	own := strings.TrimSuffix(h.url, "/graphql")
	host := strings.TrimPrefix(own, "http://")
	for _, c := range []struct {
		origin  string
		allowed bool
	}{
		{"", true},
		{own, true},
		{"https://app.example.com", true},
		{"HTTPS://APP.example.com", true},
		{"https://evil.example", false},
		{"null", false},
		{"http://sub." + host, false},
		{"http://" + strings.Split(host, ":")[0] + ":1", false},
		{"http://" + strings.Split(host, ":")[0], false},
		{"http://" + host + ".evil.example", false},
		{"https://app.example.com.evil.example", false},
		{"https://app.example.com:8443", false},
		{"http://app.example.com", false},
		{"file://", false},
	} {
		t.Run(c.origin, func(t *testing.T) {
			t.Parallel()
			headers := []string{"Cookie: usher_session=ada"}
			if c.origin != "" {
				headers = append(headers, "Origin: "+c.origin)
			}
			status := map[bool]int{true: 200, false: 403}[c.allowed]
			if got := h.ask(t, "POST", query("{viewer}"), headers...); got.status != status {
				t.Errorf("POST: got %d, want %d", got.status, status)
			}
			if got := h.ask(t, "GET", "query={viewer}", headers...); got.status != status {
				t.Errorf("GET: got %d, want %d", got.status, status)
			}
			if got := h.ask(t, "POST", query("{viewer}"), append(headers, "Authorization: Bearer bob")...); !strings.Contains(got.body, "bob") {
				t.Errorf("a bearer's own request: got %d %s", got.status, got.body)
			}
			conn, response, err := h.dial(t, headers...)
			if (err == nil) != c.allowed {
				t.Errorf("WebSocket: got %v, want allowed %v", err, c.allowed)
			}
			if err == nil {
				_ = conn.Close()
			} else if response == nil || response.StatusCode != 403 {
				t.Errorf("WebSocket: got %v, want 403 before the upgrade", response)
			}
		})
	}
	t.Run("a_cross-site_GET_without_Origin_is_refused", func(t *testing.T) {
		got := h.ask(t, "GET", "query={viewer}", "Cookie: usher_session=ada", "Sec-Fetch-Site: cross-site")
		if got.status != 403 {
			t.Errorf("got %d %s", got.status, got.body)
		}
	})
}

// TestOrigin_without_TLS_is_not_the_host_s_own asks a server that is known by its
// https address, as a proxy passes it on.
func TestOrigin_without_TLS_is_not_the_host_s_own(t *testing.T) {
	t.Parallel()
	h := setup(t, func(s *live.Server) { s.AllowedOrigins = []string{"https://app.example.com"} })
	for origin, status := range map[string]int{
		"https://app.example.com":   200,
		"http://app.example.com":    403,
		"HTTP://APP.example.com":    403,
		"http://other.example.com":  403,
		"https://other.example.com": 403,
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.url, strings.NewReader(query("{viewer}")))
		if err != nil {
			t.Fatal(err)
		}
		r.Host = "app.example.com"
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Cookie", "usher_session=ada")
		r.Header.Set("Origin", origin)
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != status {
			t.Errorf("%s: got %d, want %d", origin, answer.StatusCode, status)
		}
	}
}
