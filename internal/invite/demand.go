package invite

import (
	"strings"
	"time"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/address"
	"usher/internal/policy"
	"usher/internal/role"
)

// requestLife is how long a member's request waits where no rule says it.
const requestLife = 7 * 24 * time.Hour

const day = 24 * time.Hour

// demand is what the approval rules want before an invitation is sent, and for
// how long it is valid then.
type demand struct {
	approvers int // 0: nothing has to be waited for
	rules     string
	within    time.Duration
	days      int
	met       bool // an approval that it has is good for this too
}

// caseOf is an invitation as the rules look at it; its role counts as rank.
func caseOf(p policy.Policy, inv *ent.Invitation, rank role.Role) policy.Case {
	return policy.Case{Role: rank, Listed: p.Lists(address.Address(inv.Email)), Batch: inv.Batch, Days: lifeDays(inv)}
}

// lifeDays is for how many days an invitation was made, or renewed last. Those
// from before that was kept tell it by their times.
func lifeDays(inv *ent.Invitation) int {
	if inv.LifeDays > 0 {
		return inv.LifeDays
	}
	days := (inv.ExpiresAt.Sub(inv.CreatedAt) + day - 1) / day
	return int(min(max(days, 1), MaxDays))
}

// demands is what the rules want of an invitation as it is asked for, where one
// of the same address may have been approved before. Somebody who only asks
// waits for an approval in any case.
func (in Inviting) demands(wanted, present *ent.Invitation, rank role.Role) demand {
	d := demand{days: wanted.LifeDays}
	if present != nil && isApprovedFor(present, wanted) {
		d.met = true
		return d
	}
	found := in.Demand(caseOf(in.Policy, wanted, rank))
	if found.Approvers == 0 && in.asks {
		found = policy.Demand{Approvers: 1, Within: requestLife}
	}
	d.approvers, d.within, d.rules = found.Approvers, found.Within, strings.Join(found.Rules, "\n")
	return d
}

// isApprovedFor tells whether somebody approved an invitation for at least the
// role and the life that it shall have now.
func isApprovedFor(present, wanted *ent.Invitation) bool {
	sameRole := present.CustomRoleID == nil && wanted.CustomRoleID == nil ||
		present.CustomRoleID != nil && wanted.CustomRoleID != nil && *present.CustomRoleID == *wanted.CustomRoleID
	return present.ApprovedAt != nil && sameRole && !wanted.Role.Exceeds(present.Role) && wanted.LifeDays <= present.LifeDays
}

// verb is what a renewal comes to.
func (d demand) verb() verb {
	if d.approvers > 0 {
		return askAgain
	}
	return resend
}

// until is when an invitation's time is over: it has to be approved by then, or
// accepted.
func (d demand) until(now time.Time) time.Time {
	if d.approvers > 0 {
		return now.Add(d.within)
	}
	return now.Add(time.Duration(d.days) * day)
}

// draw puts the demand on an invitation that is to be created.
func (d demand) draw(inv *ent.Invitation) {
	inv.State, inv.ExpiresAt = invitation.StatePENDING, d.until(inv.CreatedAt)
	inv.ApprovalsNeeded, inv.ApprovalRules = d.approvers, d.rules
	if d.approvers > 0 {
		inv.State = invitation.StateAWAITING_APPROVAL
	}
}

// write puts the demand on an invitation that is renewed.
func (d demand) write(write *ent.InvitationUpdate, now time.Time) {
	write.SetExpiresAt(d.until(now))
	if !d.met {
		write.SetLifeDays(d.days)
	}
	d.replace(write)
}

// replace puts the demand on an invitation in place of an earlier one. An approval
// stays while it is good for what the invitation is now; of one that is not,
// nothing is left that a later rule could take for its own.
func (d demand) replace(write *ent.InvitationUpdate) {
	if !d.met {
		write.SetApprovalsNeeded(d.approvers).SetApprovalRules(d.rules).ClearApprovedAt()
	}
}
