package contention

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anishathalye/porcupine"

	"usher/internal/store/storetest"
)

var (
	adminsDuels  = flag.Int("admins.duels", 120, "how many duels two admins fight, on PostgreSQL; a tenth of it on SQLite")
	adminsArenas = flag.Int("admins.arenas", 8, "in how many organizations at once")
	adminsSeed   = flag.Uint64("admins.seed", 1, "what the moves are drawn from")
)

// TestRaceOfAdmins has the two admins of an organization demote, suspend and
// remove each other, or themselves, at the same moment.
func TestRaceOfAdmins(t *testing.T) {
	t.Parallel()
	for kind, many := range map[storetest.Kind]struct{ servers, duels int }{
		storetest.Postgres: {2, *adminsDuels},
		storetest.SQLite:   {1, max(1, *adminsDuels/10)},
	} {
		t.Run("one of two admins stays on "+string(kind), func(t *testing.T) {
			t.Parallel()
			p := pairOn(t, storetest.URL(t, kind), many.servers)
			p.duels(many.duels)
			p.expect(0, "organizations whose log has not as many lines as it says",
				"SELECT count(*) FROM organizations o WHERE event_sequence <> (SELECT count(*) FROM events e WHERE e.organization_id = o.id)")
		})
	}
}

// duels has duels fought in several arenas at once.
func (p *pair) duels(n int) {
	p.t.Helper()
	arenas := min(n, *adminsArenas)
	tally, began := newTally(), time.Now()
	var fought atomic.Int64
	var fighting sync.WaitGroup
	for i := range arenas {
		fighting.Go(func() {
			a, err := p.arena(i)
			for err == nil && fought.Add(1) <= int64(n) {
				err = a.duel(tally)
			}
			if err != nil {
				p.t.Errorf("arena %d (-admins.seed %d): %v", i, *adminsSeed, err)
			}
		})
	}
	fighting.Wait()
	p.t.Logf("%d duels in %s (-admins.seed %d)\n%s", n, time.Since(began).Round(time.Second), *adminsSeed, tally)
}

// arena is an organization with two admins and nobody else.
type arena struct {
	*pair
	organization string
	admins       [2]person
	elsewhere    bool // they belong to another organization too
	draw         *rand.Rand
}

// arena makes the organization. In every second one the two belong nowhere else,
// so that whoever is removed is signed out.
func (p *pair) arena(i int) (*arena, error) {
	a := &arena{pair: p, elsewhere: i%2 == 0, draw: rand.New(rand.NewPCG(*adminsSeed, uint64(i)))}
	homes := []string{fmt.Sprint("Arena ", i)}
	if a.elsewhere {
		homes = []string{fmt.Sprint("Home ", i), homes[0]}
	}
	for k := range a.admins {
		a.admins[k].email = fmt.Sprintf("arena%d-admin%d@example.com", i, k)
	}
	for _, home := range homes {
		made, err := p.done(i, p.founder, createOrganization, map[string]any{"name": home})
		if err != nil {
			return nil, err
		}
		a.organization = made.Text("createOrganization.organization.id")
		for k := range a.admins {
			if a.admins[k], err = p.join(i, p.founder, a.organization, a.admins[k], "ADMIN"); err != nil {
				return nil, err
			}
		}
		leaving := made.Text("createOrganization.organization.viewerMember.id")
		if _, err := p.done(i, p.founder, verbs["remove"], map[string]any{"id": leaving}); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// verbs are what an admin does to a member.
var verbs = map[string]string{
	"demote":  `mutation($id: ID!) { updateMember(input: {memberId: $id, role: MEMBER}) { userErrors { code } } }`,
	"suspend": `mutation($id: ID!) { updateMember(input: {memberId: $id, state: SUSPENDED}) { userErrors { code } } }`,
	"remove":  `mutation($id: ID!) { removeMember(input: {memberId: $id}) { userErrors { code } } }`,
	"restore": `mutation($id: ID!) { updateMember(input: {memberId: $id, role: ADMIN, state: ACTIVE}) { userErrors { code } } }`,
}

// payloads are the verbs' names in the API.
var payloads = map[string]string{"demote": "updateMember", "suspend": "updateMember", "remove": "removeMember", "restore": "updateMember"}

// duel has both admins make a move at once, looks whether what became of it can
// have come of one after the other, and makes both admins again.
func (a *arena) duel(tally *tally) error {
	moves := [2]move{}
	for k := range moves {
		moves[k] = move{Verb: []string{"demote", "suspend", "remove"}[a.draw.IntN(3)], By: k, Whom: a.draw.IntN(2), Elsewhere: a.elsewhere}
	}
	outcomes, err := a.fight(moves, a.draw.IntN(2))
	if err != nil {
		return err
	}
	after, err := a.look()
	if err != nil {
		return err
	}
	tally.add(moves, outcomes)
	if after.leaders() == 0 {
		return fmt.Errorf("no admin is left after %+v, which were answered %+v", moves, outcomes)
	}
	history := []porcupine.Operation{
		{ClientId: 0, Input: moves[0], Call: 0, Output: outcomes[0], Return: 1},
		{ClientId: 1, Input: moves[1], Call: 0, Output: outcomes[1], Return: 1},
		{ClientId: 2, Input: move{Verb: "look"}, Call: 2, Output: outcome{Seen: after}, Return: 3},
	}
	if !porcupine.CheckOperations(memberModel(2), history) {
		return fmt.Errorf("%+v were answered %+v and came to %+v, which is neither order's doing", moves, outcomes, after)
	}
	return a.reconcile(after)
}

// fight makes both moves at one moment, at a server each.
func (a *arena) fight(moves [2]move, first int) (outcomes [2]outcome, err error) {
	start := make(chan struct{})
	var fighting sync.WaitGroup
	var errs [2]error
	for k, m := range moves {
		fighting.Go(func() {
			<-start
			answer, err := a.ask(a.t.Context(), first+k, a.admins[k].session, verbs[m.Verb], map[string]any{"id": a.admins[m.Whom].member})
			outcomes[k], errs[k] = outcome{Refusal: refusalOf(answer, payloads[m.Verb])}, err
		})
	}
	close(start)
	fighting.Wait()
	return outcomes, errors.Join(errs[:]...)
}

// look reads from the database what the two are.
func (a *arena) look() (c colleagues, err error) {
	rows, err := a.database.Pool().QueryContext(a.t.Context(),
		"SELECT u.email, m.role, m.state FROM members m JOIN users u ON u.id = m.user_id WHERE m.organization_id = $1", a.row(a.organization))
	if err != nil {
		return c, err
	}
	defer rows.Close()
	for rows.Next() {
		var email, role, state string
		if err := rows.Scan(&email, &role, &state); err != nil {
			return c, err
		}
		k := slices.IndexFunc(a.admins[:], func(who person) bool { return who.email == email })
		if k < 0 {
			return c, fmt.Errorf("%s has come into the arena", email)
		}
		c[k] = place{In: true, Admin: role == "ADMIN", Active: state == "ACTIVE"}
	}
	return c, rows.Err()
}

// reconcile has whoever is left make the other one an admin again.
func (a *arena) reconcile(now colleagues) (err error) {
	left := slices.IndexFunc(now[:], place.leads)
	for k := range a.admins {
		switch {
		case now[k].leads():
		case now[k].In:
			_, err = a.done(k, a.admins[left].session, verbs["restore"], map[string]any{"id": a.admins[k].member})
		default:
			err = a.comeBack(k, left)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// comeBack has somebody who was removed sign in, if he had to, and join again.
func (a *arena) comeBack(k, left int) error {
	who := a.admins[k]
	if !a.elsewhere {
		in, err := a.done(k, "", `mutation($email: String!, $password: String!) {
			signIn(input: {email: $email, password: $password}) { session { token } userErrors { code } }
		}`, map[string]any{"email": who.email, "password": password})
		if err != nil {
			return err
		}
		who.session = in.Text("signIn.session.token")
	}
	back, err := a.join(k, a.admins[left].session, a.organization, who, "ADMIN")
	a.admins[k] = back
	return err
}

// tally counts how the duels went.
type tally struct {
	mu    sync.Mutex
	times map[string]int
}

func newTally() *tally { return &tally{times: map[string]int{}} }

func (t *tally) add(moves [2]move, outcomes [2]outcome) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for k, m := range moves {
		whom := "the other"
		if m.Whom == m.By {
			whom = "oneself"
		}
		said := outcomes[k].Refusal
		if said == "" {
			said = "done"
		}
		t.times[fmt.Sprintf("%s %s: %s", m.Verb, whom, said)]++
	}
}

// String lists what was counted.
func (t *tally) String() (list string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, what := range slices.Sorted(maps.Keys(t.times)) {
		list += fmt.Sprintf("%6d × %s\n", t.times[what], what)
	}
	return list
}
