package live

import "context"

// guarded is a source whose panics are errors: it is asked in goroutines of the
// server's own, where nobody else would catch them.
type guarded struct{ Source }

// After implements Source.
func (g guarded) After(ctx context.Context, position int) (entries []Entry, err error) {
	defer rescue(ctx, &err)
	return g.Source.After(ctx, position)
}

// Look implements Source.
func (g guarded) Look(ctx context.Context, people []string) (sights map[string]Sight, known int, err error) {
	defer rescue(ctx, &err)
	return g.Source.Look(ctx, people)
}

// within is Source.Within with an error.
func (g guarded) within(ctx context.Context, sight any, entries []Entry) (within context.Context, err error) {
	defer rescue(ctx, &err)
	return g.Source.Within(ctx, sight, entries), nil
}

func rescue(ctx context.Context, err *error) {
	if reason := recover(); reason != nil {
		*err = recovered(ctx, reason)
	}
}
