package contention

import (
	"flag"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/apptest"
	"usher/internal/store/storetest"
)

var (
	linksPeople = flag.Int("links.people", 200, "how many people race for one link, or one invitation")
	linksRounds = flag.Int("links.rounds", 2, "how often they do")
)

// TestRaceForOnePlace has a crowd use one token at the same moment, at two
// servers, each on a connection of his own.
func TestRaceForOnePlace(t *testing.T) {
	t.Parallel()
	p := pairOn(t, storetest.URL(t, storetest.Postgres), 2)
	organization, lines := p.organization("The race"), p.crowd(*linksPeople)

	t.Run("of all who have one link one gets in", func(t *testing.T) {
		for round := range *linksRounds {
			p.on(t).raceForLink(lines, organization, round)
		}
	})
	t.Run("of all who have a stranger's invitation one gets in", func(t *testing.T) {
		for round := range *linksRounds {
			email := fmt.Sprintf("stranger-%d@example.com", round)
			p.on(t).raceForInvitation(lines, organization, email, func(i int) (string, map[string]any) {
				return "", map[string]any{"name": fmt.Sprint("Stranger ", i), "password": fmt.Sprint("a long password ", i)}
			})
		}
	})
	t.Run("who clicks an invitation again and again gets in once", func(t *testing.T) {
		elsewhere := p.organization("Elsewhere")
		for round := range *linksRounds {
			email := fmt.Sprintf("known-%d@example.com", round)
			known, err := p.join(0, p.founder, elsewhere, person{email: email}, "MEMBER")
			if err != nil {
				t.Fatal(err)
			}
			p.on(t).raceForInvitation(lines, organization, email, func(i int) (string, map[string]any) {
				return known.session, map[string]any{}
			})
		}
	})
}

// on is the pair for a part of the test.
func (p *pair) on(t *testing.T) *pair {
	part := *p
	part.t = t
	return &part
}

// raceForLink has strangers, each with an address, a name and a password, use one
// link.
func (p *pair) raceForLink(lines []*line, organization string, round int) {
	p.t.Helper()
	made := p.must(round, p.founder, createInviteLink, map[string]any{"organization": organization})
	link, token := made.Text("createInviteLink.inviteLink.id"), tokenIn(made.Text("createInviteLink.inviteLink.url"))
	email := func(i int) string { return fmt.Sprintf("round%d-person%d@example.com", round, i) }
	winner := p.race(lines, "acceptInviteLink", "ALREADY_USED", func(i int) (apptest.Response, error) {
		return lines[i].ask("", acceptInviteLink, map[string]any{
			"token": token, "email": email(i), "name": fmt.Sprint("Person ", i), "password": fmt.Sprint("a long password ", i),
		})
	})
	if winner < 0 {
		return
	}
	crowd := fmt.Sprintf("round%d-%%", round)
	p.expect(1, "accounts", "SELECT count(*) FROM users WHERE email LIKE $1", crowd)
	p.expect(1, "accounts of whoever was told so", "SELECT count(*) FROM users WHERE email = $1", email(winner))
	p.expect(1, "sessions", "SELECT count(*) FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.email LIKE $1", crowd)
	p.expect(1, "members", "SELECT count(*) FROM members m JOIN users u ON u.id = m.user_id WHERE u.email LIKE $1 AND m.role = 'MEMBER'", crowd)
	p.expect(1, "members by this link", "SELECT count(*) FROM members WHERE invite_link_id = $1", p.row(link))
	p.expect(1, "used links", "SELECT count(*) FROM invite_links WHERE id = $1 AND state = 'USED'", p.row(link))
	p.expect(1, "events of use", "SELECT count(*) FROM events WHERE kind = 'INVITE_LINK_USED' AND invite_link_id = $1", p.row(link))
	p.expect(1, "events of joining", joinings, crowd)
}

const joinings = "SELECT count(*) FROM events e JOIN users u ON u.id = e.subject_id WHERE e.kind = 'MEMBER_JOINED' AND u.email LIKE $1"

// raceForInvitation has many accept one invitation, as their sessions and what
// they say of themselves tell.
func (p *pair) raceForInvitation(lines []*line, organization, email string, who func(i int) (session string, says map[string]any)) {
	p.t.Helper()
	id, token, err := p.invite(0, p.founder, organization, email, "MEMBER")
	if err != nil {
		p.t.Fatal(err)
	}
	winner := p.race(lines, "acceptInvitation", "ALREADY_ACCEPTED", func(i int) (apptest.Response, error) {
		session, variables := who(i)
		variables["token"] = token
		return lines[i].ask(session, acceptInvitation, variables)
	})
	if winner < 0 {
		return
	}
	p.expect(1, "accounts", "SELECT count(*) FROM users WHERE email = $1", email)
	p.expect(1, "members by this invitation", "SELECT count(*) FROM members WHERE invitation_id = $1 AND role = 'MEMBER'", p.row(id))
	p.expect(1, "members", "SELECT count(*) FROM members m JOIN users u ON u.id = m.user_id WHERE u.email = $1 AND m.organization_id = $2", email, p.row(organization))
	p.expect(1, "accepted invitations", "SELECT count(*) FROM invitations WHERE id = $1 AND state = 'ACCEPTED'", p.row(id))
	p.expect(1, "events of acceptance", "SELECT count(*) FROM events WHERE kind = 'INVITATION_ACCEPTED' AND invitation_id = $1", p.row(id))
	p.expect(1, "events of joining", joinings+" AND e.organization_id = $2", email, p.row(organization))
}

func (p *pair) expect(want int, what, statement string, arguments ...any) {
	p.t.Helper()
	if n := p.count(statement, arguments...); n != want {
		p.t.Errorf("there are %d %s, not %d", n, what, want)
	}
}

// race has everybody do the same at once, and returns who was told that he got
// in: exactly one must be, and all others that they came too late. It is -1 when
// that is not so.
func (p *pair) race(lines []*line, mutation, late string, enter func(i int) (apptest.Response, error)) (winner int) {
	p.t.Helper()
	began := time.Now()
	told, again := together(len(lines), mutation, enter)
	winners, outcomes := []int{}, map[string]int{}
	for i, outcome := range told {
		outcomes[outcome]++
		if outcome == "" {
			winners = append(winners, i)
		}
	}
	p.t.Logf("%d people in %s: %d got in, %d came too late; %d questions were asked again",
		len(told), time.Since(began).Round(time.Millisecond), len(winners), outcomes[late], again)
	if len(winners) != 1 || outcomes[late] != len(told)-1 {
		p.t.Errorf("of %d people %d got in; they were told %v", len(told), len(winners), outcomes)
		return -1
	}
	return winners[0]
}

// together has everybody enter at one moment, and returns what each was told:
// nothing when he got in, else a code, or why there was no answer. Where a server
// has so little of a machine that it finds no answer in the 30 seconds that it
// allows itself, it says so, and whoever hears that asks again, for as long as an
// answer may take.
func together(people int, mutation string, enter func(i int) (apptest.Response, error)) (told []string, again int64) {
	told = make([]string, people)
	start := make(chan struct{})
	var repeated atomic.Int64
	var coming, ready sync.WaitGroup
	for i := range told {
		ready.Add(1)
		coming.Go(func() {
			ready.Done()
			<-start
			late := time.Now().Add(answered)
			for told[i] = entered(i, mutation, enter); told[i] == tookTooLong && time.Now().Before(late); told[i] = entered(i, mutation, enter) {
				repeated.Add(1)
			}
		})
	}
	ready.Wait()
	close(start)
	coming.Wait()
	return told, repeated.Load()
}

const tookTooLong = "top-level COMPLEXITY_LIMIT_EXCEEDED"

func entered(i int, mutation string, enter func(i int) (apptest.Response, error)) (told string) {
	answer, err := enter(i)
	switch told = refusalOf(answer, mutation); {
	case err != nil:
		return err.Error()
	case told == "" && answer.Text(mutation+".session.token") == "":
		return "let in without a session"
	}
	return told
}
