package retention_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/link"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/role"
	"usher/internal/roster"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// mark stands in everything that says who somebody is.
const mark = "xyzzy"

// life lets people come, refuse and go, in every way there is, with the mark in
// their addresses, their names and all that is said of them.
func (b *bundle) life(t *testing.T) {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	reason := new("because of " + mark)
	grace := b.accept(t, b.invite(t, "grace@"+mark+".example", "Dear "+mark), "Grace "+mark)
	must(b.Members.Remove(b.ann, grace.ID, reason))
	must(b.Invites.Decline(b.stranger(t), tokenOf(b.Invites.URL(b.invite(t, "linus@"+mark+".example", "Hello "+mark), uuid.Nil)), reason))
	_, err := b.Invites.Revoke(b.ann, b.invite(t, "alan@"+mark+".example", "Hello "+mark).ID, reason)
	must(err)

	failing := b.invite(t, mark+"@example.com", "Hello "+mark)
	must(b.Store.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
		waiting := tx.Letter.Query().Where(letter.InvitationID(failing.ID)).OnlyX(ctx)
		return b.Invites.RecordDelivery(ctx, tx, waiting, mail.Outcome{Kind: mail.Failed, Problem: mark + " is unknown"})
	}))
	again, err := b.Invites.Resend(b.ann, failing.ID, nil)
	must(err)
	b.expire(t, again)

	l, err := b.InviteLinks.Create(b.ann, b.organization.ID, link.Draft{Role: role.Viewer, Lifetime: "SEVEN_DAYS"})
	must(err)
	linda, _, err := b.InviteLinks.Accept(b.stranger(t), tokenOf(b.InviteLinks.URL(l, uuid.Nil)),
		link.Newcomer{Email: "linda@" + mark + ".example", Name: "Linda " + mark, Password: password})
	must(err)
	_, err = b.Members.Update(b.ann, linda.ID, member.Change{Role: new(role.Member), Reason: reason})
	must(err)
	must(b.Members.Remove(b.ann, linda.ID, nil))

	_, err = b.Rosters.Plan(b.ann, b.organization.ID,
		strings.NewReader("email,message\nada@"+mark+".example,Hello "+mark+"\n"+mark+"@@example.com,\n"), roster.Options{})
	must(err)
	b.sent(t)
}

func TestApply_leaves_nothing_of_those_who_are_forgotten_in_the_database(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		b.life(t)
		if len(b.texts(t)) < 10 {
			t.Fatalf("the mark stands only in %q", b.texts(t))
		}
		lines := b.sound(t)
		b.keep(t, new(0))
		if invitations, people := b.apply(t); invitations != 4 || people != 2 {
			t.Errorf("erased %d invitations and %d people", invitations, people)
		}
		// Their accounts are their own: they call themselves otherwise now.
		for i, person := range s.Client.User.Query().AllX(system(t)) {
			s.Client.User.UpdateOne(person).SetName("Somebody").SetEmail(fmt.Sprintf("somebody%d@example.com", i)).ExecX(system(t))
		}
		if left := b.texts(t); len(left) > 0 {
			t.Errorf("left: %q", left)
		}
		if err := s.Checkpoint(t.Context()); err != nil {
			t.Error(err)
		}
		if !s.IsPostgres() {
			b.searchFiles(t)
		}
		if after := b.sound(t); after != lines+1 {
			t.Errorf("%d lines, and then %d", lines, after)
		}
	})
}

// texts are all texts in the database in which the mark stands, with where.
func (b *bundle) texts(t *testing.T) (found []string) {
	t.Helper()
	columns := `SELECT m.name || ' ' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c
		WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.type IN ('text', 'blob', 'TEXT', 'BLOB')`
	if b.Store.IsPostgres() {
		columns = `SELECT table_name || ' ' || column_name FROM information_schema.columns
			WHERE table_schema = current_schema() AND data_type IN ('character varying', 'text', 'bytea', 'json', 'jsonb')`
	}
	names := b.strings(t, columns)
	if len(names) < 40 {
		t.Fatalf("only %d columns", len(names))
	}
	for _, name := range names {
		table, column, _ := strings.Cut(name, " ")
		value := "CAST(" + column + " AS text)"
		if b.Store.IsPostgres() && strings.Contains("salt digest previous_hash hash event_hash fingerprint token_hash", column) {
			value = "encode(" + column + ", 'escape')"
		}
		for _, text := range b.strings(t, "SELECT "+value+" FROM "+table+" WHERE "+value+" LIKE '%"+mark+"%'") {
			found = append(found, name+": "+text)
		}
	}
	return found
}

func (b *bundle) strings(t *testing.T, query string) (list []string) {
	t.Helper()
	rows, err := b.Store.Pool().QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		list = append(list, s)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return list
}

// searchFiles looks for the mark in SQLite's files, byte by byte.
func (b *bundle) searchFiles(t *testing.T) {
	t.Helper()
	path := strings.TrimPrefix(b.Store.URL(), "sqlite:")
	for _, file := range []string{path, path + "-wal", path + "-shm"} {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if at := bytes.Index(content, []byte(mark)); at >= 0 {
			t.Errorf("%s, at %d: %q (and %d more)", file, at, content[max(0, at-40):at+40], bytes.Count(content, []byte(mark))-1)
		}
	}
}

// A page that is split or moved leaves copies behind, too.
func TestApply_leaves_nothing_in_the_files_of_many(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.SQLite)
	b := setup(t, s)
	const many = 450
	for i := range many {
		b.invite(t, fmt.Sprintf("%s-%d@example.com", mark, i*7919%many), strings.Repeat("Hello "+mark+" ", i%60))
	}
	all := s.Client.Invitation.Query().AllX(system(t))
	for i, inv := range all {
		if i%3 == 0 {
			if _, err := b.Invites.Revoke(b.ann, inv.ID, new("because of "+mark)); err != nil {
				t.Fatal(err)
			}
		}
	}
	b.expire(t, all[1])
	b.sent(t)
	b.keep(t, new(0))
	if invitations, _ := b.apply(t); invitations != many {
		t.Errorf("erased %d invitations", invitations)
	}
	b.searchFiles(t)
	b.sound(t)
}
