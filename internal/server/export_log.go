package server

import (
	"context"
	"net/http"
	"time"

	"usher/internal/event"
	"usher/internal/fault"
)

// log opens an organization's log, signed. The lines may be bounded by since and
// until.
func (s *Server) log(ctx context.Context, r *http.Request) (download, error) {
	organization, err := s.LogExports.Organization(ctx, exportedOrganization(r))
	if err != nil {
		return download{}, err
	}
	span, err := spanOf(r)
	return download{
		organization: organization, name: "log.ndjson", contentType: "application/x-ndjson",
		write: func(ctx context.Context, paper *paper) error {
			return s.LogExports.Export(ctx, organization.ID, span, paper)
		},
	}, err
}

func spanOf(r *http.Request) (span event.Span, err error) {
	for _, bound := range []struct {
		name string
		set  **time.Time
	}{{"since", &span.Since}, {"until", &span.Until}} {
		written := r.URL.Query().Get(bound.name)
		if written == "" {
			continue
		}
		t, err := time.Parse(time.RFC3339, written)
		if err != nil {
			return span, fault.New(fault.BadUserInput, "%s is a moment such as 2026-11-30T12:00:00Z.", bound.name)
		}
		*bound.set = &t
	}
	return span, nil
}
