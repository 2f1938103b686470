package event

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Verdict is what verifying one organization's log found.
type Verdict struct {
	OrganizationID uuid.UUID
	Lines          int    // how many lines hold, from the first
	BadLine        int    // the first sequence that does not; 0 when all do
	Problem        string // what is wrong with it
}

// Sound tells whether all lines hold.
func (v Verdict) Sound() bool { return v.BadLine == 0 }

// BadSequence is the first line that does not hold; nil when all do.
func (v Verdict) BadSequence() *int {
	if v.Sound() {
		return nil
	}
	return &v.BadLine
}

// Sentence tells people the outcome.
func (v Verdict) Sentence() string {
	if !v.Sound() {
		return fmt.Sprintf("Line %d does not hold: %s.", v.BadLine, v.Problem)
	}
	return fmt.Sprintf("The log is unaltered: %s.", text.Counted(v.Lines, "line", "lines"))
}

// Verify reads an organization's whole log and recomputes its chain, up to
// the head that the organization's row knows. The log may grow meanwhile, and
// retention may rewrite lines that have been read already: then it begins anew.
func Verify(ctx context.Context, client *ent.Client, organizationID uuid.UUID) (Verdict, error) {
	ctx = viewer.AsSystem(ctx, "verify the log")
	for {
		before, err := headOf(ctx, client, organizationID)
		if err != nil {
			return Verdict{OrganizationID: organizationID}, err
		}
		verdict, err := verify(ctx, client, organizationID)
		if err != nil || verdict.BadLine == 0 {
			return verdict, err
		}
		after, err := headOf(ctx, client, organizationID)
		if err != nil {
			return verdict, err
		}
		applied, err := client.Event.Query().
			Where(
				entevent.OrganizationID(organizationID), entevent.KindEQ(entevent.KindRETENTION_APPLIED),
				entevent.SequenceGT(before.EventSequence), entevent.SequenceLTE(after.EventSequence),
			).
			Exist(ctx)
		if err != nil {
			return verdict, fmt.Errorf("see whether lines were rewritten: %w", err)
		}
		if !applied {
			return verdict, nil
		}
	}
}

// verify is Verify on a log that only grows. A head is always read after the
// lines it vouches for, and asked for again when it knows of more.
func verify(ctx context.Context, client *ent.Client, organizationID uuid.UUID) (Verdict, error) {
	chain := NewChain(organizationID)
	for promised := 0; ; {
		page, err := readAfter(ctx, client, organizationID, chain.verdict.Lines)
		if err != nil {
			return chain.verdict, err
		}
		for _, e := range page {
			if !chain.Add(e) {
				return chain.verdict, nil
			}
		}
		if len(page) > 0 {
			continue
		}
		if promised > chain.verdict.Lines {
			return chain.verdict.bad("the line is missing"), nil
		}
		head, err := headOf(ctx, client, organizationID)
		if err != nil {
			return chain.verdict, err
		}
		promised = head.EventSequence
		if promised > chain.verdict.Lines {
			continue
		}
		return chain.End(promised, head.EventHash), nil
	}
}

func headOf(ctx context.Context, client *ent.Client, organizationID uuid.UUID) (*ent.Organization, error) {
	head, err := client.Organization.Get(ctx, organizationID)
	if err != nil {
		return nil, fmt.Errorf("read the head of the log: %w", err)
	}
	return head, nil
}

// Chain holds one organization's lines against each other, one after the other.
// Of lines that retention erased, the text is held against what the marker says
// that they name.
type Chain struct {
	verdict  Verdict
	previous []byte
	from     int              // the first line there is
	erasures map[int]*erasure // by the markers that are to tell of them
	unproven int              // erased lines whose marker tells of others besides, from before the first
}

// NewChain is the chain of a log before its first line.
func NewChain(organizationID uuid.UUID) *Chain {
	return &Chain{verdict: Verdict{OrganizationID: organizationID}, previous: make([]byte, sha256.Size), from: 1, erasures: map[int]*erasure{}}
}

// Add takes the next line, and tells whether everything still holds.
func (c *Chain) Add(e *ent.Event) bool {
	if problem := c.check(e); problem != "" {
		c.verdict = c.verdict.bad(problem)
		return false
	}
	c.verdict.Lines, c.previous = e.Sequence, e.Hash
	if erased, ok := c.erasures[e.Sequence]; ok && e.Kind != entevent.KindRETENTION_APPLIED {
		c.verdict = c.verdict.untold(erased)
		return false
	}
	if erased, ok := c.erasures[e.Sequence]; ok {
		if c.from > 1 {
			c.unproven += erased.lines
		}
		delete(c.erasures, e.Sequence)
	}
	return true
}

// End is the verdict on the lines, of which the last must have a number and a
// hash.
func (c *Chain) End(sequence int, hash []byte) Verdict {
	switch {
	case sequence < c.verdict.Lines:
		c.verdict.Lines = sequence
		return c.verdict.bad("the organization remembers no such line")
	case sequence > 0 && !bytes.Equal(c.previous, hash):
		c.verdict.Lines--
		return c.verdict.bad("the last line is not the one the organization remembers")
	}
	var first *erasure
	for _, erased := range c.erasures {
		if first == nil || erased.first < first.first {
			first = erased
		}
	}
	if first != nil {
		return c.verdict.untold(first)
	}
	return c.verdict
}

func (v Verdict) bad(problem string) Verdict {
	v.BadLine, v.Problem = v.Lines+1, problem
	return v
}

// untold is the verdict on a line that says it was erased, where nothing tells
// of it.
func (v Verdict) untold(erased *erasure) Verdict {
	v.Lines = erased.first - 1
	return v.bad("the line was erased, and the line that it names tells of no erasure")
}

func (c *Chain) check(e *ent.Event) string {
	switch {
	case e.Sequence != c.verdict.Lines+1:
		return "the line is missing"
	case !bytes.Equal(e.PreviousHash, c.previous):
		return "the line does not follow the one before it"
	case e.ErasedBy == nil && !bytes.Equal(e.Digest, textDigest(e)):
		return "the line's text was changed"
	case !bytes.Equal(e.Hash, chainHash(e)):
		return "the line was changed"
	}
	if e.ErasedBy != nil {
		if *e.ErasedBy <= e.Sequence {
			return "the line was erased, and the line that it names tells of no erasure"
		}
		erased := c.erasures[*e.ErasedBy]
		if erased == nil {
			erased = newErasure()
			c.erasures[*e.ErasedBy] = erased
		}
		erased.add(e)
	}
	if e.Kind == entevent.KindRETENTION_APPLIED && c.from == 1 { // else it may tell of lines that are not there
		erased := c.erasures[e.Sequence]
		if erased == nil {
			erased = newErasure()
		}
		if e.After == nil || erased.digest() != *e.After {
			return "what was erased does not read as this line tells"
		}
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
