package graph

import (
	"context"
	"time"

	"usher/internal/access"
)

// PendingChange is when the answer will be another, in a sentence.
func (accessDecisionResolver) PendingChange(_ context.Context, d *access.Decision) (*string, error) {
	if d.ChangesAt == nil {
		return nil, nil
	}
	will := "be allowed: a denial ends."
	if d.Allowed {
		will = "not be allowed: a grant ends."
	}
	return new("From " + d.ChangesAt.UTC().Format(time.RFC3339) + " on this will " + will), nil
}

// Subject is null where there is only one.
func (accessStepResolver) Subject(_ context.Context, s *access.Step) (*string, error) {
	if s.Subject == "" {
		return nil, nil
	}
	return &s.Subject, nil
}
