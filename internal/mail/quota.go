package mail

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Quota bounds how many letters one address gets in an hour, whoever asks for
// them: nobody's mailbox is to be flooded through usher. Invitations count
// apart from letters about the person's own account, so that neither keeps the
// other from being sent, nor tells of it.
type Quota struct {
	PerHour int
	Refused func() // told of each address that has got its letters; nil: nobody is
}

// Full tells which of some addresses have got their letters about an account.
func (q Quota) Full(ctx context.Context, client *ent.Client, now time.Time, recipients ...string) (map[string]bool, error) {
	var counts []struct {
		Recipient string `json:"recipient"`
		Count     int    `json:"count"`
	}
	err := client.Letter.Query().
		Where(letter.RecipientIn(recipients...), letter.KindIn(letter.KindVERIFICATION, letter.KindPASSWORD_RESET), letter.CreatedAtGT(now.Add(-time.Hour))).
		GroupBy(letter.FieldRecipient).
		Aggregate(ent.Count()).
		Scan(viewer.AsSystem(ctx, "count the letters to an address"), &counts)
	if err != nil {
		return nil, fmt.Errorf("count the letters to an address: %w", err)
	}
	full := map[string]bool{}
	for _, c := range counts {
		if c.Count >= q.PerHour {
			full[c.Recipient] = true
			q.refuse(ctx)
		}
	}
	return full, nil
}

// share is how many of an hour's invitations to an address one organization sends,
// whatever its policy allows: else it could keep all others from sending any.
func (q Quota) share() int { return (q.PerHour + 1) / 2 }

// FullOfInvitations tells which of some addresses get no letter of invitation
// more, and why: the last hour's are counted whoever sent them, of which one
// organization has its share, and besides them those of one organization in 24
// hours, of which it allows perDay. Whoever has used up what is his is not told
// what others sent.
func (q Quota) FullOfInvitations(ctx context.Context, client *ent.Client, now time.Time, organizationID uuid.UUID, perDay int, recipients ...string) (map[string]*fault.Fault, error) {
	var counts []struct {
		Recipient  string `sql:"recipient"`
		Lately     int    `sql:"lately"`
		Here       int    `sql:"here"`
		HereLately int    `sql:"here_lately"`
	}
	hourAgo := now.Add(-time.Hour)
	err := client.Letter.Query().
		Where(letter.RecipientIn(recipients...), letter.KindEQ(letter.KindINVITATION), letter.CreatedAtGT(now.Add(-24*time.Hour))).
		Modify(func(s *sql.Selector) {
			here := sql.EQ(s.C(letter.FieldOrganizationID), organizationID)
			lately := sql.GT(s.C(letter.FieldCreatedAt), hourAgo)
			s.Select(s.C(letter.FieldRecipient)).
				AppendSelectExprAs(countOf(lately), "lately").
				AppendSelectExprAs(countOf(here), "here").
				AppendSelectExprAs(countOf(sql.And(lately, here)), "here_lately").
				GroupBy(s.C(letter.FieldRecipient))
		}).
		Scan(viewer.AsSystem(ctx, "count the letters to an address"), &counts)
	if err != nil {
		return nil, fmt.Errorf("count the invitations to an address: %w", err)
	}
	full := map[string]*fault.Fault{}
	for _, c := range counts {
		switch {
		case c.Here >= perDay:
			full[c.Recipient] = fault.New(fault.LimitReached, "This address has got as many letters of this organization as it may in a day: %d. Try again tomorrow.", perDay)
		case c.HereLately >= q.share():
			full[c.Recipient] = fault.New(fault.LimitReached, "This address has got as many letters of this organization as it may in an hour: %d. Try again later.", q.share())
			q.refuse(ctx)
		case c.Lately >= q.PerHour:
			full[c.Recipient] = LimitReached()
			q.refuse(ctx)
		}
	}
	return full, nil
}

func (q Quota) refuse(ctx context.Context) {
	if q.Refused != nil {
		store.Afterwards(ctx, q.Refused)
	}
}

// countOf counts the rows for which a predicate is true.
func countOf(p *sql.Predicate) sql.Querier {
	return sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("SUM(CASE WHEN ").Join(p).WriteString(" THEN 1 ELSE 0 END)")
	})
}

// LimitReached is the refusal of one letter too many.
func LimitReached() *fault.Fault {
	return fault.New(fault.LimitReached, "This address has got many letters in the last hour. Try again later.")
}
