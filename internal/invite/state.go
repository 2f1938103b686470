package invite

import (
	"time"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/fault"
)

// The life of an invitation:
//
//	      create                  create, request
//	         │                           │
//	         ▼          approve          ▼
//	      PENDING ◄───────────── AWAITING_APPROVAL
//	      │     │                 │      │      │
//	      ▼     └─► EXPIRED ◄─────┘      │      ▼
//	ACCEPTED        REVOKED ◄────────────┘  REJECTED
//	DECLINED
//
// What is PENDING or EXPIRED can be sent again. That asks the approval rules
// again: it is PENDING then, or awaits an approval that it does not have.
//
// An invitation that is PENDING or awaits an approval, and whose time is over,
// counts as EXPIRED at once; the sweeper only writes it down.

// verb is what can be done to an invitation.
type verb int

const (
	accept verb = iota
	decline
	revoke
	resend
	askAgain // resend under a rule that has not been met
	approve
	reject
	expire
)

// transitions says from which states a verb leads to which, and whether it
// comes too late once the invitation's time is over.
var transitions = map[verb]struct {
	from   []invitation.State
	to     invitation.State
	inTime bool
}{
	accept:   {[]invitation.State{invitation.StatePENDING}, invitation.StateACCEPTED, true},
	decline:  {[]invitation.State{invitation.StatePENDING}, invitation.StateDECLINED, true},
	revoke:   {[]invitation.State{invitation.StatePENDING, invitation.StateAWAITING_APPROVAL}, invitation.StateREVOKED, true},
	resend:   {[]invitation.State{invitation.StatePENDING, invitation.StateEXPIRED}, invitation.StatePENDING, false},
	askAgain: {[]invitation.State{invitation.StatePENDING, invitation.StateEXPIRED}, invitation.StateAWAITING_APPROVAL, false},
	approve:  {[]invitation.State{invitation.StateAWAITING_APPROVAL}, invitation.StatePENDING, true},
	reject:   {[]invitation.State{invitation.StateAWAITING_APPROVAL}, invitation.StateREJECTED, true},
	expire:   {[]invitation.State{invitation.StatePENDING, invitation.StateAWAITING_APPROVAL}, invitation.StateEXPIRED, false},
}

// StateOf is an invitation's state at a moment.
func StateOf(inv *ent.Invitation, now time.Time) invitation.State {
	return stateAt(inv.State, !inv.ExpiresAt.After(now))
}

// stateAt is the state of what has one written down, when its time is over or is
// not.
func stateAt(written invitation.State, over bool) invitation.State {
	if over && waits(written) {
		return invitation.StateEXPIRED
	}
	return written
}

// refusal says why nothing can be done with an invitation in a state.
func refusal(state invitation.State) error {
	switch state {
	case invitation.StateACCEPTED:
		return fault.New(fault.AlreadyAccepted, "This invitation has been accepted already. Sign in instead.")
	case invitation.StateREVOKED:
		return fault.New(fault.Revoked, "This invitation was revoked. Ask your admin for a new one.")
	case invitation.StateEXPIRED:
		return fault.New(fault.Expired, "This invitation has expired. Ask your admin for a new one.")
	case invitation.StateAWAITING_APPROVAL:
		return fault.New(fault.PolicyRefused, "This invitation still waits for an approval.")
	case invitation.StatePENDING:
		return fault.New(fault.AlreadyDecided, "This invitation needs no approval, or has it already.")
	case invitation.StateREJECTED:
		return fault.New(fault.AlreadyDecided, "This invitation was rejected already.")
	default:
		return fault.New(fault.AlreadyDecided, "This invitation was declined already.")
	}
}

// erased is the refusal to send an invitation again of which retention has left
// no address.
func erased() error {
	return fault.New(fault.PolicyRefused, "The address of this invitation was erased, as the organization's policy has it. Invite the person anew.")
}

// replaced is the refusal of a link that a newer letter's link took over from.
func replaced() error {
	return fault.New(fault.Revoked, "This link was replaced by a newer one. Use the link in the latest letter.").At("token")
}
