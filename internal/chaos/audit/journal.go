// Package audit finds out whether an installation kept its promises while it
// was made to fail. It knows usher from outside only: it imports nothing of the
// product, and judges by the journal of a load, the public API, the letters that
// a mail server took, and the database's rows.
package audit

import (
	"slices"
	"sync"
	"time"
)

// Journal is what a load noted of a run. The zero value is empty; it may be
// written by many at once.
type Journal struct {
	mu         sync.Mutex
	operations []Operation
	watchers   []Watcher
	letters    []Letter
	expiries   []Expiry
	losses     []Loss
	returns    []Return
	troubles   []Trouble
	imports    []Import
	secrets    []string
	replies    map[string]string // what servers answered beside a success, and of what it is the answer
}

// Outcome is what became of an operation, as far as whoever asked can tell.
type Outcome string

// The outcomes.
const (
	Acknowledged Outcome = "acknowledged" // it was answered, without errors
	Refused      Outcome = "refused"      // an expected failure: Code says which; UNAUTHENTICATED and FORBIDDEN too
	Failed       Outcome = "failed"       // an honest "no": another top-level error, or a status above 499
	Unknown      Outcome = "unknown"      // no answer came, or half of one; Code is UNREACHABLE where nothing was asked
)

// Operation is one request to change something, with its answer.
type Operation struct {
	Asked, Answered time.Time // by the load's clock; Answered is when it gave up, if Unknown
	Server          string    // whom it asked, as the environment names them
	Mutation        string    // its name in the API: createInvitation, …
	Organization    string    // ids are as the API writes them
	Session         string    // the token of who asked; empty for a stranger
	Key             string    // of idempotency, if there is one
	Bears           string    // the token of an invitation or a link that it spends, if it does
	Target          string    // the id of what it changes: a member, an invitation, a link
	Email           string    // as it was written, of who is invited or joins
	Role            string    // that is asked for, if one is
	State           string    // that updateMember asks for: ACTIVE, SUSPENDED
	Department      string    // the id of that into which updateMember puts somebody
	Name            string    // that an organization, a department or a space is given
	NoLetter        bool      // createInvitation was told to send none
	Input           string    // with a key: all that was asked for; equal where that is
	Row             int       // of createInvitations, from 0: each of its rows is noted by itself
	Read            bool      // it is a query, named by its field, and changes nothing

	Outcome Outcome
	Code    string // of the refusal or the failure

	// What the answer told. Empty where it told nothing.
	Invitation, Link, Member, User string
	Import                         string
	Made                           string // the id of a department or a space
	GotRole                        string // of whoever has joined
	URL                            string // of the invitation or the link
	GotSession                     string // the token of a session that it began
}

// Watcher is one subscription to all events of an organization, over as many
// sockets and servers as it took.
type Watcher struct {
	Organization, Session string
	After                 int         // the sequence after which it asked to be told
	Heard                 []Heard     // in the order in which it came
	Opened                []time.Time // when it first heard something on each socket where it did; as many as Closed
	Stopped               time.Time   // when it ended: by itself, or because it was turned away
	TurnedAway            bool        // the server ended it for good: FORBIDDEN, UNAUTHENTICATED
	Closed                []time.Time // when these sockets closed, as it saw it
}

// Heard is one event as a watcher was told of it, or that it has to start anew.
type Heard struct {
	At       time.Time
	Sequence int
	Kind     string
	Resync   bool // instead of an event: what came before is to be read as history
}

// Letter is one letter as the mail server saw it, or as much of it as came
// before the server refused it or put it off: a connection, an address.
type Letter struct {
	Began     time.Time // when its recipient was about to be accepted: only after that its sender looks whether it may go
	At        time.Time // when the last byte had come
	By        string    // which server's sender it was, as the environment names it
	To        string
	MessageID string
	Token     string // of the link in its text; empty without one
	Taken     bool   // the server kept it
	Refused   bool   // for good, so that its sender has no reason to come again; neither: it was put off
	Told      bool   // the sender was told what became of it, and nothing kept it from writing that down
}

// Expiry is an invitation or a link that the environment made expire at a moment
// of the database's clock.
type Expiry struct {
	Object string // its id
	At     time.Time
}

// Loss is a session's losing rights in an organization, by an acknowledged
// removal, demotion, suspension or sign-out. Each session of a person who is
// removed loses by itself.
type Loss struct {
	Session      string
	Organization string    // empty: all of them, by a sign-out
	At           time.Time // when it was acknowledged
	How          How
}

// How somebody loses his rights. What he may do still depends on it.
type How string

// The ways of losing rights.
const (
	Demoted   How = "demoted"   // he stays a member
	Suspended How = "suspended" // he has his account, and is told that he is suspended
	Removed   How = "removed"   // he may have his account, and is nobody here
	SignedOut How = "signed out"
)

// Return is the end of a loss: from when it was asked for, the session may be
// privileged again.
type Return struct {
	Session, Organization string
	Asked                 time.Time
}

// Trouble is a time in which a server could not do what it knew that it had to:
// it was killed, frozen, or cut off from its database. Of a kill it is the moment,
// twice, or as long as it took to start anew.
type Trouble struct {
	From, Until time.Time // Until is zero if it never ended
	What        string
}

// Import is a spreadsheet that was applied.
type Import struct {
	ID, Organization string
	Emails           []string // the addresses of its rows that could be applied, each once
}

// note adds to one of a journal's lists.
func note[T any](j *Journal, list *[]T, one T) {
	j.mu.Lock()
	defer j.mu.Unlock()
	*list = append(*list, one)
}

// Operation notes one.
func (j *Journal) Operation(o Operation) { note(j, &j.operations, o) }

// Watcher notes one, when it has stopped.
func (j *Journal) Watcher(w Watcher) { note(j, &j.watchers, w) }

// Letter notes one.
func (j *Journal) Letter(l Letter) { note(j, &j.letters, l) }

// Expiry notes one.
func (j *Journal) Expiry(e Expiry) { note(j, &j.expiries, e) }

// Loss notes one.
func (j *Journal) Loss(l Loss) { note(j, &j.losses, l) }

// Return notes one.
func (j *Journal) Return(r Return) { note(j, &j.returns, r) }

// Trouble notes one, when it has ended.
func (j *Journal) Trouble(t Trouble) { note(j, &j.troubles, t) }

// Import notes one, when it has ended or was given up.
func (j *Journal) Import(i Import) { note(j, &j.imports, i) }

// Secret notes what must be found nowhere at rest: a token, a password.
func (j *Journal) Secret(s string) { note(j, &j.secrets, s) }

// Reply notes what a server answered to an operation that it refused or failed at:
// in that there is no secret. Most of them are alike.
func (j *Journal) Reply(mutation, text string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.replies == nil {
		j.replies = map[string]string{}
	}
	j.replies[text] = mutation
}

// Operations are those noted so far.
func (j *Journal) Operations() []Operation {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.operations)
}

// Losses are those noted so far.
func (j *Journal) Losses() []Loss {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.losses)
}

// Watchers are those noted so far.
func (j *Journal) Watchers() []Watcher {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.watchers)
}
