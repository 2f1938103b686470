package department

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/space"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// resettle takes everybody and everything from one department to another, or
// to none, and returns the lines for the log. Those who come into another
// department join its spaces; in those that come along they stay what they
// were. Errors: FORBIDDEN, LAST_ADMIN.
func (s *Service) resettle(ctx context.Context, tx *ent.Tx, standing access.Standing, from, to *ent.Department) ([]event.Entry, error) {
	place := Place{}
	var theirs []*ent.Space
	if to != nil {
		place = At(to)
		var err error
		if theirs, err = spacesOf(ctx, tx, to.ID); err != nil {
			return nil, err
		}
	}
	shift, err := shiftOf(ctx, tx, from.OrganizationID, At(from), place)
	if err != nil {
		return nil, err
	}
	if err := access.MayResettle(standing, shift.before, shift.after); err != nil {
		return nil, err
	}
	if err := shift.spares(ctx, tx, from.OrganizationID, standing, member.DepartmentID(from.ID)); err != nil {
		return nil, err
	}
	entries, err := s.moveMembers(ctx, tx, from, place, theirs)
	if err != nil {
		return nil, err
	}
	if err := shift.keepsAdmin(ctx, tx, from.OrganizationID); err != nil {
		return nil, err
	}
	moved, err := moveSpaces(ctx, tx, from, place)
	if err != nil {
		return nil, err
	}
	entries = append(entries, moved...)
	if to == nil {
		return entries, s.forget(ctx, tx, from)
	}
	err = tx.Invitation.Update().
		Where(invitation.OrganizationID(from.OrganizationID), invitation.DepartmentID(from.ID)).
		SetDepartmentID(to.ID).SetDepartment(to.Path).
		Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("move invitations to a department: %w", err)
	}
	err = tx.InviteLink.Update().
		Where(invitelink.OrganizationID(from.OrganizationID), invitelink.DepartmentID(from.ID)).
		SetDepartmentID(to.ID).SetDepartment(to.Path).
		Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("move links to a department: %w", err)
	}
	return entries, nil
}

// moveMembers goes by batches, so that no statement names more people than the
// databases take. Whoever has moved is not found again.
func (s *Service) moveMembers(ctx context.Context, tx *ent.Tx, from *ent.Department, to Place, spaces []*ent.Space) (entries []event.Entry, err error) {
	for {
		people, err := tx.Member.Query().
			Where(member.DepartmentID(from.ID)).
			Order(member.ByJoinedAt(), member.ByID()).
			Limit(batch).
			All(ctx)
		if err != nil {
			return nil, fmt.Errorf("look up a department's members: %w", err)
		}
		if len(people) == 0 {
			return entries, nil
		}
		write := tx.Member.Update().Where(member.IDIn(idsOf(people, func(m *ent.Member) uuid.UUID { return m.ID })...))
		store.Assign(to.ID, write.SetDepartmentID, write.ClearDepartmentID)
		store.Assign(to.Name, write.SetDepartment, write.ClearDepartment)
		if err := write.Exec(ctx); err != nil {
			return nil, fmt.Errorf("move members to a department: %w", err)
		}
		names, err := namesOf(ctx, tx, people)
		if err != nil {
			return nil, err
		}
		for _, m := range people {
			entries = append(entries, event.Entry{
				Kind: entevent.KindMEMBER_DEPARTMENT_CHANGED, Actor: viewer.Actor(ctx), Member: m.ID, Subject: m.UserID,
				Department: store.Value(to.ID), Before: from.Path, After: text.Value(to.Name), Summary: names[m.UserID] + Moved(to),
			})
		}
		if len(spaces) == 0 {
			continue
		}
		joined, err := join(ctx, tx, s.Store.Now(), spaces, people)
		if err != nil {
			return nil, err
		}
		entries = append(entries, joined...)
	}
}

// Moved is what a line of the log says of somebody who came to a place, after
// his name.
func Moved(to Place) string {
	if to.Name == nil {
		return " no longer belongs to a department."
	}
	return " moved to the department " + *to.Name + "."
}

func moveSpaces(ctx context.Context, tx *ent.Tx, from *ent.Department, to Place) ([]event.Entry, error) {
	spaces, err := spacesOf(ctx, tx, from.ID)
	if err != nil || len(spaces) == 0 {
		return nil, err
	}
	write := tx.Space.Update().Where(space.DepartmentID(from.ID))
	store.Assign(to.ID, write.SetDepartmentID, write.ClearDepartmentID)
	if err := write.Exec(ctx); err != nil {
		return nil, fmt.Errorf("move spaces to a department: %w", err)
	}
	entries := make([]event.Entry, len(spaces))
	for i, sp := range spaces {
		entries[i] = event.Entry{
			Kind: entevent.KindSPACE_MOVED, Actor: viewer.Actor(ctx), Space: sp.ID,
			Before: from.Path, After: text.Value(to.Name), Summary: "The space " + sp.Name + Moved(to),
		}
	}
	return entries, nil
}

// forget lets invitations and links go that belong to a department and that
// nobody takes in. Those by which somebody may still come in, be it after a
// resend, lose its name too; on the others it stays as what it was.
func (s *Service) forget(ctx context.Context, tx *ent.Tx, d *ent.Department) error {
	invitations := invitation.And(invitation.OrganizationID(d.OrganizationID), invitation.DepartmentID(d.ID))
	err := tx.Invitation.Update().
		Where(invitations, scope.Revivable).
		ClearDepartment().ClearDepartmentID().
		Exec(ctx)
	if err == nil {
		err = tx.Invitation.Update().Where(invitations).ClearDepartmentID().Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("take invitations out of a department: %w", err)
	}
	links := invitelink.And(invitelink.OrganizationID(d.OrganizationID), invitelink.DepartmentID(d.ID))
	err = tx.InviteLink.Update().
		Where(links, invitelink.StateEQ(invitelink.StateACTIVE)).
		ClearDepartment().ClearDepartmentID().
		Exec(ctx)
	if err == nil {
		err = tx.InviteLink.Update().Where(links).ClearDepartmentID().Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("take links out of a department: %w", err)
	}
	return nil
}
