package server_test

import (
	"io"
	"net/http"
	"testing"

	"usher/internal/apptest"
	"usher/internal/store/storetest"
)

// TestCookie_that_is_replaced_ends_its_session signs in from a browser that is
// signed in, and from a program that is.
func TestCookie_that_is_replaced_ends_its_session(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	const signIn = `mutation { signIn(input: {email: \"ann@example.com\", password: \"` + apptest.Password + `\"}) { session { token } userErrors { code } } }`
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
