package history

import (
	"strings"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
)

// told are the kinds of lines that say who may do what.
var told = []event.Kind{
	entevent.KindMEMBER_JOINED, entevent.KindMEMBER_REMOVED, entevent.KindMEMBER_ROLE_CHANGED,
	entevent.KindMEMBER_SUSPENDED, entevent.KindMEMBER_REACTIVATED, entevent.KindMEMBER_DEPARTMENT_CHANGED,
	entevent.KindMEMBER_PERMISSION_CHANGED, entevent.KindMEMBER_PERMISSION_ENDED,
	entevent.KindDEPARTMENT_CREATED, entevent.KindDEPARTMENT_RENAMED, entevent.KindDEPARTMENT_MOVED,
	entevent.KindDEPARTMENT_PERMISSIONS_CHANGED, entevent.KindDEPARTMENT_DELETED,
	entevent.KindROLE_CREATED, entevent.KindROLE_CHANGED, entevent.KindROLE_DELETED,
}

// world is an organization as the lines so far tell of it.
type world struct {
	people      map[uuid.UUID]*person     // by member
	departments map[uuid.UUID]*department // those that are there
	roles       map[uuid.UUID]*access.Custom
}

type person struct {
	userID     uuid.UUID
	role       role.Role
	customRole *uuid.UUID
	state      entmember.State
	department *uuid.UUID
	unknown    string // the name of a department that is none
	overrides  []access.Override
	erased     bool
}

type department struct {
	path      string
	overrides []access.Override
}

func newWorld() *world {
	return &world{people: map[uuid.UUID]*person{}, departments: map[uuid.UUID]*department{}, roles: map[uuid.UUID]*access.Custom{}}
}

// apply does what a line tells.
func (w *world) apply(e *ent.Event) {
	switch {
	case strings.HasPrefix(string(e.Kind), "MEMBER_"):
		w.applyToMember(e)
	case strings.HasPrefix(string(e.Kind), "DEPARTMENT_"):
		w.applyToDepartment(store.Value(e.DepartmentID), e)
	case e.Kind == entevent.KindROLE_DELETED:
		delete(w.roles, store.Value(e.CustomRoleID))
	case e.After == nil: // only its name, or what is told of it, changed
	default: // the base, a colon, and the permissions
		_, permissions, _ := strings.Cut(store.Value(e.After), ": ")
		w.roles[store.Value(e.CustomRoleID)] = &access.Custom{Permissions: role.Split(permissions)}
	}
}

func (w *world) applyToMember(e *ent.Event) {
	id := store.Value(e.MemberID)
	if e.Kind == entevent.KindMEMBER_JOINED {
		as, unknown := event.JoinedAs(e)
		w.people[id] = &person{
			userID: store.Value(e.SubjectID), role: as, customRole: e.CustomRoleID, state: entmember.StateACTIVE,
			department: e.DepartmentID, unknown: unknown, erased: e.ErasedBy != nil,
		}
		return
	}
	p := w.people[id]
	if p == nil {
		return
	}
	switch e.Kind {
	case entevent.KindMEMBER_REMOVED:
		delete(w.people, id)
	case entevent.KindMEMBER_ROLE_CHANGED:
		p.role, p.customRole = role.Role(store.Value(e.After)), e.CustomRoleID
	case entevent.KindMEMBER_SUSPENDED:
		p.state = entmember.StateSUSPENDED
	case entevent.KindMEMBER_REACTIVATED:
		p.state = entmember.StateACTIVE
	case entevent.KindMEMBER_DEPARTMENT_CHANGED:
		p.department, p.unknown = e.DepartmentID, store.Value(e.After)
		if p.department == nil { // lines from before it stood there name it by its path
			p.department = w.at(p.unknown)
		}
	case entevent.KindMEMBER_PERMISSION_CHANGED, entevent.KindMEMBER_PERMISSION_ENDED:
		p.overrides = event.ReadOverrides(store.Value(e.After))
	}
}

func (w *world) applyToDepartment(id uuid.UUID, e *ent.Event) {
	before, after := store.Value(e.Before), store.Value(e.After)
	switch e.Kind {
	case entevent.KindDEPARTMENT_CREATED:
		w.departments[id] = &department{path: after}
		for _, p := range w.people { // it adopts whoever carried its name
			if p.department == nil && p.unknown == after {
				p.department = &id
			}
		}
	case entevent.KindDEPARTMENT_RENAMED, entevent.KindDEPARTMENT_MOVED:
		for _, d := range w.departments {
			if d.path == before || strings.HasPrefix(d.path, before+"/") {
				d.path = after + d.path[len(before):]
			}
		}
	case entevent.KindDEPARTMENT_PERMISSIONS_CHANGED:
		if d := w.departments[id]; d != nil {
			d.overrides = event.ReadOverrides(after)
		}
	case entevent.KindDEPARTMENT_DELETED:
		delete(w.departments, id)
	}
}

// at is the department with a path, in any case.
func (w *world) at(path string) *uuid.UUID {
	if path == "" {
		return nil
	}
	key := text.FoldPath(path)
	for id, d := range w.departments {
		if text.FoldPath(d.path) == key {
			return &id
		}
	}
	return nil
}

// members are all who belong, with what they may do at a moment.
func (w *world) members(at time.Time, roleNames map[uuid.UUID]string) []*Access {
	levels := map[string]access.Level{}
	for _, d := range w.departments {
		if len(d.overrides) > 0 {
			levels[text.FoldPath(d.path)] = access.Level{Source: access.FromDepartment, Subject: d.path, Overrides: d.overrides}
		}
	}
	members := make([]*Access, 0, len(w.people))
	for id, p := range w.people {
		m := &Access{MemberID: id, UserID: p.userID, Role: p.role, State: p.state, Department: store.Nullable(p.unknown), Erased: p.erased}
		s := access.Standing{Role: p.role, Active: p.state == entmember.StateACTIVE}
		if p.customRole != nil {
			m.CustomRole, s.Custom = new(roleNames[*p.customRole]), w.roles[*p.customRole]
		}
		if len(p.overrides) > 0 {
			s.Levels = append(s.Levels, access.Level{Source: access.FromMember, Overrides: p.overrides})
		}
		if p.department != nil && w.departments[*p.department] != nil {
			path := w.departments[*p.department].path
			m.Department = &path
			for key := range text.Upwards(text.FoldPath(path)) {
				if level, ok := levels[key]; ok {
					s.Levels = append(s.Levels, level)
				}
			}
		}
		m.Permissions = access.Permissions(s.At(at))
		members = append(members, m)
	}
	return sorted(members)
}
