package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/account"
	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

func (r *subscriptionResolver) InvitationChanged(ctx context.Context, organizationID string, invitationID, after *string) (<-chan *ent.Event, error) {
	return r.about(ctx, organizationID, after, "INVITATION_", publicid.Invitation, invitationID, func(e *ent.Event) *uuid.UUID { return e.InvitationID })
}

func (r *subscriptionResolver) InviteLinkChanged(ctx context.Context, organizationID string, inviteLinkID, after *string) (<-chan *ent.Event, error) {
	return r.about(ctx, organizationID, after, "INVITE_LINK_", publicid.InviteLink, inviteLinkID, func(e *ent.Event) *uuid.UUID { return e.InviteLinkID })
}

func (r *subscriptionResolver) MemberChanged(ctx context.Context, organizationID string, memberID, after *string) (<-chan *ent.Event, error) {
	return r.about(ctx, organizationID, after, "MEMBER_", publicid.Member, memberID, func(e *ent.Event) *uuid.UUID { return e.MemberID })
}

func (r *subscriptionResolver) DepartmentChanged(ctx context.Context, organizationID string, departmentID, after *string) (<-chan *ent.Event, error) {
	return r.about(ctx, organizationID, after, "DEPARTMENT_", publicid.Department, departmentID, func(e *ent.Event) *uuid.UUID { return e.DepartmentID })
}

func (r *subscriptionResolver) SpaceChanged(ctx context.Context, organizationID string, spaceID, after *string) (<-chan *ent.Event, error) {
	return r.about(ctx, organizationID, after, "SPACE_", publicid.Space, spaceID, func(e *ent.Event) *uuid.UUID { return e.SpaceID })
}

func (r *subscriptionResolver) OrganizationEvents(ctx context.Context, organizationID string, after *string, kinds []entevent.Kind) (<-chan *ent.Event, error) {
	return r.watch(ctx, organizationID, after, func(e *ent.Event) bool {
		return kinds == nil || slices.Contains(kinds, e.Kind)
	})
}

// about watches the events whose kind has a prefix, of one object or of all.
func (r *subscriptionResolver) about(ctx context.Context, organizationID string, after *string, prefix string, kind publicid.Kind, id *string, subject func(*ent.Event) *uuid.UUID) (<-chan *ent.Event, error) {
	var only uuid.UUID
	if id != nil {
		decoded, ok := publicid.Decode(kind, *id)
		if !ok {
			return nil, badInput("This is not the id of anything that can be watched here.")
		}
		only = decoded
	}
	return r.watch(ctx, organizationID, after, func(e *ent.Event) bool {
		if !strings.HasPrefix(string(e.Kind), prefix) {
			return false
		}
		about := subject(e)
		return id == nil || about != nil && *about == only
	})
}

// watch follows an organization's log for the viewer, together with all who ask the
// same and see the same, for as long as he has the right to. That is looked up at
// the start and whenever an event may have changed what he may do; the end of his
// session ends the whole socket.
func (r *subscriptionResolver) watch(ctx context.Context, organizationID string, after *string, wanted func(*ent.Event) bool) (<-chan *ent.Event, error) {
	if err := signedIn(ctx); err != nil {
		return nil, err
	}
	id, _ := publicid.Decode(publicid.Organization, organizationID)
	position, err := r.position(ctx, id, after)
	if err != nil {
		return nil, err
	}
	return live.Share(ctx, r.watchedBy(ctx, id), viewer.Actor(ctx).String(), position, wanted)
}

// ViewerInvitationChanged needs no organization: the address is the right.
func (r *subscriptionResolver) ViewerInvitationChanged(ctx context.Context) (<-chan *ent.Event, error) {
	person, err := r.Accounts.Viewer(ctx, r.Store.Client)
	if err != nil {
		return nil, err
	}
	if !account.IsProven(person) {
		return nil, fault.New(fault.Forbidden, "No letter has proven your address yet. Ask for one by requestEmailVerification.")
	}
	position, err := r.Feed.AddressedHead(ctx, person.Email)
	if err != nil {
		return nil, err
	}
	all := func(*ent.Event) bool { return true }
	return live.Share(ctx, watchedAddress{r.Resolver, person.ID, person.Email}, person.ID.String(), position, all)
}

// position is the number after which a subscription begins: its cursor's, or
// the log's head.
func (r *subscriptionResolver) position(ctx context.Context, organizationID uuid.UUID, after *string) (int, error) {
	p, err := bySequence(false).place(after)
	if err != nil {
		return 0, badInput("This is not the cursor of an event or of an import.")
	}
	if p == nil {
		head, err := r.Feed.Head(ctx, organizationID)
		if ent.IsNotFound(err) {
			err = nil // whoever looks at the right refuses it
		}
		return head, err
	}
	if p.id != organizationID {
		return 0, badInput("This cursor belongs to another organization.")
	}
	return p.value.(int), nil
}
