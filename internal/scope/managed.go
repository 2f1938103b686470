package scope

import (
	"context"
	"fmt"
	"sync"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/internal/access"
	"usher/internal/role"
	"usher/internal/viewer"
)

// memory is what was found out about a viewer, for one response or one
// transaction.
type memory struct {
	mu        sync.Mutex
	of        uuid.UUID                     // the person; a sign-in in between makes another of the viewer
	standings map[uuid.UUID]access.Standing // guarded by mu; nil while nothing is known
}

type memoryKey struct{}

// Remembering returns a context in which the viewer's standings are looked up only
// once. It is for what belongs to one moment, such as a response.
func Remembering(ctx context.Context) context.Context {
	return context.WithValue(ctx, memoryKey{}, &memory{})
}

// Watching returns the context of all who watch an organization with the same
// standing: what is there for them is what is in that organization.
func Watching(ctx context.Context, organizationID uuid.UUID, s access.Standing) context.Context {
	ctx = viewer.With(ctx, viewer.Watcher(organizationID))
	return context.WithValue(ctx, memoryKey{}, &memory{standings: map[uuid.UUID]access.Standing{organizationID: s}})
}

// Within is Remembering for a transaction, in which everything is looked up.
func Within(ctx context.Context, client *ent.Client) context.Context {
	return Remembering(ent.NewContext(ctx, client))
}

// Forget makes the context look again.
func Forget(ctx context.Context) {
	if known, ok := ctx.Value(memoryKey{}).(*memory); ok {
		known.mu.Lock()
		defer known.mu.Unlock()
		known.standings = nil
	}
}

// managedBy are the organizations whose members the viewer may manage, by the
// rule in package access.
func managedBy(ctx context.Context, client *ent.Client) ([]any, error) {
	standings, err := Standings(ctx, client)
	var managed []any
	for id, s := range standings {
		if access.May(s, role.ManageMembers) == nil {
			managed = append(managed, id)
		}
	}
	return managed, err
}

// Standings are the viewer's own, by organization, in those that he belongs to,
// suspended or not.
func Standings(ctx context.Context, client *ent.Client) (map[uuid.UUID]access.Standing, error) {
	v, _ := viewer.From(ctx)
	if !v.IsSignedIn() && v.WatchedID == uuid.Nil {
		return nil, nil
	}
	known, ok := ctx.Value(memoryKey{}).(*memory)
	if !ok {
		return lookUpStandings(ctx, client, v.UserID)
	}
	known.mu.Lock()
	defer known.mu.Unlock()
	if known.standings == nil || known.of != v.UserID {
		standings, err := lookUpStandings(ctx, client, v.UserID)
		if err != nil {
			return nil, err
		}
		known.of, known.standings = v.UserID, standings
	}
	return known.standings, nil
}

func lookUpStandings(ctx context.Context, client *ent.Client, userID uuid.UUID) (map[uuid.UUID]access.Standing, error) {
	ctx = viewer.AsSystem(ctx, "look up what a person may do")
	if tx := ent.FromContext(ctx); tx != nil {
		client = tx
	}
	members, err := client.Member.Query().Where(member.UserID(userID), tellingOwn).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up where a person belongs: %w", err)
	}
	byMember, err := StandingsOf(ctx, client, members...)
	if err != nil {
		return nil, err
	}
	standings := make(map[uuid.UUID]access.Standing, len(members))
	for _, m := range members {
		standings[m.OrganizationID] = byMember[m.ID]
	}
	return standings, nil
}
