package server

import (
	"log/slog"
	"net/http"

	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics serves the registry, in which other rooms count what is theirs, with
// the process's own figures.
func (s *Server) metrics() http.Handler {
	s.Registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	for name, pool := range s.Store.Pools() {
		s.Registry.MustRegister(collectors.NewDBStatsCollector(pool, name))
	}
	return promhttp.HandlerFor(s.Registry, promhttp.HandlerOpts{
		ErrorLog:            slog.NewLogLogger(s.Log.Handler(), slog.LevelWarn),
		ErrorHandling:       promhttp.ContinueOnError,
		MaxRequestsInFlight: 4,
	})
}
