package event

import (
	"context"
	"crypto/sha512"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/token"
	"usher/internal/viewer"
)

// exportFormat is what an export calls itself. Fields may be added to it, and
// are then signed like the others.
const exportFormat = "usher-log-1"

// ExportPath is where the log is exported.
const ExportPath = "/export/log"

// Exporter writes logs out for auditors: one JSON object a line, a header first,
// then the log's lines with all that their chain needs, and last a signature of
// every byte before it. Check reads it without a database.
type Exporter struct {
	Store     *store.Store
	Log       *Log
	Key       token.LogKey
	PublicURL string // without a slash at the end
}

// Paper is what is written on.
type Paper interface {
	Write(page []byte) (int, error)
	// Turn is called when a page is written; its error ends the export.
	Turn(context.Context) error
}

// Span is which lines are exported, by when they were written; nil is open.
type Span struct{ Since, Until *time.Time }

// header is an export's first line.
type header struct {
	Format       string    `json:"format"`
	Organization string    `json:"organization"`
	Key          string    `json:"key"`
	PublicKey    string    `json:"publicKey"`
	First        int       `json:"first"` // the numbers of the first and last line; 1 and 0 when there is none
	Last         int       `json:"last"`
	ExportedAt   time.Time `json:"exportedAt"`
}

// exported is a line of the log as an export has it.
type exported struct {
	Sequence      int        `json:"sequence"`
	ID            uuid.UUID  `json:"id"`
	Kind          Kind       `json:"kind"`
	OccurredAt    time.Time  `json:"occurredAt"`
	ActorID       *uuid.UUID `json:"actorId,omitempty"`
	InvitationID  *uuid.UUID `json:"invitationId,omitempty"`
	InviteLinkID  *uuid.UUID `json:"inviteLinkId,omitempty"`
	MemberID      *uuid.UUID `json:"memberId,omitempty"`
	SubjectID     *uuid.UUID `json:"subjectId,omitempty"`
	DepartmentID  *uuid.UUID `json:"departmentId,omitempty"`
	SpaceID       *uuid.UUID `json:"spaceId,omitempty"`
	CustomRoleID  *uuid.UUID `json:"customRoleId,omitempty"`
	IntegrationID *uuid.UUID `json:"integrationId,omitempty"`
	CorrelationID *uuid.UUID `json:"correlationId,omitempty"`
	Summary       string     `json:"summary"`
	Before        *string    `json:"before,omitempty"`
	After         *string    `json:"after,omitempty"`
	Reason        *string    `json:"reason,omitempty"`
	ErasedBy      *int       `json:"erasedBy,omitempty"`
	Salt          []byte     `json:"salt"`
	Digest        []byte     `json:"digest"`
	PreviousHash  []byte     `json:"previousHash"`
	Hash          []byte     `json:"hash"`
}

// footer is an export's last line.
type footer struct {
	Signature []byte `json:"signature"`
}

// Organization is whose log the viewer may export. Errors: UNAUTHENTICATED,
// NOT_FOUND, FORBIDDEN.
func (x *Exporter) Organization(ctx context.Context, id uuid.UUID) (*ent.Organization, error) {
	if _, _, err := scope.Enter(ctx, x.Store.Client, id, role.ManageMembers); err != nil {
		return nil, err
	}
	organization, err := x.Store.Client.Organization.Get(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("look up an organization: %w", err)
	}
	return organization, nil
}

// URL is from where an organization's log can be fetched.
func (x *Exporter) URL(organizationID uuid.UUID) string {
	query := url.Values{"organization": {publicid.Encode(publicid.Organization, organizationID)}}
	return x.PublicURL + ExportPath + "?" + query.Encode()
}

// Export begins an export and writes it. Errors: as of Organization.
func (x *Exporter) Export(ctx context.Context, organizationID uuid.UUID, span Span, paper Paper) error {
	begun, err := x.Begin(ctx, organizationID, span)
	if err != nil {
		return err
	}
	return begun.Write(ctx, paper)
}

// Export is one that the log tells of.
type Export struct {
	x              *Exporter
	organizationID uuid.UUID
	first, last    int // lines
}

// Write writes what was in the log when the export began, the line about it included,
// in pages and constant memory. It ends with an error as soon as the viewer has lost
// the right to read on; without its last line, what is written then is no export.
func (e Export) Write(ctx context.Context, paper Paper) error {
	x, organizationID, first, last := e.x, e.organizationID, e.first, e.last
	sum := sha512.New()
	out := json.NewEncoder(io.MultiWriter(sum, paper))
	out.SetEscapeHTML(false)
	public := x.Key.Public()
	err := out.Encode(header{
		Format: exportFormat, Organization: publicid.Encode(publicid.Organization, organizationID),
		Key: public.ID(), PublicKey: public.String(), First: first, Last: last, ExportedAt: x.Store.Now(),
	})
	for after := first - 1; err == nil && after < last; {
		after, err = x.page(ctx, organizationID, after, last, out)
		if err == nil {
			err = paper.Turn(ctx)
		}
	}
	if err != nil {
		return fmt.Errorf("write the log out: %w", err)
	}
	signature, err := x.Key.Sign(sum.Sum(nil))
	if err == nil {
		err = out.Encode(footer{Signature: signature})
	}
	if err == nil {
		err = paper.Turn(ctx)
	}
	if err != nil {
		return fmt.Errorf("sign the log that was written out: %w", err)
	}
	return nil
}

// Begin notes the export in the log, and finds out which lines it takes in. It waits for
// whoever writes to the organization. Errors: as of Organization.
func (x *Exporter) Begin(ctx context.Context, organizationID uuid.UUID, span Span) (Export, error) {
	var first, last int
	err := x.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, _, err := TakeTurn(ctx, tx, organizationID, role.ManageMembers)
		if err != nil {
			return err
		}
		system := viewer.AsSystem(ctx, "see which lines of the log an export takes in")
		head, err := tx.Organization.Get(system, organizationID)
		if err != nil {
			return fmt.Errorf("read the head of the log: %w", err)
		}
		first, last = 1, head.EventSequence+1
		if span.Since != nil {
			first, err = Last(system, tx.Event, organizationID, entevent.OccurredAtLT(*span.Since))
			first++
		}
		if err == nil && span.Until != nil && !span.Until.After(x.Log.Now()) {
			last, err = Last(system, tx.Event, organizationID, entevent.OccurredAtLTE(*span.Until))
		}
		if err != nil {
			return err
		}
		if last < first { // there was nothing in that time
			first, last = 1, 0
		}
		summary := "The log was exported: no line of it."
		if last > 0 {
			summary = fmt.Sprintf("The log was exported: lines %d to %d.", first, last)
		}
		return x.Log.Append(ctx, tx, organizationID, Entry{Kind: entevent.KindLOG_EXPORTED, Actor: viewer.Actor(ctx), Summary: summary})
	})
	return Export{x, organizationID, first, last}, err
}

// page writes the next lines, and says which was the last.
func (x *Exporter) page(ctx context.Context, organizationID uuid.UUID, after, last int, out *json.Encoder) (int, error) {
	lines, err := x.Store.Client.Event.Query().
		Where(entevent.OrganizationID(organizationID), entevent.SequenceGT(after), entevent.SequenceLTE(last)).
		Order(entevent.BySequence()).
		Limit(pageSize).
		All(ctx)
	if err != nil {
		return after, err
	}
	if len(lines) == 0 { // so it looks, too, to whoever may no longer read it
		if _, err := x.Organization(ctx, organizationID); err != nil {
			return after, err
		}
		return last, nil // Check tells of the gap
	}
	for _, e := range lines {
		if err := out.Encode(exportedLine(e)); err != nil {
			return after, err
		}
		after = e.Sequence
	}
	return after, nil
}

func exportedLine(e *ent.Event) exported {
	return exported{
		Sequence: e.Sequence, ID: e.ID, Kind: e.Kind, OccurredAt: e.OccurredAt.UTC(),
		ActorID: e.ActorID, InvitationID: e.InvitationID, InviteLinkID: e.InviteLinkID, MemberID: e.MemberID, SubjectID: e.SubjectID,
		DepartmentID: e.DepartmentID, SpaceID: e.SpaceID, CustomRoleID: e.CustomRoleID, IntegrationID: e.IntegrationID, CorrelationID: e.CorrelationID,
		Summary: e.Summary, Before: e.Before, After: e.After, Reason: e.Reason, ErasedBy: e.ErasedBy,
		Salt: e.Salt, Digest: e.Digest, PreviousHash: e.PreviousHash, Hash: e.Hash,
	}
}

func (l exported) event(organizationID uuid.UUID) *ent.Event {
	return &ent.Event{
		OrganizationID: organizationID, Sequence: l.Sequence, ID: l.ID, Kind: l.Kind, OccurredAt: l.OccurredAt,
		ActorID: l.ActorID, InvitationID: l.InvitationID, InviteLinkID: l.InviteLinkID, MemberID: l.MemberID, SubjectID: l.SubjectID,
		DepartmentID: l.DepartmentID, SpaceID: l.SpaceID, CustomRoleID: l.CustomRoleID, IntegrationID: l.IntegrationID, CorrelationID: l.CorrelationID,
		Summary: l.Summary, Before: l.Before, After: l.After, Reason: l.Reason, ErasedBy: l.ErasedBy,
		Salt: l.Salt, Digest: l.Digest, PreviousHash: l.PreviousHash, Hash: l.Hash,
	}
}
