package attack

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"sync"
	"sync/atomic"

	"usher/internal/servertest"
)

// victim is the variable that makes a process of these tests an attacker, and says
// of whom.
const victim = "USHER_ATTACK_VICTIM"

// connections are on which an attacker fires, on each one request after the other.
const connections = 8

// begun is what an attacker says when all its requests are made up.
const begun = "begun"

// clients keep their connections: what a neighbour waits for is no handshake.
var clients = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}

// attackIf fires until its input ends, if this process was started for that, and
// says how often it did.
func attackIf() bool {
	said := os.Getenv(victim)
	if said == "" {
		return false
	}
	var told struct{ URL, OrganizationID, Invitation, Link string }
	if err := json.Unmarshal([]byte(said), &told); err != nil {
		panic(err) // a mistake of unleash
	}
	w := &world{Process: &servertest.Process{URL: told.URL}, OrganizationID: told.OrganizationID, invitation: told.Invitation, link: told.Link}
	var shots []shot
	for _, f := range families {
		for _, s := range f.shots(w, draw()) {
			if !s.slow && !s.signedIn && !s.many {
				shots = append(shots, s)
			}
		}
	}
	random := draw()
	random.Shuffle(len(shots), func(i, j int) { shots[i], shots[j] = shots[j], shots[i] })
	var over atomic.Bool
	var next atomic.Int64
	var firing sync.WaitGroup
	fmt.Println(begun)
	for range connections {
		firing.Go(func() {
			for !over.Load() {
				_ = shots[int(next.Add(1))%len(shots)].fire(w.at()) // what is answered is looked at elsewhere
			}
		})
	}
	_, _ = io.Copy(io.Discard, os.Stdin)
	over.Store(true)
	fired := next.Load()
	firing.Wait()
	fmt.Println(fired)
	return true
}
