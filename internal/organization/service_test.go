package organization

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/member"
	"usher/ent/onetimelink"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

const password = "correct horse battery"

func setup(t testing.TB, s *store.Store) *Service {
	t.Helper()
	ring, err := token.ParseRing(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	return &Service{
		Store: s,
		Log:   &event.Log{Bell: event.NewMemoryBell(), Now: s.Now},
		Accounts: &account.Service{
			Store: s, Ring: ring, Hasher: account.NewHasher(2), Quota: mail.Quota{PerHour: 20},
			Attempts: &account.Attempts{PerAccount: 100, PerAddress: 100, Window: 15 * time.Minute, Now: s.Now},
		},
		OpenSignUp: true,
	}
}

// person makes an account without a password that anybody knows.
func (s *Service) person(t testing.TB, email string, verified bool) *ent.User {
	t.Helper()
	create := s.Store.Client.User.Create().SetName("Ada").SetEmail(email).SetPasswordHash("-").SetCreatedAt(s.Store.Now())
	if verified {
		create.SetEmailVerifiedAt(s.Store.Now())
	}
	return create.SaveX(system(t))
}

func as(t testing.TB, person *ent.User) context.Context {
	return viewer.With(t.Context(), viewer.User(person.ID, uuid.Nil))
}

func system(t testing.TB) context.Context { return viewer.AsSystem(t.Context(), "test") }

func refused(t testing.TB, err error, code fault.Code, field string) {
	t.Helper()
	f, ok := fault.From(err)
	if !ok || f.Code != code || strings.Join(f.Field, ".") != field {
		t.Errorf("got %v (%+v), want %s at %q", err, f, code, field)
	}
}

// founded checks all that a new organization consists of.
func founded(t testing.TB, s *Service, organizationID uuid.UUID, founder uuid.UUID) {
	t.Helper()
	admin, err := s.Store.Client.Member.Query().Where(member.OrganizationID(organizationID)).Only(system(t))
	if err != nil || admin.UserID != founder || admin.Role != role.Admin || admin.State != member.StateACTIVE || admin.InvitationID != nil {
		t.Fatalf("its one member is %v, %v", admin, err)
	}
	first, err := s.Store.Client.Event.Query().Where(entevent.OrganizationID(organizationID)).Only(system(t))
	if err != nil || first.Sequence != 1 || first.Kind != entevent.KindMEMBER_JOINED || *first.ActorID != founder || *first.MemberID != admin.ID {
		t.Errorf("its log begins with %v, %v", first, err)
	}
	if verdict, err := event.Verify(t.Context(), s.Store.Client, organizationID); err != nil || verdict.Lines != 1 || verdict.BadLine != 0 {
		t.Errorf("its log is %v, %v", verdict, err)
	}
}

// count is how many organizations, members, people and lines there are.
func (s *Service) count(t testing.TB) string {
	c := s.Store.Client
	return fmt.Sprintf("%d organizations, %d members, %d people, %d lines", c.Organization.Query().CountX(system(t)),
		c.Member.Query().CountX(system(t)), c.User.Query().CountX(system(t)), c.Event.Query().CountX(system(t)))
}

func TestCreate(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		ada, eve := s.person(t, "ada@example.com", true), s.person(t, "eve@example.com", true)
		o, err := s.Create(as(t, ada), Draft{Name: " Analytical Engines "})
		if err != nil || o.Name != "Analytical Engines" || o.Slug != "analytical-engines" {
			t.Fatalf("got %v, %v", o, err)
		}
		founded(t, s, o.ID, ada.ID)

		before := s.count(t)
		_, err = s.Create(as(t, eve), Draft{Name: "Analytical Engines"})
		refused(t, err, fault.Conflict, "slug")
		_, err = s.Create(as(t, eve), Draft{Name: "Other", Slug: new("analytical-engines")})
		refused(t, err, fault.Conflict, "slug")
		_, err = s.Create(t.Context(), Draft{Name: "Other"})
		refused(t, err, fault.Unauthenticated, "")
		_, err = s.Create(viewer.With(t.Context(), viewer.Anonymous), Draft{Name: "Other"})
		refused(t, err, fault.Unauthenticated, "")
		_, err = s.Create(as(t, eve), Draft{Name: "Other", IdempotencyKey: new("")})
		refused(t, err, fault.Invalid, "idempotencyKey")
		s.OpenSignUp = false
		_, err = s.Create(as(t, eve), Draft{Name: "Other"})
		refused(t, err, fault.Forbidden, "")
		if after := s.count(t); after != before {
			t.Errorf("refusals left %s after %s", after, before)
		}
	})
}

func TestCreate_idempotency_key(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		ada, eve := s.person(t, "ada@example.com", true), s.person(t, "eve@example.com", true)
		draft := Draft{Name: "Engines", IdempotencyKey: new("key")}
		first, err := s.Create(as(t, ada), draft)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := s.Create(as(t, ada), draft); err != nil || again.ID != first.ID {
			t.Errorf("again: %v, %v", again, err)
		}
		_, err = s.Create(as(t, ada), Draft{Name: "Other engines", IdempotencyKey: new("key")})
		refused(t, err, fault.Conflict, "idempotencyKey")
		other, err := s.Create(as(t, eve), Draft{Name: "Eve's", IdempotencyKey: new("key")})
		if err != nil || other.ID == first.ID {
			t.Errorf("another person's key: %v, %v", other, err)
		}
		if got := s.count(t); got != "2 organizations, 2 members, 2 people, 2 lines" {
			t.Error(got)
		}
	})
}

func TestCreateFor(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, email  string
		keepsAccount bool
		people       int
	}{
		{"a newcomer gets a proven account", "new@example.com", false, 3},
		{"a proven account is kept as it is", "ada@example.com", true, 2},
		{"an unproven account is taken over", "eve@example.com", false, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, db *store.Store) {
				s := setup(t, db)
				s.OpenSignUp = false // the operator's word is enough
				ada, eve := s.person(t, "ada@example.com", true), s.person(t, "eve@example.com", false)
				founding, err := s.CreateFor(system(t), Draft{Name: "Engines"},
					account.Newcomer{Email: address.Address(c.email), Name: "Grace", Password: password, Proven: true})
				if err != nil {
					t.Fatal(err)
				}
				founded(t, s, founding.Organization.ID, founding.User.ID)
				now := db.Client.User.GetX(system(t), founding.User.ID)
				if now.Email != c.email || now.EmailVerifiedAt == nil || (now.Name == "Grace") == c.keepsAccount || (now.PasswordHash == "-") != c.keepsAccount {
					t.Errorf("the admin is %v", now)
				}
				if c.keepsAccount && now.ID != ada.ID || c.email == eve.Email && now.ID != eve.ID {
					t.Error("it is another account")
				}
				if n := db.Client.User.Query().CountX(system(t)); n != c.people {
					t.Errorf("%d people", n)
				}
			})
		})
	}
}

func TestCreateFor_refused_leaves_nothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		grace := account.Newcomer{Email: "new@example.com", Name: "Grace", Password: password, Proven: true}
		if _, err := s.CreateFor(system(t), Draft{Name: "Engines"}, grace); err != nil {
			t.Fatal(err)
		}
		before := s.count(t)
		nameless, weak := grace, grace
		grace.Email, nameless.Email, weak.Email = "1@example.com", "2@example.com", "3@example.com"
		nameless.Name, weak.Password = "", "short"
		_, err := s.CreateFor(system(t), Draft{Name: "Engines"}, grace)
		refused(t, err, fault.Conflict, "slug")
		_, err = s.CreateFor(system(t), Draft{Name: ""}, grace)
		refused(t, err, fault.Required, "name")
		_, err = s.CreateFor(system(t), Draft{Name: "Other"}, nameless)
		refused(t, err, fault.Required, "admin.name")
		_, err = s.CreateFor(system(t), Draft{Name: "Other"}, weak)
		refused(t, err, fault.WeakPassword, "admin.password")
		if after := s.count(t); after != before {
			t.Errorf("%s after %s", after, before)
		}
	})
}

func TestSetUp(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		secret := setUpToken(t, s)
		if secret == "" {
			t.Fatal("an empty server offers no set-up")
		}
		use := func(secret string, draft Draft, name, email, password string) error {
			_, _, err := s.SetUp(t.Context(), secret, draft, name, email, password)
			return err
		}
		refused(t, use("set_guess", Draft{Name: "Engines"}, "Ada", "ada@example.com", password), fault.TokenInvalid, "token")
		refused(t, use(secret, Draft{}, "Ada", "ada@example.com", password), fault.Required, "organizationName")
		refused(t, use(secret, Draft{Name: "Engines", Slug: new("-")}, "Ada", "ada@example.com", password), fault.Invalid, "slug")
		refused(t, use(secret, Draft{Name: "Engines"}, "", "ada@example.com", password), fault.Required, "name")
		refused(t, use(secret, Draft{Name: "Engines"}, "Ada", "ada", password), fault.Invalid, "email")
		refused(t, use(secret, Draft{Name: "Engines"}, "Ada", "ada@example.com", "short"), fault.WeakPassword, "password")
		if got := s.count(t); got != "0 organizations, 0 members, 0 people, 0 lines" {
			t.Fatalf("refusals left %s", got)
		}

		founding, session, err := s.SetUp(t.Context(), secret, Draft{Name: "Engines"}, "Ada", " ADA@example.com", password)
		if err != nil {
			t.Fatal(err)
		}
		founded(t, s, founding.Organization.ID, founding.User.ID)
		if ada := db.Client.User.GetX(system(t), founding.User.ID); ada.Email != "ada@example.com" || ada.EmailVerifiedAt == nil || ada.Name != "Ada" {
			t.Errorf("the admin is %v", ada)
		}
		if v, err := s.Accounts.Authenticate(t.Context(), session.Token); err != nil || v.UserID != founding.User.ID {
			t.Errorf("signed in as %v, %v", v, err)
		}
		refused(t, use(secret, Draft{Name: "Other"}, "Eve", "eve@example.com", password), fault.AlreadyUsed, "token")
		if again := setUpToken(t, s); again != "" {
			t.Error("a server with people offers to be set up")
		}
	})
}

func TestSetUp_is_for_an_empty_server_only(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		secret := setUpToken(t, s)
		s.person(t, "ada@example.com", true) // by the command line, meanwhile
		_, _, err := s.SetUp(t.Context(), secret, Draft{Name: "Engines"}, "Eve", "eve@example.com", password)
		refused(t, err, fault.Conflict, "")
		if got := s.count(t); got != "0 organizations, 0 members, 1 people, 0 lines" {
			t.Error(got)
		}
	})
}

func TestSetUp_of_many_at_once_one_succeeds(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		secret := setUpToken(t, s)
		var in atomic.Int32
		var crowd sync.WaitGroup
		for i := range 5 {
			crowd.Go(func() {
				name := fmt.Sprintf("Engines %d", i)
				_, _, err := s.SetUp(t.Context(), secret, Draft{Name: name}, "Ada", fmt.Sprintf("ada%d@example.com", i), password)
				if err == nil {
					in.Add(1)
					return
				}
				refused(t, err, fault.AlreadyUsed, "token")
			})
		}
		crowd.Wait()
		if got := s.count(t); in.Load() != 1 || got != "1 organizations, 1 members, 1 people, 1 lines" {
			t.Errorf("%d succeeded: %s", in.Load(), got)
		}
	})
}

func TestSetUpToken_kills_the_one_before(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := setup(t, db)
		old, fresh := setUpToken(t, s), setUpToken(t, s)
		_, _, err := s.SetUp(t.Context(), old, Draft{Name: "Engines"}, "Ada", "ada@example.com", password)
		refused(t, err, fault.Expired, "token")
		if n := db.Client.OneTimeLink.Query().Where(onetimelink.PurposeEQ(onetimelink.PurposeSET_UP)).CountX(system(t)); n != 1 {
			t.Errorf("%d links are there", n)
		}
		if _, _, err := s.SetUp(t.Context(), fresh, Draft{Name: "Engines"}, "Ada", "ada@example.com", password); err != nil {
			t.Error(err)
		}
	})
}

func setUpToken(t testing.TB, s *Service) string {
	t.Helper()
	secret, err := s.SetUpToken(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return secret
}
