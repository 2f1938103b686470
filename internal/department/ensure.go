package department

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/text"
)

// Ensure makes those departments of some paths that are missing, parents first,
// in the caller's transaction, and returns all of them with the lines for the
// log. The caller has entered the organization. Errors: REQUIRED, TOO_LONG and
// INVALID for a path that cannot be a department's, NOT_FOUND for an id that is
// none.
func (s *Service) Ensure(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, paths ...string) (Places, []event.Entry, error) {
	fail := func(err error) (Places, []event.Entry, error) { return Places{}, nil, err }
	if err := event.Lock(ctx, tx, organizationID); err != nil {
		return fail(err)
	}
	var looked []*string // with all that stand above
	lines := make([][]string, 0, len(paths))
	for _, path := range paths {
		if _, ok := publicid.Decode(publicid.Department, strings.TrimSpace(path)); ok {
			looked = append(looked, &path)
			continue
		}
		names, err := split(path)
		if err != nil {
			return fail(err)
		}
		lines = append(lines, names)
		for i := range names {
			above := strings.Join(names[:i+1], "/")
			looked = append(looked, &above)
		}
	}
	places, err := Look(ctx, tx.Client(), organizationID, looked...)
	if err != nil {
		return fail(err)
	}
	var entries []event.Entry
	for _, names := range lines {
		var parent *ent.Department
		for i, name := range names {
			d := places.byKey[Key(strings.Join(names[:i+1], "/"))]
			if d == nil {
				d = &ent.Department{OrganizationID: organizationID, Name: name}
				entry, err := s.create(ctx, tx, d, parent)
				if err != nil {
					return fail(err)
				}
				entries = append(entries, entry)
				places.add(d)
			}
			parent = d
		}
	}
	for _, path := range paths {
		if _, err := places.Of(&path); err != nil {
			return fail(err)
		}
	}
	return places, entries, nil
}

// CheckPath returns nil when a path can be a department's. Errors: those of
// Ensure.
func CheckPath(path string) error {
	_, err := split(path)
	return err
}

// split takes a path apart into the names of the departments on it.
func split(path string) ([]string, error) {
	path, err := text.Required(path, MaxPath)
	if err != nil {
		return nil, err
	}
	names := strings.Split(path, "/")
	for i, name := range names {
		if names[i], err = checked(name); fault.Is(err, fault.Required) {
			return nil, fault.New(fault.Invalid, "A name is missing before, after or between the slashes.")
		}
		if err != nil {
			return nil, err
		}
	}
	return names, fits(strings.Join(names, "/"))
}
