package event

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/viewer"
)

// Verdict is what verifying one organization's log found.
type Verdict struct {
	OrganizationID uuid.UUID
	Lines          int    // how many lines hold, from the first
	BadLine        int    // the first sequence that does not; 0 when all do
	Problem        string // what is wrong with it
}

// Verify reads an organization's whole log and recomputes its chain, up to
// the head that the organization's row knows. The log may grow meanwhile: a
// head is always read after the lines it vouches for, and asked for again when
// it knows of more.
func Verify(ctx context.Context, client *ent.Client, organizationID uuid.UUID) (Verdict, error) {
	ctx = viewer.AsSystem(ctx, "verify the log")
	verdict := Verdict{OrganizationID: organizationID}
	previous := make([]byte, sha256.Size)
	for promised := 0; ; {
		page, err := readAfter(ctx, client, organizationID, verdict.Lines)
		if err != nil {
			return verdict, err
		}
		for _, e := range page {
			if problem := check(e, verdict.Lines+1, previous); problem != "" {
				return verdict.bad(problem), nil
			}
			verdict.Lines, previous = e.Sequence, e.Hash
		}
		if len(page) > 0 {
			continue
		}
		if promised > verdict.Lines {
			return verdict.bad("the line is missing"), nil
		}
		head, err := client.Organization.Get(ctx, organizationID)
		if err != nil {
			return verdict, fmt.Errorf("read the head of the log: %w", err)
		}
		promised = head.EventSequence
		switch {
		case promised > verdict.Lines:
			continue
		case promised < verdict.Lines:
			verdict.Lines = promised
			return verdict.bad("the organization remembers no such line"), nil
		case promised > 0 && !bytes.Equal(previous, head.EventHash):
			verdict.Lines--
			return verdict.bad("the last line is not the one the organization remembers"), nil
		}
		return verdict, nil
	}
}

func (v Verdict) bad(problem string) Verdict {
	v.BadLine, v.Problem = v.Lines+1, problem
	return v
}

func check(e *ent.Event, sequence int, previous []byte) string {
	switch {
	case e.Sequence != sequence:
		return "the line is missing"
	case !bytes.Equal(e.PreviousHash, previous):
		return "the line does not follow the one before it"
	case !bytes.Equal(e.Digest, textDigest(e)):
		return "the line's text was changed"
	case !bytes.Equal(e.Hash, chainHash(e)):
		return "the line was changed"
	}
	return ""
}

// pageSize is how many events are read from the table at once.
const pageSize = 500

func readAfter(ctx context.Context, client *ent.Client, organizationID uuid.UUID, after int) ([]*ent.Event, error) {
	page, err := client.Event.Query().
		Where(entevent.OrganizationID(organizationID), entevent.SequenceGT(after)).
		Order(entevent.BySequence()).
		Limit(pageSize).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", err)
	}
	return page, nil
}
