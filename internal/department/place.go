package department

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/department"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/text"
)

// MaxPath bounds a department's whole path, and a name that is none, in
// characters.
const MaxPath = 200

// Place is where somebody belongs. The zero value is nowhere.
type Place struct {
	Name *string    // the department's path, or a name that is none
	ID   *uuid.UUID // the department; nil for a name that is none
}

// IsUnknown tells whether the place has a name that means no department.
func (p Place) IsUnknown() bool { return p.Name != nil && p.ID == nil }

// Unknown is the name that means no department; empty where there is none such.
func (p Place) Unknown() string {
	if !p.IsUnknown() {
		return ""
	}
	return *p.Name
}

// Places are the departments that some writings mean: paths in any case, such
// as engineering/platform, or ids.
type Places struct {
	byKey map[string]*ent.Department
	byID  map[uuid.UUID]*ent.Department
}

// Look reads the departments that are written, in one statement. The viewer
// must see the organization. Whoever is going to write what he finds has the
// organization's turn (event.Lock), so that no department is renamed, moved or
// deleted in between.
func Look(ctx context.Context, client *ent.Client, organizationID uuid.UUID, written ...*string) (Places, error) {
	p := Places{byKey: map[string]*ent.Department{}, byID: map[uuid.UUID]*ent.Department{}}
	var keys []string
	var ids []uuid.UUID
	for _, w := range written {
		if w == nil {
			continue
		}
		if id, ok := publicid.Decode(publicid.Department, strings.TrimSpace(*w)); ok {
			ids = append(ids, id)
		} else if key := text.FoldPath(*w); key != "" && !strings.ContainsRune(key, 0) {
			keys = append(keys, key)
		}
	}
	if len(keys)+len(ids) == 0 {
		return p, nil
	}
	found, err := client.Department.Query().
		Where(department.OrganizationID(organizationID), department.Or(department.PathKeyIn(keys...), department.IDIn(ids...))).
		All(ctx)
	if err != nil {
		return p, fmt.Errorf("look up departments: %w", err)
	}
	for _, d := range found {
		p.add(d)
	}
	return p, nil
}

// add makes one more department known.
func (p Places) add(d *ent.Department) {
	p.byKey[d.PathKey], p.byID[d.ID] = d, d
}

// Of is the place that somebody wrote. Errors: TOO_LONG, INVALID, and NOT_FOUND
// for an id that is no department's.
func (p Places) Of(written *string) (Place, error) {
	name, err := text.Optional(written, text.Line, MaxPath)
	if err != nil || name == nil {
		return Place{}, err
	}
	if id, ok := publicid.Decode(publicid.Department, *name); ok {
		d := p.byID[id]
		if d == nil {
			return Place{}, fault.New(fault.NotFound, "There is no such department.")
		}
		return At(d), nil
	}
	if d := p.byKey[text.FoldPath(*name)]; d != nil {
		return At(d), nil
	}
	return Place{Name: name}, nil
}

// At is the place in a department.
func At(d *ent.Department) Place { return Place{Name: &d.Path, ID: &d.ID} }

// Find is Look and Of for one writing.
func Find(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, written *string) (Place, error) {
	places, err := Look(ctx, tx.Client(), organizationID, written)
	if err != nil {
		return Place{}, err
	}
	return places.Of(written)
}
