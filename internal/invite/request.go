package invite

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/viewer"
)

// MaxRequests is how many of a member's requests may wait at once.
const MaxRequests = 50

// Request asks the admins to invite somebody. Any active member may, and not for
// more than he has himself; nobody answers for the invitation until an admin has
// approved it. Errors: UNAUTHENTICATED, NOT_FOUND, INVITATIONS_PAUSED,
// LIMIT_REACHED, and those of Create that concern the draft.
func (s *Service) Request(ctx context.Context, organizationID uuid.UUID, draft Draft) (*ent.Invitation, error) {
	var requested *ent.Invitation
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, standing, regime, err := policy.Enter(ctx, tx, organizationID, role.ViewOrganization)
		if err != nil {
			return err
		}
		if err := regime.Open(s.Store.Now()); err != nil {
			return err
		}
		in := Inviting{Regime: regime, Standing: standing, Batch: 1, Requester: store.Nullable(viewer.Actor(ctx)), asks: true}
		drawn, as, err := s.drawRequest(ctx, tx, in, draft)
		if err != nil {
			return err
		}
		over, err := s.admits(ctx, tx, in, drawn)
		if err != nil {
			return err
		}
		err = create(tx, drawn).Exec(ctx)
		if store.Violates(err, "invitations_open_key") {
			return store.ErrAgain // somebody else invited him just now
		}
		if err != nil {
			return fmt.Errorf("create a request: %w", err)
		}
		requested = drawn
		return s.Log.Append(ctx, tx, organizationID, append(over, event.Entry{
			Kind: entevent.KindINVITATION_REQUESTED, Actor: viewer.Actor(ctx), Invitation: drawn.ID,
			Summary: fmt.Sprintf("Somebody asked that %s be invited as %s.", drawn.Email, as),
		})...)
	})
	if err != nil {
		return nil, err
	}
	return requested, nil
}

// drawRequest makes the row of a request, and tells what its role is called.
func (s *Service) drawRequest(ctx context.Context, tx *ent.Tx, in Inviting, draft Draft) (*ent.Invitation, string, error) {
	organizationID := in.Organization.ID
	places, err := department.Look(ctx, tx.Client(), organizationID, draft.Department)
	if err != nil {
		return nil, "", err
	}
	offers, err := offersOf(ctx, tx.Client(), organizationID, places, []Draft{draft})
	if err != nil {
		return nil, "", err
	}
	inv, err := s.draw(in, draft, offers[0], Terms{SendEmail: true})
	if err != nil {
		return nil, "", err
	}
	inv.OrganizationID = organizationID
	return inv, offers[0].standing.RoleName(), nil
}

// admits returns nil when a request may be added to those that wait. Members do
// not see whom others invited: usher looks for them. Open invitations whose time
// is over expire here and now, which gives the returned lines of the log.
func (s *Service) admits(ctx context.Context, tx *ent.Tx, in Inviting, inv *ent.Invitation) ([]event.Entry, error) {
	waiting, err := tx.Invitation.Query().
		Where(
			invitation.OrganizationID(inv.OrganizationID), invitation.RequesterID(*inv.RequesterID),
			invitation.StateEQ(invitation.StateAWAITING_APPROVAL), invitation.ExpiresAtGT(s.Store.Now()),
		).
		Count(ctx)
	if err != nil {
		return nil, fmt.Errorf("count a member's requests: %w", err)
	}
	if waiting >= MaxRequests {
		return nil, fault.New(fault.LimitReached, "%d of your requests wait for an answer. Wait until some have got theirs.", waiting)
	}
	asSystem := viewer.AsSystem(ctx, "see whether an address can be asked for")
	taken, over, err := s.taken(asSystem, tx, in, []string{inv.Email}, false)
	if err != nil {
		return nil, err
	}
	if f, ok := taken[inv.Email]; ok {
		return nil, f
	}
	room, full, err := in.Grant(ctx, tx, s.Store.Now(), policy.Claim{By: *inv.RequesterID, Count: 1})
	if err == nil && room == 0 {
		err = full
	}
	return over, err
}
