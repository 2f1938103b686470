package mail

import (
	"context"
	"fmt"
	"time"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/address"
	"usher/internal/fault"
	"usher/internal/viewer"
)

// Quota bounds how many letters one address gets in an hour, whoever asks for
// them: nobody's mailbox is to be flooded through usher.
type Quota struct{ PerHour int }

// Check returns LIMIT_REACHED when an address has got its letters.
func (q Quota) Check(ctx context.Context, tx *ent.Tx, now time.Time, recipient address.Address) error {
	full, err := q.Full(ctx, tx, now, string(recipient))
	if err == nil && full[string(recipient)] {
		err = LimitReached()
	}
	return err
}

// Full tells which of some addresses have got their letters.
func (q Quota) Full(ctx context.Context, tx *ent.Tx, now time.Time, recipients ...string) (map[string]bool, error) {
	var counts []struct {
		Recipient string `json:"recipient"`
		Count     int    `json:"count"`
	}
	err := tx.Letter.Query().
		Where(letter.RecipientIn(recipients...), letter.CreatedAtGT(now.Add(-time.Hour))).
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
	return fault.New(fault.LimitReached, "This address has got many letters in the last hour. Try again later.").At("email")
}
