package history_test

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"usher/ent"
	"usher/ent/customrole"
	entdepartment "usher/ent/department"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/ent/memberpermission"
	"usher/internal/access"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/app"
	"usher/internal/config"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/member"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/text"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) {
	_ = flag.Set("rapid.checks", "12") // each lives through some forty changes
	_ = flag.Set("rapid.steps", "40")
	_ = flag.Set("rapid.nofailfile", "true")
	storetest.Main(m)
}

// world is an organization that changes, and what was so at each moment.
type world struct {
	*app.Services
	log          *event.Log
	organization uuid.UUID
	ann          context.Context // on behalf of its first admin
	annID        uuid.UUID
	n            int
	moments      []moment
}

type moment struct {
	at      time.Time
	members []string
}

func services(t testing.TB, s *store.Store) *app.Services {
	t.Helper()
	cfg, err := config.Load(nil, []string{"USHER_DATABASE_URL=" + s.URL(), "USHER_SECRET_KEYS=" + strings.Repeat("5a", 32), "USHER_PUBLIC_URL=https://join.example.com"})
	if err != nil {
		t.Fatal(err)
	}
	all, err := app.On(s, cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func found(t rapid.TB, all *app.Services) *world {
	t.Helper()
	w := &world{Services: all, log: all.Members.Log}
	founding, err := all.Organizations.CreateFor(viewer.With(context.Background(), viewer.Anonymous), organization.Draft{Name: "Acme", Slug: new("acme-" + uuid.NewString()[:8])},
		account.Newcomer{Email: address.Address(uuid.NewString() + "@example.com"), Name: "Ann", Password: "correct horse battery", Proven: true})
	if err != nil {
		t.Fatal(err)
	}
	w.organization, w.annID = founding.Organization.ID, founding.Member.ID
	w.ann = viewer.With(context.Background(), viewer.User(founding.User.ID, uuid.Nil))
	return w
}

func system() context.Context { return viewer.AsSystem(context.Background(), "a test") }

// name is a new one.
func (w *world) name() string {
	w.n++
	return fmt.Sprintf("N%d", w.n)
}

func (w *world) others() []*ent.Member {
	return w.Store.Client.Member.Query().Where(entmember.OrganizationID(w.organization), entmember.IDNEQ(w.annID)).Order(entmember.ByID()).AllX(system())
}

func (w *world) departments() []*ent.Department {
	return w.Store.Client.Department.Query().Where(entdepartment.OrganizationID(w.organization)).Order(entdepartment.ByPath()).AllX(system())
}

func (w *world) roles() []*ent.CustomRole {
	return w.Store.Client.CustomRole.Query().Where(customrole.OrganizationID(w.organization)).Order(customrole.ByID()).AllX(system())
}

// one draws one of some things, and skips the step where there is none.
func one[T any](t *rapid.T, label string, of []T) T {
	if len(of) == 0 {
		t.Skip("there is none")
	}
	return rapid.SampledFrom(of).Draw(t, label)
}

func permissions(t *rapid.T, label string) []role.Permission {
	return rapid.SliceOfNDistinct(rapid.SampledFrom(role.Grantable()), 0, 4, rapid.ID).Draw(t, label)
}

// place draws a department's path, a name that is none, or nothing.
func (w *world) place(t *rapid.T) *string {
	var all []*string
	for _, d := range w.departments() {
		all = append(all, &d.Path)
	}
	return rapid.SampledFrom(append(all, nil, new("Later"), new("Later/Still"))).Draw(t, "place")
}

// expected passes over what is refused by a rule.
func expected(t *rapid.T, err error) {
	if _, ok := fault.From(err); err != nil && !ok {
		t.Fatal(err)
	}
}

func (w *world) join(t *rapid.T) {
	person := w.Store.Client.User.Create().SetName(w.name()).SetEmail(uuid.NewString() + "@example.com").SetPasswordHash("-").SetCreatedAt(w.Store.Now()).SaveX(system())
	a := member.Arrival{Person: person, Role: rapid.SampledFrom(role.All()).Draw(t, "role")}
	if roles := w.roles(); len(roles) > 0 && rapid.Bool().Draw(t, "custom") {
		r := one(t, "custom role", roles)
		a.Role, a.CustomRoleID = r.Base, &r.ID
	}
	written := w.place(t)
	expected(t, w.Store.InTx(system(), func(ctx context.Context, tx *ent.Tx) (err error) {
		if a.Organization, err = event.Lock(ctx, tx, w.organization); err != nil {
			return err
		}
		if a.Place, err = department.Find(ctx, tx, w.organization, written); err != nil {
			return err
		}
		_, entries, err := w.Members.Join(ctx, tx, a)
		if err != nil {
			return err
		}
		return w.log.Append(ctx, tx, w.organization, entries...)
	}))
}

func (w *world) update(t *rapid.T) {
	change := member.Change{}
	switch rapid.IntRange(0, 3).Draw(t, "what") {
	case 0:
		change.Role = new(rapid.SampledFrom(role.All()).Draw(t, "role"))
	case 1:
		change.State = new(rapid.SampledFrom([]entmember.State{entmember.StateACTIVE, entmember.StateSUSPENDED}).Draw(t, "state"))
	case 2:
		change.CustomRole = &one(t, "custom role", w.roles()).ID
	default:
		change.Department = new(w.place(t))
	}
	_, err := w.Members.Update(w.ann, one(t, "member", w.others()).ID, change)
	expected(t, err)
}

func (w *world) remove(t *rapid.T) {
	expected(t, w.Members.Remove(w.ann, one(t, "member", w.others()).ID, nil))
}

func (w *world) createDepartment(t *rapid.T) {
	draft := department.Draft{
		Name:   rapid.SampledFrom([]string{"Later", "Still", w.name()}).Draw(t, "name"),
		Grants: permissions(t, "grants"),
	}
	if all := w.departments(); len(all) > 0 && rapid.Bool().Draw(t, "beneath") {
		draft.ParentID = &one(t, "parent", all).ID
	}
	_, err := w.Departments.Create(w.ann, w.organization, draft)
	expected(t, err)
}

func (w *world) updateDepartment(t *rapid.T) {
	change, all := department.Change{}, w.departments()
	switch rapid.IntRange(0, 2).Draw(t, "what") {
	case 0:
		change.Name = new(w.name())
		change.Denials = new(permissions(t, "denials"))
	case 1:
		change.Parent = new((*uuid.UUID)(nil))
		if rapid.Bool().Draw(t, "beneath") {
			change.Parent = new(&one(t, "parent", all).ID)
		}
	default:
		change.Grants, change.Denials = new(permissions(t, "grants")), new(permissions(t, "denials"))
	}
	_, err := w.Departments.Update(w.ann, one(t, "department", all).ID, change)
	expected(t, err)
}

func (w *world) deleteDepartment(t *rapid.T) {
	all := w.departments()
	people := rapid.SampledFrom([]department.People{department.Refuse, department.Move, department.Unassign}).Draw(t, "people")
	expected(t, w.Departments.Delete(w.ann, one(t, "department", all).ID, people, &one(t, "refuge", all).ID))
}

// changeRole makes an organization's own role, or changes what it permits.
func (w *world) changeRole(t *rapid.T) {
	permitted := role.Join(permissions(t, "permissions"))
	roles := w.roles()
	err := w.Store.InTx(system(), func(ctx context.Context, tx *ent.Tx) error {
		kind, after := entevent.KindROLE_CHANGED, string(role.Member)+": "+permitted
		var id uuid.UUID
		if len(roles) < 2 {
			kind = entevent.KindROLE_CREATED
			name := w.name()
			id = tx.CustomRole.Create().SetOrganizationID(w.organization).SetName(name).SetNameKey(name).SetBase(role.Member).
				SetPermissions(permitted).SetCreatedAt(w.Store.Now()).SaveX(ctx).ID
		} else {
			id = one(t, "custom role", roles).ID
			tx.CustomRole.UpdateOneID(id).SetPermissions(permitted).ExecX(ctx)
		}
		return w.log.Append(ctx, tx, w.organization, event.Entry{Kind: kind, CustomRole: id, Summary: "A role.", After: after})
	})
	expected(t, err)
}

// permit grants or denies a member something himself, now and then for a time.
func (w *world) permit(t *rapid.T) {
	m := one(t, "member", w.others())
	p := rapid.SampledFrom(role.Grantable()).Draw(t, "permission")
	effect := rapid.SampledFrom([]memberpermission.Effect{memberpermission.EffectGRANT, memberpermission.EffectDENY}).Draw(t, "effect")
	var end *time.Time
	if hours := rapid.IntRange(0, 4).Draw(t, "hours"); hours > 0 {
		end = new(w.Store.Now().Add(time.Duration(hours) * time.Hour))
	}
	err := w.Store.InTx(system(), func(ctx context.Context, tx *ent.Tx) error {
		tx.MemberPermission.Delete().Where(memberpermission.MemberID(m.ID), memberpermission.PermissionEQ(p), memberpermission.EffectEQ(effect)).ExecX(ctx)
		if rapid.IntRange(0, 3).Draw(t, "take back") > 0 {
			tx.MemberPermission.Create().SetOrganizationID(w.organization).SetMemberID(m.ID).SetPermission(p).SetEffect(effect).
				SetNillableEndsAt(end).SetCreatedAt(w.Store.Now()).ExecX(ctx)
		}
		standings, err := scope.StandingsOf(ctx, tx.Client(), m)
		if err != nil {
			return err
		}
		own := standings[m.ID].Levels
		var left []access.Override
		if len(own) > 0 && own[0].Source == access.FromMember {
			left = own[0].Overrides
		}
		return w.log.Append(ctx, tx, w.organization, event.Entry{
			Kind: entevent.KindMEMBER_PERMISSION_CHANGED, Member: m.ID, Subject: m.UserID, Summary: "A permission.", After: event.Overrides(left),
		})
	})
	expected(t, err)
}

// remember writes down who may do what now, as what enforces has it.
func (w *world) remember(t rapid.TB) {
	t.Helper()
	now := moment{at: w.Store.Now()}
	members := w.Store.Client.Member.Query().Where(entmember.OrganizationID(w.organization)).AllX(system())
	standings, err := scope.StandingsOf(system(), w.Store.Client, members...)
	if err != nil {
		t.Fatal(err)
	}
	names := map[uuid.UUID]string{}
	for _, r := range w.roles() {
		names[r.ID] = r.Name
	}
	for _, m := range members {
		now.members = append(now.members, row(m.ID, m.Role, names[store.Value(m.CustomRoleID)], m.State, text.Value(m.Department), access.Permissions(standings[m.ID])))
	}
	slices.Sort(now.members)
	w.moments = append(w.moments, now)
}

func row(id uuid.UUID, r role.Role, custom string, state entmember.State, department string, permissions []role.Permission) string {
	return fmt.Sprintf("%s %s %q %s %q %v", publicid.Encode(publicid.Member, id), r, custom, state, department, permissions)
}

// compare asks for each moment that was remembered.
func (w *world) compare(t rapid.TB, when string) {
	t.Helper()
	for i, then := range w.moments {
		got, err := w.History.AccessAsOf(w.ann, w.organization, then.at)
		if err != nil {
			t.Fatal(err)
		}
		var members []string
		for _, m := range got.Members {
			members = append(members, row(m.MemberID, m.Role, store.Value(m.CustomRole), m.State, store.Value(m.Department), m.Permissions))
		}
		if diff := cmp.Diff(then.members, members); diff != "" {
			t.Fatalf("%s, moment %d, line %d: %s", when, i, got.Sequence, diff)
		}
	}
}

func TestAccessAsOf_is_what_was_enforced_then(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			all := services(t, storetest.New(t, kind))
			rapid.Check(t, func(t *rapid.T) {
				w := found(t, all)
				step := func(change func(*rapid.T)) func(*rapid.T) {
					return func(t *rapid.T) {
						change(t)
						w.remember(t)
						if !all.Store.IsPostgres() { // whose clock cannot be set
							all.Store.TravelTo(all.Store.Now().Add(time.Duration(rapid.IntRange(1, 90).Draw(t, "minutes")) * time.Minute))
							w.remember(t)
						}
					}
				}
				t.Repeat(map[string]func(*rapid.T){
					"join": step(w.join), "join too": step(w.join), "update": step(w.update), "update too": step(w.update), "remove": step(w.remove),
					"create department": step(w.createDepartment), "update department": step(w.updateDepartment), "delete department": step(w.deleteDepartment),
					"change role": step(w.changeRole), "permit": step(w.permit), "permit too": step(w.permit),
				})
				w.compare(t, "from the log")
				w.forget(t)
				w.compare(t, "after retention")
			})
		})
	}
}

// forget applies retention to everybody who has left.
func (w *world) forget(t rapid.TB) {
	t.Helper()
	p := policy.Usual()
	p.RetentionDays = new(0)
	encoded, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	w.Store.Client.Organization.UpdateOneID(w.organization).SetPolicy(encoded).ExecX(system())
	if _, err := w.Retention.Apply(context.Background()); err != nil {
		t.Fatal(err)
	}
	if verdict, err := event.Verify(context.Background(), w.Store.Client, w.organization); err != nil || verdict.BadLine != 0 {
		t.Fatalf("the log: %+v, %v", verdict, err)
	}
}
