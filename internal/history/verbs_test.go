package history_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/memberpermission"
	"usher/internal/conflict"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/member"
	"usher/internal/rights"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// What the verbs themselves write into the log is enough to know the past by.
func TestAccessAsOf_follows_what_the_verbs_wrote(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, services(t, s))
		done := func(what string, err error) {
			t.Helper()
			if err != nil {
				t.Fatalf("%s: %v", what, err)
			}
			w.remember(t)
			if !s.IsPostgres() {
				s.TravelTo(s.Now().Add(time.Second))
			}
		}
		arrives := func(name string) uuid.UUID {
			u := s.Client.User.Create().SetName(name).SetEmail(uuid.NewString() + "@example.com").SetPasswordHash("-").SetCreatedAt(s.Now()).SaveX(system())
			var id uuid.UUID
			err := s.InTx(system(), func(ctx context.Context, tx *ent.Tx) error {
				org, err := event.Lock(ctx, tx, w.organization)
				if err != nil {
					return err
				}
				m, entries, err := w.Members.Join(ctx, tx, member.Arrival{Person: u, Organization: org, Role: role.Member})
				if err != nil {
					return err
				}
				id = m.ID
				return w.log.Append(ctx, tx, w.organization, entries...)
			})
			done(name+" joins", err)
			return id
		}
		grace, alan := arrives("Grace"), arrives("Alan")
		clerk, err := w.Rights.Create(w.ann, w.organization, rights.Draft{Name: "Clerk", Base: role.Member, Permissions: &[]role.Permission{role.Comment, role.ViewAnalytics}})
		done("a role", err)
		_, err = w.Members.Update(w.ann, grace, member.Change{CustomRole: &clerk.ID})
		done("is given", err)
		_, err = w.Rights.Update(w.ann, clerk.ID, rights.Change{Description: new("Keeps the books.")})
		done("is described", err)
		_, err = w.Rights.SetOverride(w.ann, alan, rights.Override{Permission: role.ManageAgents, Effect: new(memberpermission.EffectGRANT), EndsAt: new(s.Now().Add(time.Hour))})
		done("a grant", err)
		_, err = w.Rights.SetOverride(w.ann, alan, rights.Override{Permission: role.Comment, Effect: new(memberpermission.EffectDENY)})
		done("a denial", err)
		parent, err := w.Departments.Create(w.ann, w.organization, department.Draft{Name: "Back", Denials: []role.Permission{role.UploadFiles}})
		done("a department", err)
		for id, spelling := range map[uuid.UUID]*string{grace: new("Back/Office"), alan: new("back/OFFICE")} {
			_, err = w.Members.Update(w.ann, id, member.Change{Department: &spelling})
			done("a name that is none", err)
		}
		list, err := w.Conflicts.List(w.ann, w.organization)
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(list, func(c *conflict.Conflict) bool { return c.Kind == conflict.UnknownDepartment })
		done("the conflict is mended", w.Conflicts.Fix(w.ann, w.organization, list[i].ID, nil))
		_, err = w.Departments.Update(w.ann, parent.ID, department.Change{Name: new("Rear")})
		done("renamed", err)
		w.compare(t, "from the log")
	})
}
