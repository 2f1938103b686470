package server_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/apptest"
	"usher/internal/server"
	"usher/internal/store/storetest"
)

// TestCookie_cannot_be_planted asks with cookies that another host of the domain, or
// this one without TLS, may have set beside the browser's own.
func TestCookie_cannot_be_planted(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	mallory := a.Join(t, "mallory@example.com", nil)
	for origin, own := range map[string]string{"http://usher.example.com": "usher_session=", "https://usher.example.com": "__Host-usher_session="} {
		front := &server.Server{
			Store: a.Store, Accounts: a.Accounts, PublicURL: origin, Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(),
		}
		say := func(cookie, document string) *httptest.ResponseRecorder {
			r := httptest.NewRequest("POST", "/graphql", strings.NewReader(`{"query":"`+document+`"}`))
			r.Header.Set("Content-Type", "application/json")
			r.Header["Cookie"] = strings.Split(cookie, "|") // each a header of its own
			w := httptest.NewRecorder()
			front.ServeHTTP(w, r)
			return w
		}
		victims, planted := own+a.Admin.Token, own+mallory.Token
		signedIn := map[string]bool{
			victims: true, "other=1; " + victims: true,
			planted + "; " + victims: false, victims + "; " + planted: false, planted + "|" + victims: false,
			victims + "; " + own: false, victims + "; " + victims: false,
		}
		if own == "__Host-usher_session=" {
			signedIn["usher_session="+a.Admin.Token] = false
			signedIn["usher_session="+mallory.Token+"; "+victims] = true
			signedIn[victims+"; usher_session="+mallory.Token] = true
			signedIn["__host-usher_session="+mallory.Token+"; "+victims] = true
		}
		for cookie, known := range signedIn {
			want := ""
			if known {
				want = a.Admin.UserID
			}
			answer := say(cookie, `{ viewer { user { id } } }`).Body.String()
			if strings.Contains(answer, mallory.UserID) || strings.Contains(answer, a.Admin.UserID) != known {
				t.Errorf("%s: of %s the API says %s; want %q", origin, cookie, answer, want)
			}
		}
		for name, document := range map[string]string{"sets": signInAs("ann@example.com"), "clears": `mutation { signOut { userErrors { code } } }`} {
			answer := say(own+a.Join(t, name+strings.TrimSuffix(origin, "://usher.example.com")+"@example.com", nil).Token, document)
			set := answer.Header().Get("Set-Cookie")
			if !strings.HasPrefix(set, own) || !strings.Contains(set, "; Path=/;") || strings.Contains(set, "Domain") || strings.Contains(set, "Secure") != strings.HasPrefix(own, "__Host-") {
				t.Errorf("%s: it %s the cookie by %q: %s", origin, name, set, answer.Body)
			}
		}
	}
}

// signInAs is what a browser says inside of a JSON string.
func signInAs(email string) string {
	return `mutation { signIn(input: {email: \"` + email + `\", password: \"` + apptest.Password + `\"}) { session { token } userErrors { code } } }`
}

// TestCookie_that_is_replaced_ends_its_session signs in from a browser that is
// signed in, and from a program that is.
func TestCookie_that_is_replaced_ends_its_session(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	signIn := signInAs("ann@example.com")
	const wrong = `mutation { signIn(input: {email: \"ann@example.com\", password: \"a guess at it\"}) { session { token } userErrors { code } } }`
	for name, test := range map[string]struct {
		bearer, accept, document string
		lives                    bool
	}{
		"by cookie":                           {"", response, signIn, false},
		"by cookie, but is refused":           {"", response, wrong, true},
		"by token, beside the cookie":         {"bearer", response, signIn, true},
		"into a stream, which sets no cookie": {"", stream, signIn, true},
	} {
		t.Run(name, func(t *testing.T) {
			older := a.Must(t, "", `mutation($p: String!) { signIn(input: {email: "ann@example.com", password: $p}) { session { token } userErrors { code } } }`,
				map[string]any{"p": apptest.Password}).Text("signIn.session.token")
			watch := a.Watch(t, older, `subscription { viewerInvitationChanged { kind } }`, nil)
			defer watch.Stop()
			if test.bearer != "" {
				test.bearer = older
			}
			r := request(t, a, test.bearer, test.document)
			r.AddCookie(&http.Cookie{Name: "usher_session", Value: older})
			r.Header.Set("Accept", test.accept)
			if test.accept == stream {
				answer, err := http.DefaultClient.Do(r)
				if err != nil {
					t.Fatal(err)
				}
				_, _ = io.Copy(io.Discard, answer.Body)
				answer.Body.Close()
				if a.Do(t, older, `{ viewer { user { id } } }`, nil).Code() != "" {
					t.Error("the older session has ended")
				}
				return
			}
			newer := a.Send(t, r)
			if code := newer.Code(); code != "" {
				t.Fatal(newer.Errors)
			}
			if test.document == signIn && a.Do(t, newer.Text("signIn.session.token"), `{ viewer { user { id } } }`, nil).Text("viewer.user.id") != a.Admin.UserID {
				t.Error("the new session is nobody's")
			}
			if lives := a.Do(t, older, `{ viewer { user { id } } }`, nil).Code() == ""; lives != test.lives {
				t.Errorf("the older session lives: %v", lives)
			}
			if !test.lives {
				if code := watch.Closed(t); code != 4401 {
					t.Errorf("its socket is closed with %d", code)
				}
			}
		})
	}
}
