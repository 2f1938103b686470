package event

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/viewer"
)

// wordings are what retention leaves of a line: a sentence that speaks of nobody
// by name, and whether what was before and after stays. It does where both can
// only be words of the catalogue, or a department's.
var wordings = map[Kind]struct {
	sentence string
	keeps    bool
}{
	entevent.KindINVITATION_REQUESTED:             {sentence: "An invitation of %s was requested."},
	entevent.KindINVITATION_CREATED:               {sentence: "%s was invited."},
	entevent.KindINVITATION_SENT:                  {sentence: "The letter to %s was sent."},
	entevent.KindINVITATION_DELIVERY_FAILED:       {sentence: "The letter to %s could not be delivered."},
	entevent.KindINVITATION_RESENT:                {sentence: "The invitation of %s was renewed; the older link is dead."},
	entevent.KindINVITATION_REVOKED:               {sentence: "The invitation of %s was revoked."},
	entevent.KindINVITATION_ACCEPTED:              {sentence: "%s accepted the invitation."},
	entevent.KindINVITATION_DECLINED:              {sentence: "%s declined the invitation."},
	entevent.KindINVITATION_EXPIRED:               {sentence: "The invitation of %s expired."},
	entevent.KindINVITATION_APPROVAL_GIVEN:        {sentence: "The invitation of %s was approved by one of those who have to."},
	entevent.KindINVITATION_APPROVED:              {sentence: "The invitation of %s was approved."},
	entevent.KindINVITATION_REJECTED:              {sentence: "The invitation of %s was rejected."},
	entevent.KindINVITATION_ROLE_CHANGED:          {sentence: "%s was invited with another role.", keeps: true},
	entevent.KindINVITE_LINK_USED:                 {sentence: "%s joined by a link."},
	entevent.KindMEMBER_JOINED:                    {sentence: "%s joined.", keeps: true},
	entevent.KindMEMBER_ROLE_CHANGED:              {sentence: "The role of %s changed.", keeps: true},
	entevent.KindMEMBER_SUSPENDED:                 {sentence: "%s was suspended.", keeps: true},
	entevent.KindMEMBER_REACTIVATED:               {sentence: "%s was active again.", keeps: true},
	entevent.KindMEMBER_REMOVED:                   {sentence: "%s was removed.", keeps: true},
	entevent.KindMEMBER_DEPARTMENT_CHANGED:        {sentence: "%s came to another department, or to none.", keeps: true},
	entevent.KindMEMBER_ONBOARDING_STEP_COMPLETED: {sentence: "%s took a step of the onboarding.", keeps: true},
	entevent.KindMEMBER_PERMISSION_CHANGED:        {sentence: "What %s was granted or denied changed.", keeps: true},
	entevent.KindMEMBER_PERMISSION_ENDED:          {sentence: "What %s was granted or denied for a time ended.", keeps: true},
	entevent.KindSPACE_MEMBER_ADDED:               {sentence: "%s was added to a space.", keeps: true},
	entevent.KindSPACE_MEMBER_ROLE_CHANGED:        {sentence: "The role of %s in a space changed.", keeps: true},
	entevent.KindSPACE_MEMBER_REMOVED:             {sentence: "%s was taken out of a space.", keeps: true},
}

// Erase takes what lines say of people out of them, and appends the marker that
// tells of it: RETENTION_APPLIED with a digest of the lines as they read now. The
// hashes that chain the log stay, because they cover the digest of each line's
// text and not the text; the salt goes, without which that digest tells nothing
// about a text that somebody guesses. named is whom a line is about, by a
// pseudonym. Like Append it belongs at the end of a transaction, which holds the
// organization's lock.
func (l *Log) Erase(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, marker Entry, lines []*ent.Event, named func(*ent.Event) string) error {
	system := viewer.AsSystem(ctx, "erase what lines of the log say of people")
	head, err := tx.Organization.Get(system, organizationID)
	if err != nil {
		return fmt.Errorf("read the head of the log: %w", err)
	}
	lines = slices.Clone(lines)
	slices.SortFunc(lines, func(a, b *ent.Event) int { return a.Sequence - b.Sequence })
	erased := newErasure()
	for _, line := range lines {
		e := forgetting(line, named(line))
		erased.add(e)
		write := tx.Event.Update().Where(entevent.ID(e.ID), entevent.ErasedByIsNil()).
			SetSummary(e.Summary).SetErasedBy(head.EventSequence + 1).SetSalt([]byte{}).ClearReason()
		if e.Before == nil {
			write.ClearBefore()
		}
		if e.After == nil {
			write.ClearAfter()
		} else {
			write.SetAfter(*e.After)
		}
		n, err := write.Save(system)
		if err != nil {
			return fmt.Errorf("erase line %d: %w", e.Sequence, err)
		}
		if n != 1 {
			return fmt.Errorf("erase line %d: it was erased meanwhile", e.Sequence)
		}
	}
	marker.Kind, marker.After = entevent.KindRETENTION_APPLIED, erased.digest()
	return l.Append(ctx, tx, organizationID, marker)
}

// forgetting is the line without what it says of people.
func forgetting(e *ent.Event, pseudonym string) *ent.Event {
	line := *e
	wording, ok := wordings[e.Kind]
	if !ok {
		wording.sentence = "What was told here of %s is erased."
	}
	line.Summary, line.Reason = fmt.Sprintf(wording.sentence, pseudonym), nil
	if !wording.keeps {
		line.Before, line.After = nil, nil
	}
	if e.Kind == entevent.KindMEMBER_JOINED {
		line.After = new(Joined(JoinedAs(e)))
	}
	return &line
}

// erasure is the digest of erased lines, in the order of their numbers.
type erasure struct {
	first int // the first of them
	lines int
	hash  hash.Hash
}

func newErasure() *erasure { return &erasure{hash: sha256.New()} }

func (s *erasure) add(e *ent.Event) {
	if s.first == 0 {
		s.first = e.Sequence
	}
	s.lines++
	s.hash.Write(hashOf(
		binary.BigEndian.AppendUint64(nil, uint64(e.Sequence)), // #nosec G115 -- a sequence counts from 1
		[]byte(e.Summary), nilBytes(e.Before), nilBytes(e.After), nilBytes(e.Reason),
	))
}

func (s *erasure) digest() string { return hex.EncodeToString(s.hash.Sum(nil)) }
