// Package member changes people's places in an organization: role, state,
// department, and their leaving it.
//
// It promises that an organization keeps an active admin, that every change is
// one line of the log, and that a removed person's rights end at once.
package member

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	entmember "usher/ent/member"
	"usher/internal/access"
	"usher/internal/account"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// MaxReason bounds the words with which somebody says why, in characters.
const MaxReason = 1000

// Service is the members of all organizations.
type Service struct {
	Store    *store.Store
	Log      *event.Log
	Accounts *account.Service
}

// Change is what an update sets; nil leaves as it is.
type Change struct {
	Role       *role.Role
	State      *entmember.State
	Department **string // a nil inside clears it
	Reason     *string
}

// Update changes a member. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// ROLE_ABOVE_OWN at role, LAST_ADMIN, TOO_LONG and INVALID.
func (s *Service) Update(ctx context.Context, id uuid.UUID, change Change) (*ent.Member, error) {
	reason, err := text.Optional(change.Reason, text.Lines, MaxReason)
	if err != nil {
		return nil, fault.At(err, "reason")
	}
	var updated *ent.Member
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, m, standing, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		if change.Role != nil && *change.Role != m.Role {
			if err := access.MayGive(standing, *change.Role); err != nil {
				return fault.At(err, "role")
			}
		}
		entries, write, err := s.plan(ctx, tx, m, change, reason)
		if err != nil || len(entries) == 0 {
			updated = m
			return err
		}
		if updated, err = write.Save(ctx); err != nil {
			return fmt.Errorf("update a member: %w", err)
		}
		if err := s.keepAdmin(ctx, tx, m, updated); err != nil {
			return err
		}
		return s.Log.Append(ctx, tx, m.OrganizationID, entries...)
	})
	return updated, err
}

// Remove takes a person out of an organization. Whoever belongs to none any
// more is signed out everywhere. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// LAST_ADMIN, TOO_LONG and INVALID at reason.
func (s *Service) Remove(ctx context.Context, id uuid.UUID, reason *string) error {
	reason, err := text.Optional(reason, text.Lines, MaxReason)
	if err != nil {
		return fault.At(err, "reason")
	}
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, m, _, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		person, err := m.QueryUser().Only(ctx)
		if err != nil {
			return fmt.Errorf("look up whom to remove: %w", err)
		}
		if err := tx.Member.DeleteOne(m).Exec(ctx); err != nil {
			return fmt.Errorf("remove a member: %w", err)
		}
		if err := s.keepAdmin(ctx, tx, m, nil); err != nil {
			return err
		}
		if err := s.signOutStranger(ctx, tx, m.UserID); err != nil {
			return err
		}
		entry := entry(ctx, m, entevent.KindMEMBER_REMOVED)
		entry.Summary, entry.Reason = person.Name+" was removed.", text.Value(reason)
		return s.Log.Append(ctx, tx, m.OrganizationID, entry)
	})
}

// enter opens the member's organization to the viewer and waits for its turn:
// whether an admin remains is asked of several rows.
func (s *Service) enter(ctx context.Context, tx *ent.Tx, id uuid.UUID) (context.Context, *ent.Member, access.Standing, error) {
	none := access.Standing{}
	m, err := s.await(ctx, tx, id)
	if err != nil {
		return nil, nil, none, err
	}
	ctx, standing, err := scope.Enter(ctx, tx.Client(), m.OrganizationID, role.ManageMembers)
	if fault.Is(err, fault.NotFound) { // he is suspended, and still sees his own place
		err = fault.New(fault.Forbidden, "Only admins of the organization may do this.")
	}
	return ctx, m, standing, err
}

// await finds a member whom the viewer sees, when it is our turn among the
// organization's changes.
func (s *Service) await(ctx context.Context, tx *ent.Tx, id uuid.UUID) (*ent.Member, error) {
	if v, _ := viewer.From(ctx); !v.IsSignedIn() {
		return nil, fault.New(fault.Unauthenticated, "Sign in first.")
	}
	m, err := tx.Member.Get(ctx, id)
	if err == nil {
		err = event.Lock(ctx, tx, m.OrganizationID)
	}
	if err == nil {
		m, err = tx.Member.Get(ctx, id) // as it is now that it is our turn
	}
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such member.").At("memberId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up a member: %w", err)
	}
	return m, nil
}

// plan turns a change into the write and the lines of the log, one for each
// thing that becomes another.
func (s *Service) plan(ctx context.Context, tx *ent.Tx, m *ent.Member, change Change, reason *string) ([]event.Entry, *ent.MemberUpdateOne, error) {
	person, err := m.QueryUser().Only(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("look up whom to change: %w", err)
	}
	write := tx.Member.UpdateOne(m)
	var entries []event.Entry
	add := func(kind event.Kind, before, after, summary string) {
		e := entry(ctx, m, kind)
		e.Before, e.After, e.Summary, e.Reason = before, after, person.Name+summary, text.Value(reason)
		entries = append(entries, e)
	}
	if r := change.Role; r != nil && *r != m.Role {
		write.SetRole(*r)
		add(entevent.KindMEMBER_ROLE_CHANGED, string(m.Role), string(*r), fmt.Sprintf(" is now %s; before: %s.", r.Name(), m.Role.Name()))
	}
	if st := change.State; st != nil && *st != m.State {
		write.SetState(*st)
		kind, summary := entevent.KindMEMBER_SUSPENDED, " was suspended."
		if *st == entmember.StateACTIVE {
			kind, summary = entevent.KindMEMBER_REACTIVATED, " is active again."
		}
		add(kind, string(m.State), string(*st), summary)
	}
	if change.Department != nil {
		place, err := department.Find(ctx, tx.Client(), m.OrganizationID, *change.Department)
		if err != nil {
			return nil, nil, fault.At(err, "department")
		}
		move(write, place)
		switch before, after := text.Value(m.Department), text.Value(place.Name); {
		case before == after:
		case after == "":
			add(entevent.KindMEMBER_DEPARTMENT_CHANGED, before, after, " no longer belongs to a department.")
		default:
			add(entevent.KindMEMBER_DEPARTMENT_CHANGED, before, after, " moved to the department "+after+".")
		}
	}
	return entries, write, nil
}

func move(write *ent.MemberUpdateOne, to department.Place) {
	if to.Name == nil {
		write.ClearDepartment()
	} else {
		write.SetDepartment(*to.Name)
	}
	if to.ID == nil {
		write.ClearDepartmentID()
	} else {
		write.SetDepartmentID(*to.ID)
	}
}

// keepAdmin refuses a change that takes the last active admin away. The
// organization's lock is held, so nobody else can take another meanwhile.
func (s *Service) keepAdmin(ctx context.Context, tx *ent.Tx, before, after *ent.Member) error {
	if !isActiveAdmin(before) || after != nil && isActiveAdmin(after) {
		return nil
	}
	remains, err := tx.Member.Query().
		Where(entmember.OrganizationID(before.OrganizationID), entmember.RoleEQ(role.Admin), entmember.StateEQ(entmember.StateACTIVE)).
		Exist(viewer.AsSystem(ctx, "see whether an admin remains"))
	if err != nil {
		return fmt.Errorf("see whether an admin remains: %w", err)
	}
	if !remains {
		return fault.New(fault.LastAdmin, "This is the last active admin. Make somebody else an admin first.")
	}
	return nil
}

func isActiveAdmin(m *ent.Member) bool {
	return m.Role == role.Admin && m.State == entmember.StateACTIVE
}

func (s *Service) signOutStranger(ctx context.Context, tx *ent.Tx, userID uuid.UUID) error {
	belongs, err := tx.Member.Query().
		Where(entmember.UserID(userID)).
		Exist(viewer.AsSystem(ctx, "see whether a person belongs anywhere"))
	if err != nil {
		return fmt.Errorf("see whether a person belongs anywhere: %w", err)
	}
	if belongs {
		return nil
	}
	return s.Accounts.EndSessions(ctx, tx, userID)
}

func entry(ctx context.Context, m *ent.Member, kind event.Kind) event.Entry {
	v, _ := viewer.From(ctx)
	return event.Entry{Kind: kind, Actor: v.UserID, Member: m.ID, Subject: m.UserID}
}
