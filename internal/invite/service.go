// Package invite is the invitation by e-mail, from its creation to its end.
//
// It promises that there is one open invitation for an organization and an
// address, that a token is accepted at most once and then makes exactly one
// member with the invited role, that an expiry is exact by the database's
// clock, and that each change is one line of the log, written in the change's
// own transaction together with the letters that follow from it. Every way to
// invite goes through Begin, which holds the organization's policy still; under
// an approval rule the invitation waits, and nobody hears of it. What can follow
// what stands in state.go.
package invite

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/policy"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/token"
	"usher/internal/viewer"
)

// Limits of an invitation.
const (
	MaxMessage = 1000                     // characters
	MaxRows    = 500                      // of one CreateMany
	MaxDays    = policy.MaxInvitationDays // until it expires
)

// Service is the invitations of all organizations.
type Service struct {
	Store    *store.Store
	Log      *event.Log
	Accounts *account.Service
	Members  *member.Service
	Links    token.Links
	Quota    mail.Quota
	Composer *mail.Composer // the one that writes the letters sent
	WakeMail func()         // called after a commit that queued letters
}

// URL is the link that accepts an invitation, for a person to hand over; that of
// nobody is the operator's, and as good as the latest letter's.
func (s *Service) URL(inv *ent.Invitation, shownTo uuid.UUID) string {
	return s.Links.URL(token.Invitation, token.Claim{ID: inv.ID, Version: inv.Version, ShownTo: shownTo})
}

// move changes an invitation's state by a verb if that is still possible, in
// one conditional statement; set adds what else the verb writes. Otherwise it
// looks again and says precisely why not.
func (s *Service) move(ctx context.Context, tx *ent.Tx, inv *ent.Invitation, v verb, set func(*ent.InvitationUpdate)) (*ent.Invitation, error) {
	t := transitions[v]
	write := tx.Invitation.Update().
		Where(invitation.ID(inv.ID), invitation.Version(inv.Version), invitation.StateIn(t.from...), invitation.ErasedAtIsNil()).
		SetState(t.to)
	if t.inTime {
		write.Where(s.Store.NotPast(invitation.FieldExpiresAt))
	}
	set(write)
	n, err := write.Save(ctx)
	if store.Violates(err, "invitations_open_key") {
		return nil, alreadyInvited()
	}
	if err != nil {
		return nil, fmt.Errorf("write an invitation: %w", err)
	}
	if n == 1 {
		return find(viewer.AsSystem(ctx, "read the invitation that was just written"), tx.Client(), inv.ID)
	}
	now, err := find(ctx, tx.Client(), inv.ID)
	switch {
	case err != nil: // NOT_FOUND when the viewer lost his right meanwhile
		return nil, err
	case now.Version != inv.Version:
		return nil, replaced()
	case now.ErasedAt != nil && slices.Contains(t.from, now.State):
		return nil, erased()
	case slices.Contains(t.from, now.State): // then only its time can be over
		return nil, refusal(invitation.StateEXPIRED)
	}
	return nil, refusal(now.State)
}

// find reads an invitation that the viewer may know of. Errors: NOT_FOUND.
func find(ctx context.Context, client *ent.Client, id uuid.UUID) (*ent.Invitation, error) {
	inv, err := client.Invitation.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such invitation.").At("invitationId")
	}
	if err != nil {
		return nil, fmt.Errorf("look up an invitation: %w", err)
	}
	return inv, nil
}

// letters queues the invitations' letters, named after whoever answers for all
// of them. Those that await an approval get none.
func (s *Service) letters(ctx context.Context, tx *ent.Tx, from *ent.Organization, resent bool, invitations ...*ent.Invitation) error {
	invitations = slices.DeleteFunc(slices.Clone(invitations), func(inv *ent.Invitation) bool { return inv.State != invitation.StatePENDING })
	if len(invitations) == 0 {
		return nil
	}
	contents, err := contents(ctx, tx.Client(), from, resent, invitations...)
	if err != nil {
		return err
	}
	letters := make([]mail.Letter, len(invitations))
	for i, inv := range invitations {
		letters[i] = mail.Letter{
			Recipient:         address.Address(inv.Email),
			OrganizationID:    from.ID,
			InvitationID:      inv.ID,
			InvitationVersion: inv.Version,
			Content:           contents[i],
		}
	}
	return mail.Queue(ctx, tx, s.Store.Now(), letters...)
}

// contents are what the invitations' letters say, named after whoever answers for
// all of them.
func contents(ctx context.Context, client *ent.Client, from *ent.Organization, resent bool, invitations ...*ent.Invitation) ([]mail.Invitation, error) {
	inviter := ""
	if id := invitations[0].InviterID; id != nil {
		person, err := client.User.Get(viewer.AsSystem(ctx, "name the inviter in a letter"), *id)
		if err != nil {
			return nil, fmt.Errorf("look up the inviter: %w", err)
		}
		inviter = person.Name
	}
	own, err := ownRoles(viewer.AsSystem(ctx, "name a role in a letter"), client, from.ID, invitations)
	if err != nil {
		return nil, err
	}
	said := make([]mail.Invitation, len(invitations))
	for i, inv := range invitations {
		said[i] = mail.Invitation{
			OrganizationName: from.Name, InviterName: inviter, Role: inv.Role, RoleName: own(inv),
			Department: text.Value(inv.Department), Message: text.Value(inv.Message),
			ExpiresAt: inv.ExpiresAt, Resent: resent,
		}
	}
	return said, nil
}
