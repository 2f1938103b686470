package server_test

import (
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"usher/internal/server"
)

func TestForwarded(t *testing.T) {
	t.Parallel()
	ours := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	for name, test := range map[string]struct {
		trusted   []netip.Prefix
		peer, hop string
		want      string
	}{
		"a proxy's word counts":                        {ours, "10.0.0.1:99", "203.0.113.7", "203.0.113.7:0"},
		"so does that of several, up to the first":     {ours, "10.0.0.1:99", "203.0.113.7, 10.0.0.2", "203.0.113.7:0"},
		"what the client wrote before them does not":   {ours, "10.0.0.1:99", "198.51.100.1, 203.0.113.7", "203.0.113.7:0"},
		"nor does nonsense":                            {ours, "10.0.0.1:99", "198.51.100.1, unknown", "10.0.0.1:99"},
		"a proxy that says nothing is the client":      {ours, "10.0.0.1:99", "", "10.0.0.1:99"},
		"a proxy is known in IPv6 dress too":           {ours, "[::ffff:10.0.0.1]:99", "203.0.113.7", "203.0.113.7:0"},
		"a client in IPv6 is taken":                    {ours, "[::1]:99", "2001:db8::7", "[2001:db8::7]:0"},
		"a stranger's word does not count":             {ours, "203.0.113.9:99", "198.51.100.1", "203.0.113.9:99"},
		"without trusted proxies nobody's word counts": {nil, "10.0.0.1:99", "203.0.113.7", "10.0.0.1:99"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			front, log := setup(t, func(s *server.Server) { s.TrustedProxies = test.trusted })
			r := httptest.NewRequest("GET", "/livez", nil)
			r.RemoteAddr = test.peer
			if test.hop != "" {
				r.Header.Set("X-Forwarded-For", test.hop)
			}
			front.ServeHTTP(httptest.NewRecorder(), r)
			if !strings.Contains(log.String(), "remote="+test.want+" ") {
				t.Errorf("want %s in the log: %s", test.want, log)
			}
		})
	}
}
