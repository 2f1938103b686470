package app

import (
	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/config"
	"usher/internal/live"
)

func limits(l config.Limits) live.Limits {
	return live.Limits{
		BodyBytes:           l.RequestBytes,
		UploadBytes:         l.UploadBytes,
		MessageBytes:        l.MessageBytes,
		SocketsPerAddress:   l.SocketsPerClient,
		SocketsPerPrincipal: l.SocketsPerUser,
		OperationsPerSocket: l.OperationsPerSocket,
		InitTimeout:         l.InitTimeout,
		PingInterval:        l.PingInterval,
		WriteTimeout:        l.WriteTimeout,
		QueueBytes:          l.QueueBytes,
	}
}

// publishLimits shows each limit of the configuration and how often it has
// refused somebody, from zero on. It returns what counts one refusal.
func publishLimits(registry prometheus.Registerer, bounds map[string]float64) func(limit string) {
	limits := prometheus.NewGaugeVec(prometheus.GaugeOpts{
		Name: "usher_limit", Help: "What each limit is set to, by its name; 0 is no limit.",
	}, []string{"name"})
	refusals := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "usher_limit_refusals_total", Help: "How often each limit refused something or gave somebody up, by its name.",
	}, []string{"name"})
	registry.MustRegister(limits, refusals)
	for name, bound := range bounds {
		limits.WithLabelValues(name).Set(bound)
		refusals.WithLabelValues(name)
	}
	return func(limit string) { refusals.WithLabelValues(limit).Inc() }
}
