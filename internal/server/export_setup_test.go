package server_test

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/apptest"
	"usher/internal/role"
	"usher/internal/viewer"
)

// file is what came of fetching an export.
type file struct {
	status int
	header http.Header
	text   string
	cut    error // the answer broke off
}

func (f file) rows(t *testing.T) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(f.text)).ReadAll()
	if err != nil || f.status != 200 || f.cut != nil {
		t.Fatalf("%d %v %v: %.200s", f.status, err, f.cut, f.text)
	}
	return rows
}

func fetch(t *testing.T, method, url string, headers ...string) file {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		r.Header.Set(name, value)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	return file{answer.StatusCode, answer.Header, string(text), err}
}

func as(p apptest.Person) string { return "Authorization: Bearer " + p.Token }

// invited makes so many invitations to addresses that are numbered.
func invited(t *testing.T, a *apptest.App, n int, change func(i int, create *ent.InvitationCreate)) {
	t.Helper()
	now := a.Store.Now()
	inPieces(t, a, n, func(ctx context.Context, tx *ent.Tx, from, to int) error {
		return tx.Invitation.MapCreateBulk(make([]int, to-from), func(create *ent.InvitationCreate, i int) {
			create.SetOrganizationID(a.Organization.ID).SetEmail(fmt.Sprintf("guest%05d@example.com", from+i)).SetRole(role.Member).
				SetState(invitation.StatePENDING).SetDelivery(invitation.DeliverySENT).SetCreatedAt(now).SetExpiresAt(now.Add(time.Hour))
			if change != nil {
				change(from+i, create)
			}
		}).Exec(ctx)
	})
}

// joined makes so many members.
func joined(t *testing.T, a *apptest.App, n int) {
	t.Helper()
	now := a.Store.Now()
	inPieces(t, a, n, func(ctx context.Context, tx *ent.Tx, from, to int) error {
		users, err := tx.User.MapCreateBulk(make([]int, to-from), func(create *ent.UserCreate, i int) {
			create.SetName("N").SetEmail(fmt.Sprintf("guest%05d@example.com", from+i)).SetPasswordHash("").SetCreatedAt(now)
		}).Save(ctx)
		if err != nil {
			return err
		}
		return tx.Member.MapCreateBulk(users, func(create *ent.MemberCreate, i int) {
			create.SetOrganizationID(a.Organization.ID).SetUserID(users[i].ID).SetRole(role.Member).SetJoinedAt(now)
		}).Exec(ctx)
	})
}

// inPieces writes many rows: a statement has room for so many parameters.
func inPieces(t *testing.T, a *apptest.App, n int, write func(ctx context.Context, tx *ent.Tx, from, to int) error) {
	t.Helper()
	const piece = 500
	err := a.Store.InTx(viewer.AsSystem(t.Context(), "a test's rows"), func(ctx context.Context, tx *ent.Tx) error {
		for from := 0; from < n; from += piece {
			if err := write(ctx, tx, from, min(from+piece, n)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// turning serves, and calls something when the first page is sent off.
func turning(t *testing.T, front http.Handler, turned func()) (url string) {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		front.ServeHTTP(&leaf{ResponseWriter: w, turned: turned}, r)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

type leaf struct {
	http.ResponseWriter
	turned    func()
	deadlines int // how often it was set
}

func (l *leaf) SetWriteDeadline(deadline time.Time) error {
	l.deadlines++
	return http.NewResponseController(l.ResponseWriter).SetWriteDeadline(deadline)
}

func (l *leaf) Write(page []byte) (int, error) {
	if l.turned != nil && l.Header().Get("Content-Disposition") != "" { // else it is a refusal
		l.turned()
		l.turned = nil
	}
	return l.ResponseWriter.Write(page)
}

func (l *leaf) Unwrap() http.ResponseWriter { return l.ResponseWriter }
