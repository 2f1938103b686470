package integration

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entdepartment "usher/ent/department"
	entintegration "usher/ent/integration"
	"usher/ent/integrationshare"
	entspace "usher/ent/space"
	"usher/internal/fault"
	"usher/internal/store"
)

// Places are the departments or the spaces that an integration is shared with,
// one kind of them at most.
type Places struct{ Departments, Spaces []uuid.UUID }

func (p Places) isEmpty() bool { return len(p.Departments)+len(p.Spaces) == 0 }

// fit refuses places that do not go with the way in which an integration is
// shared, and where some are needed, none of them. Errors: REQUIRED, INVALID
// and TOO_LONG at departmentIds and spaceIds.
func (p Places) fit(with entintegration.SharedWith, needed bool) error {
	kinds := []struct {
		with  entintegration.SharedWith
		ids   []uuid.UUID
		name  string
		field string
	}{
		{entintegration.SharedWithDEPARTMENTS, p.Departments, "departments", "departmentIds"},
		{entintegration.SharedWithSPACES, p.Spaces, "spaces", "spaceIds"},
	}
	for _, kind := range kinds {
		if kind.with != with && len(kind.ids) > 0 {
			return fault.New(fault.Invalid, "It is not shared with %s. Say so, or leave them out.", kind.name).At(kind.field)
		}
	}
	for _, kind := range kinds {
		switch {
		case kind.with == with && needed && len(kind.ids) == 0:
			return fault.New(fault.Required, "Please say with which %s it is shared.", kind.name).At(kind.field)
		case len(kind.ids) > MaxShares:
			return fault.New(fault.TooLong, "It can be shared with at most %d %s; these are %d.", MaxShares, kind.name, len(kind.ids)).At(kind.field)
		}
	}
	return nil
}

// names are what the places are called, all of which must be the
// organization's. Errors: NOT_FOUND at departmentIds and spaceIds.
func (p Places) names(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (names []string, err error) {
	departments, err := tx.Department.Query().
		Where(entdepartment.OrganizationID(organizationID), entdepartment.IDIn(p.Departments...)).
		Order(entdepartment.ByPathKey()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up departments to share an integration with: %w", err)
	}
	spaces, err := tx.Space.Query().
		Where(entspace.OrganizationID(organizationID), entspace.IDIn(p.Spaces...)).
		Order(entspace.ByNameKey()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up spaces to share an integration with: %w", err)
	}
	for _, d := range departments {
		names = append(names, d.Path)
	}
	for _, sp := range spaces {
		names = append(names, sp.Name)
	}
	switch {
	case len(departments) < len(distinct(p.Departments)):
		return nil, fault.New(fault.NotFound, "One of these departments does not exist.").At("departmentIds")
	case len(spaces) < len(distinct(p.Spaces)):
		return nil, fault.New(fault.NotFound, "One of these spaces does not exist.").At("spaceIds")
	}
	return names, nil
}

// replace puts the places in the stead of those that an integration is shared
// with, and tells whether they are others.
func (p Places) replace(ctx context.Context, tx *ent.Tx, in *ent.Integration) (bool, error) {
	there, err := tx.IntegrationShare.Query().Where(integrationshare.IntegrationID(in.ID)).All(ctx)
	if err != nil {
		return false, fmt.Errorf("look up with whom an integration is shared: %w", err)
	}
	var before []uuid.UUID
	for _, share := range there {
		before = append(before, store.Value(share.DepartmentID), store.Value(share.SpaceID))
	}
	var after []uuid.UUID
	for _, id := range distinct(p.Departments) {
		after = append(after, id, uuid.Nil)
	}
	for _, id := range distinct(p.Spaces) {
		after = append(after, uuid.Nil, id)
	}
	if slices.Equal(inOrder(before), inOrder(after)) {
		return false, nil
	}
	if _, err := tx.IntegrationShare.Delete().Where(integrationshare.IntegrationID(in.ID)).Exec(ctx); err != nil {
		return false, fmt.Errorf("end an integration's sharing: %w", err)
	}
	return true, p.share(ctx, tx, in)
}

// share writes with whom an integration is shared.
func (p Places) share(ctx context.Context, tx *ent.Tx, in *ent.Integration) error {
	var rows []*ent.IntegrationShareCreate
	row := func() *ent.IntegrationShareCreate {
		return tx.IntegrationShare.Create().SetOrganizationID(in.OrganizationID).SetIntegrationID(in.ID)
	}
	for _, id := range distinct(p.Departments) {
		rows = append(rows, row().SetDepartmentID(id))
	}
	for _, id := range distinct(p.Spaces) {
		rows = append(rows, row().SetSpaceID(id))
	}
	if err := tx.IntegrationShare.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("share an integration: %w", err)
	}
	return nil
}

// mostNamed is how many places a line of the log names; the rest it counts.
const mostNamed = 5

// sharing tells with whom something is shared, in the words of a sentence.
func sharing(with entintegration.SharedWith, names []string) string {
	if with == entintegration.SharedWithORGANIZATION {
		return "shared with the whole organization"
	}
	some := names[:min(len(names), mostNamed)]
	told := "shared with the " + strings.ToLower(string(with)) + " " + strings.Join(some, ", ")
	if more := len(names) - len(some); more > 0 {
		told += fmt.Sprintf(" and %d more", more)
	}
	return told
}

func distinct(ids []uuid.UUID) []uuid.UUID { return slices.Compact(inOrder(ids)) }

func inOrder(ids []uuid.UUID) []uuid.UUID {
	return slices.SortedFunc(slices.Values(ids), func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
}
