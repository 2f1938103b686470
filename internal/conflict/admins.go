package conflict

import (
	"context"
	"fmt"

	"usher/ent"
	entmember "usher/ent/member"
	"usher/internal/member"
	"usher/internal/policy"
	"usher/internal/role"
)

// tooManyAdmins finds the active admins beyond the policy's number: those who
// joined last, the latest first.
func tooManyAdmins(ctx context.Context, l look) ([]*Conflict, error) {
	regime, err := policy.Look(ctx, l.client, l.organizationID)
	if err != nil || regime.MaxAdmins == nil {
		return nil, err
	}
	admins := l.client.Member.Query().
		Where(entmember.OrganizationID(l.organizationID), entmember.RoleEQ(role.Admin), entmember.StateEQ(entmember.StateACTIVE))
	n, err := admins.Clone().Count(ctx)
	if err != nil {
		return nil, fmt.Errorf("count admins: %w", err)
	}
	beyond := n - *regime.MaxAdmins
	if beyond <= 0 {
		return nil, nil
	}
	latest, err := admins.WithUser().
		Order(ent.Desc(entmember.FieldJoinedAt, entmember.FieldID)).
		Limit(min(beyond, MaxListed)).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up the latest admins: %w", err)
	}
	found := make([]*Conflict, len(latest))
	for i, m := range latest {
		found[i] = &Conflict{
			ID: identify(TooManyAdmins, m.ID.String()), Kind: TooManyAdmins, Member: m,
			Message: fmt.Sprintf("There are %d active admins where the policy allows %d, and %s joined later than those.", n, *regime.MaxAdmins, calledBy(m)),
			Fix:     "Makes " + calledBy(m) + " a member.",
			mend: func(ctx context.Context, with mending) error {
				_, err := with.Members.Update(ctx, m.ID, member.Change{Role: new(role.Member)})
				return err
			},
		}
	}
	return found, nil
}
