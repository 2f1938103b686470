package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/roster"
	"usher/ent/rosterrow"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// TestStatements counts what answers cost: however long the lists, with all
// edges of their objects included, the number of statements is the same.
func TestStatements(t *testing.T) {
	t.Parallel()
	const (
		memberEdges = `fragment M on Member { customRole { name memberCount } permissions permissionOverrides { permission reason } inDepartment { path parent { path } } spaces(first: 2) { totalCount nodes { name } } user { name } organization { name viewerMember { id } } invitation { email inviter { name } } inviteLink { url creator { name } } invitedBy { name } onboarding { completedAt steps { kind completedAt } } }`
		inviteEdges = `fragment I on Invitation { customRole { name } inDepartment { path } organization { name } inviter { name } member { user { name } } state url approval { needed rules decideBy requester { name } given { approver { name } } } events(first: 3) { totalCount nodes { ...E } pageInfo { hasNextPage } } }
			fragment E on Event { actor { displayName } invitation { email member { id } } inviteLink { role } member { user { name } } department { path } space { name } customRole { name } correlationId reason cursor }`
		linkEdges = `fragment L on InviteLink { customRole { name } inDepartment { path } organization { name } creator { name } member { user { name } } linkState: state url }`
	)
	queries := map[string]string{
		"lists": `query($org: ID!) { organization(id: $org) {
			members(first: 100) { totalCount nodes { ...M } edges { cursor node { department } } pageInfo { hasNextPage } }
			byName: members(first: 100, orderBy: {field: NAME}) { totalCount nodes { ...M } }
			invitations(first: 100) { totalCount nodes { ...I } pageInfo { endCursor } }
			inviteLinks(first: 100) { totalCount nodes { ...L } }
			customRoles(first: 100) { totalCount nodes { name permissions memberCount } }
			onboarding { department memberCount steps { completedCount } }
			events(first: 100) { totalCount nodes { ...E } } } }` + memberEdges + inviteEdges + linkEdges,
		"departments three deep": `query($org: ID!) { organization(id: $org) { department(path: "0") { path }
			departments(first: 60, where: {root: true}) { totalCount nodes { ...D children(first: 2) { totalCount nodes { ...D children(first: 2) { totalCount nodes { ...D
				members(first: 2) { totalCount nodes { user { name } inDepartment { path } spaces(first: 2) { totalCount nodes { name } } } }
				spaces(first: 2) { totalCount nodes { name roleInSpace department { path } members(first: 2) { totalCount nodes { user { name } } edges { roleInSpace joinedAt node { role } } } } } } } } } } }
			spaces(first: 100) { totalCount nodes { name roleInSpace department { path } members(first: 2) { totalCount edges { roleInSpace node { user { name } } } } } } } }
			fragment D on Department { id path parent { name } permissionGrants }`,
		"memberships with lists in them": `{ viewer { invitations(first: 100) { totalCount nodes { ...I } } memberships(first: 50) { totalCount nodes { role organization { name viewerMember { role }
			members(first: 3, orderBy: {field: EMAIL}) { totalCount nodes { user { name } } pageInfo { hasNextPage } }
			invitations(last: 2) { totalCount nodes { email inviter { name } url } pageInfo { hasPreviousPage } }
			inviteLinks(first: 2) { totalCount nodes { creator { name } } }
			events(first: 2) { totalCount nodes { actor { displayName } member { id } } } } } } } }` + inviteEdges,
		"integrations with whom they are shared": `query($org: ID!) { organization(id: $org) { integrations(first: 100) { totalCount nodes { name departments { path parent { path } } spaces { name roleInSpace department { path } } } pageInfo { hasNextPage } }
			events(first: 100) { totalCount nodes { integration { name spaces { name } } } } } }`,
		"imports with their rows": `query($org: ID!) { organization(id: $org) { imports(first: 100) { totalCount nodes { creator { name } organization { name } cursor
			rows(first: 3) { totalCount nodes { userErrors { code } invitation { email inviter { name } } } }
			events(first: 2) { totalCount nodes { import { state } } } } } } }`,
		"memberships with how newcomers are met": `{ viewer { memberships(first: 100) { totalCount nodes { onboarding { completedCount }
			organization { onboarding { department } welcome { guideUrl } welcomePreview { subject } } } } } }`,
		"memberships with what became of their invitations": `{ viewer { memberships(first: 6) { nodes {
			organization { invitationStatistics` + lately() + ` { created medianSecondsToAccept } } } } } }`,
		"an organization that is named again elsewhere": `query($org: ID!) { organization(id: $org) { name members(first: 100) { totalCount nodes { organization { name } } } }
			again: organization(id: $org) { invitations(first: 100) { nodes { organization { name } } } }
			viewer { memberships(first: 100) { nodes { organization { name } } } } }`,
		"mixed ids": `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Department { path parent { path } children(first: 1) { nodes { path } } } ... on CustomRole { name memberCount } ... on Space { roleInSpace department { path } members(first: 2) { totalCount nodes { role } } } ...M ...I ...L ...E ... on Integration { departments { path } shared: spaces { name } } ... on User { name } ... on Organization { members(first: 2) { totalCount nodes { ...M } } invitations(first: 2) { totalCount } } } }` + memberEdges + inviteEdges + linkEdges,
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		few, many := w.crowd("few", 5), w.crowd("many", 95)
		for name, query := range queries {
			count := func(c *crowd) (int, []string) {
				var vars []any
				if strings.Contains(query, "$org") {
					vars = append(vars, "org", c.org)
				}
				if strings.Contains(query, "$ids") {
					vars = append(vars, "ids", c.ids)
				}
				var a reply
				statements := storetest.Statements(s, func() { a = w.must(c.admin.viewer, query, vars...) })
				if strings.Contains(fmt.Sprint(a.Data), "totalCount:0") {
					t.Errorf("%s: a list is empty", name)
				}
				return len(statements), statements
			}
			n, _ := count(few)
			m, statements := count(many)
			if n != m || n == 0 {
				t.Errorf("%s take %d statements when few and %d when many:\n%s", name, n, m, strings.Join(statements, "\n"))
			}
			t.Logf("%s: %d statements", name, n)
		}
	})
}

// crowd is an organization with as many of everything, and its admin, who
// belongs to as many organizations.
type crowd struct {
	org   string
	admin person
	ids   []string // some of all kinds
}

func (s *stage) crowd(name string, n int) *crowd {
	c := &crowd{admin: person{user: s.account(s.fresh(name), true)}}
	c.admin.viewer = s.session(c.admin.user.ID)
	founding := s.found(name, name, name+"-founder@example.com", "Founder")
	id := founding.Organization.ID
	c.org = publicid.Encode(publicid.Organization, id)
	office := s.place(id, "Desk", s.place(id, "Floor", s.place(id, "Office", nil)))
	own, err := s.admit(id, c.admin.user.ID, role.Admin).SetDepartment(office.Path).SetDepartmentID(office.ID).Save(s.sys)
	must(s.world, own, err)
	for _, m := range []*ent.Member{own, founding.Member} {
		s.seat(s.room(id, "Office of "+m.ID.String(), office), m.ID)
	}
	for i := range n {
		guest := s.account(s.fresh(name), true)
		leaf := s.place(id, "Leaf", s.place(id, "Branch", s.place(id, fmt.Sprint(i), nil)))
		room := s.room(id, fmt.Sprint("Room ", i), leaf)
		product, _ := publicid.Decode(publicid.Integration, s.connected(id, fmt.Sprint("Product ", i)))
		clerk := s.made(id, fmt.Sprint("Clerk ", i))
		join := s.admit(id, guest.ID, role.Member).SetInvitedByID(c.admin.user.ID).SetDepartment(leaf.Path).SetDepartmentID(leaf.ID).SetCustomRoleID(clerk.ID)
		entry := event.Entry{Kind: entevent.KindMEMBER_JOINED, Actor: guest.ID, Subject: guest.ID, Summary: "Joined.", Reason: "because"}
		list := s.listed(id, c.admin.user.ID, roster.StateDONE)
		row, err := s.Store.Client.RosterRow.Query().Where(rosterrow.RosterID(list.ID)).Only(s.sys)
		s.log(id, event.Entry{Kind: entevent.KindIMPORT_FINISHED, Correlation: list.ID, Invitation: *must(s.world, row, err).InvitationID, Summary: "Done."})
		inv, lnk := s.invite(id, guest.Email), s.shared(id, c.admin.user.ID)
		must(s.world, 0, s.Store.Client.Invitation.UpdateOne(inv).SetInviterID(c.admin.user.ID).SetState(state(i)).
			SetApprovalsNeeded(1).SetApprovedAt(s.Store.Now()).Exec(s.sys))
		must(s.world, 0, s.Store.Client.Approval.Create().SetOrganizationID(inv.OrganizationID).SetInvitationID(inv.ID).SetVersion(inv.Version).
			SetApproverID(c.admin.user.ID).SetApprovedAt(s.Store.Now()).Exec(s.sys))
		if i%2 == 0 {
			join.SetInvitationID(inv.ID).SetDepartment(fmt.Sprintf("Department %d", i))
		} else {
			join.SetInviteLinkID(lnk.ID)
			must(s.world, 0, s.Store.Client.InviteLink.UpdateOne(lnk).SetState(invitelink.StateUSED).Exec(s.sys))
		}
		m, err := join.Save(s.sys)
		s.stepped(m)
		s.trust(m)
		entry.Member, entry.Invitation, entry.InviteLink = must(s.world, m, err).ID, inv.ID, lnk.ID
		s.seat(room, m.ID)
		entry.Department, entry.Space, entry.CustomRole, entry.Integration, entry.Correlation = leaf.ID, room.ID, clerk.ID, product, uuid.New()
		s.log(id, entry, event.Entry{Kind: entevent.KindINVITE_LINK_EXPIRED, InviteLink: lnk.ID, Summary: "By itself."})
		s.belongTo(c.admin.user, fmt.Sprintf("%s-%d", name, i))
		if i < 15 {
			line, err := s.Store.Client.Event.Query().Where(entevent.InvitationID(inv.ID)).First(s.sys)
			c.ids = append(c.ids,
				publicid.Encode(publicid.User, guest.ID), publicid.Encode(publicid.Member, m.ID), publicid.Encode(publicid.Invitation, inv.ID),
				publicid.Encode(publicid.InviteLink, lnk.ID), publicid.Encode(publicid.Event, must(s.world, line, err).ID), c.org)
		}
		if i < 2 {
			c.ids = append(c.ids, publicid.Encode(publicid.Department, leaf.ID), publicid.Encode(publicid.Space, room.ID),
				publicid.Encode(publicid.CustomRole, clerk.ID), publicid.Encode(publicid.Integration, product))
		}
	}
	return c
}

// belongTo makes a person the admin of one organization more, by a role that it
// made itself, with one of everything in it.
func (s *stage) belongTo(u *ent.User, slug string) {
	now := s.Store.Now()
	org, err := s.Store.Client.Organization.Create().SetName(slug).SetSlug(slug).SetCreatedAt(now).Save(s.sys)
	must(s.world, org, err)
	director := s.made(org.ID, "Director")
	must(s.world, 0, s.Store.Client.CustomRole.UpdateOne(director).SetPermissions(role.Join(role.Grantable())).Exec(s.sys))
	m, err := s.admit(org.ID, u.ID, role.Admin).SetCustomRoleID(director.ID).Save(s.sys)
	must(s.world, m, err)
	inv := s.invite(org.ID, u.Email)
	must(s.world, 0, s.Store.Client.Invitation.UpdateOne(inv).SetInviterID(u.ID).Exec(s.sys))
	s.shared(org.ID, u.ID)
	s.log(org.ID, event.Entry{Kind: entevent.KindINVITATION_CREATED, Actor: u.ID, Member: m.ID, Invitation: inv.ID, Summary: "Founded."})
}

func state(i int) invitation.State {
	if i%2 == 0 {
		return invitation.StateACCEPTED
	}
	return invitation.StatePENDING
}

func TestStatements_look_up_once_what_the_viewer_may_do(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		statements := storetest.Statements(s, func() {
			w.must(w.ada, `query($org: ID!) { organization(id: $org) { invitations(first: 1) { nodes { email url } } events(first: 1) { nodes { reason } } } }`, "org", w.org)
		})
		n := 0
		for _, statement := range statements {
			if strings.Contains(statement, "member_permissions") {
				n++
			}
		}
		if n != 1 {
			t.Errorf("it is looked up %d times:\n%s", n, strings.Join(statements, "\n"))
		}
	})
}

// TestStatements_of_an_invitation counts what the main job costs from the
// resolver on. The first invitation of a day begins its tallies, and costs more.
func TestStatements_of_an_invitation(t *testing.T) {
	t.Parallel()
	const (
		create = `mutation($input: CreateInvitationInput!) { createInvitation(input: $input) { invitation { id } userErrors { code } } }`
		accept = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { member { id } userErrors { code } } }`
	)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		_, secret := w.invited("first@example.com")
		for _, c := range []struct {
			what string
			want int
			do   func()
		}{
			{"an invitation by letter", 11, func() { w.must(w.ada, create, "input", input{"organizationId": w.org, "email": "second@example.com"}) }},
			{"one to be handed over", 8, func() {
				w.must(w.ada, create, "input", input{"organizationId": w.org, "email": "third@example.com", "sendEmail": false})
			}},
			{"a newcomer's acceptance", 15, func() { w.must(viewer.Anonymous, accept, "input", newcomer(secret)) }},
		} {
			if statements := storetest.Statements(s, c.do); len(statements) != c.want {
				t.Errorf("%s costs %d statements:\n%s", c.what, len(statements), strings.Join(statements, "\n"))
			}
		}
	})
}

func TestStatements_of_one_list_are_no_more_counts_for_more_pages(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		counts := func(lists string) (n int) {
			for _, statement := range storetest.Statements(s, func() {
				w.must(w.ada, `query($o: ID!) { organization(id: $o) { `+lists+` } }`, "o", w.org)
			}) {
				if strings.Contains(statement, "COUNT(*)") {
					n++
				}
			}
			return n
		}
		one := counts(`members(first: 1, where: {search: "a"}) { totalCount }`)
		pages := counts(`a: members(first: 1, where: {search: "a"}) { totalCount } b: members(first: 2, where: {search: "a"}) { totalCount } c: members(last: 3, where: {search: "a"}) { totalCount }`)
		others := counts(`a: members(where: {search: "a"}) { totalCount } b: members(where: {search: "b"}) { totalCount }`)
		if one != 1 || pages != 1 || others != 2 {
			t.Errorf("one page takes %d counts, three of one list %d, two lists %d", one, pages, others)
		}
	})
}
