package chaos

import (
	"bufio"
	"context"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// restWithin is the time in which a server comes to rest when nobody asks any more.
const restWithin = 60 * time.Second

// gauges is what an installation has open, by name.
type gauges map[string]float64

// watched are the gauges of a server that come back to their base, and how much
// more than that is no leak: what runs in the background now and then.
var watched = map[string]float64{
	goroutinesGauge: 6, filesGauge: 6,
	"usher_live_sockets": 0, "usher_live_event_streams": 0, "usher_live_subscriptions": 0, "usher_live_operations_running": 0,
}

// connectionsAllowance is how many connections to PostgreSQL a server may have at
// rest beyond its base: its background work takes one more now and then.
const connectionsAllowance = 2

// read reads all gauges as they are now.
func (e *environment) read(ctx context.Context) (gauges, error) {
	all := gauges{}
	for _, s := range e.servers {
		read, err := metrics(ctx, s.url())
		if err != nil {
			return nil, err
		}
		for name := range watched {
			value, told := read[name]
			if !told {
				return nil, fmt.Errorf("server %s does not tell %s", s.name, name)
			}
			all[s.name+" "+name] = value
		}
	}
	if e.postgres == nil {
		return all, nil
	}
	var connections float64
	const statement = `SELECT count(*) FROM pg_stat_activity
		WHERE datname = current_database() AND backend_type = 'client backend' AND client_addr IS NOT NULL`
	if err := e.database.Pool().QueryRowContext(ctx, statement).Scan(&connections); err != nil {
		return nil, fmt.Errorf("count the connections to PostgreSQL: %w", err)
	}
	all[connectionsGauge] = connections
	return all, nil
}

const (
	connectionsGauge = "connections to PostgreSQL"
	goroutinesGauge  = "go_goroutines"
	filesGauge       = "process_open_fds"
)

// metrics reads what a server tells an operator's Prometheus, without labels.
func metrics(ctx context.Context, url string) (gauges, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/metrics", nil)
	if err != nil {
		return nil, err
	}
	request.Close = true // a connection that is kept would be counted
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s/metrics answers %s", url, answer.Status)
	}
	read := gauges{}
	lines := bufio.NewScanner(answer.Body)
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), " ")
		if n, err := strconv.ParseFloat(value, 64); err == nil {
			read[name] = n
		}
	}
	return read, lines.Err()
}

// base is what the installation has open when nobody asks: the most of a few looks.
// SQLite's readers are opened when they are first needed and then kept, so that
// all of them have been needed before.
func (c *campaign) base() gauges {
	c.t.Helper()
	if c.environment.postgres == nil {
		c.readAtOnce(40)
	}
	most := gauges{}
	for range 5 {
		c.pass(200 * time.Millisecond)
		now, err := c.environment.read(c.t.Context())
		if err != nil {
			c.t.Fatal(err)
		}
		for name, value := range now {
			most[name] = max(most[name], value)
		}
	}
	return most
}

// readAtOnce has many ask at the same moment.
func (c *campaign) readAtOnce(people int) {
	var asking sync.WaitGroup
	for range people {
		asking.Go(func() {
			for range 5 {
				_, _ = c.probe.ask(c.t.Context(), c.environment.servers[0], `query($organization: ID!) { organization(id: $organization) {
					invitations { totalCount nodes { id } } members { totalCount nodes { id } } } }`, nil)
			}
		})
	}
	asking.Wait()
}

// held are the gauges of what people hold: sockets, and what runs on them.
func (g gauges) held() gauges {
	held := maps.Clone(g)
	maps.DeleteFunc(held, func(name string, _ float64) bool { return !strings.Contains(name, "usher_live_") })
	return held
}

// returns waits until the gauges are at their base again, says which are not when the
// time is over, and returns how long it took. Pools keep connections, and with them
// goroutines and files, for a while in which short runs do not wait.
func (c *campaign) returns(base gauges, since string) time.Duration {
	c.t.Helper()
	const between = 250 * time.Millisecond // looking is work, too
	began := time.Now()
	var above []string
	rested := c.until(restWithin, func() bool {
		now, err := c.environment.read(c.t.Context())
		if err != nil {
			above = []string{err.Error()}
		} else if above = c.above(base, now); len(above) == 0 {
			return true
		}
		c.pass(between)
		return false
	})
	if !rested {
		c.t.Errorf("R12: %s after %s, while %s wait, %s", restWithin, since, c.lettersQueued(), strings.Join(above, ", "))
	}
	return time.Since(began)
}

// lettersQueued is what keeps servers at work without any load.
func (c *campaign) lettersQueued() string {
	read, err := metrics(c.t.Context(), c.environment.servers[0].url())
	if err != nil {
		return "nobody knows how many letters"
	}
	return fmt.Sprintf("%v letters", read["usher_letters_queued"])
}

func (c *campaign) above(base, now gauges) (above []string) {
	for _, name := range slices.Sorted(maps.Keys(base)) {
		_, gauge, _ := strings.Cut(name, " ")
		pooled := name == connectionsGauge || gauge == goroutinesGauge || gauge == filesGauge
		if pooled && c.isShort() {
			continue
		}
		allowed := watched[gauge]
		if name == connectionsGauge {
			allowed = float64(connectionsAllowance * len(c.environment.servers))
		}
		if now[name] > base[name]+allowed {
			above = append(above, fmt.Sprintf("%s is %v and not %v", name, now[name], base[name]))
		}
	}
	return above
}

// A page that is an error, and one that lacks a gauge, are no zeros.
func TestRead_takes_only_what_was_told(t *testing.T) {
	t.Parallel()
	var page strings.Builder
	for name := range watched {
		fmt.Fprintf(&page, "%s 3\n", name)
	}
	for name, c := range map[string]struct {
		status int
		page   string
		fails  bool
	}{
		"all":             {http.StatusOK, page.String(), false},
		"an error":        {http.StatusServiceUnavailable, page.String(), true},
		"none of sockets": {http.StatusOK, strings.ReplaceAll(page.String(), "usher_live_sockets", "usher_sockets"), true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.WriteHeader(c.status)
				_, _ = w.Write([]byte(c.page)) // or the client will say so
			}))
			t.Cleanup(site.Close)
			e := &environment{servers: []*server{{name: "A", address: site.Listener.Addr().String()}}}
			if read, err := e.read(t.Context()); (err != nil) != c.fails {
				t.Errorf("it read %v, %v", read, err)
			}
		})
	}
}
