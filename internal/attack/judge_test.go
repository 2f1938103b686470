package attack

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A server that does what no shot may find is found doing it: else the family that
// fires such a shot would pass whatever the server did.
func TestExchange_judges(t *testing.T) {
	t.Parallel()
	const secret = "inv_secret"
	fired := request(http.MethodGet, "/", []string{"Origin: https://evil.example"}, "")
	for name, c := range map[string]struct {
		answers http.HandlerFunc
		demands []func(*exchange)
		told    string // what the complaint tells of; nothing when it is answered as it should be
	}{
		"a header that lets every origin in": {
			answers: func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
				w.Header().Set("Access-Control-Allow-Credentials", "true")
				w.WriteHeader(http.StatusNoContent)
			},
			demands: []func(*exchange){answered(204), without("Access-Control-Allow-Origin")},
			told:    "the answer held Access-Control-Allow-Origin",
		},
		"a token in the place that an answer leads to": {
			answers: func(w http.ResponseWriter, r *http.Request) {
				http.Redirect(w, r, "/invitation?token="+secret, http.StatusFound)
			},
			demands: []func(*exchange){answered(302), without(secret)},
			told:    "the answer held " + secret,
		},
		"a token in a body": {
			answers: func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(secret)) },
			demands: []func(*exchange){without(secret)},
			told:    "the answer held " + secret,
		},
		"a mistake of the server's": {
			answers: func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusInternalServerError) },
			told:    "it was answered 500",
		},
		"a mistake of the server's that a list holds": {
			answers: func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) },
			demands: []func(*exchange){answered(200, 503)},
			told:    "it was answered 503",
		},
		"an answer of Go's own that no list holds": {
			answers: func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotImplemented) },
			told:    "it was answered 501",
		},
		"an answer of Go's own that a list holds": {
			answers: func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotImplemented) },
			demands: []func(*exchange){answered(501)},
		},
		"nothing that may not be": {
			answers: func(http.ResponseWriter, *http.Request) {},
			demands: []func(*exchange){answered(200), without("Access-Control-Allow-Origin")},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewServer(c.answers)
			defer server.Close()
			err := raw(name, func() string { return fired }, c.demands...).fire(strings.TrimPrefix(server.URL, "http://"))
			switch {
			case c.told == "" && err != nil:
				t.Error(err)
			case c.told != "" && (err == nil || !strings.HasPrefix(err.Error(), c.told)):
				t.Errorf("it was judged %v, and not: %s", err, c.told)
			}
		})
	}
}
