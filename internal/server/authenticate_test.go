package server_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"usher/internal/apptest"
	"usher/internal/store/storetest"
)

func TestAuthenticate(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	other := a.Join(t, "bo@example.com", nil)
	gone := a.Join(t, "cleo@example.com", nil)
	a.Must(t, gone.Token, `mutation { signOut { userErrors { code } } }`, nil)

	for name, who := range map[string]struct {
		bearer, cookie string
		want           string // the viewer's id, or an error's code
	}{
		"a stranger is nobody":                                {"", "", ""},
		"a session's token":                                   {a.Admin.Token, "", a.Admin.UserID},
		"a session's cookie":                                  {"", a.Admin.Token, a.Admin.UserID},
		"the token counts before the cookie":                  {a.Admin.Token, other.Token, a.Admin.UserID},
		"an ended session's token is refused":                 {gone.Token, "", "UNAUTHENTICATED"},
		"a token that was never one is refused":               {"ses_nonsense", "", "UNAUTHENTICATED"},
		"a refused token is no stranger, whatever the cookie": {gone.Token, a.Admin.Token, "UNAUTHENTICATED"},
		"an ended session's cookie is a stranger's":           {"", gone.Token, ""},
		"a cookie that was never a session's is a stranger's": {"", "nonsense", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := request(t, a, who.bearer, `{ viewer { user { id } } }`)
			if who.cookie != "" {
				r.Header.Set("Cookie", "usher_session="+who.cookie)
			}
			answer := a.Send(t, r)
			if got := answer.Text("viewer.user.id") + answer.Code(); got != who.want {
				t.Errorf("the API says %s %v; want %q", answer.Data, answer.Errors, who.want)
			}
			if refused := who.want == "UNAUTHENTICATED"; refused != (answer.Status == http.StatusUnauthorized) {
				t.Errorf("the status is %d", answer.Status)
			}
		})
	}
}

func TestCookie_of_a_sign_in_is_out_of_scripts_reach(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	signedIn := a.Do(t, "", `mutation($p: String!) { signIn(input: {email: "ann@example.com", password: $p}) { session { token } userErrors { code } } }`,
		map[string]any{"p": apptest.Password})
	cookie := signedIn.Header.Get("Set-Cookie")
	for _, want := range []string{"usher_session=" + signedIn.Text("signIn.session.token"), "HttpOnly", "SameSite=Lax", "Path=/"} {
		if !strings.Contains(cookie, want) {
			t.Errorf("the cookie %q has no %s", cookie, want)
		}
	}
}

func TestMetrics(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		watch := a.Watch(t, a.Admin.Token, `subscription { viewerInvitationChanged { kind } }`, nil)
		defer watch.Stop()
		a.Do(t, "", `{ nonsense }`, nil)
		answer, err := http.Get(a.URL + "/metrics")
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		text, err := io.ReadAll(answer.Body)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{
			`usher_http_requests_total{method="POST",route="/graphql",status="200"} `,
			`usher_live_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1`,
			`usher_live_sockets 1`, "usher_live_subscriptions ", "usher_letters_queued ", "usher_events_appended_total{",
			"go_goroutines ", "process_resident_memory_bytes ", "go_sql_in_use_connections{",
		} {
			if !strings.Contains(string(text), want) {
				t.Errorf("there is no %s", want)
			}
		}
		if strings.Contains(string(text), a.Admin.Token) || strings.Contains(string(text), "ann@example.com") {
			t.Error("the metrics tell of people")
		}
	})
}
