package policy

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/access"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/viewer"
)

// Bounds of what can be set.
const (
	MaxDomains    = 100
	MaxLimit      = 1_000_000
	MaxRetention  = 3650   // days
	maxLinkHours  = 7 * 24 // of the longest lifetime there is
	leastPossible = 1
)

// Change is what an update sets; nil leaves as it is, and a nil inside takes the
// bound away.
type Change struct {
	Domains               *Domains
	AllowedDomains        []string // nil leaves as it is, like all the others
	DefaultInvitationDays *int
	LongestInvitationDays *int
	LinksAllowed          *bool
	LongestLinkHours      *int

	Seats     **int
	MaxAdmins **int

	PerUserAndDay     *int
	PerDay            *int
	OpenAtOnce        *int
	LettersPerAddress *int
	MayInvite         *role.Permission
	RetentionDays     **int
}

// Update changes an organization's policy. It holds for all that is done after
// it; whoever is in, or invited, stays. Errors: UNAUTHENTICATED, NOT_FOUND,
// FORBIDDEN, also at mayInvite, and REQUIRED, INVALID and TOO_LONG at the field
// concerned.
func (s *Service) Update(ctx context.Context, organizationID uuid.UUID, change Change) (*ent.Organization, error) {
	var updated *ent.Organization
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, standing, r, err := Enter(ctx, tx, organizationID, role.ConfigurePolicies)
		if err != nil {
			return err
		}
		updated = r.Organization
		to, err := r.Policy.With(change)
		if err != nil {
			return err
		}
		changed := differences(r.Policy, to)
		if len(changed) == 0 {
			return nil
		}
		// Whoever may not invite himself makes nobody do it, not even himself.
		if to.MayInvite != r.MayInvite && access.MayInvite(standing, r.MayInvite) != nil {
			return fault.New(fault.Forbidden, "Only who may invite himself decides who may invite.").At("mayInvite")
		}
		if err := Write(ctx, tx, organizationID, to); err != nil {
			return err
		}
		if updated, err = tx.Organization.Get(ctx, organizationID); err != nil {
			return fmt.Errorf("read an organization's policy: %w", err)
		}
		return s.Log.Append(ctx, tx, organizationID, event.Entry{
			Kind: entevent.KindORGANIZATION_POLICY_CHANGED, Actor: viewer.Actor(ctx),
			Summary: "The policy changed: " + strings.Join(changed, ", ") + ".",
		})
	})
	return updated, err
}

// Write keeps a policy. The caller holds the organization, and tells the log.
func Write(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, p Policy) error {
	encoded, err := p.Encode()
	if err != nil {
		return err
	}
	if err := tx.Organization.UpdateOneID(organizationID).SetPolicy(encoded).Exec(ctx); err != nil {
		return fmt.Errorf("write an organization's policy: %w", err)
	}
	return nil
}

// With is the policy after a change. Errors: REQUIRED, INVALID and TOO_LONG at the
// field concerned.
func (p Policy) With(c Change) (Policy, error) {
	if c.AllowedDomains != nil {
		listed, err := parseDomains(c.AllowedDomains)
		if err != nil {
			return p, fault.At(err, "allowedDomains")
		}
		p.ListedDomains = listed
	}
	if c.Domains != nil {
		p.Domains = *c.Domains
	}
	if p.Domains == OnlyListed && len(p.ListedDomains) == 0 {
		return p, fault.New(fault.Required, "Name at least one domain, else nobody could be invited.").At("allowedDomains")
	}
	if c.LinksAllowed != nil {
		p.LinksAllowed = *c.LinksAllowed
	}
	if c.MayInvite != nil {
		if !slices.Contains(role.Grantable(), *c.MayInvite) {
			return p, fault.New(fault.Invalid, "Choose a permission that not everybody has.").At("mayInvite")
		}
		p.MayInvite = *c.MayInvite
	}
	for _, number := range []struct {
		field string
		given *int
		to    *int
		most  int
	}{
		{"defaultInvitationDays", c.DefaultInvitationDays, &p.DefaultInvitationDays, MaxInvitationDays},
		{"longestInvitationDays", c.LongestInvitationDays, &p.LongestInvitationDays, MaxInvitationDays},
		{"longestLinkLife", c.LongestLinkHours, &p.LongestLinkHours, maxLinkHours},
		{"invitationsPerUserAndDay", c.PerUserAndDay, &p.PerUserAndDay, MaxLimit},
		{"invitationsPerDay", c.PerDay, &p.PerDay, MaxLimit},
		{"openInvitations", c.OpenAtOnce, &p.OpenAtOnce, MaxLimit},
		{"lettersPerAddressAndDay", c.LettersPerAddress, &p.LettersPerAddress, MaxLimit},
	} {
		if number.given == nil {
			continue
		}
		if err := within(number.field, *number.given, number.most); err != nil {
			return p, err
		}
		*number.to = *number.given
	}
	for _, bound := range []struct {
		field string
		given **int
		to    **int
		most  int
	}{
		{"seats", c.Seats, &p.Seats, MaxLimit},
		{"maxAdmins", c.MaxAdmins, &p.MaxAdmins, MaxLimit},
		{"retentionDays", c.RetentionDays, &p.RetentionDays, MaxRetention},
	} {
		if bound.given == nil {
			continue
		}
		if n := *bound.given; n != nil {
			if err := within(bound.field, *n, bound.most); err != nil {
				return p, err
			}
		}
		*bound.to = *bound.given
	}
	return p, nil
}

func within(field string, n, most int) error {
	if n < leastPossible || n > most {
		return fault.New(fault.Invalid, "Choose a number from %d to %d.", leastPossible, most).At(field)
	}
	return nil
}

// parseDomains reads domains as people type them. One that is named twice is
// listed once.
func parseDomains(typed []string) ([]string, error) {
	if len(typed) > MaxDomains {
		return nil, fault.New(fault.TooLong, "At most %d domains can be listed; these are %d.", MaxDomains, len(typed))
	}
	listed := []string{}
	for _, t := range typed {
		domain, err := address.ParseDomain(t)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(listed, domain) {
			listed = append(listed, domain)
		}
	}
	return listed, nil
}

// differences names what one policy says otherwise than another. The approval
// rules have lines of their own in the log.
func differences(a, b Policy) (names []string) {
	for _, part := range []struct {
		name string
		a, b any
	}{
		{"which domains are let in", a.Domains, b.Domains},
		{"the listed domains", a.ListedDomains, b.ListedDomains},
		{"how long invitations are valid", a.DefaultInvitationDays, b.DefaultInvitationDays},
		{"how long they may be", a.LongestInvitationDays, b.LongestInvitationDays},
		{"whether links may be made", a.LinksAllowed, b.LinksAllowed},
		{"how long links may work", a.LongestLinkHours, b.LongestLinkHours},
		{"the seats", a.Seats, b.Seats},
		{"how many admins there should be", a.MaxAdmins, b.MaxAdmins},
		{"how many a person may invite on a day", a.PerUserAndDay, b.PerUserAndDay},
		{"how many may be invited on a day", a.PerDay, b.PerDay},
		{"how many invitations may be open", a.OpenAtOnce, b.OpenAtOnce},
		{"how many letters an address gets on a day", a.LettersPerAddress, b.LettersPerAddress},
		{"who may invite", a.MayInvite, b.MayInvite},
		{"how long what is past is kept", a.RetentionDays, b.RetentionDays},
	} {
		if !reflect.DeepEqual(part.a, part.b) {
			names = append(names, part.name)
		}
	}
	return names
}
