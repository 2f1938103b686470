package chaos

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/chaos/audit"
	"usher/internal/mail/mailtest"
	"usher/internal/servertest"
	"usher/internal/store/storetest"
)

// Where nothing fails, a load does everything that it can do, and nothing of what
// it notes is a failure.
func TestLoad(t *testing.T) {
	t.Parallel()

	t.Run("two servers on PostgreSQL", func(t *testing.T) {
		t.Parallel()
		works(t, storetest.URL(t, storetest.Postgres), 2)
	})

	t.Run("one server on SQLite", func(t *testing.T) {
		t.Parallel()
		works(t, storetest.URL(t, storetest.SQLite), 1)
	})
}

// expected are the codes by which each field may be refused where nothing fails:
// what a race, a repetition or a lost right comes to.
var expected = map[string]string{
	"acceptInvitation":   "ALREADY_ACCEPTED ALREADY_DECIDED REVOKED EXPIRED ALREADY_MEMBER SIGN_IN_REQUIRED ROLE_ABOVE_OWN",
	"acceptInviteLink":   "ALREADY_USED REVOKED EXPIRED ROLE_ABOVE_OWN",
	"createInvitation":   "ALREADY_INVITED CONFLICT FORBIDDEN NOT_FOUND UNAUTHENTICATED",
	"createInvitations":  "ALREADY_INVITED CONFLICT",
	"createInviteLink":   "CONFLICT",
	"declineInvitation":  "ALREADY_ACCEPTED ALREADY_DECIDED REVOKED",
	"events":             "FORBIDDEN NOT_FOUND UNAUTHENTICATED",
	"invitations":        "FORBIDDEN NOT_FOUND UNAUTHENTICATED",
	"members":            "FORBIDDEN NOT_FOUND UNAUTHENTICATED",
	"removeMember":       "FORBIDDEN LAST_ADMIN NOT_FOUND UNAUTHENTICATED",
	"resendInvitation":   "ALREADY_ACCEPTED ALREADY_DECIDED REVOKED",
	"revokeInvitation":   "ALREADY_ACCEPTED ALREADY_DECIDED",
	"revokeInviteLink":   "ALREADY_USED EXPIRED",
	"updateMember":       "FORBIDDEN LAST_ADMIN NOT_FOUND UNAUTHENTICATED",
	"updateOrganization": "FORBIDDEN NOT_FOUND UNAUTHENTICATED",
	"viewer":             "NOT_FOUND UNAUTHENTICATED",
	"viewerMember":       "FORBIDDEN NOT_FOUND UNAUTHENTICATED",
}

// works runs a load until everything in it has been acknowledged.
func works(t *testing.T, databaseURL string, servers int) {
	t.Helper()
	journal := &audit.Journal{}
	l := loadOn(t, journal, databaseURL, servers)
	// This machine may be slow, and have others to serve.
	l.answerTime, l.crew = time.Minute, smallCrew
	l.pace.SetLimit(operationsPerSecond / 6)
	l.found()
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	go func() {
		defer cancel()
		for ctx.Err() == nil && len(missing(journal)) > 0 {
			pause(ctx, 500*time.Millisecond)
		}
	}()
	l.run(ctx)
	if never := missing(journal); len(never) > 0 {
		t.Errorf("never acknowledged: %v", never)
	}
	nothingFailed(t, journal)
	nothingMissed(t, journal)
}

// loadOn is a load on servers of its own.
func loadOn(t *testing.T, journal *audit.Journal, databaseURL string, servers int) *load {
	t.Helper()
	smtp := &mailtest.Server{}
	smtp.Start(t)
	environ := []string{
		"HOME=" + t.TempDir(),
		"GORACE=atexit_sleep_ms=0",
		"USHER_LISTEN=127.0.0.1:0",
		"USHER_DATABASE_URL=" + databaseURL,
		"USHER_PUBLIC_URL=http://usher.test",
		"USHER_SMTP_URL=" + smtp.URL(),
		"USHER_MAIL_FROM=usher@usher.test",
		"USHER_SECRET_KEYS=5a5b5c5d5e5f50515253545556575859505152535455565758595a5b5c5d5e5f",
	}
	var urls []string
	for range servers {
		s := servertest.Serve(t, environ)
		t.Cleanup(func() { s.Stop() })
		urls = append(urls, s.URL)
	}
	return newLoad(t, 1, journal, func() []string { return urls }, databaseURL, func(password string, flags ...string) servertest.Organization {
		return servertest.Found(t, environ, password, flags...)
	})
}

// refusals that have to be seen besides, because they are what a load is for.
var refusals = []string{
	"acceptInvitation ALREADY_ACCEPTED", "acceptInvitation EXPIRED", "acceptInvitation REVOKED", "acceptInviteLink ALREADY_USED",
	"createInvitation ALREADY_INVITED", "createInvitation CONFLICT",
}

// missing is what was never acknowledged, and what was never refused.
func missing(j *audit.Journal) []string {
	never := map[string]bool{}
	for field := range told {
		never[field] = true
	}
	for _, refusal := range refusals {
		never[refusal] = true
	}
	for _, o := range j.Operations() {
		delete(never, strings.TrimSpace(o.Mutation+" "+o.Code))
	}
	return slices.Sorted(maps.Keys(never))
}

// tookTooLong is the code of what a server ended after 30 s, and nothing else of what
// a load asks.
const tookTooLong = "COMPLEXITY_LIMIT_EXCEEDED"

func nothingFailed(t *testing.T, j *audit.Journal) {
	t.Helper()
	type keyed struct {
		organization, key, input string
		row                      int
	}
	done := map[keyed]time.Time{}
	for _, o := range j.Operations() {
		if o.Key != "" && o.Outcome == audit.Acknowledged {
			k := keyed{o.Organization, o.Key, o.Input, o.Row}
			if at, twice := done[k]; !twice || o.Answered.Before(at) {
				done[k] = o.Answered
			}
		}
	}
	for _, o := range j.Operations() {
		at, repeats := done[keyed{o.Organization, o.Key, o.Input, o.Row}]
		switch {
		case o.Outcome == audit.Acknowledged:
		case o.Code == tookTooLong: // on a machine that is busy with other things
		case o.Outcome != audit.Refused:
			t.Errorf("%s: %s %s after %v", o.Mutation, o.Outcome, o.Code, o.Answered.Sub(o.Asked))
		case repeats && o.Asked.After(at):
			t.Errorf("%s was acknowledged, and then refused under the same key: %s", o.Mutation, o.Code)
		case !slices.Contains(strings.Fields(expected[o.Mutation]), o.Code):
			t.Errorf("%s was refused: %s", o.Mutation, o.Code)
		}
	}
}

// nothingMissed fails unless each watcher has heard every event once and in order,
// and was turned away only where he had lost his rights.
func nothingMissed(t *testing.T, j *audit.Journal) {
	t.Helper()
	heard := 0
	losses := j.Losses()
	for _, w := range j.Watchers() {
		if w.TurnedAway && !slices.ContainsFunc(losses, func(l audit.Loss) bool {
			return l.Session == w.Session && (l.Organization == "" || l.Organization == w.Organization)
		}) {
			t.Errorf("a watcher of %s was turned away, and had lost nothing", w.Organization)
		}
		at := w.After
		for _, h := range w.Heard {
			if at++; h.Sequence != at || h.Resync {
				t.Errorf("a watcher heard of %d after %d", h.Sequence, at-1)
				break
			}
		}
		heard += len(w.Heard)
	}
	if heard == 0 {
		t.Error("no watcher heard of anything")
	}
	t.Logf("%d watchers heard of %d events", len(j.Watchers()), heard)
}
