package chaos

import (
	"context"
	"database/sql"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/time/rate"

	"usher/internal/chaos/audit"
	"usher/internal/servertest"
)

const (
	// operationsPerSecond bounds what is begun; what was missed while everything
	// stood still is made up for, as far as operationsSaved.
	operationsPerSecond, operationsSaved = 130, 650
	// newcomersPerSecond bounds how many passwords are hashed: each takes a core
	// for 45 ms.
	newcomersPerSecond, newcomersSaved = 4, 8
	// atEnd is how long the watchers may take for what has happened last.
	atEnd = 60 * time.Second
)

// crew is how many do what, and in how many organizations.
type crew struct {
	hands     int // work on whatever the mix draws
	losing    int // bring people in and take their rights away
	outliving int // have things expire

	organizations int // to work in
	grounds       int // to fight in
}

// A small crew is for tests among all others, whose servers carry the race detector:
// it takes most of the time of hashing passwords, of which each person costs one.
var (
	usualCrew = crew{hands: 20, losing: 3, outliving: 2, organizations: 4, grounds: 2}
	smallCrew = crew{hands: 4, losing: 1, outliving: 1, organizations: 1, grounds: 1}
)

// load is people at work in several organizations, and programs that watch them.
// Each of them is a careful client: what is not answered, or answered by an honest
// failure, it asks again at another server. It judges nothing; whatever was asked
// and answered is in the journal.
//
// Everybody draws from a source of his own, which comes of the seed, so that a run
// is the same again as far as the answers and their times are.
type load struct {
	t        testing.TB
	seed     uint64
	journal  *audit.Journal
	founding func(password string, flags ...string) servertest.Organization
	db       *sql.DB // the installation's, in which things are made to expire
	sqlite   bool    // it is SQLite

	answerTime time.Duration // after which a server is not waited for any more
	crew       crew

	servers   *servers
	web       *http.Client
	pace      *rate.Limiter // of operations
	newcomers *rate.Limiter // of people who get an account, or sign in

	organizations []*organization
	grounds       []*organization // with two admins each, who fight
	idle          people          // with an account, and without an organization
}

// newLoad makes a load that asks the servers which urls names at the time.
// databaseURL is as the servers have it; founding makes an organization by the command line.
func newLoad(t testing.TB, seed uint64, journal *audit.Journal, urls func() []string, databaseURL string, founding func(password string, flags ...string) servertest.Organization) *load {
	t.Helper()
	l := &load{
		t: t, seed: seed, journal: journal, founding: founding,
		answerTime: usualAnswerTime, crew: usualCrew,
		servers:   &servers{urls: urls, ill: map[string]time.Time{}, waiting: map[string]int{}},
		web:       &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, IdleConnTimeout: 10 * time.Second}},
		pace:      rate.NewLimiter(operationsPerSecond, operationsSaved),
		newcomers: rate.NewLimiter(newcomersPerSecond, newcomersSaved),
		db:        openDatabase(t, databaseURL),
		sqlite:    strings.HasPrefix(databaseURL, "sqlite:"),
	}
	journal.Secret(latePassword)
	t.Cleanup(l.web.CloseIdleConnections)
	return l
}

// run lets everybody work until ctx is done. Then the watchers hear what there is
// still to hear, as far as it comes within a minute.
func (l *load) run(ctx context.Context) {
	watchers := l.watchAll(ctx)
	var working sync.WaitGroup
	for i, act := range l.actors() {
		w := l.worker(i + 1)
		working.Go(func() {
			for ctx.Err() == nil {
				act(w, ctx)
			}
		})
	}
	working.Wait()
	l.catchUp(ctx, watchers)
}

// actors is what each worker does again and again.
func (l *load) actors() (acts []func(*worker, context.Context)) {
	for range l.crew.hands {
		acts = append(acts, (*worker).drawn)
	}
	for range l.crew.losing {
		acts = append(acts, (*worker).lose)
	}
	for range l.crew.outliving {
		acts = append(acts, (*worker).outlive)
	}
	acts = append(acts, (*worker).importPeople)
	for _, o := range l.grounds {
		acts = append(acts, func(w *worker, ctx context.Context) { w.duel(ctx, o) })
	}
	return acts
}

// mix is what the hands do, each as often as its weight says.
var mix = []struct {
	weight int
	act    func(*worker, context.Context)
}{
	{30, (*worker).invite},
	{3, (*worker).inviteMany},
	{4, (*worker).inviteTheSame},
	{6, (*worker).repeat},
	{10, (*worker).shareLink},
	{14, (*worker).changeSomebody},
	{6, (*worker).rename},
	{18, (*worker).read},
	{1, (*worker).comeAndGo},
}

// drawn does one thing of the mix.
func (w *worker) drawn(ctx context.Context) {
	weights := make([]int, len(mix))
	for i, m := range mix {
		weights[i] = m.weight
	}
	mix[w.weighted(weights...)].act(w, ctx)
}

// worker is one who does one thing after the other.
type worker struct {
	*load
	r    *rand.Rand
	name string // which nobody else has
	made int    // of the names that it has given
}

// worker makes the nth.
func (l *load) worker(n int) *worker {
	return &worker{load: l, r: rand.New(rand.NewPCG(l.seed, uint64(n))), name: letters(n)}
}

// atOnce does something n times at the same time, each by a hand of its own, and
// returns when all are done.
func (w *worker) atOnce(n int, act func(hand *worker, i int)) {
	var working sync.WaitGroup
	for i := range n {
		hand := w.hand()
		working.Go(func() { act(hand, i) })
	}
	working.Wait()
}

// hand is somebody who works beside, and draws for himself.
func (w *worker) hand() *worker {
	return &worker{load: w.load, r: rand.New(rand.NewPCG(w.r.Uint64(), w.r.Uint64())), name: w.fresh("of")}
}

// chance is true so often in a hundred times.
func (w *worker) chance(percent int) bool { return w.r.IntN(100) < percent }

// weighted draws one of as many as there are weights.
func (w *worker) weighted(weights ...int) int {
	sum := 0
	for _, weight := range weights {
		sum += weight
	}
	at := w.r.IntN(sum)
	for i, weight := range weights {
		if at < weight {
			return i
		}
		at -= weight
	}
	return len(weights) - 1
}

// oneOf draws an element.
func oneOf[T any](w *worker, of []T) T { return of[w.r.IntN(len(of))] }

// pause waits, or until ctx is done.
func pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
