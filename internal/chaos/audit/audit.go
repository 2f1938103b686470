package audit

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Auditor judges a run that has ended: the load is over, the servers run, and what
// was begun had time to come to its end: letters went out, imports were carried out.
//
// It supposes that whatever was changed in the organizations of the journal is in
// the journal, and that all clocks that wrote times into it are this machine's.
// What it cannot know, it is silent about: whether an operation without an answer,
// or with an honest error, was done (both are right); what approvals, custom roles and
// the rights of departments change; what a policy says after updateOrganizationPolicy;
// how departments stand beneath each other, which space is whose, and into which
// department an invitation brings; people's names and passwords; whether an invitation
// that nobody of the journal made was meant; R12, which is measured while the servers
// come to rest.
type Auditor struct {
	URLs     []string // of the servers
	Database string   // postgres://… or sqlite:PATH
	Journal  *Journal
	Files    []string // texts that must hold no secret: logs, exports, metrics

	// Admins are sessions that may see everything, by organization. For those that
	// have none, one is looked for among the sessions of the journal.
	Admins map[string]string
}

// Violation is a promise that was broken.
type Violation struct {
	Requirement string // R1 to R11
	Sentence    string // what was found, with the ids to find it again
}

// most is how many violations of one requirement are told one by one.
const most = 50

// judging is one judgement.
type judging struct {
	Auditor
	world      *world
	operations []Operation
	watchers   []Watcher
	letters    []Letter
	expiries   []Expiry
	losses     []Loss
	returns    []Return
	troubles   []Trouble
	imports    []Import
	now        time.Time

	found  []Violation
	counts map[string]int
}

// Judge reads what there is after a run, and returns what contradicts what was
// promised. Its error says why it cannot judge, or not all.
func (a Auditor) Judge(ctx context.Context) ([]Violation, error) {
	j := a.begin()
	database, err := open(ctx, a.Database)
	if err != nil {
		return nil, err
	}
	defer database.Close()
	if j.world, err = j.readWorld(ctx, database); err != nil {
		return nil, err
	}
	for _, judge := range []func(){
		j.judgeWrites, j.judgeNames, j.judgeMembers, j.judgeKeys, j.judgeTokens, j.judgeUniqueness,
		j.judgeLetters, j.judgeWatchers, j.judgeChanges, j.judgeAdmins, j.judgeLosses, j.judgeExpiry,
	} {
		judge()
	}
	err = errors.Join(j.judgeServers(ctx), j.judgeSecrets(ctx, database))
	return j.verdict(), err
}

func (a Auditor) begin() *judging {
	j := &judging{Auditor: a, now: time.Now(), counts: map[string]int{}}
	a.Journal.mu.Lock()
	defer a.Journal.mu.Unlock()
	j.operations = slices.Clone(a.Journal.operations)
	j.watchers = slices.Clone(a.Journal.watchers)
	j.letters = slices.Clone(a.Journal.letters)
	j.expiries = slices.Clone(a.Journal.expiries)
	j.losses = slices.Clone(a.Journal.losses)
	j.returns = slices.Clone(a.Journal.returns)
	j.troubles = slices.Clone(a.Journal.troubles)
	j.imports = slices.Clone(a.Journal.imports)
	slices.SortFunc(j.troubles, func(a, b Trouble) int { return a.From.Compare(b.From) })
	return j
}

// violated notes a violation.
func (j *judging) violated(requirement, format string, arguments ...any) {
	j.counts[requirement]++
	if j.counts[requirement] <= most {
		j.found = append(j.found, Violation{Requirement: requirement, Sentence: fmt.Sprintf(format, arguments...)})
	}
}

// verdict is what was found, with a word about what was too much to tell.
func (j *judging) verdict() []Violation {
	for requirement, count := range j.counts {
		if count > most {
			j.found = append(j.found, Violation{Requirement: requirement, Sentence: fmt.Sprintf("… and %d more of these.", count-most)})
		}
	}
	slices.SortStableFunc(j.found, func(a, b Violation) int {
		return slices.Index(requirements, a.Requirement) - slices.Index(requirements, b.Requirement)
	})
	return j.found
}

var requirements = []string{"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11"}

// until is when something that has so long to happen must have happened, if it was
// to begin at a moment. Troubles in that time put it off until they have ended; false
// when one of them never did.
func (j *judging) until(begin time.Time, limit time.Duration) (time.Time, bool) {
	from := begin
	for _, t := range j.troubles {
		switch {
		case t.From.After(from.Add(limit)):
			return from.Add(limit), true
		case t.Until.IsZero():
			return time.Time{}, false
		case t.Until.After(from):
			from = t.Until
		}
	}
	return from.Add(limit), true
}

// mayHaveHappened tells whether an operation was done, or may have been without
// anybody's being told.
func (o Operation) mayHaveHappened() bool {
	return o.Outcome != Refused && o.Code != "UNREACHABLE" && !o.Read
}

// clockError is by how much a server's idea of the database's clock may differ from
// it, where a row holds what a server wrote.
const clockError = time.Second
