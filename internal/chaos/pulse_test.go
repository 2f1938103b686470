package chaos

import (
	"context"
	"crypto/sha256"
	"sync"
	"time"

	"usher/internal/chaos/audit"
)

// pulse finds out when the machine leaves no time to the campaign, because others
// work on it. What is promised within seconds is promised where the servers get some
// of the processor; what is promised whatever happens is judged all the same.
type pulse struct {
	journal *audit.Journal

	mu      sync.Mutex
	starved []trouble
}

const (
	beat = time.Second
	// A piece of work takes starving times as long as on an idle core when so many
	// others want that core; the campaign's own processes are fewer.
	starving = 10
	piece    = 20_000 // blocks of SHA-256, some milliseconds
)

func takePiece() time.Duration {
	began := time.Now()
	block := [sha256.Size]byte{}
	for range piece {
		block = sha256.Sum256(block[:])
	}
	return time.Since(began)
}

// run takes the pulse until ctx is done.
func (p *pulse) run(ctx context.Context) {
	quickest := takePiece()
	for range 20 {
		quickest = min(quickest, takePiece())
	}
	again := time.NewTicker(beat)
	defer again.Stop()
	for last := time.Now(); ; last = time.Now() {
		select {
		case <-ctx.Done():
			return
		case <-again.C:
		}
		if took := takePiece(); took > starving*quickest {
			now := time.Now()
			p.journal.Trouble(audit.Trouble{From: last, Until: now, What: "the machine was busy with other things"})
			p.mu.Lock()
			p.starved = append(p.starved, trouble{from: last, until: now})
			p.mu.Unlock()
		}
	}
}

// since tells whether the machine has been too busy since a moment.
func (p *pulse) since(from time.Time) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.starved) > 0 && p.starved[len(p.starved)-1].until.After(from)
}

// sum is for how long it was.
func (p *pulse) sum() (all time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, s := range p.starved {
		all += s.until.Sub(s.from)
	}
	return all
}
