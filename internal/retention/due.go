package retention

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/member"
	"usher/internal/store"
)

// ended are invitations that have been over since before a moment and are not
// erased. One that somebody else holds is left to the next time.
func ended(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, cutoff time.Time) ([]*ent.Invitation, error) {
	found, err := tx.Invitation.Query().
		Where(
			invitation.OrganizationID(organizationID), invitation.ErasedAtIsNil(), invitation.CreatedAtLT(cutoff),
			invitation.Or(
				invitation.And(invitation.StateEQ(invitation.StateACCEPTED), invitation.AcceptedAtLT(cutoff)),
				invitation.And(invitation.StateEQ(invitation.StateDECLINED), invitation.DeclinedAtLT(cutoff)),
				invitation.And(invitation.StateEQ(invitation.StateREVOKED), invitation.RevokedAtLT(cutoff)),
				invitation.And(invitation.StateEQ(invitation.StateREJECTED), invitation.RejectedAtLT(cutoff)),
				invitation.And(invitation.StateEQ(invitation.StateEXPIRED), invitation.ExpiresAtLT(cutoff)),
			),
			store.SkipLocked,
		).
		Order(invitation.ByCreatedAt(), invitation.ByID()).
		Limit(invitationsAtOnce).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look for ended invitations: %w", err)
	}
	return found, nil
}

// gone are people who have left, about whom no line of the log is younger than a
// moment, and whose lines are not erased.
func gone(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID, cutoff time.Time) ([]uuid.UUID, error) {
	var rows []struct {
		SubjectID uuid.UUID `sql:"subject_id"`
	}
	err := tx.Event.Query().
		Where(entevent.OrganizationID(organizationID), entevent.OccurredAtLT(cutoff), removals, func(s *entsql.Selector) {
			d := entsql.Dialect(s.Dialect())
			members, later := d.Table(member.Table).As("m"), d.Table(entevent.Table).As("later")
			s.Where(entsql.NotExists(d.Select().From(members).Where(entsql.And(
				entsql.ColumnsEQ(members.C(member.FieldOrganizationID), s.C(entevent.FieldOrganizationID)),
				entsql.ColumnsEQ(members.C(member.FieldUserID), s.C(entevent.FieldSubjectID)),
			))))
			s.Where(entsql.NotExists(d.Select().From(later).Where(entsql.And(
				entsql.ColumnsEQ(later.C(entevent.FieldOrganizationID), s.C(entevent.FieldOrganizationID)),
				entsql.ColumnsEQ(later.C(entevent.FieldSubjectID), s.C(entevent.FieldSubjectID)),
				entsql.GTE(later.C(entevent.FieldOccurredAt), cutoff),
			))))
		}).
		Limit(peopleAtOnce).
		GroupBy(entevent.FieldSubjectID).
		Scan(ctx, &rows)
	if err != nil {
		return nil, fmt.Errorf("look for people who have left: %w", err)
	}
	people := make([]uuid.UUID, len(rows))
	for i, row := range rows {
		people[i] = row.SubjectID
	}
	return people, nil
}

// removals says its condition in literals: SQLite takes the partial index of
// events_to_erase only where that stands in the statement itself.
func removals(s *entsql.Selector) {
	s.Where(entsql.ExprP(s.C(entevent.FieldKind) + " = 'MEMBER_REMOVED' AND " + s.C(entevent.FieldErasedBy) + " IS NULL"))
}

// lines are those of the log that tell of whom a batch is about.
func (b batch) lines(ctx context.Context, tx *ent.Tx, organizationID uuid.UUID) ([]*ent.Event, error) {
	lines, err := tx.Event.Query().
		Where(
			entevent.OrganizationID(organizationID), entevent.ErasedByIsNil(),
			entevent.Or(entevent.InvitationIDIn(idsOf(b.invitations)...), entevent.SubjectIDIn(b.people...)),
		).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the lines to erase: %w", err)
	}
	return lines, nil
}
