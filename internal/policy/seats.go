package policy

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/roster"
	"usher/internal/fault"
	"usher/internal/scope"
	"usher/internal/viewer"
)

// Seat returns nil when one more may sit down: at the door only members count.
// The transaction holds the organization. Errors: LIMIT_REACHED.
func (r Regime) Seat(ctx context.Context, client *ent.Client) error {
	if r.Seats == nil {
		return nil
	}
	taken, err := client.Member.Query().
		Where(member.OrganizationID(r.Organization.ID)).
		Count(viewer.AsSystem(ctx, "count an organization's seats"))
	if err != nil {
		return fmt.Errorf("count an organization's seats: %w", err)
	}
	if taken >= *r.Seats {
		return fault.New(fault.LimitReached, "All seats of this organization are taken. Ask your admin to allow more; the link will work then.")
	}
	return nil
}

// SeatsTaken are the seats that members (suspended ones too), open invitations,
// active links and what imports under way have still to do have taken in some
// organizations, in a constant number of statements.
func SeatsTaken(ctx context.Context, client *ent.Client, now time.Time, organizations ...uuid.UUID) (map[uuid.UUID]int, error) {
	ctx = viewer.AsSystem(ctx, "count an organization's seats")
	taken, err := openNow(ctx, client, now, organizations...)
	if err != nil {
		return nil, err
	}
	var members, links counts
	err = client.Member.Query().
		Where(member.OrganizationIDIn(organizations...)).
		GroupBy(member.FieldOrganizationID).Aggregate(ent.Count()).Scan(ctx, &members)
	if err != nil {
		return nil, fmt.Errorf("count an organization's seats: %w", err)
	}
	err = client.InviteLink.Query().
		Where(invitelink.OrganizationIDIn(organizations...), invitelink.StateEQ(invitelink.StateACTIVE), invitelink.ExpiresAtGT(now)).
		GroupBy(invitelink.FieldOrganizationID).Aggregate(ent.Count()).Scan(ctx, &links)
	if err != nil {
		return nil, fmt.Errorf("count an organization's links: %w", err)
	}
	for _, c := range append(members, links...) {
		taken[c.OrganizationID] += c.Count
	}
	return taken, nil
}

type counts []struct {
	OrganizationID uuid.UUID `json:"organization_id"`
	Count          int       `json:"count"`
}

// openNow are the invitations that are open in some organizations, those
// included that imports under way will make: they were counted as a whole when
// the import began.
func openNow(ctx context.Context, client *ent.Client, now time.Time, organizations ...uuid.UUID) (map[uuid.UUID]int, error) {
	var invitations counts
	err := client.Invitation.Query().
		Where(
			invitation.OrganizationIDIn(organizations...), scope.Open(invitation.ExpiresAtGT(now)),
		).
		GroupBy(invitation.FieldOrganizationID).Aggregate(ent.Count()).Scan(ctx, &invitations)
	if err != nil {
		return nil, fmt.Errorf("count the open invitations: %w", err)
	}
	open := map[uuid.UUID]int{}
	for _, c := range invitations {
		open[c.OrganizationID] = c.Count
	}
	imports, err := client.Roster.Query().
		Where(roster.OrganizationIDIn(organizations...), roster.StateIn(roster.StateQUEUED, roster.StateRUNNING)).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("count what imports have still to do: %w", err)
	}
	for _, r := range imports {
		open[r.OrganizationID] += max(Opens(r)-r.Created-r.Renewed-r.AwaitingApproval, 0)
	}
	return open, nil
}

// Opens is how many invitations a plan would open.
func Opens(r *ent.Roster) int { return r.CreateCount + r.RenewCount + r.AwaitApprovalCount }
