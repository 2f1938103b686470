package graph

import (
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/ent"
	"usher/ent/customrole"
	"usher/ent/department"
	entevent "usher/ent/event"
	"usher/ent/integration"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/roster"
	"usher/ent/space"
	"usher/ent/spacemember"
	"usher/internal/publicid"
)

// selection asks for a field with as much below it as shows whether it is there,
// whose it is and, of a list, how much of it.
func selection(f *ast.FieldDefinition) string {
	def, asked := schema.Types[f.Type.Name()], f.Name
	if f.Arguments.ForName("path") != nil {
		asked += `(path: "works/engines")` // which both sides have
	}
	if f.Name == "invitationStatistics" {
		asked += lately()
	}
	switch {
	case def.IsLeafType():
		return asked
	case def.Fields.ForName("totalCount") != nil:
		return fmt.Sprintf("%s(first: %d) { totalCount nodes %s }", asked, maxPage, identified(def.Fields.ForName("nodes")))
	case def.Fields.ForName("node") != nil:
		return asked + " { node " + identified(def.Fields.ForName("node")) + " }"
	}
	return asked + " " + identified(f)
}

// identified asks for an object's id, where it has one.
func identified(f *ast.FieldDefinition) string {
	if schema.Types[f.Type.Name()].Fields.ForName("id") != nil {
		return "{ __typename id }"
	}
	return "{ __typename }"
}

// lately is the argument of what is counted since an hour ago.
func lately() string {
	return fmt.Sprintf("(since: %q)", time.Now().Add(-time.Hour).Format(time.RFC3339))
}

// refusal is the cell of somebody whose credentials are not accepted, empty for
// others: nothing is read of what he asks. By HTTP that is a 401, and a socket is
// closed with 4403.
func refusal(a reply) string {
	if a.refused {
		return "refused"
	}
	return ""
}

// outcome says in a word what a field at a path gave: value, null, empty, the
// error's code; a dot where there was no object to ask it of; and of a list how
// much of it, see seen.
func (m *matrix) outcome(a reply, side, typ string, f *ast.FieldDefinition, path ...any) string {
	if word := refusal(a); word != "" {
		return word
	}
	for _, e := range a.Errors {
		for i := range e.Path {
			if e.Path[i] == f.Name && i >= len(path) {
				return fmt.Sprint(e.Extensions["code"])
			}
		}
	}
	object, ok := a.at(path...).(map[string]any)
	if !ok {
		root := f.Name
		if len(path) > 0 {
			root = fmt.Sprint(path[0])
		}
		if len(a.Errors) > 0 && a.Data[root] == nil {
			return fmt.Sprint(a.Errors[0].Extensions["code"])
		}
		return "."
	}
	m.got[typ+"."+f.Name] = true
	on := m.stage.sides[side]
	if on != nil && m.isForeign(object[f.Name], on.org.ID) {
		return "FOREIGN"
	}
	if f.Name == "totalCount" && path[0] == "organization" { // of a list that has another row beside this one
		return m.counted(fmt.Sprint("Organization.", path[1]), object["totalCount"].(float64), on)
	}
	return m.seen(typ+"."+f.Name, object[f.Name], on)
}

// seen is what a cell says of a value.
func (m *matrix) seen(field string, value any, on *side) string {
	switch v := value.(type) {
	case nil:
		return "null"
	case float64:
		if v == 0 {
			return "0"
		}
		return m.counted(field, v, on)
	case []any:
		if len(v) == 0 || v[0] == nil {
			return "empty"
		}
	case map[string]any:
		total, ok := v["totalCount"].(float64)
		if !ok {
			break
		}
		if nodes := len(v["nodes"].([]any)); nodes != min(int(total), maxPage) {
			return fmt.Sprintf("%d-of-%v", nodes, total) // the list and its count say different things
		}
		return m.counted(field, total, on)
	}
	return "value"
}

// counted compares a count with what the database holds of the side: all, some,
// or more than there is. Where nobody has said what that is, it is a value.
func (m *matrix) counted(field string, n float64, on *side) string {
	count := truths[field]
	switch {
	case n == 0:
		return "empty"
	case count == nil || on == nil: // the viewer's own are no side's
		return "value"
	}
	all, err := count(m.stage, on)
	switch must(m.stage.world, all, err); {
	case int(n) == all:
		return "all"
	case int(n) < all:
		return "some"
	}
	return "TOO-MANY"
}

// truths count what a side has, past every rule of who may see it.
var truths = map[string]func(s *stage, on *side) (int, error){
	"Organization.members": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Member.Query().Where(member.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.customRoles": func(s *stage, on *side) (int, error) {
		return s.Store.Client.CustomRole.Query().Where(customrole.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.departments": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Department.Query().Where(department.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.spaces": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Space.Query().Where(space.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.integrations": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Integration.Query().Where(integration.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.invitations": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Invitation.Query().Where(invitation.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.inviteLinks": func(s *stage, on *side) (int, error) {
		return s.Store.Client.InviteLink.Query().Where(invitelink.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.events": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Event.Query().Where(entevent.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"Organization.imports": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Roster.Query().Where(roster.OrganizationID(on.org.ID), roster.StateNEQ(roster.StatePLANNED)).Count(s.sys)
	},
	"Space.members": seated, "SpaceMemberConnection.totalCount": seated,
	"ImportPlan.rows": listedOnce, "Import.rows": listedOnce, "ImportRowConnection.totalCount": listedOnce,
	"InvitationStatistics.created": func(s *stage, on *side) (int, error) {
		return s.Store.Client.Invitation.Query().Where(invitation.OrganizationID(on.org.ID)).Count(s.sys)
	},
	"InvitationStatistics.pending":          inState(invitation.StatePENDING),
	"InvitationStatistics.accepted":         inState(invitation.StateACCEPTED),
	"InvitationStatistics.awaitingApproval": inState(invitation.StateAWAITING_APPROVAL),
}

func seated(s *stage, on *side) (int, error) {
	return s.Store.Client.SpaceMember.Query().Where(spacemember.SpaceID(on.in.ID)).Count(s.sys)
}

func listedOnce(*stage, *side) (int, error) { return 1, nil } // see listed

func inState(state invitation.State) func(*stage, *side) (int, error) {
	return func(s *stage, on *side) (int, error) {
		return s.Store.Client.Invitation.Query().Where(invitation.OrganizationID(on.org.ID), invitation.StateEQ(state)).Count(s.sys)
	}
}

// isForeign tells whether something within a value belongs to another
// organization than a side's.
func (m *matrix) isForeign(value any, org uuid.UUID) bool {
	switch v := value.(type) {
	case map[string]any:
		for name, within := range v {
			if id, ok := within.(string); ok && name == "id" {
				if owner := m.ownerOf(id); owner != uuid.Nil && owner != org {
					return true
				}
			} else if m.isForeign(within, org) {
				return true
			}
		}
	case []any:
		for _, within := range v {
			if m.isForeign(within, org) {
				return true
			}
		}
	}
	return false
}

// ownerOf is the organization that the thing behind an id belongs to; none for
// what belongs to no organization, as people do.
func (m *matrix) ownerOf(id string) uuid.UUID {
	if known, ok := m.owners[id]; ok {
		return known
	}
	kind, key, ok := publicid.Parse(id)
	owner := owners[kind]
	if kind == publicid.Organization {
		m.owners[id] = key
	} else if ok && owner != nil {
		found, err := owner(m.stage, key)
		m.owners[id] = must(m.stage.world, found, err)
	}
	return m.owners[id]
}

// owners find the organization of a thing of a kind.
var owners = map[publicid.Kind]func(*stage, uuid.UUID) (uuid.UUID, error){
	publicid.Member: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.Member.Get(s.sys, id)
		return orNobody(found, err, func(m *ent.Member) uuid.UUID { return m.OrganizationID })
	},
	publicid.Invitation: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.Invitation.Get(s.sys, id)
		return orNobody(found, err, func(i *ent.Invitation) uuid.UUID { return i.OrganizationID })
	},
	publicid.InviteLink: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.InviteLink.Get(s.sys, id)
		return orNobody(found, err, func(l *ent.InviteLink) uuid.UUID { return l.OrganizationID })
	},
	publicid.Event: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.Event.Get(s.sys, id)
		return orNobody(found, err, func(e *ent.Event) uuid.UUID { return e.OrganizationID })
	},
	publicid.Department: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.Department.Get(s.sys, id)
		return orNobody(found, err, func(d *ent.Department) uuid.UUID { return d.OrganizationID })
	},
	publicid.Space: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.Space.Get(s.sys, id)
		return orNobody(found, err, func(sp *ent.Space) uuid.UUID { return sp.OrganizationID })
	},
	publicid.CustomRole: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.CustomRole.Get(s.sys, id)
		return orNobody(found, err, func(r *ent.CustomRole) uuid.UUID { return r.OrganizationID })
	},
	publicid.Integration: func(s *stage, id uuid.UUID) (uuid.UUID, error) {
		found, err := s.Store.Client.Integration.Get(s.sys, id)
		return orNobody(found, err, func(i *ent.Integration) uuid.UUID { return i.OrganizationID })
	},
	publicid.ImportPlan: ownerOfRoster,
	publicid.Import:     ownerOfRoster,
}

func ownerOfRoster(s *stage, id uuid.UUID) (uuid.UUID, error) {
	found, err := s.Store.Client.Roster.Get(s.sys, id)
	return orNobody(found, err, func(r *ent.Roster) uuid.UUID { return r.OrganizationID })
}

// orNobody leaves what is gone, as the answer of a deletion may be, to nobody.
func orNobody[T any](found *T, err error, owner func(*T) uuid.UUID) (uuid.UUID, error) {
	if ent.IsNotFound(err) {
		return uuid.Nil, nil
	}
	if err != nil {
		return uuid.Nil, err
	}
	return owner(found), nil
}
