package invite

import (
	"context"
	"fmt"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/event"
	"usher/internal/mail"
)

// RecordDelivery writes on an invitation how its letter fared, in the
// transaction that marks the letter. Letters of other kinds, and of links that
// a newer letter replaced, leave no trace here.
func (s *Service) RecordDelivery(ctx context.Context, tx *ent.Tx, letter *ent.Letter, outcome mail.Outcome) error {
	if letter.InvitationID == nil {
		return nil
	}
	write := tx.Invitation.Update().
		Where(invitation.ID(*letter.InvitationID), invitation.Version(*letter.InvitationVersion)).
		SetDeliveryAttempts(letter.Attempts)
	entry := event.Entry{Invitation: *letter.InvitationID}
	switch outcome.Kind {
	case mail.Sent:
		write.SetDelivery(invitation.DeliverySENT).SetSentAt(s.Store.Now()).ClearDeliveryProblem()
		entry.Kind, entry.Summary = entevent.KindINVITATION_SENT, "The letter to "+letter.Recipient+" was sent."
	case mail.Failed:
		write.SetDelivery(invitation.DeliveryFAILED).SetDeliveryProblem(outcome.Problem)
		entry.Kind = entevent.KindINVITATION_DELIVERY_FAILED
		entry.Summary = "The letter to " + letter.Recipient + " could not be delivered: " + outcome.Problem
	default:
		write.SetDelivery(invitation.DeliveryDEFERRED).SetDeliveryProblem(outcome.Problem)
	}
	n, err := write.Save(ctx)
	if err != nil {
		return fmt.Errorf("record a letter's delivery: %w", err)
	}
	if n == 0 || entry.Kind == "" {
		return nil
	}
	return s.Log.Append(ctx, tx, *letter.OrganizationID, entry)
}
