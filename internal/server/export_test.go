package server_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/internal/account"
	"usher/internal/apptest"
	"usher/internal/organization"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/roster"
	"usher/internal/server"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestExport_rights(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		invited(t, a, 1, nil)
		founding, err := a.Organizations.CreateFor(viewer.With(t.Context(), viewer.Anonymous), organization.Draft{Name: "Rival", Slug: new("rival")},
			account.Newcomer{Email: "rival@example.com", Name: "R", Password: apptest.Password, Proven: true})
		if err != nil {
			t.Fatal(err)
		}
		vic := a.Join(t, "vic@example.com", func(create *ent.MemberCreate) { create.SetRole(role.Viewer) })
		bo := a.Join(t, "bo@example.com", nil)
		sue := a.Join(t, "sue@example.com", func(create *ent.MemberCreate) { create.SetRole(role.Admin).SetState(member.StateSUSPENDED) })
		out := a.Join(t, "out@example.com", func(create *ent.MemberCreate) { create.SetOrganizationID(founding.Organization.ID).SetRole(role.Admin) })
		for name, c := range map[string]struct {
			headers              []string
			members, invitations int
		}{
			"admin":                 {[]string{as(a.Admin)}, 200, 200},
			"member":                {[]string{as(bo)}, 200, 403},
			"viewer":                {[]string{as(vic)}, 200, 403},
			"suspended":             {[]string{as(sue)}, 404, 404},
			"outsider":              {[]string{as(out)}, 404, 404},
			"stranger":              {nil, 401, 401},
			"a refused token":       {[]string{"Authorization: Bearer ses_mallory"}, 401, 401},
			"a cookie":              {[]string{"Cookie: usher_session=" + a.Admin.Token}, 200, 200},
			"a typed address":       {[]string{"Cookie: usher_session=" + a.Admin.Token, "Sec-Fetch-Site: none"}, 200, 200},
			"the own site":          {[]string{"Cookie: usher_session=" + a.Admin.Token, "Sec-Fetch-Site: same-origin", "Origin: " + a.URL}, 200, 200},
			"another site's link":   {[]string{"Cookie: usher_session=" + a.Admin.Token, "Sec-Fetch-Site: cross-site"}, 403, 403},
			"another site's script": {[]string{"Cookie: usher_session=" + a.Admin.Token, "Origin: https://evil.example"}, 403, 403},
			"no origin at all":      {[]string{"Cookie: usher_session=" + a.Admin.Token, "Origin: null"}, 403, 403},
		} {
			for list, want := range map[string]int{"members": c.members, "invitations": c.invitations} {
				for _, method := range []string{"GET", "HEAD"} {
					got := fetch(t, method, a.URL+"/export/"+list+"?organization="+a.OrganizationID, c.headers...)
					if got.status != want {
						t.Errorf("%s, %s %s: got %d %s, want %d", name, method, list, got.status, got.text, want)
					}
					if want != 200 && strings.Contains(got.text, "@") || got.header.Get("Cache-Control") != "no-store" || got.header.Get("X-Content-Type-Options") != "nosniff" {
						t.Errorf("%s, %s %s: got %s %v", name, method, list, got.text, got.header)
					}
					if method == "GET" && want != 200 && !strings.HasSuffix(got.text, ".\n") {
						t.Errorf("%s, %s: %q is no sentence", name, list, got.text)
					}
				}
			}
		}
		for _, id := range []string{"", "org_", "nonsense", a.Admin.UserID, publicid.Encode(publicid.Organization, uuid.Must(uuid.NewV7()))} {
			if got := fetch(t, "GET", a.URL+"/export/members?organization="+id, as(a.Admin)); got.status != 404 || !strings.Contains(got.text, "no such organization") {
				t.Errorf("%q: got %d %s", id, got.status, got.text)
			}
		}
		if got := fetch(t, "POST", a.URL+"/export/members?organization="+a.OrganizationID, as(a.Admin)); got.status != 405 || got.header.Get("Allow") != "GET, HEAD" {
			t.Errorf("POST: got %d %s", got.status, got.text)
		}
	})
}

// Texts that files get wrong.
var texts = []string{
	"plain", "comma, and; semicolon\ttab", `"quoted" and 'quoted'`, "two\nlines", "Jürgen Å. Łukasz 李明 👩‍💻", "=1+1", "+1", "-1", "@SUM(A1)",
	`=HYPERLINK("http://evil.example")`, " space ", "'apostrophe", "#comment", `\.`,
}

func TestExport_contents(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		members := [][]string{{"email", "role", "department", "message", "name", "state", "joinedAt"}, {"ann@example.com", "admin", "", "", "Ann Ek", "active", moment(a.Admin.Member.JoinedAt)}}
		for i, text := range texts {
			p := a.Join(t, fmt.Sprintf("p%d@example.com", i), func(create *ent.MemberCreate) { create.SetDepartment(text).SetState(member.StateSUSPENDED) })
			if err := a.Store.Client.User.UpdateOne(p.User).SetName(text).Exec(viewer.AsSystem(t.Context(), "a test's name")); err != nil {
				t.Fatal(err)
			}
			members = append(members, []string{p.User.Email, "member", roster.Defuse(text), "", roster.Defuse(text), "suspended", moment(p.Member.JoinedAt)})
		}
		now := a.Store.Now()
		invitations := [][]string{{"email", "role", "department", "message", "state", "delivery", "createdAt", "expiresAt"}}
		invited(t, a, len(texts), func(i int, create *ent.InvitationCreate) {
			create.SetMessage(texts[i]).SetDepartment(texts[i]).SetCreatedAt(now.Add(-2 * time.Hour)).SetExpiresAt(now.Add(-time.Hour))
			invitations = append(invitations, []string{fmt.Sprintf("guest%05d@example.com", i), "member", roster.Defuse(texts[i]), roster.Defuse(texts[i]),
				"expired", "sent", moment(now.Add(-2 * time.Hour)), moment(now.Add(-time.Hour))})
		})
		for list, want := range map[string][][]string{"members": members, "invitations": invitations} {
			got := fetch(t, "GET", a.URL+"/export/"+list+"?organization="+a.OrganizationID, as(a.Admin))
			if diff := cmp.Diff(want, got.rows(t)); diff != "" {
				t.Errorf("%s (- stored, + exported):\n%s", list, diff)
			}
			if strings.Contains(strings.ReplaceAll(got.text, "\r\n", ""), "\n") || !strings.HasPrefix(got.text, "email,role,department,message,") {
				t.Errorf("%s: not every line ends with CRLF, or something stands in front: %q", list, got.text)
			}
			for name, want := range map[string]string{
				"Content-Type":        "text/csv; charset=utf-8; header=present",
				"Content-Disposition": "attachment; filename=acme-" + list + "-" + now.Format(time.DateOnly) + ".csv",
			} {
				if got := got.header.Get(name); got != want {
					t.Errorf("%s: %s is %q, want %q", list, name, got, want)
				}
			}
		}
	})
}

func moment(t time.Time) string { return t.UTC().Format(time.RFC3339) }

func TestExport_spans_pages(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		invited(t, a, 5_000, nil)
		joined(t, a, 1_999) // with ann two full pages
		for list, want := range map[string]int{"members": 2_000, "invitations": 5_000} {
			url := a.URL + "/export/" + list + "?organization=" + a.OrganizationID
			distinct := map[string]bool{}
			rows := fetch(t, "GET", url, as(a.Admin)).rows(t)[1:]
			for _, row := range rows {
				distinct[row[0]] = true
			}
			if len(rows) != want || len(distinct) != want {
				t.Errorf("%s: %d rows of %d people, want %d", list, len(rows), len(distinct), want)
			}
			head := fetch(t, "HEAD", url, as(a.Admin))
			if head.status != 200 || head.text != "" || !strings.Contains(head.header.Get("Content-Disposition"), list) {
				t.Errorf("HEAD %s: %d %q %v", list, head.status, head.text, head.header)
			}
		}
	})
}

func TestExport_breaks_off_when_the_right_is_lost(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		invited(t, a, 2_500, nil)
		joined(t, a, 1_100)
		for i, c := range []struct {
			name string
			list roster.List
			lose func(context.Context, apptest.Person) error
		}{
			{"demoted", roster.Invitations, func(ctx context.Context, p apptest.Person) error {
				return a.Store.Client.Member.UpdateOne(p.Member).SetRole(role.Member).Exec(ctx)
			}},
			{"suspended", roster.Invitations, func(ctx context.Context, p apptest.Person) error {
				return a.Store.Client.Member.UpdateOne(p.Member).SetState(member.StateSUSPENDED).Exec(ctx)
			}},
			{"removed", roster.Members, func(ctx context.Context, p apptest.Person) error {
				return a.Store.Client.Member.DeleteOne(p.Member).Exec(ctx)
			}},
			{"signed out", roster.Invitations, func(ctx context.Context, p apptest.Person) error {
				return a.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error { return a.Accounts.EndSessions(ctx, tx, p.User.ID) })
			}},
			{"nothing", roster.Invitations, func(context.Context, apptest.Person) error { return nil }},
		} {
			p := a.Join(t, fmt.Sprintf("p%d@example.com", i), func(create *ent.MemberCreate) { create.SetRole(role.Admin) })
			front, _ := setup(t, func(s *server.Server) { s.Store, s.Accounts, s.Exports = a.Store, a.Accounts, a.Exports })
			url := turning(t, front, func() {
				if err := c.lose(viewer.AsSystem(context.Background(), "a test's loss"), p); err != nil {
					t.Error(err)
				}
			})
			got := fetch(t, "GET", url+c.list.Path()+"?organization="+a.OrganizationID, as(p))
			if whole := c.name == "nothing"; got.status != 200 || (got.cut == nil) != whole || strings.Count(got.text, "\r\n") > 1_001 != whole {
				t.Errorf("%s: %d, %d lines, broken off by %v", c.name, got.status, strings.Count(got.text, "\r\n"), got.cut)
			}
		}
	})
}

func TestExport_ends_when_its_client_goes_away(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	invited(t, a, 2_500, nil)
	front, _ := setup(t, func(s *server.Server) { s.Store, s.Accounts, s.Exports = a.Store, a.Accounts, a.Exports })
	r := httptest.NewRequest("GET", roster.Invitations.Path()+"?organization="+a.OrganizationID, nil)
	r.Header.Set("Authorization", "Bearer "+a.Admin.Token)
	ctx, leave := context.WithCancel(t.Context())
	answer := httptest.NewRecorder()
	defer func() {
		if reason := recover(); reason != http.ErrAbortHandler {
			t.Errorf("the handler ended with %v", reason)
		}
		if rows := strings.Count(answer.Body.String(), "\r\n"); rows != 1_001 {
			t.Errorf("%d lines were written, want one page", rows)
		}
	}()
	front.ServeHTTP(&leaf{ResponseWriter: answer, turned: leave}, r.WithContext(ctx))
}

// A page's time does not begin anew with each piece that its reader takes.
func TestExport_gives_each_page_its_time_once(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	invited(t, a, 2_500, nil)
	front, _ := setup(t, func(s *server.Server) { s.Store, s.Accounts, s.Exports = a.Store, a.Accounts, a.Exports })
	r := httptest.NewRequest("GET", roster.Invitations.Path()+"?organization="+a.OrganizationID, nil)
	r.Header.Set("Authorization", "Bearer "+a.Admin.Token)
	page := &leaf{ResponseWriter: httptest.NewRecorder()}
	front.ServeHTTP(page, r)
	if page.deadlines != 4 {
		t.Errorf("the deadline was set %d times for 3 pages and the end", page.deadlines)
	}
}

// TestExport_stops_nobody_by_reading_slowly holds two exports of each of five people,
// more than pages are made at once, while a page leaves, and asks for a third of one.
func TestExport_stops_nobody_by_reading_slowly(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	invited(t, a, 1_100, nil)
	front, _ := setup(t, func(s *server.Server) { s.Store, s.Accounts, s.Exports = a.Store, a.Accounts, a.Exports })
	reached, goOn := make(chan struct{}), make(chan struct{})
	url := turning(t, front, func() {
		select {
		case reached <- struct{}{}:
			<-goOn
		case <-t.Context().Done(): // it came too late
		}
	}) + roster.Invitations.Path() + "?organization=" + a.OrganizationID
	admins := []apptest.Person{a.Admin}
	for i := range 4 {
		admins = append(admins, a.Join(t, fmt.Sprintf("p%d@example.com", i), func(create *ent.MemberCreate) { create.SetRole(role.Admin) }))
	}
	var held sync.WaitGroup
	t.Cleanup(held.Wait)
	letGo := sync.OnceFunc(func() { close(goOn) })
	t.Cleanup(letGo)
	hold := func(p apptest.Person) {
		held.Go(func() {
			if got := fetch(t, "GET", url, as(p)); got.status != 200 || got.cut != nil || strings.Count(got.text, "\r\n") != 1_101 {
				t.Errorf("an export that was held: %d %v, %d lines", got.status, got.cut, strings.Count(got.text, "\r\n"))
			}
		})
		select {
		case <-reached:
		case <-time.After(20 * time.Second):
			t.Fatal("an export waits for those who read slowly")
		}
	}
	for _, p := range admins {
		hold(p)
		hold(p)
		// HEAD, which is not held if it is let in.
		if got := fetch(t, "HEAD", url, as(p)); got.status != http.StatusTooManyRequests || got.header.Get("Retry-After") != "10" {
			t.Errorf("a third of one person's: %d %v %s", got.status, got.header, got.text)
		}
	}
	letGo()
	held.Wait()
	hold(admins[4]) // what has ended has left its place
	held.Wait()
}
