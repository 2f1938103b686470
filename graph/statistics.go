package graph

import (
	"context"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/invite"
)

func (r *organizationResolver) InvitationStatistics(ctx context.Context, o *ent.Organization, since time.Time) (*invite.Statistics, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	found, err := together(ctx, o, "", func(ctx context.Context, siblings []*ent.Organization) (map[uuid.UUID]*invite.Statistics, error) {
		return r.Invites.Statistics(ctx, since, keys(siblings, organizationID)...)
	})
	return found[o.ID], asBadInput(err)
}
