package access

import (
	"fmt"
	"time"
)

// Through is a decision that has to pass further gates, such as a place where
// the permission is to be used: all of them must say yes, and the first that
// denies decides. Behind a closed gate no end of an override changes anything.
func (d Decision) Through(gates ...Step) Decision {
	d.Chain = append(d.Chain[:len(d.Chain):len(d.Chain)], gates...)
	for _, gate := range gates {
		if gate.Effect != Denies {
			continue
		}
		if d.Allowed {
			d.Allowed, d.DecidedBy = false, gate.Source
		}
		d.ChangesAt = nil
	}
	return d
}

// PendingChange is one sentence on when the answer will be another; nil where
// that will not happen by itself.
func (d Decision) PendingChange() *string {
	if d.ChangesAt == nil {
		return nil
	}
	will, what := "will be", "a denial"
	if d.Allowed {
		will, what = "will not be", "a grant"
	}
	return new(fmt.Sprintf("From %s on this %s allowed: %s ends.", d.ChangesAt.Format(time.RFC3339Nano), will, what))
}
