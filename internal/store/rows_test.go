package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/letter"
	"usher/ent/memberpermission"
	"usher/ent/onboardingstep"
	"usher/ent/rosterrow"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/viewer"
)

// rows makes rows that differ only in what a test says.
type rows struct {
	*ent.Client
	now time.Time
}

func rowsOf(s *store.Store) rows { return rows{s.Client, s.Now()} }

// system is the context of every test here: what scope narrows is its own
// tests' business.
func system(t *testing.T) context.Context {
	return viewer.AsSystem(t.Context(), "test the store")
}

func (r rows) user(email string) *ent.UserCreate {
	return r.User.Create().SetName("Ada").SetEmail(email).SetPasswordHash("-").SetCreatedAt(r.now)
}

func (r rows) session(u *ent.User, hash string) *ent.SessionCreate {
	return r.Session.Create().SetUserID(u.ID).SetTokenHash([]byte(hash)).SetCreatedAt(r.now).SetExpiresAt(r.now)
}

func (r rows) organization(slug string) *ent.OrganizationCreate {
	return r.Organization.Create().SetName("Babbage").SetSlug(slug).SetCreatedAt(r.now)
}

func (r rows) invitation(o *ent.Organization, email string) *ent.InvitationCreate {
	return r.Invitation.Create().SetOrganizationID(o.ID).SetEmail(email).SetRole(role.Member).
		SetState(invitation.StatePENDING).SetDelivery(invitation.DeliveryQUEUED).
		SetCreatedAt(r.now).SetExpiresAt(r.now.Add(time.Hour))
}

func (r rows) link(o *ent.Organization, creator *ent.User) *ent.InviteLinkCreate {
	return r.InviteLink.Create().SetOrganizationID(o.ID).SetCreatorID(creator.ID).SetRole(role.Member).
		SetCreatedAt(r.now).SetExpiresAt(r.now)
}

func (r rows) member(o *ent.Organization, u *ent.User) *ent.MemberCreate {
	return r.Member.Create().SetOrganizationID(o.ID).SetUserID(u.ID).SetRole(role.Member).SetJoinedAt(r.now)
}

func (r rows) event(o *ent.Organization, sequence int) *ent.EventCreate {
	none := []byte{}
	return r.Event.Create().SetOrganizationID(o.ID).SetSequence(sequence).SetKind(event.KindMEMBER_JOINED).SetOccurredAt(r.now).
		SetSummary("Ada joined.").SetSalt(none).SetDigest(none).SetPreviousHash(none).SetHash(none)
}

func (r rows) letter(o *ent.Organization) *ent.LetterCreate {
	return r.Letter.Create().SetKind(letter.KindINVITATION).SetOrganizationID(o.ID).SetRecipient("ada@example.com").
		SetContent("{}").SetCreatedAt(r.now).SetDueAt(r.now)
}

func (r rows) key(scope uuid.UUID, key string) *ent.IdempotencyKeyCreate {
	return r.IdempotencyKey.Create().SetScopeID(scope).SetKey(key).SetFingerprint([]byte{}).SetAnswer("{}").SetCreatedAt(r.now)
}

func (r rows) department(o *ent.Organization, name string) *ent.DepartmentCreate {
	return r.Department.Create().SetOrganizationID(o.ID).SetName(name).SetPath(name).SetPathKey(name).SetCreatedAt(r.now)
}

func (r rows) space(o *ent.Organization, name string) *ent.SpaceCreate {
	return r.Space.Create().SetOrganizationID(o.ID).SetName(name).SetNameKey(name).SetCreatedAt(r.now)
}

func (r rows) spaceMember(s *ent.Space, m *ent.Member) *ent.SpaceMemberCreate {
	return r.SpaceMember.Create().SetOrganizationID(s.OrganizationID).SetSpaceID(s.ID).SetMemberID(m.ID).SetRole(role.Member).SetJoinedAt(r.now)
}

func (r rows) step(m *ent.Member) *ent.OnboardingStepCreate {
	return r.OnboardingStep.Create().SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).
		SetStep(onboardingstep.StepCOMPLETE_PROFILE).SetCompletedAt(r.now)
}

func (r rows) roster(o *ent.Organization) *ent.RosterCreate {
	return r.Roster.Create().SetOrganizationID(o.ID).SetCreatedAt(r.now).SetExpiresAt(r.now).
		SetEncoding("UTF-8").SetSeparator(",").SetIgnoredColumns("").SetCreateDepartments(false)
}

func (r rows) row(list *ent.Roster, position int) *ent.RosterRowCreate {
	return r.RosterRow.Create().SetOrganizationID(list.OrganizationID).SetRosterID(list.ID).SetPosition(position).
		SetLine(position + 1).SetEmail("ada@example.com").SetAction(rosterrow.ActionCREATE)
}

func (r rows) customRole(o *ent.Organization, name string) *ent.CustomRoleCreate {
	return r.CustomRole.Create().SetOrganizationID(o.ID).SetName(name).SetNameKey(name).SetBase(role.Member).SetCreatedAt(r.now)
}

func (r rows) permission(m *ent.Member) *ent.MemberPermissionCreate {
	return r.MemberPermission.Create().SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).
		SetPermission(role.RunAgents).SetEffect(memberpermission.EffectDENY).SetCreatedAt(r.now)
}

func (r rows) integration(o *ent.Organization, name string) *ent.IntegrationCreate {
	return r.Integration.Create().SetOrganizationID(o.ID).SetName(name).SetNameKey(name).SetCreatedAt(r.now)
}

func (r rows) share(o *ent.Organization, in *ent.Integration) *ent.IntegrationShareCreate {
	return r.IntegrationShare.Create().SetOrganizationID(o.ID).SetIntegrationID(in.ID)
}

func (r rows) tally(o *ent.Organization) *ent.InvitationTallyCreate {
	return r.InvitationTally.Create().SetOrganizationID(o.ID).SetUserID(uuid.Nil).SetDay(r.now.Truncate(24 * time.Hour)).SetCount(1)
}

func (r rows) approval(inv *ent.Invitation, approver *ent.User) *ent.ApprovalCreate {
	return r.Approval.Create().SetOrganizationID(inv.OrganizationID).SetInvitationID(inv.ID).SetVersion(1).
		SetApproverID(approver.ID).SetApprovedAt(r.now)
}
