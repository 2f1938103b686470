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
		begin: func(ctx context.Context) (func(context.Context, event.Paper) error, error) {
			begun, err := s.LogExports.Begin(ctx, organization.ID, span)
			return begun.Write, err
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
