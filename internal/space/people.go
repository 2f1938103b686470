package space

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/member"
	"usher/ent/spacemember"
	"usher/internal/access"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
)

// Membership is somebody's place in a space.
type Membership struct {
	Space  *ent.Space
	Member *ent.Member
	Role   role.Role // what counts; empty once removed
}

// AddMember puts a member of the organization into a space; without a role, with
// the one that he has in the organization. Errors: UNAUTHENTICATED, NOT_FOUND at
// spaceId or memberId, FORBIDDEN, ROLE_ABOVE_OWN at role, ALREADY_MEMBER at
// memberId.
func (s *Service) AddMember(ctx context.Context, id, memberID uuid.UUID, given *role.Role) (Membership, error) {
	return s.of(ctx, id, memberID, func(ctx context.Context, tx *ent.Tx, in *Membership, standing access.Standing) (event.Entry, error) {
		in.Role = in.Member.Role
		if given != nil {
			in.Role = *given
		}
		if err := mayHave(standing, in.Member, in.Role); err != nil {
			return event.Entry{}, err
		}
		err := tx.SpaceMember.Create().
			SetOrganizationID(in.Space.OrganizationID).
			SetSpaceID(in.Space.ID).
			SetMemberID(in.Member.ID).
			SetRole(in.Role).
			SetJoinedAt(s.Store.Now()).
			Exec(ctx)
		if store.Violates(err, "space_members_space_id_member_id_key") {
			return event.Entry{}, fault.New(fault.AlreadyMember, "This member is in the space already.").At("memberId")
		}
		if err != nil {
			return event.Entry{}, fmt.Errorf("add a member to a space: %w", err)
		}
		e := in.entry(ctx, entevent.KindSPACE_MEMBER_ADDED, fmt.Sprintf(" was added to the space %s as %s.", in.Space.Name, in.Role.Name()))
		e.After = string(in.Role)
		return e, nil
	})
}

// SetRole changes what a member is in a space. Errors: UNAUTHENTICATED,
// NOT_FOUND at spaceId or memberId, FORBIDDEN, ROLE_ABOVE_OWN at role.
func (s *Service) SetRole(ctx context.Context, id, memberID uuid.UUID, to role.Role) (Membership, error) {
	return s.of(ctx, id, memberID, func(ctx context.Context, tx *ent.Tx, in *Membership, standing access.Standing) (event.Entry, error) {
		row, err := rowOf(ctx, tx, in)
		if err != nil {
			return event.Entry{}, err
		}
		if err := mayHave(standing, in.Member, to); err != nil {
			return event.Entry{}, err
		}
		in.Role = to
		if row.Role == to {
			return event.Entry{}, nil
		}
		if err := tx.SpaceMember.UpdateOne(row).SetRole(to).Exec(ctx); err != nil {
			return event.Entry{}, fmt.Errorf("change a role in a space: %w", err)
		}
		e := in.entry(ctx, entevent.KindSPACE_MEMBER_ROLE_CHANGED, fmt.Sprintf(" is now %s in the space %s; before: %s.", to.Name(), in.Space.Name, row.Role.Name()))
		e.Before, e.After = string(row.Role), string(to)
		return e, nil
	})
}

// RemoveMember takes a member out of a space; he stays in the organization.
// Errors: UNAUTHENTICATED, NOT_FOUND at spaceId or memberId, FORBIDDEN.
func (s *Service) RemoveMember(ctx context.Context, id, memberID uuid.UUID) (Membership, error) {
	return s.of(ctx, id, memberID, func(ctx context.Context, tx *ent.Tx, in *Membership, _ access.Standing) (event.Entry, error) {
		row, err := rowOf(ctx, tx, in)
		if err != nil {
			return event.Entry{}, err
		}
		if err := tx.SpaceMember.DeleteOne(row).Exec(ctx); err != nil {
			return event.Entry{}, fmt.Errorf("remove a member from a space: %w", err)
		}
		e := in.entry(ctx, entevent.KindSPACE_MEMBER_REMOVED, " was taken out of the space "+in.Space.Name+".")
		e.Before = string(row.Role)
		return e, nil
	})
}

// of makes a change to somebody's place in a space, and appends the line that
// tells of it; one without a kind says that nothing changed.
func (s *Service) of(ctx context.Context, id, memberID uuid.UUID, change func(context.Context, *ent.Tx, *Membership, access.Standing) (event.Entry, error)) (Membership, error) {
	var in Membership
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, sp, standing, err := s.enter(ctx, tx, id)
		if err != nil {
			return err
		}
		m, err := tx.Member.Query().Where(member.ID(memberID), member.OrganizationID(sp.OrganizationID)).WithUser().Only(ctx)
		if ent.IsNotFound(err) {
			return fault.New(fault.NotFound, "There is no such member.").At("memberId")
		}
		if err != nil {
			return fmt.Errorf("look up whom a space is for: %w", err)
		}
		in = Membership{Space: sp, Member: m}
		e, err := change(ctx, tx, &in, standing)
		if err != nil || e.Kind == "" {
			return err
		}
		return s.Log.Append(ctx, tx, sp.OrganizationID, e)
	})
	return in, err
}

// mayHave refuses a role that whoever acts may not give, or that is above the
// member's own in the organization.
func mayHave(standing access.Standing, m *ent.Member, r role.Role) error {
	if r.Exceeds(standing.Role) {
		return fault.New(fault.RoleAboveOwn, "You cannot give a role above your own.").At("role")
	}
	if r.Exceeds(m.Role) {
		return fault.New(fault.RoleAboveOwn, "Nobody has a higher role in a space than in the organization.").At("role")
	}
	return nil
}

// rowOf is the row that puts the member into the space. Errors: NOT_FOUND at
// memberId.
func rowOf(ctx context.Context, tx *ent.Tx, in *Membership) (*ent.SpaceMember, error) {
	row, err := tx.SpaceMember.Query().Where(spacemember.SpaceID(in.Space.ID), spacemember.MemberID(in.Member.ID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "This member is not in the space.").At("memberId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up a place in a space: %w", err)
	}
	return row, nil
}

func (in *Membership) entry(ctx context.Context, kind event.Kind, summary string) event.Entry {
	e := entry(ctx, kind, in.Space, in.Member.Edges.User.Name+summary)
	e.Member, e.Subject = in.Member.ID, in.Member.UserID
	return e
}
