package scope_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/approval"
	"usher/ent/customrole"
	"usher/ent/department"
	"usher/ent/event"
	"usher/ent/integration"
	"usher/ent/integrationshare"
	"usher/ent/invitation"
	"usher/ent/invitationtally"
	"usher/ent/invitelink"
	"usher/ent/letter"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/ent/onboardingstep"
	"usher/ent/onetimelink"
	"usher/ent/organization"
	"usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/ent/space"
	"usher/ent/spacemember"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// write is an attempt to change something of one place. It returns how many
// rows it changed.
type write struct {
	name string
	// mine tells whether somebody who has entered the place may do it at all.
	mine bool
	do   func(context.Context, *ent.Client) (int, error)
}

// try does it in a transaction, as every write of usher is done.
func (a write) try(ctx context.Context, s *store.Store) (n int, err error) {
	err = s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		n, err = a.do(ctx, tx.Client())
		return err
	})
	return n, err
}

// done makes a count of what only tells success.
func done(err error) (int, error) {
	if err != nil {
		return 0, err
	}
	return 1, nil
}

func writes(w *world, p place) []write {
	o := p.organization.ID
	stranger := w.viewers["outsider"].UserID
	newMember := func(c *ent.Client) *ent.MemberCreate {
		return c.Member.Create().SetOrganizationID(o).SetUserID(stranger).SetRole(role.Admin).SetJoinedAt(morning)
	}
	newInvitation := func(c *ent.Client, email string) *ent.InvitationCreate {
		return c.Invitation.Create().SetOrganizationID(o).SetEmail(email).SetRole(role.Admin).
			SetState(invitation.StatePENDING).SetDelivery(invitation.DeliveryQUEUED).SetCreatedAt(morning).SetExpiresAt(morning)
	}
	none := []byte{}
	return []write{
		{"rename the organization", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Organization.UpdateOneID(o).SetName("stolen").Exec(ctx))
		}},
		{"rename organizations", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Organization.Update().Where(organization.ID(o)).SetName("stolen").Save(ctx)
		}},
		{"make an organization", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Organization.Create().SetName("new").SetSlug("new").SetCreatedAt(morning).Exec(ctx))
		}},
		{"make a member", true, func(ctx context.Context, c *ent.Client) (int, error) { return done(newMember(c).Exec(ctx)) }},
		{"promote a member", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Member.UpdateOneID(p.member.ID).SetRole(role.Viewer).Exec(ctx))
		}},
		{"promote a member in hand", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Member.UpdateOne(p.member).SetDepartment("stolen").Exec(ctx))
		}},
		{"promote members", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Member.Update().Where(member.OrganizationID(o)).SetDepartment("stolen too").Save(ctx)
		}},
		{"make an invitation", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(newInvitation(c, "new@example.com").Exec(ctx))
		}},
		{"make invitations", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Invitation.CreateBulk(newInvitation(c, "1@example.com"), newInvitation(c, "2@example.com")).Exec(ctx))
		}},
		{"revoke an invitation", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Invitation.UpdateOneID(p.invitation.ID).SetState(invitation.StateREVOKED).Exec(ctx))
		}},
		{"revoke invitations", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Invitation.Update().Where(invitation.OrganizationID(o)).SetState(invitation.StateREVOKED).Save(ctx)
		}},
		{"make a link", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.InviteLink.Create().SetOrganizationID(o).SetCreatorID(stranger).SetRole(role.Admin).SetCreatedAt(morning).SetExpiresAt(morning).Exec(ctx))
		}},
		{"revoke links", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.InviteLink.Update().Where(invitelink.OrganizationID(o)).SetState(invitelink.StateREVOKED).Save(ctx)
		}},
		{"make a department", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Department.Create().SetOrganizationID(o).SetName("N").SetPath("N").SetPathKey("n").SetCreatedAt(morning).Exec(ctx))
		}},
		{"rename departments", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Department.Update().Where(department.OrganizationID(o)).SetName("stolen").Save(ctx)
		}},
		{"rename spaces", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Space.Update().Where(space.OrganizationID(o)).SetName("stolen").Save(ctx)
		}},
		{"promote in spaces", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.SpaceMember.Update().Where(spacemember.OrganizationID(o)).SetRole(role.Admin).Save(ctx)
		}},
		{"forget steps", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.OnboardingStep.Delete().Where(onboardingstep.OrganizationID(o)).Exec(ctx)
		}},
		{"apply rosters", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Roster.Update().Where(roster.OrganizationID(o)).SetState(roster.StateQUEUED).Save(ctx)
		}},
		{"change rows of rosters", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.RosterRow.Update().Where(rosterrow.OrganizationID(o)).SetRole(role.Admin).Save(ctx)
		}},
		{"make a role", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.CustomRole.Create().SetOrganizationID(o).SetName("N").SetNameKey("n").SetBase(role.Admin).SetCreatedAt(morning).Exec(ctx))
		}},
		{"widen roles", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.CustomRole.Update().Where(customrole.OrganizationID(o)).SetPermissions(string(role.ManageMembers)).Save(ctx)
		}},
		{"grant a permission", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.MemberPermission.Create().SetOrganizationID(o).SetMemberID(p.member.ID).SetPermission(role.ManageMembers).
				SetEffect(memberpermission.EffectGRANT).SetCreatedAt(morning).Exec(ctx))
		}},
		{"lengthen permissions", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.MemberPermission.Update().Where(memberpermission.OrganizationID(o)).ClearEndsAt().Save(ctx)
		}},
		{"take permissions back", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.MemberPermission.Delete().Where(memberpermission.OrganizationID(o)).Exec(ctx)
		}},
		{"switch integrations off", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Integration.Update().Where(integration.OrganizationID(o)).SetEnabled(false).Save(ctx)
		}},
		{"share no more", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.IntegrationShare.Delete().Where(integrationshare.OrganizationID(o)).Exec(ctx)
		}},
		{"approve an invitation", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Approval.Create().SetOrganizationID(o).SetInvitationID(p.invitation.ID).SetVersion(2).SetApproverID(p.admin.ID).SetApprovedAt(morning).Exec(ctx))
		}},
		{"take approvals back", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Approval.Delete().Where(approval.OrganizationID(o)).Exec(ctx)
		}},
		{"delete a link", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.InviteLink.DeleteOneID(p.link.ID).Exec(ctx))
		}},
		{"delete invitations", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Invitation.Delete().Where(invitation.OrganizationID(o)).Exec(ctx)
		}},
		{"delete a member", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Member.DeleteOne(p.member).Exec(ctx))
		}},
		{"delete members", true, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Member.Delete().Where(member.OrganizationID(o)).Exec(ctx)
		}},

		// What only the system writes.
		{"make an event", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Event.Create().SetOrganizationID(o).SetSequence(2).SetKind(event.KindMEMBER_JOINED).SetOccurredAt(morning).
				SetSummary("forged").SetSalt(none).SetDigest(none).SetPreviousHash(none).SetHash(none).Exec(ctx))
		}},
		{"count less", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.InvitationTally.Update().Where(invitationtally.OrganizationID(o)).SetCount(0).Save(ctx)
		}},
		{"rename a user", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.User.UpdateOneID(p.admin.ID).SetName("stolen").Exec(ctx))
		}},
		{"make a user", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.User.Create().SetName("new").SetEmail("new@example.com").SetPasswordHash("-").SetCreatedAt(morning).Exec(ctx))
		}},
		{"lengthen sessions", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Session.Update().SetExpiresAt(morning.AddDate(9, 0, 0)).Save(ctx)
		}},
		{"send a letter", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.Letter.Create().SetKind(letter.KindWELCOME).SetRecipient("a@b.example").SetContent("{}").SetCreatedAt(morning).SetDueAt(morning).Exec(ctx))
		}},
		{"make a one-time link", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return done(c.OneTimeLink.Create().SetPurpose(onetimelink.PurposeSIGN_IN).SetUserID(p.admin.ID).SetCreatedAt(morning).SetExpiresAt(morning).Exec(ctx))
		}},
		{"change answers", false, func(ctx context.Context, c *ent.Client) (int, error) {
			return c.IdempotencyKey.Update().SetAnswer("stolen").Save(ctx)
		}},
	}
}

func TestScope_who_has_not_entered_writes_nothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		before := dump(t, w, uuid.Nil)
		for _, name := range everybody {
			if name == "system" {
				continue
			}
			for _, place := range []place{w.ours, w.theirs} {
				for _, write := range writes(w, place) {
					if n, err := write.try(w.as(t, name), s); err == nil {
						t.Errorf("%s may %s of %s: %d rows", name, write.name, place.organization.Slug, n)
					}
				}
				for _, e := range entities {
					if n, err := e.delete(w.as(t, name), w.Client); err == nil {
						t.Errorf("%s may delete %s: %d rows", name, e.table, n)
					}
				}
			}
		}
		if diff := cmp.Diff(before, dump(t, w, uuid.Nil)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestScope_who_has_entered_writes_there_and_nowhere_else(t *testing.T) {
	t.Parallel()
	enter := map[string]func(context.Context, *world) (context.Context, error){
		"admin": entered, "admin of both": entered,
		"bearer of an invitation": func(ctx context.Context, w *world) (context.Context, error) {
			return scope.EnterAsInvited(ctx, w.ours.invitation)
		},
		"bearer of a link": func(ctx context.Context, w *world) (context.Context, error) {
			return scope.EnterByLink(ctx, w.ours.link)
		},
	}
	for name, enter := range enter {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				w := setup(t, s)
				inside, err := enter(w.as(t, name), w)
				if err != nil {
					t.Fatal(err)
				}
				before, ours := dump(t, w, w.theirs.organization.ID), dump(t, w, uuid.Nil)
				for _, write := range writes(w, w.theirs) {
					if n, err := write.try(inside, s); n != 0 {
						t.Errorf("he may %s of theirs: %d rows, %v", write.name, n, err)
					}
				}
				if diff := cmp.Diff(ours, dump(t, w, uuid.Nil)); diff != "" {
					t.Fatal(diff)
				}
				for _, write := range writes(w, w.ours) {
					if n, err := write.try(inside, s); (n > 0) != write.mine {
						t.Errorf("may he %s of ours? %d rows, %v", write.name, n, err)
					}
				}
				if diff := cmp.Diff(before, dump(t, w, w.theirs.organization.ID)); diff != "" {
					t.Error(diff)
				}
			})
		})
	}
}

func TestScope_a_write_without_a_condition_stays_inside(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		inside, err := entered(w.as(t, "admin of both"), w)
		if err != nil {
			t.Fatal(err)
		}
		before := dump(t, w, w.theirs.organization.ID)
		for name, do := range map[string]func() (int, error){
			"update organizations": func() (int, error) { return w.Organization.Update().SetName("all").Save(inside) },
			"update members":       func() (int, error) { return w.Member.Update().SetDepartment("all").Save(inside) },
			"update invitations":   func() (int, error) { return w.Invitation.Update().SetDepartment("all").Save(inside) },
			"update links":         func() (int, error) { return w.InviteLink.Update().SetState(invitelink.StateREVOKED).Save(inside) },
			"update either": func() (int, error) {
				return w.Member.Update().Where(member.Or(member.OrganizationID(w.theirs.organization.ID), member.IDNEQ(uuid.Nil))).SetDepartment("either").Save(inside)
			},
			"delete links": func() (int, error) { return w.InviteLink.Delete().Exec(inside) },
		} {
			if _, err := do(); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if diff := cmp.Diff(before, dump(t, w, w.theirs.organization.ID)); diff != "" {
			t.Error(diff)
		}
		if n := w.Member.Query().Where(member.Department("either")).CountX(system(t)) +
			w.Member.Query().Where(member.Department("all")).CountX(system(t)); n != ourMembers {
			t.Errorf("%d of our members were changed", n)
		}
	})
}

// The edges of an organization can be written from its side too.
func TestScope_edges_take_nothing_from_elsewhere(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		inside, err := entered(w.as(t, "admin of both"), w)
		if err != nil {
			t.Fatal(err)
		}
		before := dump(t, w, uuid.Nil)
		change := func() *ent.OrganizationUpdateOne { return w.Organization.UpdateOneID(w.ours.organization.ID) }
		for name, change := range map[string]*ent.OrganizationUpdateOne{
			"take a member":      change().AddMembers(w.theirs.member),
			"take an invitation": change().AddInvitations(w.theirs.invitation),
			"take a link":        change().AddInviteLinks(w.theirs.link),
			"take an event":      change().AddEvents(w.theirs.event),
			"lose the log":       change().ClearEvents(),
		} {
			if err := change.Exec(inside); err == nil {
				t.Errorf("one may %s", name)
			}
		}
		bulk := w.InviteLink.CreateBulk(
			w.InviteLink.Create().SetOrganization(w.ours.organization).SetCreatorID(w.ours.admin.ID).SetRole(role.Member).SetCreatedAt(morning).SetExpiresAt(morning),
			w.InviteLink.Create().SetOrganization(w.theirs.organization).SetCreatorID(w.ours.admin.ID).SetRole(role.Member).SetCreatedAt(morning).SetExpiresAt(morning))
		if err := bulk.Exec(inside); err == nil || !strings.Contains(err.Error(), "outside of the entered organization") {
			t.Errorf("a bulk with one elsewhere: %v", err)
		}
		if diff := cmp.Diff(before, dump(t, w, uuid.Nil)); diff != "" {
			t.Error(diff)
		}
	})
}

func entered(ctx context.Context, w *world) (context.Context, error) {
	ctx, _, err := scope.Enter(ctx, w.Client, w.ours.organization.ID, role.ManageMembers)
	return ctx, err
}
