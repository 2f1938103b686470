// Package retention forgets people when an organization's policy says so.
//
// So many days after an invitation ended, its address and message are erased, and
// so are the texts of the log's lines about it; and so many days after the last
// line about somebody who has left, the texts of the lines about him. What stays
// is what happened, when, by whose doing and with which role, under a pseudonym.
// Letters and spreadsheets of that age go altogether. The log's chain still
// verifies: each batch leaves one line that tells of it (event.Log.Erase).
//
// An account is not an organization's: what stands in it stays. Several servers
// may do this at once, and it may be broken off anywhere: a batch is one
// transaction, made in the organization's turn, and what was erased is not found
// again.
package retention

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/letter"
	"usher/ent/organization"
	"usher/ent/roster"
	"usher/ent/user"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/policy"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

const (
	day = 24 * time.Hour
	// invitationsAtOnce and peopleAtOnce bound a batch, and thereby how long the
	// organization's other changes wait for it.
	invitationsAtOnce = 100
	peopleAtOnce      = 20
)

// Service is the forgetting of all organizations.
type Service struct {
	Store *store.Store
	Log   *event.Log
}

// Outcome is what has been erased of one organization.
type Outcome struct {
	Organization *ent.Organization
	Invitations  int
	People       int // who had left
}

// Apply erases in each organization what its policy no longer wants kept, and
// returns those that want it. On SQLite the text is in the database's files
// nowhere then; on PostgreSQL it is gone from them when VACUUM has been there.
func (s *Service) Apply(ctx context.Context) ([]Outcome, error) {
	ctx = viewer.AsSystem(ctx, "erase what organizations no longer want kept")
	organizations, err := s.Store.Client.Organization.Query().
		Where(organization.PolicyNEQ("")).
		Order(organization.BySlug()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up who has a policy: %w", err)
	}
	var outcomes []Outcome
	var failures []error
	for _, org := range organizations {
		p, err := policy.Of(org)
		if err == nil && p.RetentionDays == nil {
			continue
		}
		outcome := Outcome{Organization: org}
		if err == nil {
			err = s.apply(ctx, &outcome)
		}
		if err != nil { // one organization's trouble keeps no other from it
			failures = append(failures, fmt.Errorf("apply the retention of organization %s: %w", org.ID, err))
		}
		outcomes = append(outcomes, outcome)
	}
	if len(outcomes) > 0 {
		failures = append(failures, s.Store.Checkpoint(ctx))
	}
	return outcomes, errors.Join(failures...)
}

func (s *Service) apply(ctx context.Context, o *Outcome) error {
	for {
		var found batch
		err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			found = batch{}
			ctx, regime, err := policy.Hold(ctx, tx, o.Organization.ID)
			if err != nil || regime.RetentionDays == nil {
				return err
			}
			found, err = s.batch(ctx, tx, o.Organization.ID, *regime.RetentionDays)
			return err
		})
		if err != nil {
			return err
		}
		o.Invitations += len(found.invitations)
		o.People += len(found.people)
		if !found.mayBeMore() {
			return nil
		}
	}
}

// batch is what one transaction erases.
type batch struct {
	invitations []*ent.Invitation
	people      []uuid.UUID
}

func (b batch) isEmpty() bool { return len(b.invitations)+len(b.people) == 0 }

func (b batch) mayBeMore() bool {
	return len(b.invitations) == invitationsAtOnce || len(b.people) == peopleAtOnce
}

func (s *Service) batch(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, days int) (b batch, err error) {
	cutoff := s.Store.Now().Add(-time.Duration(days) * day)
	if err := forgetPapers(ctx, tx, organizationID, cutoff); err != nil {
		return b, err
	}
	if b.invitations, err = ended(ctx, tx, organizationID, cutoff); err != nil {
		return b, err
	}
	if b.people, err = gone(ctx, tx, organizationID, cutoff); err != nil {
		return b, err
	}
	if b.isEmpty() {
		return b, nil
	}
	lines, err := b.lines(ctx, tx, organizationID)
	if err != nil {
		return b, err
	}
	if err := s.erase(ctx, tx, b, organizationID, cutoff); err != nil {
		return b, err
	}
	return b, s.Log.Erase(ctx, tx, organizationID, event.Entry{
		Summary: fmt.Sprintf("After %s, the personal data of %s and %s who had left was erased.",
			text.Counted(days, "day", "days"), text.Counted(len(b.invitations), "ended invitation", "ended invitations"), text.Counted(len(b.people), "person", "people")),
	}, lines, pseudonym)
}

// erase takes address and message out of invitations, and deletes the letters to
// whoever is forgotten, those about his account included.
func (s *Service) erase(ctx context.Context, tx *ent.Tx, b batch, organizationID uuid.UUID, cutoff time.Time) error {
	recipients, err := tx.User.Query().Where(user.IDIn(b.people...)).Select(user.FieldEmail).Strings(ctx)
	if err != nil {
		return fmt.Errorf("look up the addresses of people who have left: %w", err)
	}
	for _, inv := range b.invitations {
		recipients = append(recipients, inv.Email)
		err := tx.Invitation.Update().Where(invitation.ID(inv.ID)).
			SetEmail(alias(publicid.Invitation, inv.ID)).
			ClearMessage().ClearDeliveryProblem().
			SetErasedAt(s.Store.Now()).
			Exec(ctx)
		if err != nil {
			return fmt.Errorf("erase an invitation: %w", err)
		}
	}
	_, err = tx.Letter.Delete().
		Where(
			letter.RecipientIn(recipients...), letter.CreatedAtLT(cutoff), letter.StateNEQ(letter.StateQUEUED),
			letter.Or(letter.OrganizationID(organizationID), letter.OrganizationIDIsNil()),
		).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("delete the letters to those who are forgotten: %w", err)
	}
	return nil
}

// forgetPapers deletes an organization's letters and spreadsheets from before a
// moment: they name people, and what came of them stands elsewhere. A letter
// that still waits is sent first, and an import that runs ends first.
func forgetPapers(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, cutoff time.Time) error {
	_, err := tx.Letter.Delete().
		Where(letter.OrganizationID(organizationID), letter.CreatedAtLT(cutoff), letter.StateNEQ(letter.StateQUEUED)).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("delete old letters: %w", err)
	}
	_, err = tx.Roster.Delete().
		Where(roster.OrganizationID(organizationID), roster.CreatedAtLT(cutoff), roster.Or(
			roster.StateIn(roster.StateREADING, roster.StatePLANNED),
			roster.And(roster.StateIn(roster.StateDONE, roster.StateFAILED), roster.FinishedAtLT(cutoff)),
		)).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("delete old spreadsheets: %w", err)
	}
	return nil
}

// pseudonym is whom a line is about: an invitation where it is about that, else a
// person. Lines about the same one have the same.
func pseudonym(e *ent.Event) string {
	if e.SubjectID == nil {
		return alias(publicid.Invitation, *e.InvitationID)
	}
	return alias(publicid.User, *e.SubjectID)
}

// alias is the address that stands for an erased one. It is the object's public id
// without its prefix, in a domain that nobody can have.
func alias(kind publicid.Kind, id uuid.UUID) string {
	return string(address.Erased(publicid.Encode(kind, id)[len(kind)+1:]))
}

func idsOf(invitations []*ent.Invitation) []uuid.UUID {
	ids := make([]uuid.UUID, len(invitations))
	for i, inv := range invitations {
		ids[i] = inv.ID
	}
	return ids
}
