package contention

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anishathalye/porcupine"

	"usher/internal/store/storetest"
)

var (
	linearizabilityHistories = flag.Int("linearizability.histories", 30, "how many histories are made on PostgreSQL; a tenth of them on SQLite")
	linearizabilitySeed      = flag.Uint64("linearizability.seed", 1, "what the clients' acts are drawn from")
	linearizabilityKeep      = flag.String("linearizability.keep", "", "the folder for pictures of histories that are wrong; usually a new one")
)

// checkWithin is how long a history may be looked at. One that is not understood
// by then is a failure too.
const checkWithin = time.Minute

// TestLinearizability has clients work on the same things at two servers, and
// asks whether all that they were told can have come of one thing after another.
func TestLinearizability(t *testing.T) {
	t.Parallel()
	for kind, many := range map[storetest.Kind]struct{ servers, histories int }{
		storetest.Postgres: {2, *linearizabilityHistories},
		storetest.SQLite:   {1, max(3, *linearizabilityHistories/10)},
	} {
		t.Run("what clients are told is one thing after another on "+string(kind), func(t *testing.T) {
			t.Parallel()
			pairOn(t, storetest.URL(t, kind), many.servers).histories(many.histories)
		})
	}
}

// cast is who takes part in histories.
type cast struct {
	*pair
	organization string
	people       []person
}

// histories makes and judges histories, some at once.
func (p *pair) histories(n int) {
	p.t.Helper()
	c, err := p.cast()
	if err != nil {
		p.t.Fatal(err)
	}
	const atOnce = 3
	var next, operations, unanswered atomic.Int64
	var making sync.WaitGroup
	began := time.Now()
	for range min(n, atOnce) {
		making.Go(func() {
			for i := next.Add(1) - 1; i < int64(n) && p.t.Context().Err() == nil; i = next.Add(1) - 1 {
				h, err := c.history(int(i))
				if err == nil {
					err = h.judge()
				}
				if err != nil {
					p.t.Errorf("history %d (-linearizability.seed %d): %v", i, *linearizabilitySeed, err)
					continue
				}
				operations.Add(int64(len(h.operations)))
				unanswered.Add(int64(h.unanswered()))
			}
		})
	}
	making.Wait()
	p.t.Logf("%d histories of %d operations, %d of them unanswered, in %s (-linearizability.seed %d)",
		n, operations.Load(), unanswered.Load(), time.Since(began).Round(time.Second), *linearizabilitySeed)
}

// cast founds what histories are made with. An organization of those who take
// part keeps them signed in wherever they are removed.
func (p *pair) cast() (*cast, error) {
	c := &cast{pair: p}
	home := p.organization("Home")
	for i := range 3 {
		who, err := p.join(i, p.founder, home, person{email: fmt.Sprintf("player-%d@example.com", i)}, "MEMBER")
		if err != nil {
			return nil, err
		}
		c.people = append(c.people, who)
	}
	c.organization = p.organization("Stage")
	_, err := p.done(0, p.founder, `mutation($id: ID!) {
		updateOrganizationPolicy(input: {organizationId: $id, invitationsPerUserAndDay: 1000000, invitationsPerDay: 1000000, openInvitations: 1000000}) {
			userErrors { code }
		}
	}`, map[string]any{"id": c.organization})
	return c, err
}

// history makes one of each kind in turn.
func (c *cast) history(number int) (*history, error) {
	h := &history{pair: c.pair, number: number}
	switch number % 3 {
	case 0:
		h.model = offerModel(false)
		h.run(*linearizabilitySeed, (&offered{history: h, organization: c.organization, other: c.people[0].session}).act)
	case 1:
		h.model = offerModel(true)
		h.run(*linearizabilitySeed, (&offered{history: h, organization: c.organization, links: true}).act)
	case 2:
		h.model = memberModel(3)
		l, err := c.led(h)
		if err != nil {
			return nil, err
		}
		h.run(*linearizabilitySeed, l.act)
	}
	return h, nil
}

// led founds an organization that the players lead, and whose founder looks on.
func (c *cast) led(h *history) (*led, error) {
	l := &led{history: h, founder: c.founder}
	made, err := c.done(h.number, c.founder, createOrganization, map[string]any{"name": fmt.Sprint("Led ", h.number)})
	l.organization = made.Text("createOrganization.organization.id")
	for i := 0; err == nil && i < len(c.people); i++ {
		var who person
		who, err = c.join(h.number, c.founder, l.organization, c.people[i], "ADMIN")
		l.admins = append(l.admins, who)
	}
	if err != nil {
		return nil, err
	}
	_, err = c.done(h.number, c.founder, verbs["demote"], map[string]any{"id": made.Text("createOrganization.organization.viewerMember.id")})
	return l, err
}

// unanswered counts the operations whose clients hung up.
func (h *history) unanswered() (n int) {
	for _, o := range h.operations {
		if o.Return == forever {
			n++
		}
	}
	return n
}

// judge is nil when the history can have come of one operation after another.
func (h *history) judge() error {
	result, info := porcupine.CheckOperationsVerbose(h.model, h.operations, checkWithin)
	if result == porcupine.Ok {
		return nil
	}
	picture, err := h.picture(info)
	if err != nil {
		return fmt.Errorf("it is %s, and there is no picture of it: %w", result, err)
	}
	return fmt.Errorf("it is %s: see %s", result, picture)
}

// picture draws a history into a file that stays.
func (h *history) picture(info porcupine.LinearizationInfo) (path string, err error) {
	folder := *linearizabilityKeep
	if folder == "" {
		if folder, err = os.MkdirTemp("", "usher-histories-"); err != nil {
			return "", err
		}
	}
	path = filepath.Join(folder, fmt.Sprintf("history-%d.html", h.number))
	return path, porcupine.VisualizePath(h.model, info, path)
}
