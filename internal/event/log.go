// Package event is the organization's log and the bell that tells of it.
//
// Each organization has one log, numbered 1, 2, 3 … without gap or repeat, in
// commit order. The audit trail, the subscriptions and an invitation's history
// are these same rows. A change appends to the log last thing in its own
// transaction; after the commit the bell rings, and followers read the table
// after the number they know. The bell may be lost, doubled or late without
// harm: what is true stands in the table. Lines are chained by their hashes, and
// never change but by Erase, which leaves a marker; an export of them is signed.
package event

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/organization"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Kind says what happened.
type Kind = entevent.Kind

// Entry is what a change says of itself.
type Entry struct {
	Kind  Kind
	Actor uuid.UUID // whose doing it was; uuid.Nil is the system

	// What it is about, as far as it applies; uuid.Nil elsewhere.
	Invitation  uuid.UUID
	InviteLink  uuid.UUID
	Member      uuid.UUID
	Subject     uuid.UUID // the person whose membership it is
	Department  uuid.UUID
	Space       uuid.UUID
	CustomRole  uuid.UUID
	Integration uuid.UUID

	Correlation uuid.UUID // shared by all entries of one request or one import

	Summary       string // one sentence for a person, without secrets
	Before, After string // what was replaced and what by; empty where nothing was
	Reason        string // why, in the actor's own words; may be empty
}

// Together gives the entries of one request a correlation of their own. One
// alone needs none.
func Together(entries ...Entry) []Entry {
	if len(entries) < 2 {
		return entries
	}
	correlation := uuid.Must(uuid.NewV7())
	for i := range entries {
		entries[i].Correlation = correlation
	}
	return entries
}

// insertRows is how many lines one statement appends. SQLite takes at most 32,766
// parameters, and a line has 23.
const insertRows = 1400

// Log appends to the logs of all organizations.
type Log struct {
	Bell    Bell
	Now     func() time.Time
	Metrics *Metrics
}

// Append adds entries to an organization's log. It belongs at the end of the
// transaction: the number is taken from the organization's row, whose lock
// keeps all later appends waiting until this transaction has ended, and that
// wait is what makes numbers gapless and in commit order. In the same statement
// it writes how many invitations are open at most, which policy.Grant has counted
// in the row that is held.
func (l *Log) Append(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, entries ...Entry) error {
	if len(entries) == 0 {
		return nil
	}
	ctx = viewer.AsSystem(ctx, "append to the log")
	head, err := l.head(ctx, tx, organizationID)
	if err != nil {
		return err
	}
	now, previous := l.Now(), head.EventHash
	first := head.EventSequence + 1
	rows := make([]*ent.EventCreate, len(entries))
	for i, entry := range entries {
		e := entry.event(organizationID, first+i, now, previous)
		rows[i] = create(tx, e)
		previous = e.Hash
	}
	for lines := range slices.Chunk(rows, insertRows) {
		if err := tx.Event.CreateBulk(lines...).Exec(ctx); err != nil {
			return fmt.Errorf("append to the log: %w", err)
		}
	}
	n, err := tx.Organization.Update().
		Where(organization.ID(organizationID), organization.EventSequence(head.EventSequence)).
		AddEventSequence(len(entries)).
		SetEventHash(previous).
		SetOpenAtMost(head.OpenAtMost).
		Save(ctx)
	if err == nil && n != 1 {
		err = errors.New("it is not where it was when it was locked")
	}
	if err != nil {
		return fmt.Errorf("set the head of the log: %w", err)
	}
	head.EventSequence, head.EventHash = head.EventSequence+len(entries), previous
	tx.OnCommit(func(next ent.Committer) ent.Committer {
		return ent.CommitFunc(func(ctx context.Context, tx *ent.Tx) error {
			err := next.Commit(ctx, tx)
			if err == nil {
				l.Bell.Ring()
				l.Metrics.count(entries)
			}
			return err
		})
	})
	return nil
}

// head is the organization with the head of its log, which the transaction has
// locked, or locks now.
func (l *Log) head(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) (*ent.Organization, error) {
	if org := Held(ctx, tx, organizationID); org != nil {
		return org, nil
	}
	org, err := locked(tx, organizationID).
		Select(organization.FieldEventSequence, organization.FieldEventHash, organization.FieldOpenAtMost).
		Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("take the next number of the log: %w", err)
	}
	return org, nil
}

func (entry Entry) event(organizationID uuid.UUID, sequence int, now time.Time, previous []byte) *ent.Event {
	e := &ent.Event{
		ID:             uuid.Must(uuid.NewV7()),
		OrganizationID: organizationID,
		Sequence:       sequence,
		Kind:           entry.Kind,
		OccurredAt:     now,
		ActorID:        store.Nullable(entry.Actor),
		InvitationID:   store.Nullable(entry.Invitation),
		InviteLinkID:   store.Nullable(entry.InviteLink),
		MemberID:       store.Nullable(entry.Member),
		SubjectID:      store.Nullable(entry.Subject),
		DepartmentID:   store.Nullable(entry.Department),
		SpaceID:        store.Nullable(entry.Space),
		CustomRoleID:   store.Nullable(entry.CustomRole),
		IntegrationID:  store.Nullable(entry.Integration),
		CorrelationID:  store.Nullable(entry.Correlation),
		Summary:        entry.Summary,
		Before:         store.Nullable(entry.Before),
		After:          store.Nullable(entry.After),
		Reason:         store.Nullable(entry.Reason),
		Salt:           make([]byte, 16),
		PreviousHash:   previous,
	}
	if previous == nil {
		e.PreviousHash = make([]byte, sha256.Size)
	}
	_, _ = rand.Read(e.Salt) // never fails: crypto/rand's contract since Go 1.24
	e.Digest = textDigest(e)
	e.Hash = chainHash(e)
	return e
}

func create(tx *ent.Tx, e *ent.Event) *ent.EventCreate {
	return tx.Event.Create().
		SetID(e.ID).
		SetOrganizationID(e.OrganizationID).
		SetSequence(e.Sequence).
		SetKind(e.Kind).
		SetOccurredAt(e.OccurredAt).
		SetNillableActorID(e.ActorID).
		SetNillableInvitationID(e.InvitationID).
		SetNillableInviteLinkID(e.InviteLinkID).
		SetNillableMemberID(e.MemberID).
		SetNillableSubjectID(e.SubjectID).
		SetNillableDepartmentID(e.DepartmentID).
		SetNillableSpaceID(e.SpaceID).
		SetNillableCustomRoleID(e.CustomRoleID).
		SetNillableIntegrationID(e.IntegrationID).
		SetNillableCorrelationID(e.CorrelationID).
		SetSummary(e.Summary).
		SetNillableBefore(e.Before).
		SetNillableAfter(e.After).
		SetNillableReason(e.Reason).
		SetSalt(e.Salt).
		SetDigest(e.Digest).
		SetPreviousHash(e.PreviousHash).
		SetHash(e.Hash)
}

// textDigest commits to what people read. The salt keeps a digest from
// confirming a guessed address once the text is erased.
func textDigest(e *ent.Event) []byte {
	return hashOf(e.Salt, []byte(e.Summary), nilBytes(e.Before), nilBytes(e.After), nilBytes(e.Reason))
}

// chainHash commits to the whole line and, through PreviousHash, to all lines
// before it.
func chainHash(e *ent.Event) []byte {
	id := func(id *uuid.UUID) []byte {
		if id == nil {
			return nil
		}
		return id[:]
	}
	parts := [][]byte{
		e.PreviousHash,
		e.OrganizationID[:],
		binary.BigEndian.AppendUint64(nil, uint64(e.Sequence)), // #nosec G115 -- a sequence counts from 1
		e.ID[:],
		[]byte(e.Kind),
		binary.BigEndian.AppendUint64(nil, uint64(e.OccurredAt.UnixMicro())),
		id(e.ActorID), id(e.InvitationID), id(e.InviteLinkID), id(e.MemberID), id(e.SubjectID),
		e.Digest,
	}
	// Later kinds of reference stand behind their names, and only where there is
	// one: lines from before they existed keep their hashes.
	for _, later := range []struct {
		name string
		id   *uuid.UUID
	}{{"department", e.DepartmentID}, {"space", e.SpaceID}, {"correlation", e.CorrelationID}, {"custom role", e.CustomRoleID}, {"integration", e.IntegrationID}} {
		if later.id != nil {
			parts = append(parts, []byte(later.name), later.id[:])
		}
	}
	return hashOf(parts...)
}

// hashOf is SHA-256 over the parts, each with its length before it so that no
// two lists of parts read the same.
func hashOf(parts ...[]byte) []byte {
	h := sha256.New()
	for _, part := range parts {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return h.Sum(nil)
}

func nilBytes(s *string) []byte {
	if s == nil {
		return nil
	}
	return []byte(*s)
}
