package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entmember "usher/ent/member"
	"usher/ent/onboardingstep"
	"usher/internal/access"
	"usher/internal/member"
	"usher/internal/role"
	"usher/internal/viewer"
)

// Onboarding is for admins and for the person, while active.
func (r *memberResolver) Onboarding(ctx context.Context, m *ent.Member) (*Onboarding, error) {
	if may, err := r.maySeeOnboarding(ctx, m); !may {
		return nil, err
	}
	taken, err := together(ctx, m, "", r.stepsTaken)
	if err != nil {
		return nil, err
	}
	return onboarding(taken[m.ID]), nil
}

func (r *Resolver) maySeeOnboarding(ctx context.Context, m *ent.Member) (bool, error) {
	s, err := r.standing(ctx, m.OrganizationID)
	own := s.Active && m.UserID == viewer.Actor(ctx)
	return err == nil && (own || access.May(s, role.ManageMembers) == nil), err
}

// stepsTaken reads when members took their steps.
func (r *Resolver) stepsTaken(ctx context.Context, members []*ent.Member) (map[uuid.UUID]map[onboardingstep.Step]time.Time, error) {
	ids := keys(members, func(m *ent.Member) uuid.UUID { return m.ID })
	steps, err := r.Store.Client.OnboardingStep.Query().Where(onboardingstep.MemberIDIn(ids...)).All(ctx)
	taken := map[uuid.UUID]map[onboardingstep.Step]time.Time{}
	for _, step := range steps {
		if taken[step.MemberID] == nil {
			taken[step.MemberID] = map[onboardingstep.Step]time.Time{}
		}
		taken[step.MemberID][step.Step] = step.CompletedAt
	}
	return taken, err
}

func onboarding(taken map[onboardingstep.Step]time.Time) *Onboarding {
	o := &Onboarding{CompletedCount: len(taken)}
	var last time.Time
	for _, kind := range member.OnboardingSteps {
		step := &OnboardingStep{Kind: kind}
		if at, ok := taken[kind]; ok {
			step.CompletedAt = &at
			if at.After(last) {
				last = at
			}
		}
		o.Steps = append(o.Steps, step)
	}
	if o.CompletedCount == len(o.Steps) {
		o.CompletedAt = &last
	}
	return o
}

func (r *organizationResolver) Onboarding(ctx context.Context, o *ent.Organization) ([]*DepartmentOnboarding, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	departments, err := together(ctx, o, "", r.onboardingByDepartment)
	if err != nil {
		return nil, err
	}
	return append([]*DepartmentOnboarding{}, departments[o.ID]...), nil
}

// progress is one department's, as the database counts it.
type progress struct {
	OrganizationID uuid.UUID `sql:"organization_id"`
	Department     *string   `sql:"department"`
	Members        int       `sql:"members"`
	Completed      int       `sql:"completed"`

	// Of each of member.OnboardingSteps, in their order.
	Step0 int `sql:"step_0"`
	Step1 int `sql:"step_1"`
	Step2 int `sql:"step_2"`
	Step3 int `sql:"step_3"`
}

func (r *Resolver) onboardingByDepartment(ctx context.Context, organizations []*ent.Organization) (map[uuid.UUID][]*DepartmentOnboarding, error) {
	var rows []progress
	err := r.Store.Client.Member.Query().
		Where(entmember.OrganizationIDIn(keys(organizations, organizationID)...), entmember.StateEQ(entmember.StateACTIVE)).
		Modify(countSteps).
		Scan(ctx, &rows)
	if err != nil {
		return nil, fmt.Errorf("count the steps taken in departments: %w", err)
	}
	found := map[uuid.UUID][]*DepartmentOnboarding{}
	for _, row := range rows {
		d := &DepartmentOnboarding{Department: row.Department, MemberCount: row.Members, CompletedCount: row.Completed}
		for i, count := range []int{row.Step0, row.Step1, row.Step2, row.Step3} {
			d.Steps = append(d.Steps, &OnboardingStepCount{Kind: member.OnboardingSteps[i], CompletedCount: count})
		}
		found[row.OrganizationID] = append(found[row.OrganizationID], d)
	}
	for _, departments := range found {
		slices.SortFunc(departments, byPath)
	}
	return found, nil
}

// countSteps makes of a query for members one for progress. A member has each
// step once at most, so that joining the four multiplies no row.
func countSteps(s *entsql.Selector) {
	columns := []string{s.C(entmember.FieldOrganizationID), s.C(entmember.FieldDepartment), entsql.As(entsql.Count("*"), "members")}
	var all []string
	for i, kind := range member.OnboardingSteps {
		name := fmt.Sprintf("step_%d", i)
		step := entsql.Dialect(s.Dialect()).Table(onboardingstep.Table).As(name)
		s.LeftJoin(step).OnP(entsql.And(
			entsql.ColumnsEQ(step.C(onboardingstep.FieldMemberID), s.C(entmember.FieldID)),
			entsql.EQ(step.C(onboardingstep.FieldStep), string(kind)),
		))
		columns = append(columns, entsql.As(entsql.Count(step.C(onboardingstep.FieldID)), name))
		all = append(all, step.C(onboardingstep.FieldID)+" IS NOT NULL")
	}
	columns = append(columns, entsql.As(entsql.Count("CASE WHEN "+strings.Join(all, " AND ")+" THEN 1 END"), "completed"))
	s.Select(columns...).GroupBy(s.C(entmember.FieldOrganizationID), s.C(entmember.FieldDepartment))
}

// byPath orders alike on both databases, with those of no department, who are
// one group, last.
func byPath(a, b *DepartmentOnboarding) int {
	switch {
	case a.Department == nil:
		return 1
	case b.Department == nil:
		return -1
	}
	return strings.Compare(*a.Department, *b.Department)
}
