package server_test

import (
	"strings"
	"testing"
	"time"

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
