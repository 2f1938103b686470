package mail

import (
	"context"
	"fmt"
	"time"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/fault"
	"usher/internal/viewer"
)

// Quota bounds how many letters one address gets in an hour, whoever asks for
// them: nobody's mailbox is to be flooded through usher. Invitations count
// apart from letters about the person's own account, so that neither keeps the
// other from being sent, nor tells of it.
type Quota struct{ PerHour int }

// Full tells which of some addresses have got their letters of a content's
// sort.
func (q Quota) Full(ctx context.Context, client *ent.Client, now time.Time, content Content, recipients ...string) (map[string]bool, error) {
	sort := []letter.Kind{letter.KindVERIFICATION, letter.KindPASSWORD_RESET}
	if content.kind() == letter.KindINVITATION {
		sort = []letter.Kind{letter.KindINVITATION}
	}
	var counts []struct {
		Recipient string `json:"recipient"`
		Count     int    `json:"count"`
	}
	err := client.Letter.Query().
		Where(letter.RecipientIn(recipients...), letter.KindIn(sort...), letter.CreatedAtGT(now.Add(-time.Hour))).
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
		}
	}
	return full, nil
}

// LimitReached is the refusal of one letter too many.
func LimitReached() *fault.Fault {
	return fault.New(fault.LimitReached, "This address has got many letters in the last hour. Try again later.")
}
