package mail

import (
	"errors"
	"math/rand/v2"
	"strings"
	"time"
)

// Outcome is how an attempt to send a letter ended.
type Outcome struct {
	Kind    OutcomeKind
	Problem string // what went wrong, for a person; empty when sent
}

// OutcomeKind says whether a letter is out, or comes again.
type OutcomeKind string

// The outcomes. Deferred comes again; after Failed nothing does.
const (
	Sent     OutcomeKind = "sent"
	Deferred OutcomeKind = "deferred"
	Failed   OutcomeKind = "failed"
)

// pauses lie between the attempts: quick at first, for greylisting and
// restarts, then patient, for a server that is down overnight. Together they
// are a day; then the letter has failed.
var pauses = []time.Duration{
	30 * time.Second, 2 * time.Minute, 10 * time.Minute, 30 * time.Minute,
	time.Hour, 3 * time.Hour, 4 * time.Hour, 6 * time.Hour, 9 * time.Hour,
}

// pause is how long a letter rests after so many attempts: a fifth more or less
// than the table says, so that letters that failed together do not come back
// together.
func pause(attempts int) time.Duration {
	base := pauses[min(attempts, len(pauses))-1]
	return base - base/5 + rand.N(2*base/5) // #nosec G404 -- a pause is no secret
}

// judge turns what a Sender returned into an outcome.
func judge(err error, attempts int) Outcome {
	var refused *Refusal
	switch {
	case err == nil:
		return Outcome{Kind: Sent}
	case errors.As(err, &refused), attempts > len(pauses):
		return Outcome{Kind: Failed, Problem: problem(err)}
	default:
		return Outcome{Kind: Deferred, Problem: problem(err)}
	}
}

// problem is an error as one bounded line: half of it are words of a stranger's
// mail server.
func problem(err error) string {
	const limit = 500
	s := []rune(line(err.Error()))
	if len(s) > limit {
		s = append(s[:limit-1], '…')
	}
	return string(s)
}

// withoutSecret takes the link's token out: some servers quote what they
// refuse.
func withoutSecret(s, link string) string {
	if _, token, found := strings.Cut(link, "#"); found {
		return strings.ReplaceAll(s, token, "…")
	}
	return s
}
