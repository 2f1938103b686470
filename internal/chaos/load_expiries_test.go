package chaos

import (
	"context"
	"database/sql"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/internal/chaos/audit"
	"usher/internal/publicid"
)

// databaseTime is how long the database may take to make something expire.
const databaseTime = 5 * time.Second

// openDatabase opens the installation's database beside the servers. On SQLite
// times are texts, which have to be written as the servers write them.
func openDatabase(t testing.TB, databaseURL string) *sql.DB {
	t.Helper()
	driver, source := "postgres", databaseURL
	if path, sqlite := strings.CutPrefix(databaseURL, "sqlite:"); sqlite {
		options := url.Values{"_time_format": {"sqlite"}, "_timezone": {"UTC"}, "_txlock": {"immediate"}, "_pragma": {"busy_timeout(5000)"}}
		driver = "sqlite"
		source = (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: options.Encode()}).String()
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatalf("open the installation's database: %v", err)
	}
	db.SetMaxOpenConns(2)
	t.Cleanup(func() { _ = db.Close() }) // what it was asked has been answered
	return db
}

// outlive makes an invitation or a link that expires in a moment, and has people
// accept it just before, or just after.
func (w *worker) outlive(ctx context.Context) {
	o := w.place()
	email := w.newcomer().email
	acceptance, made := w.passing(ctx, o, email)
	if !made {
		pause(ctx, time.Second)
		return
	}
	at, ok := w.expireSoon(ctx, acceptance.note.Target)
	if !ok { // or it does not expire, or nobody knows when
		return
	}
	w.journal.Expiry(audit.Expiry{Object: acceptance.note.Target, At: at})
	if w.newcomers.WaitN(ctx, 2) != nil {
		return
	}
	servers := w.servers.all()
	w.atOnce(2+w.r.IntN(2), func(hand *worker, i int) {
		pause(ctx, time.Until(at.Add(time.Duration(hand.r.IntN(240)-160)*time.Millisecond)))
		p := hand.newcomer()
		if acceptance.field == "acceptInvitation" {
			p.email = email
		}
		own := acceptance
		own.input = map[string]any{"token": acceptance.note.Bears}
		if hand.join(ctx, o, p, hand.beside(servers, i, own)) {
			hand.settleUnproven(ctx, o, p)
		}
	})
}

// passing is the request to accept what will not last.
func (w *worker) passing(ctx context.Context, o *organization, email string) (request, bool) {
	if w.chance(30) {
		s, ok := w.shared(ctx, o)
		return s.entry(), ok
	}
	inv, ok := w.invited(ctx, o, w.admin(o), email, "MEMBER")
	return inv.acceptance(), ok
}

// expireSoon sets when an invitation or a link expires, to one to three seconds
// ahead by the database's clock.
func (w *worker) expireSoon(ctx context.Context, publicID string) (time.Time, bool) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), databaseTime)
	defer cancel()
	kind, id, ok := publicid.Parse(publicID)
	if !ok {
		return time.Time{}, false
	}
	now, err := w.clock(ctx)
	if err != nil {
		return time.Time{}, false
	}
	at := now.Add(time.Second + time.Duration(w.r.IntN(2000))*time.Millisecond).UTC().Truncate(time.Microsecond)
	return at, w.setExpiry(ctx, kind, id, at)
}

// clock is the one by which the installation decides: on SQLite the server's,
// which is this machine's.
func (l *load) clock(ctx context.Context) (now time.Time, err error) {
	if l.sqlite {
		return time.Now(), nil
	}
	err = l.db.QueryRowContext(ctx, "SELECT clock_timestamp()").Scan(&now)
	return now, err
}

func (l *load) setExpiry(ctx context.Context, kind publicid.Kind, id uuid.UUID, at time.Time) bool {
	statement := "UPDATE invitations SET expires_at = $1 WHERE id = $2 AND state = 'PENDING'"
	if kind == publicid.InviteLink {
		statement = "UPDATE invite_links SET expires_at = $1 WHERE id = $2 AND state = 'ACTIVE'"
	}
	done, err := l.db.ExecContext(ctx, statement, at, id.String())
	if err != nil {
		return false
	}
	n, err := done.RowsAffected()
	return err == nil && n == 1
}
