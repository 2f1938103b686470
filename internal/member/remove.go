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
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Remove takes a person out of an organization. Whoever belongs to none any
// more is signed out everywhere. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// LAST_ADMIN, TOO_LONG and INVALID at reason.
func (s *Service) Remove(ctx context.Context, id uuid.UUID, reason *string) error {
	reason, err := text.Optional(reason, text.Lines, MaxReason)
	if err != nil {
		return fault.At(err, "reason")
	}
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, m, standing, err := Enter(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := access.MayChange(standing, access.Standing{Role: m.Role}, access.Standing{}); err != nil {
			return err
		}
		if err := tx.Member.DeleteOne(m).Exec(ctx); err != nil {
			return fmt.Errorf("remove a member: %w", err)
		}
		if m.Role == role.Admin {
			if err := scope.KeepsAdmin(ctx, tx.Client(), m.OrganizationID); err != nil {
				return err
			}
		}
		if err := s.signOutStranger(ctx, tx, m.UserID); err != nil {
			return err
		}
		return s.Log.Append(ctx, tx, m.OrganizationID, entry(ctx, m, entevent.KindMEMBER_REMOVED, text.Value(reason), " was removed."))
	})
}

func (s *Service) signOutStranger(ctx context.Context, tx *ent.Tx, userID uuid.UUID) error {
	if err := account.Lock(ctx, tx, userID); err != nil { // he may be joining another right now
		return err
	}
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
