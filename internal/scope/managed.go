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
	mu      sync.Mutex
	of      uuid.UUID // the person; a sign-in in between makes another of the viewer
	managed []any     // guarded by mu; nil while nothing is known
}

type memoryKey struct{}

// Remembering returns a context in which it is looked up only once whom the
// viewer may manage. It is for what belongs to one moment, such as a response.
func Remembering(ctx context.Context) context.Context {
	return context.WithValue(ctx, memoryKey{}, &memory{})
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
		known.managed = nil
	}
}

// managedBy are the organizations whose members the viewer may manage, by the
// rule in package access.
func managedBy(ctx context.Context, client *ent.Client, v viewer.Viewer) ([]any, error) {
	if !v.IsSignedIn() {
		return nil, nil
	}
	known, ok := ctx.Value(memoryKey{}).(*memory)
	if !ok {
		return lookUpManaged(ctx, client, v.UserID)
	}
	known.mu.Lock()
	defer known.mu.Unlock()
	if known.managed == nil || known.of != v.UserID {
		managed, err := lookUpManaged(ctx, client, v.UserID)
		if err != nil {
			return nil, err
		}
		known.of, known.managed = v.UserID, managed
	}
	return known.managed, nil
}

func lookUpManaged(ctx context.Context, client *ent.Client, userID uuid.UUID) ([]any, error) {
	ctx = viewer.AsSystem(ctx, "look up whom a person may manage")
	if tx := ent.FromContext(ctx); tx != nil {
		client = tx
	}
	members, err := client.Member.Query().Where(member.UserID(userID), member.StateEQ(member.StateACTIVE)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up whom a person may manage: %w", err)
	}
	standings, err := StandingsOf(ctx, client, members...)
	if err != nil {
		return nil, err
	}
	managed := []any{}
	for _, m := range members {
		if access.May(standings[m.ID], role.ManageMembers) == nil {
			managed = append(managed, m.OrganizationID)
		}
	}
	return managed, nil
}
