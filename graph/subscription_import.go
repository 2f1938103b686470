package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/roster"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/publicid"
	"usher/internal/viewer"
)

// ImportProgress sends the import as it is, and again when the log tells of it.
func (r *subscriptionResolver) ImportProgress(ctx context.Context, importID string, after *string) (<-chan *ent.Roster, error) {
	if err := signedIn(ctx); err != nil {
		return nil, err
	}
	id, _ := publicid.Decode(publicid.Import, importID)
	present, err := r.importNow(ctx, id)
	if err != nil {
		return nil, err
	}
	position := present.EventSequence - 1 // the line that told of it last is the first that follows
	if after != nil {
		if position, err = r.position(ctx, present.OrganizationID, after); err != nil {
			return nil, err
		}
	}
	if ended(present) && position >= present.EventSequence {
		nothing := make(chan *ent.Roster)
		close(nothing)
		return nothing, nil
	}
	source := watchedImport{r.watchedBy(ctx, present.OrganizationID), id}
	return live.Share(ctx, source, viewer.Actor(ctx).String(), position, func(i *ent.Roster) bool { return i != nil })
}

// watchedImport is an import for those who watch it: the lines of its
// organization's log that tell of it.
type watchedImport struct {
	watchedLog
	id uuid.UUID
}

type watchedImportKey struct {
	id       uuid.UUID
	personal bool
}

// Key implements live.Source.
func (i watchedImport) Key() any { return watchedImportKey{i.id, i.personal} }

// After implements live.Source. The import is read once for all lines, and may be
// further on than the line: it stands at the line that told of it last, and the
// others have nothing to say.
func (i watchedImport) After(ctx context.Context, position int) ([]live.Entry, error) {
	lines, err := i.watchedLog.After(ctx, position)
	if err != nil {
		return nil, err
	}
	var present *ent.Roster
	for n := range lines {
		line := lines[n].Value.(*ent.Event)
		lines[n].Value = (*ent.Roster)(nil)
		if line.CorrelationID == nil || *line.CorrelationID != i.id || !strings.HasPrefix(string(line.Kind), "IMPORT_") {
			continue
		}
		if present == nil {
			if present, err = i.r.importNow(event.Following(ctx), i.id); err != nil {
				return nil, err
			}
		}
		if present.EventSequence == line.Sequence {
			lines[n].Value, lines[n].Last = present, ended(present)
		}
	}
	return lines, nil
}

// Within implements live.Source.
func (i watchedImport) Within(ctx context.Context, key any, entries []live.Entry) context.Context {
	ctx = i.acting(ctx, key)
	for _, e := range entries {
		if present := e.Value.(*ent.Roster); present != nil {
			adopt(ctx, []*ent.Roster{present})
		}
	}
	return ctx
}

func ended(i *ent.Roster) bool { return i.State == roster.StateDONE || i.State == roster.StateFAILED }

func (r *Resolver) importNow(ctx context.Context, id uuid.UUID) (*ent.Roster, error) {
	i, err := r.Store.Client.Roster.Query().Where(roster.ID(id), applied).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.Forbidden, "You may not watch this import.")
	}
	if err != nil {
		return nil, fmt.Errorf("look at an import: %w", err)
	}
	return i, nil
}
