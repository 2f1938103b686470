package invite

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent/invitation"
	"usher/ent/predicate"
	"usher/internal/fault"
	"usher/internal/scope"
)

// MaxStatisticsDays bounds how many days before today statistics reach back.
const MaxStatisticsDays = 90

// AcceptanceTimes are the times within which statistics count acceptances.
var AcceptanceTimes = []time.Duration{time.Hour, 6 * time.Hour, day, 3 * day, 7 * day, 30 * day}

// Statistics are what became of the invitations that were made since a moment.
type Statistics struct {
	Since time.Time

	Created        int
	Delivered      int // the latest link has gone out
	DeliveryFailed int

	// Each is one of these, by the clock.
	Accepted, Declined, Revoked, Expired, Rejected, Pending, AwaitingApproval int

	MedianSecondsToAccept *int            // nil: none was accepted
	TimesToAccept         []*TimeToAccept // those of AcceptanceTimes
	Days                  []*Day          // from that of Since to today
}

// TimeToAccept is how many were accepted within so many seconds, and not within
// the time before it.
type TimeToAccept struct{ Within, Count int }

// Day is how many were made, and how many accepted, on a day in UTC.
type Day struct {
	Date     string
	Created  int
	Accepted int
}

// Statistics counts the invitations of some organizations, of those that the viewer
// sees, in three statements. Errors: INVALID at since.
func (s *Service) Statistics(ctx context.Context, since time.Time, organizations ...uuid.UUID) (map[uuid.UUID]*Statistics, error) {
	now := s.Store.Now()
	switch {
	case since.After(now):
		return nil, fault.New(fault.Invalid, "This moment lies ahead.").At("since")
	case since.Before(now.Truncate(day).AddDate(0, 0, -MaxStatisticsDays)):
		return nil, fault.New(fault.Invalid, "Statistics reach back to the day %d days ago.", MaxStatisticsDays).At("since")
	}
	found := make(map[uuid.UUID]*Statistics, len(organizations))
	for _, id := range organizations {
		found[id] = newStatistics(since, now)
	}
	ctx = scope.Inside(ctx, organizations)
	made := invitation.And(invitation.OrganizationIDIn(organizations...), invitation.CreatedAtGTE(since), invitation.CreatedAtLTE(now))
	if err := s.countMade(ctx, made, now, found); err != nil {
		return nil, fmt.Errorf("count invitations by how they stand: %w", err)
	}
	if err := s.countAccepted(ctx, made, found); err != nil {
		return nil, fmt.Errorf("count invitations by when they were accepted: %w", err)
	}
	if err := s.findMedians(ctx, made, found); err != nil {
		return nil, fmt.Errorf("find the median time to accept an invitation: %w", err)
	}
	return found, nil
}

func newStatistics(since, now time.Time) *Statistics {
	st := &Statistics{Since: since}
	for _, within := range AcceptanceTimes {
		st.TimesToAccept = append(st.TimesToAccept, &TimeToAccept{Within: int(within / time.Second)})
	}
	for d := since.UTC().Truncate(day); !d.After(now); d = d.AddDate(0, 0, 1) {
		st.Days = append(st.Days, &Day{Date: d.Format(time.DateOnly)})
	}
	return st
}

// on is a day of the statistics. What another server, whose clock is a little ahead,
// did tomorrow is of no day.
func (st *Statistics) on(date string) *Day {
	for _, d := range st.Days {
		if d.Date == date {
			return d
		}
	}
	return &Day{}
}

// alike are the invitations of a day that the statistics need not tell apart.
type alike struct {
	OrganizationID uuid.UUID           `sql:"organization_id"`
	Day            string              `sql:"made_on"`
	State          invitation.State    `sql:"state"`
	Over           bool                `sql:"is_over"` // its time is
	Delivery       invitation.Delivery `sql:"delivery"`
	Unapproved     bool                `sql:"is_unapproved"`
	Count          int                 `sql:"count"`
}

func (s *Service) countMade(ctx context.Context, made predicate.Invitation, now time.Time, found map[uuid.UUID]*Statistics) error {
	var rows []alike
	err := s.Store.Client.Invitation.Query().
		Where(made).
		Modify(func(q *entsql.Selector) {
			q.Select(q.C(invitation.FieldOrganizationID), q.C(invitation.FieldState), q.C(invitation.FieldDelivery), entsql.As(entsql.Count("*"), "count")).
				AppendSelectExprAs(entsql.Raw(s.Store.DayOf(q.C(invitation.FieldCreatedAt))), "made_on").
				AppendSelectExprAs(entsql.LTE(q.C(invitation.FieldExpiresAt), now), "is_over").
				AppendSelectExprAs(entsql.And(entsql.GT(q.C(invitation.FieldApprovalsNeeded), 0), entsql.IsNull(q.C(invitation.FieldApprovedAt))), "is_unapproved").
				GroupBy(q.C(invitation.FieldOrganizationID), q.C(invitation.FieldState), q.C(invitation.FieldDelivery), "made_on", "is_over", "is_unapproved")
		}).
		Scan(ctx, &rows)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if st := found[row.OrganizationID]; st != nil {
			st.add(row)
		}
	}
	return nil
}

func (st *Statistics) add(row alike) {
	st.Created += row.Count
	st.on(row.Day).Created += row.Count
	switch row.Delivery {
	case invitation.DeliveryFAILED:
		st.DeliveryFailed += row.Count
	case invitation.DeliverySENT, invitation.DeliveryHANDED_OVER:
		if !row.Unapproved { // nobody had a link to hand over
			st.Delivered += row.Count
		}
	}
	switch stateAt(row.State, row.Over) {
	case invitation.StateACCEPTED:
		st.Accepted += row.Count
	case invitation.StateDECLINED:
		st.Declined += row.Count
	case invitation.StateREVOKED:
		st.Revoked += row.Count
	case invitation.StateEXPIRED:
		st.Expired += row.Count
	case invitation.StateREJECTED:
		st.Rejected += row.Count
	case invitation.StatePENDING:
		st.Pending += row.Count
	case invitation.StateAWAITING_APPROVAL:
		st.AwaitingApproval += row.Count
	}
}

// acceptances are the invitations that were accepted on a day, within one of
// AcceptanceTimes; or within none of them, of which there is one more.
type acceptances struct {
	OrganizationID uuid.UUID `sql:"organization_id"`
	Day            string    `sql:"accepted_on"`
	Within         int       `sql:"within"`
	Count          int       `sql:"count"`
}

func (s *Service) countAccepted(ctx context.Context, made predicate.Invitation, found map[uuid.UUID]*Statistics) error {
	var rows []acceptances
	err := s.Store.Client.Invitation.Query().
		Where(made, accepted).
		Modify(func(q *entsql.Selector) {
			within := "CASE"
			for i, t := range AcceptanceTimes {
				within += fmt.Sprintf(" WHEN %s <= %d THEN %d", s.toAccept(q), int(t/time.Second), i)
			}
			q.Select(q.C(invitation.FieldOrganizationID), entsql.As(entsql.Count("*"), "count")).
				AppendSelectExprAs(entsql.Raw(s.Store.DayOf(q.C(invitation.FieldAcceptedAt))), "accepted_on").
				AppendSelectExprAs(entsql.Raw(fmt.Sprintf("%s ELSE %d END", within, len(AcceptanceTimes))), "within").
				GroupBy(q.C(invitation.FieldOrganizationID), "accepted_on", "within")
		}).
		Scan(ctx, &rows)
	if err != nil {
		return err
	}
	for _, row := range rows {
		st := found[row.OrganizationID]
		if st == nil {
			continue
		}
		st.on(row.Day).Accepted += row.Count
		if row.Within < len(st.TimesToAccept) {
			st.TimesToAccept[row.Within].Count += row.Count
		}
	}
	return nil
}

// middle is an acceptance in the middle of an organization's, by how long it took.
type middle struct {
	OrganizationID uuid.UUID `sql:"organization_id"`
	Seconds        int       `sql:"seconds"`
}

// findMedians asks for the one or two in the middle of each organization's. What
// numbers them has to come behind the predicates, and so is an order to ent.
func (s *Service) findMedians(ctx context.Context, made predicate.Invitation, found map[uuid.UUID]*Statistics) error {
	var rows []middle
	err := s.Store.Client.Invitation.Query().
		Where(made, accepted).
		Order(func(q *entsql.Selector) {
			organization, seconds := q.C(invitation.FieldOrganizationID), s.toAccept(q)
			q.Select(organization, entsql.As(seconds, "seconds")).
				AppendSelectExprAs(entsql.RowNumber().PartitionExpr(entsql.Raw(organization)).OrderExpr(entsql.Raw(seconds)), "place").
				AppendSelectExprAs(entsql.Raw("COUNT(*) OVER (PARTITION BY "+organization+")"), "places")
			d := entsql.Dialect(q.Dialect())
			*q = *d.Select(invitation.FieldOrganizationID, "seconds").From(q.Clone().As("numbered")).
				Where(entsql.ExprP("place BETWEEN (places + 1) / 2 AND (places + 2) / 2")).
				OrderBy("place")
		}).
		Select().
		Scan(ctx, &rows)
	if err != nil {
		return err
	}
	for _, row := range rows {
		st := found[row.OrganizationID]
		switch {
		case st == nil:
		case st.MedianSecondsToAccept == nil:
			st.MedianSecondsToAccept = new(row.Seconds)
		default:
			st.MedianSecondsToAccept = new((*st.MedianSecondsToAccept + row.Seconds) / 2)
		}
	}
	return nil
}

// accepted is true of invitations by which somebody came in.
func accepted(q *entsql.Selector) {
	q.Where(entsql.And(entsql.EQ(q.C(invitation.FieldState), invitation.StateACCEPTED), entsql.NotNull(q.C(invitation.FieldAcceptedAt))))
}

// toAccept is how many seconds it took to accept an invitation, in SQL.
func (s *Service) toAccept(q *entsql.Selector) string {
	return s.Store.SecondsBetween(q.C(invitation.FieldCreatedAt), q.C(invitation.FieldAcceptedAt))
}
