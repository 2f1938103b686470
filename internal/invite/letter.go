package invite

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/internal/address"
	"usher/internal/department"
	"usher/internal/mail"
	"usher/internal/policy"
	"usher/internal/store"
	"usher/internal/viewer"
)

// PreviewLetter writes out the letter that an invitation of a draft's content would
// carry if the viewer invited himself, and nobody had to approve it. It is kept
// nowhere and sent to nobody; the draft's address plays no part. Errors:
// UNAUTHENTICATED, NOT_FOUND and FORBIDDEN to whoever may not invite, and those of
// Create at role, customRoleId, department, message and expiresInDays.
func (s *Service) PreviewLetter(ctx context.Context, organizationID uuid.UUID, draft Draft, expiresInDays *int) (mail.Message, error) {
	fail := func(err error) (mail.Message, error) { return mail.Message{}, err }
	client := s.Store.Client
	ctx, in, err := s.enterToInvite(ctx, client, organizationID, nil)
	if err != nil {
		return fail(err)
	}
	if err := checkDays(expiresInDays); err != nil {
		return fail(err)
	}
	if in.Regime, err = policy.Look(ctx, client, organizationID); err != nil {
		return fail(err)
	}
	places, err := department.Look(ctx, client, organizationID, draft.Department)
	if err != nil {
		return fail(err)
	}
	offers, err := offersOf(ctx, client, organizationID, places, []Draft{draft})
	if err != nil {
		return fail(err)
	}
	if offers[0].fault != nil {
		return fail(offers[0].fault)
	}
	inv, err := s.fill(in, draft, offers[0], Terms{ExpiresInDays: expiresInDays, SendEmail: true})
	if err != nil {
		return fail(err)
	}
	demand{days: inv.LifeDays}.draw(inv)
	inv.InviterID = store.Nullable(viewer.Actor(ctx))
	said, err := contents(ctx, client, in.Organization, false, inv)
	if err != nil {
		return fail(err)
	}
	person, err := client.User.Get(ctx, viewer.Actor(ctx))
	if err != nil {
		return fail(fmt.Errorf("look up whose letter is previewed: %w", err))
	}
	return s.Composer.Preview(address.Address(person.Email), said[0])
}
