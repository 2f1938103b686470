package store_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/user"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestOpen(t *testing.T) {
	t.Parallel()
	ctx := viewer.AsSystem(t.Context(), "test the store")

	t.Run("makes a SQLite file that only its owner reads", func(t *testing.T) {
		t.Parallel()
		folder := filepath.Join(t.TempDir(), "new")
		s := storetest.Open(t, "sqlite:"+folder+"/usher.db")
		if _, err := s.Migrate(ctx); err != nil {
			t.Fatal(err)
		}
		entries, err := os.ReadDir(folder)
		if err != nil || len(entries) < 2 {
			t.Fatalf("the folder has %v and not the file and its log, error %v", entries, err)
		}
		for _, entry := range entries {
			if info, err := entry.Info(); err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%s has mode %v, error %v", entry.Name(), info.Mode(), err)
			}
		}
	})

	// A process that dies leaves the newest commits to the kernel whatever this says;
	// only a machine without power would show the difference.
	t.Run("has SQLite wait for the disk before it commits", func(t *testing.T) {
		t.Parallel()
		s := storetest.New(t, storetest.SQLite)
		var mode string
		var level int
		err := errors.Join(
			s.Pool().QueryRowContext(ctx, "PRAGMA journal_mode").Scan(&mode),
			s.Pool().QueryRowContext(ctx, "PRAGMA synchronous").Scan(&level),
		)
		const full = 2
		if err != nil || mode != "wal" || level < full {
			t.Errorf("the journal is %q, synchronous %d, error %v", mode, level, err)
		}
	})

	t.Run("takes any path for SQLite", func(t *testing.T) {
		t.Parallel()
		path := filepath.Join(t.TempDir(), "50% of Ada's ?files #1 & more.db")
		storetest.Open(t, "sqlite:"+path)
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	})

	for _, url := range []string{"", "sqlite:", "sqlite::memory:", "mysql://localhost/usher", "postgres://%zz"} {
		t.Run("refuses the URL "+url, func(t *testing.T) {
			t.Parallel()
			if s, err := store.Open(ctx, url); err == nil {
				s.Close()
				t.Error("it opened")
			}
		})
	}
}

func TestTimes(t *testing.T) {
	t.Parallel()
	kathmandu := time.FixedZone("Kathmandu", 5*3600+45*60)

	t.Run("come back in microseconds and UTC", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			ctx, r := system(t), rowsOf(s)
			now := s.Now()
			if now != now.Truncate(time.Microsecond) || now.Location() != time.UTC {
				t.Errorf("Now is %v", now)
			}
			for _, written := range []time.Time{now, now.In(kathmandu), time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)} {
				u := r.user(written.String()).SetCreatedAt(written).SaveX(ctx)
				read := s.Client.User.GetX(ctx, u.ID).CreatedAt
				if _, offset := read.Zone(); !read.Equal(written) || offset != 0 {
					t.Errorf("%v came back as %v", written, read)
				}
			}
		})
	})

	t.Run("sort and compare by instant", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			ctx, r := system(t), rowsOf(s)
			base := time.Date(2026, 12, 31, 22, 59, 58, 0, time.UTC)
			var times []time.Time
			for _, after := range []time.Duration{0, 1, 10, 99, 100, 1_000, 10_000, 100_000, 900_000, 999_999, 1_000_000, 60_000_000, 3_600_000_000} {
				times = append(times, base.Add(after*time.Microsecond))
			}
			for i, at := range times {
				zone := []*time.Location{time.UTC, kathmandu, time.FixedZone("Lima", -5*3600)}[i%3]
				r.user(at.String()).SetCreatedAt(at.In(zone)).ExecX(ctx)
			}
			for i, u := range s.Client.User.Query().Order(user.ByCreatedAt()).AllX(ctx) {
				if !u.CreatedAt.Equal(times[i]) {
					t.Errorf("place %d has %v and not %v", i, u.CreatedAt, times[i])
				}
				if n := s.Client.User.Query().Where(user.CreatedAtLT(times[i])).CountX(ctx); n != i {
					t.Errorf("%d are before %v, not %d", n, times[i], i)
				}
			}
		})
	})
}

func TestNotPast(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, r := system(t), rowsOf(s)
		o := r.organization("babbage").SaveX(ctx)
		r.invitation(o, "later@example.com").ExecX(ctx)
		soon := s.Now().Add(50 * time.Millisecond)
		r.invitation(o, "soon@example.com").SetExpiresAt(soon).ExecX(ctx)

		// Each question is asked between two moments that we know.
		moment := clockOf(t, s)
		for found := true; found; {
			before := moment()
			emails := s.Client.Invitation.Query().Where(s.NotPast(invitation.FieldExpiresAt)).
				Order(invitation.ByEmail()).Select(invitation.FieldEmail).StringsX(ctx)
			after := moment()
			found = slices.Contains(emails, "soon@example.com")
			if found && !before.Before(soon) {
				t.Fatalf("it is not past %v after its time", before.Sub(soon))
			}
			if !found && after.Before(soon) {
				t.Fatalf("it is past %v before its time", soon.Sub(after))
			}
			if emails[0] != "later@example.com" {
				t.Fatalf("what lies an hour ahead is past; not past are %v", emails)
			}
		}
	})
}

// What is past is past on a server whose own clock says otherwise.
func TestNotPast_goes_by_the_clock_of_the_database(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.Postgres)
	ctx, r := system(t), rowsOf(s)
	o := r.organization("babbage").SaveX(ctx)
	r.invitation(o, "past@example.com").SetExpiresAt(s.Now().Add(-time.Second)).ExecX(ctx)
	r.invitation(o, "later@example.com").SetExpiresAt(s.Now().Add(5 * time.Minute)).ExecX(ctx)
	for _, wrong := range []time.Duration{-10 * time.Minute, 10 * time.Minute} {
		s.TravelTo(time.Now().Add(wrong))
		emails := s.Client.Invitation.Query().Where(s.NotPast(invitation.FieldExpiresAt)).Select(invitation.FieldEmail).StringsX(ctx)
		if !slices.Equal(emails, []string{"later@example.com"}) {
			t.Errorf("on a server that is wrong by %v, not past are %v", wrong, emails)
		}
	}
}

// clockOf reads the clock that decides on a database.
func clockOf(t *testing.T, s *store.Store) func() time.Time {
	if !s.IsPostgres() {
		return s.Now
	}
	db := openSQL(t, s)
	return func() (now time.Time) {
		if err := db.QueryRow("SELECT clock_timestamp()").Scan(&now); err != nil {
			t.Fatal(err)
		}
		return now
	}
}

func TestSQLiteWriters(t *testing.T) {
	t.Parallel()

	t.Run("wait for each other, in one process and in two", func(t *testing.T) {
		t.Parallel()
		ctx, url := system(t), storetest.URL(t, storetest.SQLite)
		server, commandLine := storetest.Open(t, url), storetest.Open(t, url)
		o := rowsOf(server).organization("babbage").SaveX(ctx)
		const writers, each = 8, 10
		var group sync.WaitGroup
		for _, s := range []*store.Store{server, commandLine} {
			for range writers {
				group.Go(func() {
					for range each {
						if err := increment(ctx, s, o); err != nil {
							t.Error(err)
						}
					}
				})
			}
		}
		group.Wait()
		if n := server.Client.Organization.GetX(ctx, o.ID).EventSequence; n != 2*writers*each {
			t.Errorf("%d increments are left of %d", n, 2*writers*each)
		}
	})

	t.Run("do not stop readers", func(t *testing.T) {
		t.Parallel()
		ctx, s := system(t), storetest.New(t, storetest.SQLite)
		err := s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			if err := (rows{tx.Client(), s.Now()}).user("ada@example.com").Exec(ctx); err != nil {
				return err
			}
			if n := s.Client.User.Query().CountX(ctx); n != 0 {
				t.Errorf("a reader sees %d users before the commit", n)
			}
			if n := tx.User.Query().CountX(ctx); n != 1 {
				t.Errorf("the transaction sees %d users of its one", n)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if n := s.Client.User.Query().CountX(ctx); n != 1 {
			t.Errorf("a reader sees %d users after the commit", n)
		}
	})
}

// increment reads a number and writes the next one, which is right only when
// nobody else does so in between.
func increment(ctx context.Context, s *store.Store, o *ent.Organization) error {
	return s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		found, err := tx.Organization.Get(ctx, o.ID)
		if err != nil {
			return err
		}
		return tx.Organization.UpdateOne(found).SetEventSequence(found.EventSequence + 1).Exec(ctx)
	})
}

func TestForeignKeys(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, r := system(t), rowsOf(s)
		ada := r.user("ada@example.com").SaveX(ctx)
		ours, theirs := r.organization("ours").SaveX(ctx), r.organization("theirs").SaveX(ctx)
		invited := r.invitation(theirs, "ada@example.com").SaveX(ctx)
		link := r.link(theirs, ada).SaveX(ctx)
		place := r.department(theirs, "works").SaveX(ctx)
		room := r.space(theirs, "room").SaveX(ctx)
		made, calendar := r.customRole(theirs, "auditor").SaveX(ctx), r.integration(theirs, "calendar").SaveX(ctx)
		somebody := r.member(theirs, r.user("somebody@example.com").SaveX(ctx)).SaveX(ctx)
		for name, write := range map[string]func(o *ent.Organization) error{
			"a member's invitation": func(o *ent.Organization) error { return r.member(o, ada).SetInvitationID(invited.ID).Exec(ctx) },
			"a member's link": func(o *ent.Organization) error {
				return r.member(o, r.user(o.Slug+"@example.com").SaveX(ctx)).SetInviteLinkID(link.ID).Exec(ctx)
			},
			"an event's invitation": func(o *ent.Organization) error { return r.event(o, 1).SetInvitationID(invited.ID).Exec(ctx) },
			"an event's link":       func(o *ent.Organization) error { return r.event(o, 2).SetInviteLinkID(link.ID).Exec(ctx) },
			"a department's parent": func(o *ent.Organization) error {
				return r.department(o, "works/mill").SetParentID(place.ID).Exec(ctx)
			},
			"a member's department": func(o *ent.Organization) error {
				return r.member(o, r.user("dep-"+o.Slug+"@example.com").SaveX(ctx)).SetDepartmentID(place.ID).Exec(ctx)
			},
			"a member's next department": func(o *ent.Organization) error {
				m := r.member(o, r.user("next-"+o.Slug+"@example.com").SaveX(ctx)).SaveX(ctx)
				return r.Member.UpdateOne(m).SetDepartmentID(place.ID).Exec(ctx)
			},
			"an invitation's department": func(o *ent.Organization) error {
				return r.invitation(o, "dep@example.com").SetDepartmentID(place.ID).Exec(ctx)
			},
			"an invitation's next department": func(o *ent.Organization) error {
				return r.Invitation.UpdateOne(r.invitation(o, "next@example.com").SaveX(ctx)).SetDepartmentID(place.ID).Exec(ctx)
			},
			"a link's department": func(o *ent.Organization) error { return r.link(o, ada).SetDepartmentID(place.ID).Exec(ctx) },
			"a link's next department": func(o *ent.Organization) error {
				return r.InviteLink.UpdateOne(r.link(o, ada).SaveX(ctx)).SetDepartmentID(place.ID).Exec(ctx)
			},
			"a space's department": func(o *ent.Organization) error { return r.space(o, "placed").SetDepartmentID(place.ID).Exec(ctx) },
			"a space's member": func(o *ent.Organization) error {
				m := r.member(o, r.user("room-"+o.Slug+"@example.com").SaveX(ctx)).SaveX(ctx)
				return r.spaceMember(room, m).SetOrganizationID(o.ID).Exec(ctx)
			},
			"a member's role": func(o *ent.Organization) error {
				return r.member(o, r.user("role-"+o.Slug+"@example.com").SaveX(ctx)).SetCustomRoleID(made.ID).Exec(ctx)
			},
			"a member's next role": func(o *ent.Organization) error {
				m := r.member(o, r.user("next-role-"+o.Slug+"@example.com").SaveX(ctx)).SaveX(ctx)
				return r.Member.UpdateOne(m).SetCustomRoleID(made.ID).Exec(ctx)
			},
			"an invitation's role": func(o *ent.Organization) error {
				return r.invitation(o, "role@example.com").SetCustomRoleID(made.ID).Exec(ctx)
			},
			"an invitation's next role": func(o *ent.Organization) error {
				return r.Invitation.UpdateOne(r.invitation(o, "next-role@example.com").SaveX(ctx)).SetCustomRoleID(made.ID).Exec(ctx)
			},
			"a link's role":         func(o *ent.Organization) error { return r.link(o, ada).SetCustomRoleID(made.ID).Exec(ctx) },
			"a permission's member": func(o *ent.Organization) error { return r.permission(somebody).SetOrganizationID(o.ID).Exec(ctx) },
			"an approval's invitation": func(o *ent.Organization) error {
				return r.approval(invited, ada).SetOrganizationID(o.ID).Exec(ctx)
			},
			"a share's integration": func(o *ent.Organization) error {
				return r.share(o, calendar).SetDepartmentID(r.department(o, "sharing").SaveX(ctx).ID).Exec(ctx)
			},
			"a share's department": func(o *ent.Organization) error {
				return r.share(o, r.integration(o, "with a department").SaveX(ctx)).SetDepartmentID(place.ID).Exec(ctx)
			},
			"a share's space": func(o *ent.Organization) error {
				return r.share(o, r.integration(o, "with a space").SaveX(ctx)).SetSpaceID(room.ID).Exec(ctx)
			},
			"a letter's invitation": func(o *ent.Organization) error { return r.letter(o).SetInvitationID(invited.ID).Exec(ctx) },
		} {
			if err := write(ours); !ent.IsConstraintError(err) {
				t.Errorf("%s may be another organization's: %v", name, err)
			}
			if err := write(theirs); err != nil {
				t.Errorf("%s may not be its own organization's: %v", name, err)
			}
		}
	})
}

func TestAcquaint_looks_at_tables_that_are_unknown(t *testing.T) {
	t.Parallel()
	s := storetest.New(t, storetest.Postgres)
	known := func() (rows float64) {
		if err := s.Pool().QueryRowContext(t.Context(), "SELECT reltuples FROM pg_class WHERE oid = 'users'::regclass").Scan(&rows); err != nil {
			t.Fatal(err)
		}
		return rows
	}
	r := rowsOf(s)
	r.user("ada@example.com").ExecX(system(t))
	if known() > 0 {
		t.Fatal("the table is known before anybody looked")
	}
	for range 2 {
		if err := s.Acquaint(t.Context(), "users"); err != nil {
			t.Fatal(err)
		}
		if n := known(); n != 1 {
			t.Errorf("the database thinks that it has %v rows", n)
		}
		r.user(fmt.Sprintf("%d@example.com", time.Now().UnixNano())).ExecX(system(t)) // a known table is not looked at again
	}
}
