package graph

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/department"
	entevent "usher/ent/event"
	"usher/ent/integration"
	"usher/ent/invitation"
	"usher/ent/member"
	"usher/ent/memberpermission"
	"usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/ent/space"
	"usher/internal/event"
	members "usher/internal/member"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/text"
	"usher/internal/token"
	"usher/internal/viewer"
)

// cast is everybody who asks, by what they are to our organization. "rival" is
// the admin of theirs, "invited" has an open invitation to a proven address and
// "unproven" one to an address nobody has proven.
var cast = []string{"anonymous", "unproven", "invited", "removed", "suspended", "VIEWER", "MEMBER", "ADMIN", "rival"}

var sides = []string{"ours", "theirs"}

type person struct {
	kind   string
	viewer viewer.Viewer
	user   *ent.User
	email  string
}

// side is one organization with one object of each kind, on which whatever can
// be null is not.
type side struct {
	org                                                             *ent.Organization
	admin                                                           uuid.UUID
	organization, user, member, linkMember, invitation, link, event string
	department, space, customRole, integration, awaiting            string
	at                                                              *ent.Department // the same department, its parent and its space
	above                                                           *ent.Department
	in                                                              *ent.Space
	byUsher                                                         string // an event whose actor is usher itself
	plan, imported, ofImport                                        string // ofImport is an event
	invitationToken, linkToken                                      string
	slug                                                            string
}

// stage is a world with two organizations and the whole cast.
type stage struct {
	*world
	sys    context.Context
	sides  map[string]*side
	people []person
	n      int

	engines map[uuid.UUID]*uuid.UUID // the department in which things are, by organization
	clerks  map[uuid.UUID]*uuid.UUID // the role that it made, by organization
}

func newStage(w *world) *stage {
	s := &stage{world: w, sys: viewer.AsSystem(w.t.Context(), "test"), sides: map[string]*side{}, engines: map[uuid.UUID]*uuid.UUID{}, clerks: map[uuid.UUID]*uuid.UUID{}}
	theirs := w.found("rival", "Rival Engines", "rival@example.com", "Charles Rival")
	s.sides["ours"] = s.furnish(w.organization, w.ada.UserID)
	s.sides["theirs"] = s.furnish(theirs.Organization, theirs.User.ID)
	for _, kind := range cast {
		s.people = append(s.people, s.person(kind))
	}
	return s
}

func must[T any](w *world, made T, err error) T {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	return made
}

func (s *stage) fresh(name string) string {
	s.n++
	return fmt.Sprintf("%s-%d@example.com", name, s.n)
}

func (s *stage) account(email string, verified bool) *ent.User {
	now := s.Store.Now()
	create := s.Store.Client.User.Create().SetName("Person " + email).SetEmail(email).SetPasswordHash("").SetCreatedAt(now)
	if verified {
		create.SetEmailVerifiedAt(now)
	}
	u, err := create.Save(s.sys)
	return must(s.world, u, err)
}

func (s *stage) admit(org, userID uuid.UUID, r role.Role) *ent.MemberCreate {
	return s.Store.Client.Member.Create().SetOrganizationID(org).SetUserID(userID).SetRole(r).SetJoinedAt(s.Store.Now())
}

func (s *stage) asking(org uuid.UUID, email string) *ent.InvitationCreate {
	now := s.Store.Now()
	return s.Store.Client.Invitation.Create().
		SetOrganizationID(org).SetEmail(email).SetRole(role.Member).SetState(invitation.StatePENDING).
		SetDelivery(invitation.DeliveryHANDED_OVER).SetCreatedAt(now).SetExpiresAt(now.Add(24 * time.Hour))
}

func (s *stage) invite(org uuid.UUID, email string) *ent.Invitation {
	i, err := s.asking(org, email).Save(s.sys)
	return must(s.world, i, err)
}

func (s *stage) sharing(org, creator uuid.UUID) *ent.InviteLinkCreate {
	now := s.Store.Now()
	return s.Store.Client.InviteLink.Create().
		SetOrganizationID(org).SetRole(role.Member).SetDepartment("Works/Engines").SetNillableDepartmentID(s.engines[org]).SetCreatorID(creator).SetNillableCustomRoleID(s.clerks[org]).
		SetCreatedAt(now).SetExpiresAt(now.Add(24 * time.Hour)).SetUsedAt(now).SetRevokedAt(now)
}

func (s *stage) shared(org, creator uuid.UUID) *ent.InviteLink {
	l, err := s.sharing(org, creator).Save(s.sys)
	return must(s.world, l, err)
}

// filled sets whatever can be null. An invitation that was accepted, revoked
// and declined cannot happen; it can show who reads which field.
func (s *stage) filled(create *ent.InvitationCreate, inviter uuid.UUID) *ent.InvitationCreate {
	now := s.Store.Now()
	org, _ := create.Mutation().OrganizationID()
	return create.SetDepartment("Works/Engines").SetNillableDepartmentID(s.engines[org]).SetNillableCustomRoleID(s.clerks[org]).SetMessage("Come").SetInviterID(inviter).SetDeliveryProblem("none").SetDeliveryAttempts(1).
		SetSentAt(now).SetAcceptedAt(now).SetRevokedAt(now).SetDeclinedAt(now).
		SetApprovalsNeeded(1).SetApprovalRules("Rule").SetLifeDays(1).SetRequesterID(inviter).SetApprovedAt(now).SetRejectedAt(now)
}

// waiting is an invitation that awaits an approval.
func (s *stage) waiting(org, inviter uuid.UUID) *ent.Invitation {
	inv, err := s.asking(org, s.fresh("waits")).SetInviterID(inviter).SetState(invitation.StateAWAITING_APPROVAL).
		SetApprovalsNeeded(1).SetApprovalRules("Rule").SetLifeDays(1).SetRequesterID(inviter).SetRejectedAt(s.Store.Now()).Save(s.sys)
	return must(s.world, inv, err)
}

// rule gives an organization one approval rule in place of all that it had. It is
// about nothing that anybody here does.
func (s *stage) rule(org uuid.UUID) string {
	p := policy.Usual()
	id := addRule(&p)
	s.sets(org, p)
	return id
}

func addRule(p *policy.Policy) string {
	batch, days, viewers := policy.MaxBatch, 29, role.Viewer
	p.ApprovalRules = []policy.Rule{{ID: uuid.New(), Name: "Rule", RoleAtLeast: &viewers, BatchLargerThan: &batch, LifeLongerThanDays: &days, Approvers: 1, WithinHours: 1}}
	return publicid.Encode(publicid.ApprovalRule, p.ApprovalRules[0].ID)
}

func (s *stage) sets(org uuid.UUID, p policy.Policy) {
	encoded, err := p.Encode()
	must(s.world, 0, s.Store.Client.Organization.UpdateOneID(org).SetPolicy(must(s.world, encoded, err)).Exec(s.sys))
}

// place makes a department or, below one, a department in it.
func (s *stage) place(org uuid.UUID, name string, parent *ent.Department) *ent.Department {
	create := s.Store.Client.Department.Create().SetOrganizationID(org).SetName(name).SetCreatedAt(s.Store.Now())
	path := name
	if parent != nil {
		path = parent.Path + "/" + name
		create.SetParentID(parent.ID)
	}
	d, err := create.SetPath(path).SetPathKey(text.FoldPath(path)).SetPermissionGrants("VIEW_ANALYTICS").SetPermissionDenials("COMMENT").Save(s.sys)
	return must(s.world, d, err)
}

func (s *stage) room(org uuid.UUID, name string, at *ent.Department) *ent.Space {
	sp, err := s.Store.Client.Space.Create().SetOrganizationID(org).SetName(name).SetNameKey(text.Fold(name)).SetDepartmentID(at.ID).SetCreatedAt(s.Store.Now()).Save(s.sys)
	return must(s.world, sp, err)
}

func (s *stage) seat(in *ent.Space, memberID uuid.UUID) {
	must(s.world, 0, s.Store.Client.SpaceMember.Create().SetOrganizationID(in.OrganizationID).SetSpaceID(in.ID).SetMemberID(memberID).
		SetRole(role.Viewer).SetJoinedAt(s.Store.Now()).Exec(s.sys))
}

// connected makes an integration that is shared with a department and a space,
// which cannot happen; it can show who sees both.
func (s *stage) connected(org uuid.UUID, name string) string {
	in, err := s.Store.Client.Integration.Create().SetOrganizationID(org).SetName(name).SetNameKey(text.Fold(name)).
		SetAuthentication(integration.AuthenticationOK).SetCreatedAt(s.Store.Now()).Save(s.sys)
	must(s.world, in, err)
	share := func() *ent.IntegrationShareCreate {
		return s.Store.Client.IntegrationShare.Create().SetOrganizationID(org).SetIntegrationID(in.ID)
	}
	place, err := s.Store.Client.Department.Query().Where(department.OrganizationID(org)).Order(department.ByPathKey()).FirstID(s.sys)
	must(s.world, 0, share().SetDepartmentID(must(s.world, place, err)).Exec(s.sys))
	room, err := s.Store.Client.Space.Query().Where(space.OrganizationID(org)).FirstID(s.sys)
	must(s.world, 0, share().SetSpaceID(must(s.world, room, err)).Exec(s.sys))
	return publicid.Encode(publicid.Integration, in.ID)
}

// torn grants a member something and denies it, and denies him the use of
// integrations for a time.
func (s *stage) torn(org, memberID uuid.UUID) {
	says := func(p role.Permission, effect memberpermission.Effect) *ent.MemberPermissionCreate {
		return s.Store.Client.MemberPermission.Create().SetOrganizationID(org).SetMemberID(memberID).SetPermission(p).SetEffect(effect).SetCreatedAt(s.Store.Now())
	}
	must(s.world, 0, says(role.ManageBilling, memberpermission.EffectGRANT).Exec(s.sys))
	must(s.world, 0, says(role.ManageBilling, memberpermission.EffectDENY).Exec(s.sys))
	must(s.world, 0, says(role.UseIntegrations, memberpermission.EffectDENY).SetEndsAt(s.Store.Now().Add(time.Hour)).Exec(s.sys))
}

// furnish gives an organization its objects.
func (s *stage) furnish(org *ent.Organization, admin uuid.UUID) *side {
	above := s.place(org.ID, "Works", nil)
	at := s.place(org.ID, "Engines", above)
	s.place(org.ID, "Mill", at)
	clerk := s.made(org.ID, "Clerk")
	s.engines[org.ID], s.clerks[org.ID] = &at.ID, &clerk.ID
	in := s.room(org.ID, "Design", at)
	inv, err := s.filled(s.asking(org.ID, s.fresh("target")), admin).SetErasedAt(s.Store.Now()).Save(s.sys)
	must(s.world, inv, err)
	must(s.world, 0, s.Store.Client.Approval.Create().
		SetOrganizationID(org.ID).SetInvitationID(inv.ID).SetVersion(1).SetApproverID(admin).SetApprovedAt(s.Store.Now()).Exec(s.sys))
	lnk := s.shared(org.ID, admin)
	tom, lia := s.account(s.fresh("tom"), true), s.account(s.fresh("lia"), true)
	tomHere, err := s.admit(org.ID, tom.ID, role.Member).SetDepartment(at.Path).SetDepartmentID(at.ID).SetInvitationID(inv.ID).SetInvitedByID(admin).SetCustomRoleID(clerk.ID).Save(s.sys)
	must(s.world, 0, err)
	s.trust(tomHere)
	s.seat(in, tomHere.ID)
	liaHere, err := s.admit(org.ID, lia.ID, role.Member).SetInviteLinkID(lnk.ID).Save(s.sys)
	must(s.world, 0, err)
	product := s.connected(org.ID, "Ledger")
	connected, _ := publicid.Decode(publicid.Integration, product)
	s.torn(org.ID, tomHere.ID)
	s.welcoming(org.ID)
	s.permissive(org.ID)
	s.stepped(tomHere)
	first, err := s.Store.Client.Member.Query().Where(member.OrganizationID(org.ID), member.UserID(admin)).Only(s.sys)
	must(s.world, 0, err)
	s.log(org.ID,
		event.Entry{Kind: entevent.KindMEMBER_ROLE_CHANGED, Member: first.ID, CustomRole: uuid.New(), Summary: "A role of their own.", After: "ADMIN"},
		event.Entry{Kind: entevent.KindMEMBER_DEPARTMENT_CHANGED, Member: first.ID, Summary: "Moved.", After: "Nowhere"})
	s.log(org.ID,
		event.Entry{Kind: entevent.KindINVITATION_ACCEPTED, Actor: tom.ID, Invitation: inv.ID, InviteLink: lnk.ID, Member: tomHere.ID,
			Department: at.ID, Space: in.ID, CustomRole: clerk.ID, Integration: connected, Correlation: uuid.New(),
			Summary: "All at once.", Before: "before", After: "after", Reason: "because"},
		event.Entry{Kind: entevent.KindDEPARTMENT_MOVED, Actor: tom.ID, Department: at.ID, Summary: "Moved."},
		event.Entry{Kind: entevent.KindSPACE_MOVED, Actor: tom.ID, Space: in.ID, Summary: "Moved."},
		event.Entry{Kind: entevent.KindINVITE_LINK_EXPIRED, InviteLink: lnk.ID, Summary: "By itself."})
	lines, err := s.Store.Client.Event.Query().Where(entevent.OrganizationID(org.ID)).Order(entevent.BySequence()).All(s.sys)
	must(s.world, lines, err)
	list := s.listed(org.ID, admin, roster.StateDONE)
	s.log(org.ID, event.Entry{Kind: entevent.KindIMPORT_FINISHED, Correlation: list.ID, Summary: "Done."})
	told, err := s.Store.Client.Event.Query().Where(entevent.CorrelationID(list.ID)).Only(s.sys)
	must(s.world, told, err)
	must(s.world, 0, list.Update().SetEventSequence(told.Sequence).Exec(s.sys)) // as applying does
	return &side{
		plan: publicid.Encode(publicid.ImportPlan, list.ID), imported: publicid.Encode(publicid.Import, list.ID),
		ofImport: publicid.Encode(publicid.Event, told.ID),
		org:      org, admin: admin, organization: publicid.Encode(publicid.Organization, org.ID), slug: org.Slug,
		user: publicid.Encode(publicid.User, tom.ID), member: publicid.Encode(publicid.Member, tomHere.ID), linkMember: publicid.Encode(publicid.Member, liaHere.ID),
		invitation: publicid.Encode(publicid.Invitation, inv.ID), awaiting: publicid.Encode(publicid.Invitation, s.waiting(org.ID, admin).ID), link: publicid.Encode(publicid.InviteLink, lnk.ID),
		customRole: publicid.Encode(publicid.CustomRole, clerk.ID), integration: product,
		department: publicid.Encode(publicid.Department, at.ID), space: publicid.Encode(publicid.Space, in.ID), at: at, above: above, in: in,
		event: publicid.Encode(publicid.Event, lines[len(lines)-4].ID), byUsher: publicid.Encode(publicid.Event, lines[len(lines)-1].ID),
		invitationToken: s.Accounts.Ring.Sign(token.Invitation, token.Claim{ID: inv.ID, Version: inv.Version}), linkToken: s.Accounts.Ring.Sign(token.InviteLink, token.Claim{ID: lnk.ID, Version: 1}),
	}
}

// welcoming fills an organization's welcome settings in.
func (s *stage) welcoming(org uuid.UUID) {
	all := `{"Models":["Difference 2"],"IntegrationCount":24,"StorageLimit":"50 GB","AgentLimit":"10","TeamSpace":"Foundry",` +
		`"GuideURL":"https://engines.example/guide","PlaybookURL":"https://engines.example/playbook","SupportEmail":"help@engines.example"}`
	must(s.world, 0, s.Store.Client.Organization.UpdateOneID(org).SetWelcome(all).Exec(s.sys))
}

// stepped lets a member have taken all steps.
func (s *stage) stepped(m *ent.Member) {
	for _, step := range members.OnboardingSteps {
		must(s.world, 0, s.Store.Client.OnboardingStep.Create().
			SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).SetStep(step).SetCompletedAt(s.Store.Now()).Exec(s.sys))
	}
}

// listed is a spreadsheet of one row, in some state.
func (s *stage) listed(org, creator uuid.UUID, state roster.State) *ent.Roster {
	now := s.Store.Now()
	r, err := s.Store.Client.Roster.Create().
		SetOrganizationID(org).SetCreatorID(creator).SetApplierID(creator).SetState(state).SetCreatedAt(now).SetExpiresAt(now.Add(time.Hour)).
		SetEncoding("UTF-8").SetSeparator(",").SetIgnoredColumns("Team").SetCreateDepartments(true).SetNewDepartments("Mill").
		SetRowCount(1).SetSkipCount(1).SetPosition(1).SetEventSequence(1).SetProblem("none").SetStartedAt(now).SetFinishedAt(now).
		Save(s.sys)
	must(s.world, r, err)
	inv := s.invite(org, s.fresh("listed"))
	row := s.Store.Client.RosterRow.Create().
		SetOrganizationID(org).SetRosterID(r.ID).SetPosition(1).SetLine(2).SetColumn(1).SetEmail(inv.Email).SetRole(inv.Role).
		SetDepartment("Mill").SetMessage("Come").SetWritten("guest").SetAction(rosterrow.ActionSKIP).SetCode("ALREADY_INVITED").SetProblem("is invited")
	if state == roster.StateDONE { // a plan would not hold with it
		row.SetInvitationID(inv.ID)
	}
	must(s.world, 0, row.Exec(s.sys))
	return r
}

// pauseAll closes all organizations' ways in, or opens them.
func (s *stage) pauseAll(closed bool) {
	write := s.Store.Client.Organization.Update().ClearPausedUntil().ClearPauseReason()
	if closed {
		write = s.Store.Client.Organization.Update().SetPausedUntil(s.Store.Now().Add(time.Hour)).SetPauseReason("Audit")
	}
	must(s.world, 0, write.Exec(s.sys))
}

// permissive sets an organization's policy in full, without binding anybody by it.
func (s *stage) permissive(org uuid.UUID) {
	p := policy.Usual()
	p.ListedDomains, p.Seats, p.MaxAdmins, p.RetentionDays = []string{"example.com"}, new(100_000), new(100_000), new(365)
	addRule(&p)
	s.sets(org, p)
}

func (s *stage) log(org uuid.UUID, entries ...event.Entry) {
	must(s.world, 0, s.Store.InTx(s.sys, func(ctx context.Context, tx *ent.Tx) error {
		return s.Members.Log.Append(ctx, tx, org, entries...)
	}))
}

// person makes somebody new of a kind.
func (s *stage) person(kind string) person {
	p := person{kind: kind, viewer: viewer.Anonymous, email: s.fresh(kind)}
	if kind == "anonymous" {
		return p
	}
	ours := s.sides["ours"]
	p.email = fmt.Sprintf("p%d@example.com", s.n)
	p.user = s.account(p.email, kind != "unproven")
	p.viewer = s.session(p.user.ID)
	switch kind {
	case "invited", "unproven":
		must(s.world, 0, s.filled(s.asking(ours.org.ID, p.email), s.ada.UserID).Exec(s.sys))
	case "removed":
		m, err := s.admit(ours.org.ID, p.user.ID, role.Admin).Save(s.sys)
		must(s.world, m, err)
		must(s.world, 0, s.Members.Remove(viewer.With(s.t.Context(), s.ada), m.ID, nil))
	case "suspended":
		m, err := s.came(p, role.Admin).SetState(member.StateSUSPENDED).Save(s.sys)
		s.seat(ours.in, must(s.world, m, err).ID)
	case "rival":
		m, err := s.admit(s.sides["theirs"].org.ID, p.user.ID, role.Admin).Save(s.sys)
		s.seat(s.sides["theirs"].in, must(s.world, m, err).ID)
	default:
		m, err := s.came(p, role.Role(kind)).Save(s.sys)
		s.seat(ours.in, must(s.world, m, err).ID)
	}
	return p
}

// came makes a person a member of ours by an invitation to the own address:
// the invited person may read it, and members may not.
func (s *stage) came(p person, r role.Role) *ent.MemberCreate {
	ours := s.sides["ours"]
	inv, err := s.filled(s.asking(ours.org.ID, p.email), s.ada.UserID).SetState(invitation.StateACCEPTED).Save(s.sys)
	return s.admit(ours.org.ID, p.user.ID, r).SetInvitationID(must(s.world, inv, err).ID)
}

// opened is the person's own open invitation, or somebody's who has nothing.
func (s *stage) opened(who person, on *side) *ent.Invitation {
	own, err := s.Store.Client.Invitation.Query().Where(invitation.Email(who.email), invitation.OrganizationID(on.org.ID), invitation.StateEQ(invitation.StatePENDING)).First(s.sys)
	switch {
	case err == nil:
		return own
	case who.kind == "invited" || who.kind == "unproven":
		return s.invite(on.org.ID, who.email)
	}
	return s.invite(on.org.ID, s.fresh("guest"))
}
