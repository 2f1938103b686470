package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"usher/internal/live"
)

// readyTimeout is how long the database may take to answer.
const readyTimeout = 2 * time.Second

// current remembers that the migrations were found to be; they do not vanish.
type current struct{ atomic.Bool }

// livez says that the process answers.
func (s *Server) livez(w http.ResponseWriter, _ *http.Request) {
	report(w, nil)
}

// readyz says whether requests can be served: 503 with the reasons if not.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	reasons, err := s.obstacles(ctx)
	if err != nil {
		s.Log.Warn("not ready", "error", err, "requestId", live.RequestID(ctx))
	}
	report(w, reasons)
}

// obstacles are the reasons for strangers, and the error behind them for the
// log.
func (s *Server) obstacles(ctx context.Context) (reasons []string, err error) {
	if err := s.Store.Ping(ctx); err != nil {
		return []string{"The database does not answer."}, err
	}
	if s.current.Load() {
		return nil, nil
	}
	migrations, err := s.Store.Migrations(ctx)
	if err != nil {
		return []string{"The state of the migrations cannot be read."}, err
	}
	missing := 0
	for _, m := range migrations {
		if !m.Applied {
			missing++
		}
	}
	if missing > 0 {
		return []string{fmt.Sprintf("Migrations are missing: %d. Run usher migrate up.", missing)}, nil
	}
	s.current.Store(true)
	return nil, nil
}

func report(w http.ResponseWriter, reasons []string) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	answer := map[string]any{"status": "ok"}
	if len(reasons) > 0 {
		w.WriteHeader(http.StatusServiceUnavailable)
		answer = map[string]any{"status": "unavailable", "reasons": reasons}
	}
	_ = json.NewEncoder(w).Encode(answer) // whoever asked may have gone
}
