package server_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/ent"
	"usher/internal/role"
	"usher/internal/server"
	"usher/internal/store/storetest"

	entevent "usher/ent/event"
	"usher/internal/apptest"
	"usher/internal/event"
	"usher/internal/viewer"
)

func TestExportLog(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		member := a.Join(t, "bo@example.com", nil)
		from := a.URL + event.ExportPath + "?organization=" + a.OrganizationID
		exports := func() int {
			return a.Store.Client.Event.Query().Where(entevent.KindEQ(entevent.KindLOG_EXPORTED)).CountX(viewer.AsSystem(t.Context(), "a test"))
		}
		for name, c := range map[string]struct {
			file   file
			status int
		}{
			"a stranger":            {fetch(t, "GET", from), 401},
			"a member":              {fetch(t, "GET", from, as(member)), 403},
			"of nothing":            {fetch(t, "GET", a.URL+event.ExportPath, as(a.Admin)), 404},
			"by another method":     {fetch(t, "POST", from, as(a.Admin)), 405},
			"since no moment":       {fetch(t, "GET", from+"&since=yesterday", as(a.Admin)), 400},
			"only asking about it":  {fetch(t, "HEAD", from, as(a.Admin)), 200},
			"until before it began": {fetch(t, "HEAD", from+"&until=2001-01-01T00:00:00Z", as(a.Admin)), 200},
		} {
			if c.file.status != c.status {
				t.Errorf("%s: %d %s", name, c.file.status, c.file.text)
			}
		}
		if n := exports(); n != 0 {
			t.Errorf("%d exports are in the log", n)
		}

		f := fetch(t, "GET", from, as(a.Admin))
		if f.status != 200 || f.cut != nil || f.header.Get("Content-Type") != "application/x-ndjson" ||
			f.header.Get("Content-Disposition") != "attachment; filename=acme-log-"+a.Store.Now().Format(time.DateOnly)+".ndjson" {
			t.Errorf("%d %v %v", f.status, f.header, f.cut)
		}
		found, err := event.Check(strings.NewReader(f.text), a.LogExports.Key.Public())
		if err != nil || found.BadLine != 0 || found.Organization != a.OrganizationID || found.Last != 2 || exports() != 1 {
			t.Errorf("%+v, %v", found, err)
		}
	})
}

// TestExportLog_that_waits_keeps_no_page_from_others has four admins export a log twice
// each, as many as pages are made at once, while somebody writes to the organization.
func TestExportLog_that_waits_keeps_no_page_from_others(t *testing.T) {
	t.Parallel()
	apptest.Each(t, func(t *testing.T, a *apptest.App) {
		admins := []apptest.Person{a.Admin}
		for i := range 4 {
			admins = append(admins, a.Join(t, fmt.Sprintf("p%d@example.com", i), func(create *ent.MemberCreate) { create.SetRole(role.Admin) }))
		}
		locked, goOn := make(chan struct{}), make(chan struct{})
		told := sync.OnceFunc(func() { close(locked) })
		var busy sync.WaitGroup
		t.Cleanup(busy.Wait)
		letGo := sync.OnceFunc(func() { close(goOn) })
		t.Cleanup(letGo)
		busy.Go(func() {
			err := a.Store.InTx(viewer.AsSystem(context.Background(), "a test"), func(ctx context.Context, tx *ent.Tx) error {
				defer told()
				if err := tx.Organization.UpdateOneID(a.Organization.ID).SetName("Busy").Exec(ctx); err != nil {
					return err
				}
				told()
				for {
					select {
					case <-goOn:
						return nil
					case <-time.After(time.Second): // PostgreSQL would end a transaction that says nothing for 5 s
						if _, err := tx.Organization.Query().Exist(ctx); err != nil {
							return err
						}
					}
				}
			})
			if err != nil {
				t.Error(err)
			}
		})
		<-locked
		log := a.URL + event.ExportPath + "?organization=" + a.OrganizationID
		for _, p := range admins[:4] {
			for range 2 {
				busy.Go(func() {
					got := fetch(t, "GET", log, as(p))
					for ; got.status == 429; got = fetch(t, "GET", log, as(p)) { // for as long as one below is asked
						time.Sleep(10 * time.Millisecond)
					}
					if got.status != 200 || got.cut != nil {
						t.Errorf("a log: %d %v", got.status, got.cut)
					}
				})
			}
		}
		for _, p := range admins[:4] { // until both are under way
			for deadline := time.Now().Add(20 * time.Second); fetch(t, "HEAD", log, as(p)).status != 429; {
				if time.Now().After(deadline) {
					t.Fatal("the logs are not under way")
				}
			}
		}
		members := make(chan file, 1)
		busy.Go(func() {
			members <- fetch(t, "GET", a.URL+"/export/members?organization="+a.OrganizationID, as(admins[4]))
		})
		select {
		case got := <-members:
			if got.status != 200 || got.cut != nil {
				t.Errorf("members: %d %v", got.status, got.cut)
			}
		case <-time.After(20 * time.Second):
			t.Error("a list waits for logs that wait")
		}
		letGo()
		busy.Wait()
	})
}

// Whoever holds as much as he may is told so, and his log tells of no export.
func TestExport_without_room_is_refused(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite)
	front, _ := setup(t, func(s *server.Server) {
		s.Store, s.Accounts, s.Exports, s.LogExports = a.Store, a.Accounts, a.Exports, a.LogExports
		s.Limits.HeldBytes = 1 << 20 // a quarter for one
	})
	for _, path := range []string{event.ExportPath, "/export/members"} {
		got := ask(front, "GET", path+"?organization="+a.OrganizationID, "Authorization", "Bearer "+a.Admin.Token)
		text, _ := io.ReadAll(got.Body)
		if got.StatusCode != 429 || got.Header.Get("Retry-After") != "10" || got.Header.Get("Content-Disposition") != "" {
			t.Errorf("%s: %d %v %s", path, got.StatusCode, got.Header, text)
		}
	}
	if n := a.Store.Client.Event.Query().Where(entevent.KindEQ(entevent.KindLOG_EXPORTED)).CountX(viewer.AsSystem(t.Context(), "a test")); n != 0 {
		t.Errorf("%d exports are in the log", n)
	}
}
