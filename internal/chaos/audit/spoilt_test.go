package audit

import (
	"database/sql"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// spoilt is a run's copy, and what spoils it.
type spoilt struct {
	*run
	*Auditor
	t  *testing.T
	db *sql.DB
}

// set writes to the database.
func (s spoilt) set(statement string, arguments ...any) {
	s.t.Helper()
	result, err := s.db.Exec(statement, arguments...)
	if err != nil {
		s.t.Fatalf("%s: %v", statement, err)
	}
	if n, err := result.RowsAffected(); err == nil && n == 0 && statement[:4] != "DROP" {
		s.t.Fatalf("%s: no row", statement)
	}
}

// row is a row's id as SQLite has it.
func row(public string) string {
	i := parse(public)
	return fmt.Sprintf("%x-%x-%x-%x-%x", i[:4], i[4:6], i[6:8], i[8:10], i[10:])
}

// letter is the one that came to an address.
func (s spoilt) letter(to string) Letter {
	s.t.Helper()
	i := slices.IndexFunc(s.Journal.letters, func(l Letter) bool { return l.To == to })
	if i < 0 {
		s.t.Fatalf("no letter came to %s", to)
	}
	return s.Journal.letters[i]
}

// lost has the watcher's session lose its rights, so long from now.
func (s spoilt) lost(in time.Duration) {
	s.Journal.losses = append(s.Journal.losses, Loss{Session: s.stayedToken, Organization: s.OrganizationID, At: time.Now().Add(in), How: Demoted})
}

// reads has a session of its own read something after it has lost its rights.
func (s spoilt) reads(field, organization string, how How) {
	session := "ses_" + field + string(how)
	loss := Loss{Session: session, Organization: s.OrganizationID, At: time.Now(), How: how}
	if how == SignedOut {
		loss.Organization = ""
	}
	s.Journal.losses = append(s.Journal.losses, loss)
	asked := loss.At.Add(time.Millisecond)
	s.Journal.operations = append(s.Journal.operations, Operation{
		Asked: asked, Answered: asked, Mutation: field, Organization: organization, Session: session, Read: true, Outcome: Acknowledged,
	})
}

// bytesOf is what a session's token is made of.
func bytesOf(token string) []byte {
	_, text, _ := strings.Cut(token, "_")
	bytes, _ := base64.RawURLEncoding.DecodeString(text)
	return bytes
}

// verdicts is what a judge found.
type verdicts []Violation

func judged(t *testing.T, a Auditor) verdicts {
	t.Helper()
	found, err := a.Judge(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// requirements is which ones are violated, each once.
func (v verdicts) requirements() (all []string) {
	for _, one := range v {
		if !slices.Contains(all, one.Requirement) {
			all = append(all, one.Requirement)
		}
	}
	return all
}

// operation finds one that was acknowledged in the journal.
func (s spoilt) operation(mutation, object string) *Operation {
	s.t.Helper()
	for i := range s.Journal.operations {
		o := &s.Journal.operations[i]
		if o.Mutation == mutation && (object == "" || o.Target == object || o.Invitation == object || o.Link == object || o.Member == object) {
			return o
		}
	}
	s.t.Fatalf("there was no %s of %s", mutation, object)
	return nil
}

// drop lets rows be that the product's own indexes forbid.
func (s spoilt) drop(indexes ...string) {
	s.t.Helper()
	for _, index := range indexes {
		s.set("DROP INDEX " + index)
	}
}
