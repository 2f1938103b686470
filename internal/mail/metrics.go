package mail

import (
	"context"
	"math"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/ent"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Metrics counts what became of letters. A nil Metrics counts nothing.
type Metrics struct {
	attempts *prometheus.CounterVec
}

// NewMetrics registers usher_letter_attempts_total, by kind and outcome, and
// usher_letters_queued, which is asked of the database at each scrape.
func NewMetrics(registry prometheus.Registerer, s *store.Store) *Metrics {
	m := &Metrics{attempts: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "usher_letter_attempts_total",
		Help: "Attempts to send a letter that this server concluded, by kind of letter and by outcome: sent, deferred (it comes again) or failed (given up).",
	}, []string{"kind", "outcome"})}
	registry.MustRegister(m.attempts, prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "usher_letters_queued",
		Help: "Letters waiting to be sent, of all servers on this database; NaN when it does not answer.",
	}, func() float64 { return countQueued(s) }))
	return m
}

func countQueued(s *store.Store) float64 {
	ctx, cancel := context.WithTimeout(viewer.AsSystem(context.Background(), "count letters"), 2*time.Second)
	defer cancel()
	n, err := s.Client.Letter.Query().Where(queued).Count(ctx)
	if err != nil {
		return math.NaN()
	}
	return float64(n)
}

func (m *Metrics) count(l *ent.Letter, o Outcome) {
	if m != nil {
		m.attempts.WithLabelValues(string(l.Kind), string(o.Kind)).Inc()
	}
}
