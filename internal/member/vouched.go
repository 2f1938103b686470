package member

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entmember "usher/ent/member"
	"usher/ent/predicate"
	"usher/internal/viewer"
)

// Vouched are those of some people for whose addresses organizations answer: they
// invited the address, and whoever came by that is their member. It is an
// organization's word and no proof, because who invites may be shown the link.
func Vouched(ctx context.Context, client *ent.Client, userIDs []uuid.UUID, by ...predicate.Member) (map[uuid.UUID]bool, error) {
	invited, err := client.Member.Query().
		Where(entmember.UserIDIn(userIDs...), entmember.InvitationIDNotNil(), entmember.And(by...)).
		Select(entmember.FieldUserID).
		All(viewer.AsSystem(ctx, "see who came by an invitation"))
	if err != nil {
		return nil, fmt.Errorf("see who came by an invitation: %w", err)
	}
	vouched := make(map[uuid.UUID]bool, len(invited))
	for _, m := range invited {
		vouched[m.UserID] = true
	}
	return vouched, nil
}
