package scope_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/department"
	"usher/ent/event"
	"usher/ent/letter"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/ent/onetimelink"
	"usher/ent/session"
	"usher/internal/access"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// world is two organizations with something of everything, and everybody who
// may look at the first.
type world struct {
	*ent.Client
	ours, theirs place
	viewers      map[string]viewer.Viewer
	standing     access.Standing // of those who watch our organization
}

// place is an organization, and one thing of each kind in it.
type place struct {
	organization *ent.Organization
	admin        *ent.User
	member       *ent.Member
	invitation   *ent.Invitation
	link         *ent.InviteLink
	event        *ent.Event
	session      *ent.Session
	integration  *ent.Integration
}

// everybody lists the viewers, in the order of the tables.
var everybody = []string{
	"anonymous", "outsider", "invited, proven", "invited, unproven", "bearer of an invitation", "bearer of a link",
	"viewer", "member", "requester", "member granted it", "member once granted it", "suspended admin",
	"admin", "admin denied it", "admin in Sales", "admin of both",
	"who watches", "system",
}

var morning = time.Date(2026, 11, 12, 9, 30, 0, 0, time.UTC)

func setup(t *testing.T, s *store.Store) *world {
	t.Helper()
	w := &world{Client: s.Client, viewers: map[string]viewer.Viewer{"anonymous": viewer.Anonymous, "system": viewer.System("test")}}
	w.ours, w.theirs = w.found(t, "ours"), w.found(t, "theirs")
	w.is(w.ours.admin, "admin")
	w.viewers["bearer of an invitation"] = viewer.Anonymous.BearingInvitation(w.ours.invitation.ID)
	w.viewers["bearer of a link"] = viewer.Anonymous.BearingInviteLink(w.ours.link.ID)
	w.is(w.user(t, "outsider"), "outsider")
	w.is(w.user(t, "proven").Update().SetEmailVerifiedAt(morning).SaveX(system(t)), "invited, proven")
	w.is(w.user(t, "unproven"), "invited, unproven")
	w.invite(t, w.ours.organization, "proven")
	w.invite(t, w.ours.organization, "unproven")
	w.invite(t, w.theirs.organization, "proven")
	members := map[string]*ent.Member{}
	for name, r := range map[string]role.Role{
		"viewer": role.Viewer, "member": role.Member, "requester": role.Member, "member granted it": role.Member, "member once granted it": role.Member,
		"suspended admin": role.Admin, "admin denied it": role.Admin, "admin in Sales": role.Admin, "admin of both": role.Admin,
	} {
		person := w.user(t, name)
		members[name] = w.join(t, w.ours.organization, person, r)
		w.is(person, name)
	}
	w.permit(members["member granted it"], memberpermission.EffectGRANT).SetEndsAt(s.Now().Add(time.Hour)).ExecX(system(t))
	w.permit(members["member once granted it"], memberpermission.EffectGRANT).SetEndsAt(s.Now().Add(-time.Second)).ExecX(system(t))
	w.permit(members["admin denied it"], memberpermission.EffectDENY).ExecX(system(t))
	sales := w.Department.Create().SetOrganization(w.ours.organization).SetName("Sales").SetPath("Sales").SetPathKey("sales").
		SetPermissionDenials(string(role.ManageMembers)).SetCreatedAt(morning).SaveX(system(t))
	north := w.Department.Create().SetOrganization(w.ours.organization).SetName("North").SetPath("Sales/North").SetPathKey("sales/north").
		SetParentID(sales.ID).SetCreatedAt(morning).SaveX(system(t))
	members["admin in Sales"].Update().SetDepartmentID(north.ID).SetDepartment(north.Path).ExecX(system(t))
	w.invitation(w.ours.organization, "asked for").SetRequesterID(w.viewers["requester"].UserID).ExecX(system(t))
	w.Member.Update().Where(member.UserID(w.viewers["suspended admin"].UserID)).SetState(member.StateSUSPENDED).SaveX(system(t))
	both := w.User.GetX(system(t), w.viewers["admin of both"].UserID)
	w.join(t, w.theirs.organization, both, role.Admin)
	w.viewers["who watches"] = viewer.Watcher(w.ours.organization.ID)
	standing, err := scope.StandingOf(system(t), s.Client, w.ours.organization.ID, w.ours.admin.ID)
	if err != nil {
		t.Fatal(err)
	}
	w.standing = standing
	return w
}

func (w *world) is(person *ent.User, name string) { w.viewers[name] = viewer.User(person.ID, uuid.Nil) }

// found makes an organization with one of everything.
func (w *world) found(t *testing.T, slug string) place {
	ctx, none := system(t), []byte(slug)
	p := place{
		organization: w.Organization.Create().SetName(slug).SetSlug(slug).SetCreatedAt(morning).SaveX(ctx),
		admin:        w.user(t, "admin of "+slug),
	}
	p.member = w.join(t, p.organization, p.admin, role.Admin)
	p.invitation = w.invite(t, p.organization, "somebody of "+slug)
	p.link = w.InviteLink.Create().SetOrganization(p.organization).SetCreatorID(p.admin.ID).SetRole(role.Member).
		SetCreatedAt(morning).SetExpiresAt(morning).SaveX(ctx)
	p.event = w.Event.Create().SetOrganization(p.organization).SetSequence(1).SetKind(event.KindMEMBER_JOINED).
		SetOccurredAt(morning).SetSummary(slug).SetSalt(none).SetDigest(none).SetPreviousHash(none).SetHash(none).SaveX(ctx)
	w.furnish(t, p)
	p.integration = w.Integration.Create().SetOrganization(p.organization).SetName("I").SetNameKey("i").SetCreatedAt(morning).SaveX(ctx)
	p.session = w.Session.Query().Where(session.UserID(p.admin.ID)).OnlyX(ctx)
	w.govern(t, p)
	w.Letter.Create().SetKind(letter.KindWELCOME).SetOrganizationID(p.organization.ID).SetRecipient("a@b.example").SetContent("{}").
		SetCreatedAt(morning).SetDueAt(morning).SaveX(ctx)
	w.OneTimeLink.Create().SetPurpose(onetimelink.PurposeSIGN_IN).SetUserID(p.admin.ID).SetCreatedAt(morning).SetExpiresAt(morning).SaveX(ctx)
	w.IdempotencyKey.Create().SetScopeID(p.organization.ID).SetKey("key").SetFingerprint(none).SetAnswer("{}").SetCreatedAt(morning).SaveX(ctx)
	return p
}

// furnish gives a place a department, a space with its admin in it, a step that
// he has taken, and a spreadsheet of one row.
func (w *world) furnish(t *testing.T, p place) {
	ctx, o := system(t), p.organization
	w.Department.Create().SetOrganization(o).SetName("D").SetPath("D").SetPathKey("d").SetCreatedAt(morning).ExecX(ctx)
	s := w.Space.Create().SetOrganization(o).SetName("S").SetNameKey("s").SetCreatedAt(morning).SaveX(ctx)
	w.SpaceMember.Create().SetOrganizationID(o.ID).SetSpaceID(s.ID).SetMemberID(p.member.ID).SetRole(role.Member).SetJoinedAt(morning).ExecX(ctx)
	w.OnboardingStep.Create().SetOrganizationID(o.ID).SetMemberID(p.member.ID).SetStep("COMPLETE_PROFILE").SetCompletedAt(morning).ExecX(ctx)
	r := w.Roster.Create().SetOrganizationID(o.ID).SetCreatedAt(morning).SetExpiresAt(morning).
		SetEncoding("UTF-8").SetSeparator(",").SetIgnoredColumns("").SetCreateDepartments(false).SaveX(ctx)
	w.RosterRow.Create().SetOrganizationID(o.ID).SetRosterID(r.ID).SetPosition(1).SetLine(2).SetEmail("a@b.example").SetAction("CREATE").ExecX(ctx)
}

// govern gives a place a role of its own, a permission that its admin was denied
// and one whose time is over, a share of its integration, a yes to its
// invitation, and a tally.
func (w *world) govern(t *testing.T, p place) {
	ctx, o := system(t), p.organization
	w.CustomRole.Create().SetOrganization(o).SetName("R").SetNameKey("r").SetBase(role.Member).SetCreatedAt(morning).ExecX(ctx)
	w.permit(p.member, memberpermission.EffectDENY).SetPermission(role.RunAgents).ExecX(ctx)
	w.permit(p.member, memberpermission.EffectDENY).SetEndsAt(morning).ExecX(ctx)
	d := w.Department.Query().Where(department.OrganizationID(o.ID)).OnlyX(ctx)
	w.IntegrationShare.Create().SetOrganizationID(o.ID).SetIntegrationID(p.integration.ID).SetDepartmentID(d.ID).ExecX(ctx)
	w.Approval.Create().SetOrganizationID(o.ID).SetInvitationID(p.invitation.ID).SetVersion(1).SetApproverID(p.admin.ID).SetApprovedAt(morning).ExecX(ctx)
	w.InvitationTally.Create().SetOrganizationID(o.ID).SetUserID(uuid.Nil).SetDay(morning).SetCount(1).ExecX(ctx)
}

// permit grants or denies somebody himself to manage members.
func (w *world) permit(m *ent.Member, effect memberpermission.Effect) *ent.MemberPermissionCreate {
	return w.MemberPermission.Create().SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).
		SetPermission(role.ManageMembers).SetEffect(effect).SetCreatedAt(morning)
}

// user makes a person, and a session of his.
func (w *world) user(t *testing.T, name string) *ent.User {
	person := w.User.Create().SetName(name).SetEmail(name + "@example.com").SetPasswordHash("-").SetCreatedAt(morning).SaveX(system(t))
	w.Session.Create().SetUser(person).SetTokenHash([]byte(name)).SetCreatedAt(morning).SetExpiresAt(morning).SaveX(system(t))
	return person
}

func (w *world) join(t *testing.T, o *ent.Organization, person *ent.User, r role.Role) *ent.Member {
	return w.Member.Create().SetOrganization(o).SetUser(person).SetRole(r).SetJoinedAt(morning).SaveX(system(t))
}

func (w *world) invite(t *testing.T, o *ent.Organization, name string) *ent.Invitation {
	return w.invitation(o, name).SaveX(system(t))
}

func (w *world) invitation(o *ent.Organization, name string) *ent.InvitationCreate {
	return w.Invitation.Create().SetOrganization(o).SetEmail(name + "@example.com").SetRole(role.Member).
		SetState("PENDING").SetDelivery("QUEUED").SetCreatedAt(morning).SetExpiresAt(morning)
}

func (w *world) as(t *testing.T, name string) context.Context {
	t.Helper()
	v, ok := w.viewers[name]
	if !ok {
		t.Fatalf("nobody is called %s", name)
	}
	if name == "who watches" {
		return scope.Watching(t.Context(), v.WatchedID, w.standing)
	}
	return viewer.With(t.Context(), v)
}

func system(t *testing.T) context.Context { return viewer.AsSystem(t.Context(), "test") }
