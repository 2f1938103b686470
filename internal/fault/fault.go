// Package fault is what can go wrong and is expected to: a code for programs,
// a sentence for people, and the input field it belongs to.
//
// Everything a form could show travels as a Fault; any other error is
// unexpected and reaches a client only as a request id. Faults are made where
// a rule is decided and by the store when the database refused a write; they
// are turned into the API's userErrors in one place, package graph.
package fault

import (
	"errors"
	"fmt"
	"time"
)

// Code tells a program what is wrong. The values are the API's UserErrorCode,
// plus those that are top-level errors.
type Code string

// The codes of the public contract.
const (
	Invalid           Code = "INVALID"
	Required          Code = "REQUIRED"
	TooLong           Code = "TOO_LONG"
	NotFound          Code = "NOT_FOUND"
	Forbidden         Code = "FORBIDDEN"
	Conflict          Code = "CONFLICT"
	AlreadyMember     Code = "ALREADY_MEMBER"
	AlreadyInvited    Code = "ALREADY_INVITED"
	RoleAboveOwn      Code = "ROLE_ABOVE_OWN"
	LastAdmin         Code = "LAST_ADMIN"
	TokenInvalid      Code = "TOKEN_INVALID"
	Expired           Code = "EXPIRED"
	Revoked           Code = "REVOKED"
	AlreadyAccepted   Code = "ALREADY_ACCEPTED"
	AlreadyUsed       Code = "ALREADY_USED"
	AlreadyDecided    Code = "ALREADY_DECIDED"
	SignInRequired    Code = "SIGN_IN_REQUIRED"
	WrongAccount      Code = "WRONG_ACCOUNT"
	WrongCredentials  Code = "WRONG_CREDENTIALS" // #nosec G101 -- an error's code
	WeakPassword      Code = "WEAK_PASSWORD"
	PolicyRefused     Code = "POLICY_REFUSED"
	InvitationsPaused Code = "INVITATIONS_PAUSED"
	LimitReached      Code = "LIMIT_REACHED"

	// These never stand in userErrors: the first three are for the client's
	// programmer, the last ends a subscription.
	Unauthenticated Code = "UNAUTHENTICATED"
	BadUserInput    Code = "BAD_USER_INPUT"
	RateLimited     Code = "RATE_LIMITED"
	Resync          Code = "RESYNC"
)

// Fault is an expected failure.
type Fault struct {
	Code    Code
	Message string   // one sentence for a person, without secrets
	Field   []string // path inside the mutation's input, or empty

	RetryAfter time.Duration // with RateLimited: when trying again makes sense
}

func (f *Fault) Error() string { return string(f.Code) + ": " + f.Message }

// New makes a fault from a code and a sentence, which may have verbs as in
// fmt.Sprintf.
func New(code Code, sentence string, args ...any) *Fault {
	return &Fault{Code: code, Message: fmt.Sprintf(sentence, args...)}
}

// At returns the same fault pointing at an input field.
func (f *Fault) At(path ...string) *Fault {
	pointing := *f
	pointing.Field = path
	return &pointing
}

// At points a fault in an error's chain at an input field; any other error is
// returned as it is.
func At(err error, path ...string) error {
	if f, ok := From(err); ok {
		return f.At(path...)
	}
	return err
}

// From finds the fault in an error's chain.
func From(err error) (*Fault, bool) {
	var f *Fault
	ok := errors.As(err, &f)
	return f, ok
}

// Is tells whether an error is a fault of this code.
func Is(err error, code Code) bool {
	f, ok := From(err)
	return ok && f.Code == code
}
