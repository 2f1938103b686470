package policy

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Rules is the approval rules of all organizations: who may configure policies
// makes, changes and deletes them. Invitations that await an approval already
// keep what they were told.
type Rules struct {
	Store *store.Store
	Log   *event.Log
}

// RuleChange is what is to change about a rule; nil leaves it. A condition is
// taken away by a pointer to nothing.
type RuleChange struct {
	Name                 *string
	RoleAtLeast          **role.Role
	OutsideListedDomains *bool
	BatchLargerThan      **int
	LifeLongerThanDays   **int
	Approvers            *int
	WithinHours          *int
}

// Create makes a rule. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// LIMIT_REACHED, and REQUIRED, TOO_LONG and INVALID at the field concerned.
func (s *Rules) Create(ctx context.Context, organizationID uuid.UUID, rule Rule) (*Rule, error) {
	rule, err := rule.checked()
	if err != nil {
		return nil, err
	}
	rule.ID = uuid.Must(uuid.NewV7())
	err = s.change(ctx, organizationID, func(rules []Rule) ([]Rule, event.Entry, error) {
		if len(rules) >= MaxRules {
			return nil, event.Entry{}, fault.New(fault.LimitReached, "An organization has at most %d approval rules. Delete one first.", MaxRules)
		}
		return append(rules, rule), event.Entry{
			Kind: entevent.KindAPPROVAL_RULE_CREATED, After: rule.Name,
			Summary: fmt.Sprintf("The approval rule %s was made: %s.", rule.Name, rule),
		}, nil
	})
	if err != nil {
		return nil, err
	}
	return &rule, nil
}

// Update changes a rule. One that stays as it is leaves no line in the log.
// Errors: those of Create, NOT_FOUND at ruleId.
func (s *Rules) Update(ctx context.Context, organizationID, id uuid.UUID, change RuleChange) (*Rule, error) {
	var updated Rule
	err := s.change(ctx, organizationID, func(rules []Rule) ([]Rule, event.Entry, error) {
		i, err := find(rules, id)
		if err != nil {
			return nil, event.Entry{}, err
		}
		before := rules[i]
		if updated, err = change.of(before).checked(); err != nil {
			return nil, event.Entry{}, err
		}
		rules[i] = updated
		if updated.Name == before.Name && updated.String() == before.String() {
			return rules, event.Entry{}, nil
		}
		return rules, event.Entry{
			Kind: entevent.KindAPPROVAL_RULE_CHANGED, Before: before.Name + ": " + before.String(), After: updated.Name + ": " + updated.String(),
			Summary: fmt.Sprintf("The approval rule %s was changed: %s.", before.Name, updated),
		}, nil
	})
	if err != nil {
		return nil, err
	}
	return &updated, nil
}

// Delete deletes a rule. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN.
func (s *Rules) Delete(ctx context.Context, organizationID, id uuid.UUID) error {
	return s.change(ctx, organizationID, func(rules []Rule) ([]Rule, event.Entry, error) {
		i, err := find(rules, id)
		if err != nil {
			return nil, event.Entry{}, err
		}
		name := rules[i].Name
		return slices.Delete(rules, i, i+1), event.Entry{
			Kind: entevent.KindAPPROVAL_RULE_DELETED, Before: name, Summary: "The approval rule " + name + " was deleted.",
		}, nil
	})
}

// change writes an organization's rules anew, when it is our turn.
func (s *Rules) change(ctx context.Context, organizationID uuid.UUID, change func([]Rule) ([]Rule, event.Entry, error)) error {
	return s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, _, regime, err := Enter(ctx, tx, organizationID, role.ConfigurePolicies)
		if err != nil {
			return err
		}
		rules, told, err := change(slices.Clone(regime.ApprovalRules))
		if err != nil || told.Kind == "" {
			return err
		}
		regime.ApprovalRules = rules
		if err := Write(ctx, tx, organizationID, regime.Policy); err != nil {
			return err
		}
		told.Actor = viewer.Actor(ctx)
		return s.Log.Append(ctx, tx, organizationID, told)
	})
}

func find(rules []Rule, id uuid.UUID) (int, error) {
	i := slices.IndexFunc(rules, func(r Rule) bool { return r.ID == id })
	if i < 0 {
		return 0, fault.New(fault.NotFound, "There is no such rule.").At("ruleId")
	}
	return i, nil
}

// checked is the rule with its name in order.
func (r Rule) checked() (Rule, error) {
	name, err := text.Required(r.Name, MaxRuleName)
	if err != nil {
		return r, fault.At(err, "name")
	}
	r.Name = name
	return r, r.Check()
}

func (c RuleChange) of(r Rule) Rule {
	set(&r.Name, c.Name)
	set(&r.RoleAtLeast, c.RoleAtLeast)
	set(&r.OutsideListedDomains, c.OutsideListedDomains)
	set(&r.BatchLargerThan, c.BatchLargerThan)
	set(&r.LifeLongerThanDays, c.LifeLongerThanDays)
	set(&r.Approvers, c.Approvers)
	set(&r.WithinHours, c.WithinHours)
	return r
}

func set[T any](field, value *T) {
	if value != nil {
		*field = *value
	}
}

// String is the rule in words: role at least admin, outside of the listed
// domains, needs 2 approvers within 72 hours.
func (r Rule) String() string {
	var parts []string
	if r.RoleAtLeast != nil {
		parts = append(parts, "role at least "+r.RoleAtLeast.Name())
	}
	if r.OutsideListedDomains {
		parts = append(parts, "outside of the listed domains")
	}
	if r.BatchLargerThan != nil {
		parts = append(parts, fmt.Sprintf("more than %d at once", *r.BatchLargerThan))
	}
	if r.LifeLongerThanDays != nil {
		parts = append(parts, fmt.Sprintf("valid for more than %d days", *r.LifeLongerThanDays))
	}
	return strings.Join(append(parts, fmt.Sprintf("needs %s within %s", text.Counted(r.Approvers, "approver", "approvers"), text.Counted(r.WithinHours, "hour", "hours"))), ", ")
}
