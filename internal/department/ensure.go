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
// log. The caller has entered the organization and has its turn (event.Lock).
// Errors: REQUIRED, TOO_LONG and INVALID for a path that cannot be a
// department's, NOT_FOUND for an id that is none.
func (s *Service) Ensure(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, paths ...string) (Places, []event.Entry, error) {
	fail := func(err error) (Places, []event.Entry, error) { return Places{}, nil, err }
	var written []*string
	lines := make([][]string, 0, len(paths))
	for _, path := range paths {
		written = append(written, &path)
		if _, ok := publicid.Decode(publicid.Department, strings.TrimSpace(path)); ok {
			continue
		}
		names, err := split(path)
		if err != nil {
			return fail(err)
		}
		lines = append(lines, names)
	}
	places, err := LookUp(ctx, tx.Client(), organizationID, written...)
	if err != nil {
		return fail(err)
	}
	var entries []event.Entry
	for _, names := range lines {
		var parent *ent.Department
		for i, name := range names {
			d := places.byKey[text.FoldPath(strings.Join(names[:i+1], "/"))]
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

// LookUp is Look, and reads what stands above the departments too.
func LookUp(ctx context.Context, client *ent.Client, organizationID uuid.UUID, written ...*string) (Places, error) {
	var looked []*string
	for _, w := range written {
		looked = append(looked, w)
		if w == nil {
			continue
		}
		names, err := split(*w)
		for i := 1; err == nil && i < len(names); i++ { // what cannot be a path has nothing above it
			above := strings.Join(names[:i], "/")
			looked = append(looked, &above)
		}
	}
	return Look(ctx, client, organizationID, looked...)
}

// Missing are the paths of those departments that Ensure would make for a path,
// parents first, if LookUp has read it. Errors: those of Ensure.
func (p Places) Missing(path string) ([]string, error) {
	names, err := split(path)
	if err != nil {
		return nil, err
	}
	var missing []string
	whole := ""
	for i, name := range names {
		if d := p.byKey[text.FoldPath(strings.Join(names[:i+1], "/"))]; d != nil {
			whole = d.Path // which may be longer than it was written
			continue
		}
		whole = below(whole, name)
		missing = append(missing, whole)
	}
	return missing, fits(whole)
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
