package graph

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/member"
	"usher/ent/onetimelink"
	"usher/internal/department"
	"usher/internal/event"
	members "usher/internal/member"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/text"
	"usher/internal/token"
	"usher/internal/viewer"
)

// cast is everybody who asks, by what they are to our organization. "rival" is
// the admin of theirs, "invited" has an open invitation to a proven address and
// "unproven" one to an address nobody has proven. Whoever bears a token has
// nothing else.
var cast = []string{
	"anonymous", "invitation-token", "link-token", "unproven", "invited", "removed", "suspended", "VIEWER", "MEMBER", "ADMIN", "rival",
}

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
	department, space                                               string
	at                                                              *ent.Department // the same department, its parent and its space
	above                                                           *ent.Department
	in                                                              *ent.Space
	byUsher                                                         string // an event whose actor is usher itself
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
}

func newStage(w *world) *stage {
	s := &stage{world: w, sys: viewer.AsSystem(w.t.Context(), "test"), sides: map[string]*side{}, engines: map[uuid.UUID]*uuid.UUID{}}
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
		SetOrganizationID(org).SetRole(role.Member).SetDepartment("Works/Engines").SetNillableDepartmentID(s.engines[org]).SetCreatorID(creator).
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
	return create.SetDepartment("Works/Engines").SetNillableDepartmentID(s.engines[org]).SetMessage("Come").SetInviterID(inviter).SetDeliveryProblem("none").
		SetSentAt(now).SetAcceptedAt(now).SetRevokedAt(now).SetDeclinedAt(now)
}

// place makes a department or, below one, a department in it.
func (s *stage) place(org uuid.UUID, name string, parent *ent.Department) *ent.Department {
	create := s.Store.Client.Department.Create().SetOrganizationID(org).SetName(name).SetCreatedAt(s.Store.Now())
	path := name
	if parent != nil {
		path = parent.Path + "/" + name
		create.SetParentID(parent.ID)
	}
	d, err := create.SetPath(path).SetPathKey(department.Key(path)).SetPermissionGrants("VIEW_ANALYTICS").SetPermissionDenials("COMMENT").Save(s.sys)
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

// furnish gives an organization its objects.
func (s *stage) furnish(org *ent.Organization, admin uuid.UUID) *side {
	above := s.place(org.ID, "Works", nil)
	at := s.place(org.ID, "Engines", above)
	s.place(org.ID, "Mill", at)
	s.engines[org.ID] = &at.ID
	in := s.room(org.ID, "Design", at)
	inv, err := s.filled(s.asking(org.ID, s.fresh("target")), admin).Save(s.sys)
	must(s.world, inv, err)
	lnk := s.shared(org.ID, admin)
	tom, lia := s.account(s.fresh("tom"), true), s.account(s.fresh("lia"), true)
	tomHere, err := s.admit(org.ID, tom.ID, role.Member).SetDepartment(at.Path).SetDepartmentID(at.ID).SetInvitationID(inv.ID).SetInvitedByID(admin).Save(s.sys)
	must(s.world, 0, err)
	s.seat(in, tomHere.ID)
	liaHere, err := s.admit(org.ID, lia.ID, role.Member).SetInviteLinkID(lnk.ID).Save(s.sys)
	must(s.world, 0, err)
	s.welcoming(org.ID)
	s.stepped(tomHere)
	s.log(org.ID,
		event.Entry{Kind: entevent.KindINVITATION_ACCEPTED, Actor: tom.ID, Invitation: inv.ID, InviteLink: lnk.ID, Member: tomHere.ID,
			Department: at.ID, Space: in.ID, Correlation: uuid.New(),
			Summary: "All at once.", Before: "before", After: "after", Reason: "because"},
		event.Entry{Kind: entevent.KindDEPARTMENT_MOVED, Actor: tom.ID, Department: at.ID, Summary: "Moved."},
		event.Entry{Kind: entevent.KindSPACE_MOVED, Actor: tom.ID, Space: in.ID, Summary: "Moved."},
		event.Entry{Kind: entevent.KindINVITE_LINK_EXPIRED, InviteLink: lnk.ID, Summary: "By itself."})
	lines, err := s.Store.Client.Event.Query().Where(entevent.OrganizationID(org.ID)).Order(entevent.BySequence()).All(s.sys)
	must(s.world, lines, err)
	return &side{
		org: org, admin: admin, organization: publicid.Encode(publicid.Organization, org.ID), slug: org.Slug,
		user: publicid.Encode(publicid.User, tom.ID), member: publicid.Encode(publicid.Member, tomHere.ID), linkMember: publicid.Encode(publicid.Member, liaHere.ID),
		invitation: publicid.Encode(publicid.Invitation, inv.ID), link: publicid.Encode(publicid.InviteLink, lnk.ID),
		department: publicid.Encode(publicid.Department, at.ID), space: publicid.Encode(publicid.Space, in.ID), at: at, above: above, in: in,
		event: publicid.Encode(publicid.Event, lines[len(lines)-4].ID), byUsher: publicid.Encode(publicid.Event, lines[len(lines)-1].ID),
		invitationToken: s.Accounts.Ring.Sign(token.Invitation, inv.ID, inv.Version), linkToken: s.Accounts.Ring.Sign(token.InviteLink, lnk.ID, 1),
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
	if kind == "invitation-token" {
		id, _ := publicid.Decode(publicid.Invitation, ours.invitation)
		p.viewer = viewer.Anonymous.BearingInvitation(id)
		return p
	}
	if kind == "link-token" {
		id, _ := publicid.Decode(publicid.InviteLink, ours.link)
		p.viewer = viewer.Anonymous.BearingInviteLink(id)
		return p
	}
	p.email = fmt.Sprintf("p%d@example.com", s.n)
	p.user = s.account(p.email, kind != "unproven")
	p.viewer = viewer.User(p.user.ID, uuid.Nil)
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

// arguments are what a field of Query or Subscription is asked with; nothing
// for one that needs nothing.
func (s *stage) arguments(f *ast.FieldDefinition, on *side) string {
	given := map[string]string{
		"node":               fmt.Sprintf("(id: %q)", on.organization),
		"nodes":              fmt.Sprintf("(ids: [%q])", on.organization),
		"organization":       fmt.Sprintf("(slug: %q)", on.slug),
		"invitationByToken":  fmt.Sprintf("(token: %q)", on.invitationToken),
		"inviteLinkByToken":  fmt.Sprintf("(token: %q)", on.linkToken),
		"exportMembers":      fmt.Sprintf("(organizationId: %q)", on.organization),
		"exportInvitations":  fmt.Sprintf("(organizationId: %q)", on.organization),
		"invitationChanged":  fmt.Sprintf("(organizationId: %q, invitationId: %q, after: %q)", on.organization, on.invitation, beginning(on.org.ID)),
		"inviteLinkChanged":  fmt.Sprintf("(organizationId: %q, inviteLinkId: %q, after: %q)", on.organization, on.link, beginning(on.org.ID)),
		"memberChanged":      fmt.Sprintf("(organizationId: %q, after: %q)", on.organization, beginning(on.org.ID)),
		"departmentChanged":  fmt.Sprintf("(organizationId: %q, departmentId: %q, after: %q)", on.organization, on.department, beginning(on.org.ID)),
		"spaceChanged":       fmt.Sprintf("(organizationId: %q, spaceId: %q, after: %q)", on.organization, on.space, beginning(on.org.ID)),
		"organizationEvents": fmt.Sprintf("(organizationId: %q, after: %q)", on.organization, beginning(on.org.ID)),
	}
	return given[f.Name]
}

// beginning is the cursor from which a subscription starts with event 1.
func beginning(organizationID uuid.UUID) string { return at(organizationID, 0) }

// at is the cursor of an event of an organization.
func at(organizationID uuid.UUID, sequence int) string {
	return bySequence(false).cursor(&ent.Event{OrganizationID: organizationID, Sequence: sequence})
}

// input is what a mutation is tried with: a fresh object of a side, or a
// genuine token that was found; on their side, where a token has none, a forged
// one.
func (s *stage) input(mutation string, who person, on *side) input {
	s.n++
	genuine := on == s.sides["ours"]
	oneTime := func(purpose onetimelink.Purpose) string {
		owner := &s.account(s.fresh("owner"), false).ID
		switch {
		case purpose == onetimelink.PurposeSET_UP:
			owner = nil
		case purpose == onetimelink.PurposeVERIFY_EMAIL && who.user != nil: // the letter's reader has to be signed in as himself
			owner = &who.user.ID
		}
		link, err := s.Store.Client.OneTimeLink.Create().SetPurpose(purpose).SetNillableUserID(owner).
			SetCreatedAt(s.Store.Now()).SetExpiresAt(s.Store.Now().Add(time.Hour)).Save(s.sys)
		secret := s.Accounts.Token(must(s.world, link, err))
		if !genuine {
			secret = forged(secret)
		}
		return secret
	}
	opened := func() *ent.Invitation { return s.opened(who, on) }
	target := func() string {
		m, err := s.admit(on.org.ID, s.account(s.fresh("colleague"), true).ID, role.Viewer).Save(s.sys)
		return publicid.Encode(publicid.Member, must(s.world, m, err).ID)
	}
	made := func() *ent.InviteLink { return s.shared(on.org.ID, on.admin) }
	switch mutation {
	case "setUp":
		return input{"token": oneTime(onetimelink.PurposeSET_UP), "organizationName": "New", "slug": fmt.Sprintf("new-%d", s.n), "name": "N", "email": s.fresh("new"), "password": password}
	case "signIn":
		return input{"email": map[bool]string{true: "ada@example.com", false: s.fresh("nobody")}[genuine], "password": password}
	case "signInWithLink":
		return input{"token": oneTime(onetimelink.PurposeSIGN_IN)}
	case "verifyEmail":
		return input{"token": oneTime(onetimelink.PurposeVERIFY_EMAIL)}
	case "resetPassword":
		return input{"token": oneTime(onetimelink.PurposeRESET_PASSWORD), "password": password}
	case "changePassword":
		return input{"currentPassword": "a wrong password", "newPassword": password}
	case "requestPasswordReset":
		return input{"email": s.fresh("nobody")}
	case "createOrganization":
		return input{"name": "New", "slug": fmt.Sprintf("new-%d", s.n)}
	case "createInvitation":
		return input{"organizationId": on.organization, "email": s.fresh("new")}
	case "createInvitations":
		return input{"organizationId": on.organization, "invitations": []input{{"email": s.fresh("new")}}}
	case "resendInvitation", "revokeInvitation":
		return input{"invitationId": publicid.Encode(publicid.Invitation, opened().ID)}
	case "acceptInvitation":
		inv := opened()
		must(s.world, 0, s.Store.Client.Invitation.UpdateOne(inv).ClearInviterID().Exec(s.sys))
		return input{"token": s.Accounts.Ring.Sign(token.Invitation, inv.ID, inv.Version), "name": "New", "password": password}
	case "declineInvitation":
		inv := opened()
		return input{"token": s.Accounts.Ring.Sign(token.Invitation, inv.ID, inv.Version)}
	case "createInviteLink":
		return input{"organizationId": on.organization}
	case "revokeInviteLink":
		return input{"inviteLinkId": publicid.Encode(publicid.InviteLink, made().ID)}
	case "acceptInviteLink":
		in := input{"token": s.Accounts.Ring.Sign(token.InviteLink, made().ID, 1)}
		if who.user == nil {
			in["email"], in["name"], in["password"] = s.fresh("newcomer"), "New", password
		}
		return in
	case "updateMember":
		return input{"memberId": target(), "role": "MEMBER"}
	case "updateMembers":
		return input{"organizationId": on.organization, "memberIds": []string{target()}, "set": input{"role": "MEMBER"}}
	case "removeMember":
		return input{"memberId": target()}
	case "createDepartment":
		return input{"organizationId": on.organization, "name": fmt.Sprintf("New %d", s.n), "parentId": on.department}
	case "updateDepartment":
		d := s.place(on.org.ID, fmt.Sprintf("Old %d", s.n), nil)
		return input{"departmentId": publicid.Encode(publicid.Department, d.ID), "name": fmt.Sprintf("New %d", s.n), "parentId": on.department, "permissionGrants": []string{"COMMENT"}, "permissionDenials": []string{}}
	case "deleteDepartment":
		d := s.place(on.org.ID, fmt.Sprintf("Old %d", s.n), on.above)
		return input{"departmentId": publicid.Encode(publicid.Department, d.ID), "people": "MOVE", "moveToId": on.department}
	case "createSpace":
		return input{"organizationId": on.organization, "name": fmt.Sprintf("New %d", s.n), "department": on.at.Path}
	case "updateSpace":
		return input{"spaceId": publicid.Encode(publicid.Space, s.room(on.org.ID, fmt.Sprintf("Old %d", s.n), on.at).ID), "name": fmt.Sprintf("New %d", s.n)}
	case "deleteSpace":
		return input{"spaceId": publicid.Encode(publicid.Space, s.room(on.org.ID, fmt.Sprintf("Old %d", s.n), on.at).ID)}
	case "addSpaceMember":
		return input{"spaceId": on.space, "memberId": target()}
	case "updateSpaceMember", "removeSpaceMember":
		m := target()
		id, _ := publicid.Decode(publicid.Member, m)
		s.seat(on.in, id)
		in := input{"spaceId": on.space, "memberId": m}
		if mutation == "updateSpaceMember" {
			in["role"] = "VIEWER"
		}
		return in
	case "updateOrganizationWelcome":
		return input{"organizationId": on.organization, "welcome": input{"teamSpace": fmt.Sprintf("Foundry %d", s.n)}}
	case "completeOnboardingStep":
		return input{"memberId": target(), "step": "COMPLETE_PROFILE"}
	}
	s.t.Fatalf("with what is %s tried? (authorization_stage_test.go)", mutation)
	return nil
}

// forged is a token with another last character.
func forged(secret string) string {
	last := "A"
	if strings.HasSuffix(secret, last) {
		last = "B"
	}
	return secret[:len(secret)-1] + last
}
