package policy

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"usher/internal/fault"
	"usher/internal/role"
)

// MaxRules bounds an organization's approval rules.
const MaxRules = 50

// Rule says which invitations somebody else has to approve: those for which all
// of its conditions hold that are set. One without any would be about none.
type Rule struct {
	ID   uuid.UUID
	Name string

	RoleAtLeast          *role.Role // one that the organization made counts as access.Standing.Rank has it
	OutsideListedDomains bool
	BatchLargerThan      *int // invitations of one act
	LifeLongerThanDays   *int

	Approvers   int // other than whoever asks
	WithinHours int
}

// Case is an invitation as the rules look at it.
type Case struct {
	Role   role.Role
	Listed bool // whether the address is in a listed domain
	Batch  int  // how many are invited in the same act; 1 for one alone
	Days   int  // for how long
}

// Applies tells whether the rule asks for an approval.
func (r Rule) Applies(c Case) bool {
	some := false
	for _, condition := range []struct{ set, holds bool }{
		{r.RoleAtLeast != nil, r.RoleAtLeast != nil && !r.RoleAtLeast.Exceeds(c.Role)},
		{r.OutsideListedDomains, !c.Listed},
		{r.BatchLargerThan != nil, r.BatchLargerThan != nil && c.Batch > *r.BatchLargerThan},
		{r.LifeLongerThanDays != nil, r.LifeLongerThanDays != nil && c.Days > *r.LifeLongerThanDays},
	} {
		if condition.set && !condition.holds {
			return false
		}
		some = some || condition.set
	}
	return some
}

// Bounds of a rule.
const (
	MaxRuleName    = 100
	MaxApprovers   = 10
	MaxWithinHours = 720
	MaxBatch       = 100_000
)

// Check refuses a rule that could never be met, or says nothing. Errors: INVALID
// at the field concerned, REQUIRED without any condition.
func (r Rule) Check() error {
	for _, number := range []struct {
		field     string
		value     *int
		low, high int
	}{
		{"batchLargerThan", r.BatchLargerThan, 1, MaxBatch},
		{"lifeLongerThanDays", r.LifeLongerThanDays, 1, MaxInvitationDays - 1},
		{"approvers", &r.Approvers, 1, MaxApprovers},
		{"withinHours", &r.WithinHours, 1, MaxWithinHours},
	} {
		if number.value != nil && (*number.value < number.low || *number.value > number.high) {
			return fault.New(fault.Invalid, "This is a number from %d to %d.", number.low, number.high).At(number.field)
		}
	}
	if r.RoleAtLeast == nil && !r.OutsideListedDomains && r.BatchLargerThan == nil && r.LifeLongerThanDays == nil {
		return fault.New(fault.Required, "Say which invitations need an approval: give at least one condition.")
	}
	return nil
}

// Demand is what all rules that apply ask for together: the most approvers, in
// the shortest time.
type Demand struct {
	Approvers int // 0 for none
	Within    time.Duration
	Rules     []string // the names of those that apply
}

// Demand is what the policy's rules ask for in a case.
func (p Policy) Demand(c Case) Demand {
	var d Demand
	for _, r := range p.ApprovalRules {
		if !r.Applies(c) {
			continue
		}
		within := time.Duration(r.WithinHours) * time.Hour
		if d.Approvers == 0 || within < d.Within {
			d.Within = within
		}
		d.Approvers = max(d.Approvers, r.Approvers)
		if !slices.Contains(d.Rules, r.Name) {
			d.Rules = append(d.Rules, r.Name)
		}
	}
	return d
}

// AdmitsUnapproved returns nil when somebody may be let in whom nobody can
// approve before: whoever uses a link is known only when he stands at the door.
// Errors: POLICY_REFUSED.
func (p Policy) AdmitsUnapproved(c Case) error {
	if d := p.Demand(c); d.Approvers > 0 {
		return fault.New(fault.PolicyRefused, "Somebody has to approve this, for which a link cannot wait. It takes an invitation by e-mail: ask an admin for one.")
	}
	return nil
}

// AsksForProof tells whether a rule would ask for an approval if the address was in no
// listed domain.
func (p Policy) AsksForProof(c Case) bool {
	c.Listed = false
	return slices.ContainsFunc(p.ApprovalRules, func(r Rule) bool { return r.OutsideListedDomains && r.Applies(c) })
}

// AsksForSize tells whether a rule looks at how many are invited in one act, and
// finds so many too many.
func (p Policy) AsksForSize(batch int) bool {
	return slices.ContainsFunc(p.ApprovalRules, func(r Rule) bool { return r.BatchLargerThan != nil && batch > *r.BatchLargerThan })
}
