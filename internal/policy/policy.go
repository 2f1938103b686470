// Package policy is what an organization allows: which addresses, for how long,
// how many, who may invite, what needs an approval, and how long what is past is
// kept.
//
// It decides nothing about a person's permissions; that is package access. What
// it says is looked at while the organization's lock is held, so that a rule
// that was changed a moment ago counts, and a pause stops every way in at once.
package policy

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"usher/ent"
	"usher/internal/address"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/text"
)

// Policy is an organization's rules. Usual is what holds where none are set.
type Policy struct {
	Domains       Domains
	ListedDomains []string // as address.Address writes them

	DefaultInvitationDays int // 1 to MaxInvitationDays
	LongestInvitationDays int // 1 to MaxInvitationDays
	LinksAllowed          bool
	LongestLinkHours      int // 1 to 168

	Seats     *int // members, open invitations and links together; nil is any number
	MaxAdmins *int // roleConflicts tells of more; nil is any number

	// How many invitations and links there may be of one person and of all together
	// on a day (UTC), and invitations open at once; and how many letters of invitation
	// go to one address from this organization in 24 hours.
	PerUserAndDay     int
	PerDay            int
	OpenAtOnce        int
	LettersPerAddress int
	MayInvite         role.Permission // who has it may invite, as may whoever manages members
	RetentionDays     *int            // after which ended invitations are erased; nil is never

	ApprovalRules []Rule // at most MaxRules, in the order of their making
}

// MaxInvitationDays bounds an invitation's life, in days.
const MaxInvitationDays = 30

// Domains is which addresses may be invited.
type Domains string

// Either any address, or only those in the listed domains. Rules can tell the
// listed ones from others in both cases.
const (
	AllDomains Domains = "ALL"
	OnlyListed Domains = "LISTED"
)

// Usual is the policy of an organization that has set none.
func Usual() Policy {
	return Policy{
		Domains: AllDomains, ListedDomains: []string{},
		DefaultInvitationDays: MaxInvitationDays, LongestInvitationDays: MaxInvitationDays,
		LinksAllowed: true, LongestLinkHours: 7 * 24,
		PerUserAndDay: 1_000, PerDay: 20_000, OpenAtOnce: 50_000, LettersPerAddress: 10,
		MayInvite: role.ManageMembers,
	}
}

// Of reads an organization's policy.
func Of(org *ent.Organization) (Policy, error) {
	p := Usual()
	if org.Policy == "" {
		return p, nil
	}
	if err := json.Unmarshal([]byte(org.Policy), &p); err != nil {
		return p, fmt.Errorf("read the policy of organization %s: %w", org.ID, err)
	}
	return p, nil
}

// Encode writes the policy as an organization keeps it.
func (p Policy) Encode() (string, error) {
	encoded, err := json.Marshal(p)
	if err != nil {
		return "", fmt.Errorf("write a policy: %w", err)
	}
	return string(encoded), nil
}

// Lists tells whether an address is in one of the listed domains, or beneath one.
func (p Policy) Lists(a address.Address) bool {
	_, domain, _ := strings.Cut(string(a), "@")
	return slices.ContainsFunc(p.ListedDomains, func(listed string) bool {
		return domain == listed || strings.HasSuffix(domain, "."+listed)
	})
}

// Days is for how many days an invitation is valid: as many as somebody asks for,
// or the default, which is never above the longest. Errors: POLICY_REFUSED at
// expiresInDays.
func (p Policy) Days(asked *int) (int, error) {
	switch {
	case asked == nil:
		return min(p.DefaultInvitationDays, p.LongestInvitationDays), nil
	case *asked > p.LongestInvitationDays:
		return 0, fault.New(fault.PolicyRefused, "Here an invitation is valid for %s at most.", text.Counted(p.LongestInvitationDays, "day", "days")).At("expiresInDays")
	}
	return *asked, nil
}

// AdmitsLink returns nil when links may be made that work for as long. Errors:
// POLICY_REFUSED, at lifetime when only that is in the way.
func (p Policy) AdmitsLink(life time.Duration) error {
	switch {
	case !p.LinksAllowed:
		return fault.New(fault.PolicyRefused, "This organization makes no links. Invite people by e-mail instead.")
	case life > time.Duration(p.LongestLinkHours)*time.Hour:
		return fault.New(fault.PolicyRefused, "Here a link works for %s at most.", text.Counted(p.LongestLinkHours, "hour", "hours")).At("lifetime")
	}
	return nil
}

// Admits returns nil when an address may be let in. Errors: POLICY_REFUSED.
func (p Policy) Admits(a address.Address) error {
	if p.Domains == OnlyListed && !p.Lists(a) {
		return fault.New(fault.PolicyRefused, "This organization takes in addresses of certain domains only: %s.", strings.Join(p.ListedDomains, ", "))
	}
	return nil
}
