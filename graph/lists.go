package graph

import (
	"slices"
	"strings"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/predicate"
	"usher/ent/user"
	"usher/internal/publicid"
	"usher/internal/scope"
)

// nothing is a predicate that no row meets.
func nothing(s *entsql.Selector) { s.Where(entsql.False()) }

// sought is what somebody looks for, fit to be asked: PostgreSQL refuses a
// question with a NUL in it, which no stored text has.
func sought(text string) string { return strings.ReplaceAll(text, "\x00", "\ufffd") }

// values are ids as predicates on a column take them.
func values(ids []uuid.UUID) []any {
	list := make([]any, len(ids))
	for i, id := range ids {
		list[i] = id
	}
	return list
}

func column(name string) func(*entsql.Selector) string {
	return func(s *entsql.Selector) string { return s.C(name) }
}

// ofPerson orders members by a column of their person's.
func ofPerson(name string) func(*entsql.Selector) string {
	return func(s *entsql.Selector) string {
		people := entsql.Dialect(s.Dialect()).Table(user.Table)
		query, _ := entsql.Dialect(s.Dialect()).Select(people.C(name)).From(people).
			Where(entsql.ColumnsEQ(people.C(user.FieldID), s.C(member.FieldUserID))).Query()
		return "(" + query + ")"
	}
}

func (r *Resolver) members(where *MemberFilter, orderBy *MemberOrder) listing[ent.Member] {
	query := func(parents []uuid.UUID) *ent.MemberQuery {
		q := r.Store.Client.Member.Query().Where(member.OrganizationIDIn(parents...)).Where(memberFilter(where)...)
		if orderBy != nil && orderBy.Field != MemberOrderFieldJoinedAt {
			q.WithUser() // for the cursors
		}
		return q
	}
	l := listing[ent.Member]{
		sorting: sorting[ent.Member]{
			name: "JOINED_AT", desc: true, expr: column(member.FieldJoinedAt),
			value: func(m *ent.Member) any { return m.JoinedAt },
			id:    func(m *ent.Member) uuid.UUID { return m.ID },
		},
		source: from(query),
		parent: func(m *ent.Member) uuid.UUID { return m.OrganizationID },
		column: member.FieldOrganizationID,
	}
	if orderBy == nil {
		return l
	}
	l.name, l.desc = string(orderBy.Field), orderBy.Direction == OrderDirectionDesc
	person := func(m *ent.Member) ent.User {
		if m.Edges.User == nil {
			return ent.User{}
		}
		return *m.Edges.User
	}
	switch orderBy.Field {
	case MemberOrderFieldName:
		l.expr, l.value = ofPerson(user.FieldName), func(m *ent.Member) any { return person(m).Name }
	case MemberOrderFieldEmail:
		l.expr, l.value = ofPerson(user.FieldEmail), func(m *ent.Member) any { return person(m).Email }
	}
	return l
}

func memberFilter(where *MemberFilter) (filter []predicate.Member) {
	if where == nil {
		return nil
	}
	if where.Role != nil {
		filter = append(filter, member.RoleIn(where.Role...))
	}
	if where.State != nil {
		filter = append(filter, member.StateIn(where.State...))
	}
	if where.Department != nil {
		filter = append(filter, belongs(*where.Department))
	}
	if where.Search != nil {
		filter = append(filter, member.HasUserWith(user.Or(
			user.NameContainsFold(sought(*where.Search)), user.EmailContainsFold(sought(*where.Search)),
		)))
	}
	return filter
}

// invitations lists those of organizations, with some columns and those that the
// list needs itself.
func (r *Resolver) invitations(where *InvitationFilter, orderBy *InvitationOrder, columns []string) listing[ent.Invitation] {
	l := listing[ent.Invitation]{
		sorting: sorting[ent.Invitation]{name: "CREATED_AT", desc: true, id: func(i *ent.Invitation) uuid.UUID { return i.ID }},
		parent:  func(i *ent.Invitation) uuid.UUID { return i.OrganizationID },
		column:  invitation.FieldOrganizationID,
		columns: columns,
	}
	if orderBy != nil {
		l.name, l.desc = string(orderBy.Field), orderBy.Direction == OrderDirectionDesc
	}
	order := invitation.FieldCreatedAt
	l.value = func(i *ent.Invitation) any { return i.CreatedAt }
	switch InvitationOrderField(l.name) {
	case InvitationOrderFieldExpiresAt:
		order, l.value = invitation.FieldExpiresAt, func(i *ent.Invitation) any { return i.ExpiresAt }
	case InvitationOrderFieldEmail:
		order, l.value = invitation.FieldEmail, func(i *ent.Invitation) any { return i.Email }
	}
	l.expr = column(order)
	l.source = ofOrganizations(from(func(parents []uuid.UUID) *ent.InvitationQuery {
		q := r.Store.Client.Invitation.Query().Where(invitation.OrganizationIDIn(parents...)).Where(r.invitationFilter(where)...)
		q.Select(distinct(columns, invitation.FieldOrganizationID, order)...)
		return q
	}))
	return l
}

func (r *Resolver) invitationFilter(where *InvitationFilter) (filter []predicate.Invitation) {
	if where == nil {
		return nil
	}
	if where.State != nil {
		// An open row whose time is over is an EXPIRED invitation.
		inTime := invitation.ExpiresAtGT(r.Store.Now())
		any, stored := []predicate.Invitation{nothing}, slices.Clone(where.State)
		for _, state := range where.State {
			switch state {
			case invitation.StatePENDING, invitation.StateAWAITING_APPROVAL:
				any = append(any, invitation.And(invitation.StateEQ(state), inTime))
			case invitation.StateEXPIRED:
				any = append(any, invitation.StateEQ(state), invitation.And(scope.Undecided, invitation.Not(inTime)))
				stored = append(stored, invitation.StatePENDING, invitation.StateAWAITING_APPROVAL)
			default:
				any = append(any, invitation.StateEQ(state))
			}
		}
		// What the states are in the table says nothing new, and shows SQLite the index.
		filter = append(filter, invitation.StateIn(stored...), invitation.Or(any...))
	}
	if where.Delivery != nil {
		filter = append(filter, delivered(where.Delivery))
	}
	if where.Role != nil {
		filter = append(filter, invitation.RoleIn(where.Role...))
	}
	if where.Department != nil {
		filter = append(filter, belongs(*where.Department))
	}
	if where.Search != nil {
		filter = append(filter, invitation.EmailContains(strings.ToLower(sought(*where.Search))))
	}
	if where.CreatedAfter != nil {
		filter = append(filter, invitation.CreatedAtGT(*where.CreatedAfter))
	}
	if where.CreatedBefore != nil {
		filter = append(filter, invitation.CreatedAtLT(*where.CreatedBefore))
	}
	return filter
}

// delivered is the predicate of what a letter's delivery is in. FAILED alone is
// written out and not a parameter, by which neither database would see that the
// index invitations_undelivered has all of them.
func delivered(in []invitation.Delivery) predicate.Invitation {
	if !slices.Equal(in, []invitation.Delivery{invitation.DeliveryFAILED}) {
		return invitation.DeliveryIn(in...)
	}
	return func(s *entsql.Selector) {
		s.Where(entsql.P(func(b *entsql.Builder) { b.WriteString(s.C(invitation.FieldDelivery) + " = 'FAILED'") }))
	}
}

func (r *Resolver) inviteLinks(where *InviteLinkFilter) listing[ent.InviteLink] {
	query := func(parents []uuid.UUID) *ent.InviteLinkQuery {
		return r.Store.Client.InviteLink.Query().Where(invitelink.OrganizationIDIn(parents...)).Where(r.inviteLinkFilter(where)...)
	}
	return listing[ent.InviteLink]{
		sorting: sorting[ent.InviteLink]{
			name: "CREATED_AT", desc: true, expr: column(invitelink.FieldCreatedAt),
			value: func(l *ent.InviteLink) any { return l.CreatedAt },
			id:    func(l *ent.InviteLink) uuid.UUID { return l.ID },
		},
		source: from(query),
		parent: func(l *ent.InviteLink) uuid.UUID { return l.OrganizationID },
		column: invitelink.FieldOrganizationID,
	}
}

func (r *Resolver) inviteLinkFilter(where *InviteLinkFilter) []predicate.InviteLink {
	if where == nil || where.State == nil {
		return nil
	}
	inTime := invitelink.ExpiresAtGT(r.Store.Now())
	any := []predicate.InviteLink{nothing}
	for _, state := range where.State {
		switch state {
		case invitelink.StateACTIVE:
			any = append(any, invitelink.And(invitelink.StateEQ(state), inTime))
		case invitelink.StateEXPIRED:
			any = append(any, invitelink.StateEQ(state), invitelink.And(invitelink.StateEQ(invitelink.StateACTIVE), invitelink.Not(inTime)))
		default:
			any = append(any, invitelink.StateEQ(state))
		}
	}
	return []predicate.InviteLink{invitelink.Or(any...)}
}

// bySequence is the log's own order. Its cursors are those that subscriptions
// resume from: the id in them is the organization's, whose numbers they are.
func bySequence(desc bool) sorting[ent.Event] {
	return sorting[ent.Event]{
		name: "SEQUENCE", desc: desc, expr: column(entevent.FieldSequence),
		value: func(e *ent.Event) any { return e.Sequence },
		id:    func(e *ent.Event) uuid.UUID { return e.OrganizationID },
		key:   entevent.FieldOrganizationID,
	}
}

// events lists the log by what it is about: owner is the column of the
// organization, the invitation or the import.
func (r *Resolver) events(owner string, parent func(*ent.Event) uuid.UUID, oldestFirst bool, filter []predicate.Event) listing[ent.Event] {
	query := func(parents []uuid.UUID) *ent.EventQuery {
		return r.Store.Client.Event.Query().Where(entsql.FieldIn(owner, values(parents)...)).Where(filter...)
	}
	return listing[ent.Event]{
		sorting: bySequence(!oldestFirst),
		source:  from(query),
		parent:  parent,
		column:  owner,
	}
}

func eventFilter(where *EventFilter) (filter []predicate.Event) {
	if where == nil {
		return nil
	}
	if where.Kind != nil {
		filter = append(filter, entevent.KindIn(where.Kind...))
	}
	about := func(kind publicid.Kind, id *string, equal func(uuid.UUID) predicate.Event) {
		if id == nil {
			return
		}
		if decoded, ok := publicid.Decode(kind, *id); ok {
			filter = append(filter, equal(decoded))
		} else {
			filter = append(filter, nothing)
		}
	}
	about(publicid.Invitation, where.InvitationID, entevent.InvitationID)
	about(publicid.Member, where.MemberID, entevent.MemberID)
	about(publicid.InviteLink, where.InviteLinkID, entevent.InviteLinkID)
	about(publicid.Department, where.DepartmentID, entevent.DepartmentID)
	about(publicid.Space, where.SpaceID, entevent.SpaceID)
	about(publicid.CustomRole, where.CustomRoleID, entevent.CustomRoleID)
	about(publicid.Integration, where.IntegrationID, entevent.IntegrationID)
	about(publicid.Correlation, where.CorrelationID, entevent.CorrelationID)
	about(publicid.User, where.ActorID, entevent.ActorID)
	if where.Since != nil {
		filter = append(filter, entevent.OccurredAtGTE(*where.Since))
	}
	if where.Until != nil {
		filter = append(filter, entevent.OccurredAtLT(*where.Until))
	}
	return filter
}
