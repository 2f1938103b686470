package event

import "github.com/prometheus/client_golang/prometheus"

// Metrics counts what was appended. A nil Metrics counts nothing.
type Metrics struct {
	appended *prometheus.CounterVec
}

// NewMetrics registers usher_events_appended_total, by kind.
func NewMetrics(registry prometheus.Registerer) *Metrics {
	m := &Metrics{appended: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "usher_events_appended_total",
		Help: "Events that this server appended to the organizations' logs, by kind.",
	}, []string{"kind"})}
	registry.MustRegister(m.appended)
	return m
}

func (m *Metrics) count(entries []Entry) {
	if m == nil {
		return
	}
	for _, entry := range entries {
		m.appended.WithLabelValues(string(entry.Kind)).Inc()
	}
}
