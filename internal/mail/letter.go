// Package mail writes letters and sends them.
//
// A letter is a row, queued in the transaction of what it tells of: no change
// without its letter, no letter without its change. Workers lease the rows,
// hand them to the mail server outside of any transaction, and mark what
// became of them, together with whatever else follows from it. A letter goes
// out at least once, and twice only where the server's last answer could not
// be known; then both are one to every mail program, by their Message-ID.
//
// A row holds no secret: the link in a letter is derived when it is written.
// Who may be written to, and how often, is for the callers to decide.
package mail

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/letter"
	"usher/internal/address"
	"usher/internal/role"
	"usher/internal/viewer"
)

// Letter is one to be queued.
type Letter struct {
	Recipient      address.Address
	OrganizationID uuid.UUID // uuid.Nil when it is about a person only
	Content        Content

	// What the link is derived from: the first two for an Invitation, the third
	// for a Verification and a PasswordReset, none for a Welcome.
	InvitationID      uuid.UUID
	InvitationVersion int
	OneTimeLinkID     uuid.UUID
}

// Content is what a letter says, by its kind. It is stored as JSON, so fields
// may be added and never renamed.
type Content interface{ kind() letter.Kind }

// Invitation asks somebody into an organization.
type Invitation struct {
	OrganizationName string
	InviterName      string // empty when the command line invited
	Role             role.Role
	RoleName         string `json:",omitempty"` // of a role that the organization made; empty for the others
	Department       string // may be empty
	Message          string // the inviter's own words, in lines; may be empty
	ExpiresAt        time.Time
	Resent           bool // an earlier letter's link is dead now
}

// Verification asks whether an address belongs to the person who gave it.
type Verification struct {
	Name             string
	OrganizationName string // what the person joined; may be empty
	ExpiresAt        time.Time
}

// Welcome greets a person who has joined.
type Welcome struct {
	Name             string
	OrganizationName string
	Role             role.Role
	RoleName         string `json:",omitempty"` // of a role that the organization made; empty for the others
	Department       string // may be empty
	WelcomeSettings
}

// PasswordReset lets a person choose a new password.
type PasswordReset struct {
	Name      string
	ExpiresAt time.Time
}

func (Invitation) kind() letter.Kind    { return letter.KindINVITATION }
func (Verification) kind() letter.Kind  { return letter.KindVERIFICATION }
func (Welcome) kind() letter.Kind       { return letter.KindWELCOME }
func (PasswordReset) kind() letter.Kind { return letter.KindPASSWORD_RESET }

// Queue writes letters into the caller's transaction, due at once. Ring the
// worker (Worker.Wake) after the commit; without that it finds them a little
// later.
func Queue(ctx context.Context, tx *ent.Tx, now time.Time, letters ...Letter) error {
	ctx = viewer.AsSystem(ctx, "queue letters")
	rows := make([]*ent.LetterCreate, len(letters))
	for i, l := range letters {
		content, err := json.Marshal(l.Content)
		if err != nil {
			return fmt.Errorf("queue letters: %w", err)
		}
		if err := l.checkLink(); err != nil {
			return fmt.Errorf("queue letters: %w", err)
		}
		rows[i] = tx.Letter.Create().
			SetKind(l.Content.kind()).
			SetRecipient(string(l.Recipient)).
			SetContent(string(content)).
			SetCreatedAt(now).
			SetDueAt(now)
		if l.OrganizationID != uuid.Nil {
			rows[i].SetOrganizationID(l.OrganizationID)
		}
		if l.InvitationID != uuid.Nil {
			rows[i].SetInvitationID(l.InvitationID).SetInvitationVersion(l.InvitationVersion)
		}
		if l.OneTimeLinkID != uuid.Nil {
			rows[i].SetOneTimeLinkID(l.OneTimeLinkID)
		}
	}
	if err := tx.Letter.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("queue letters: %w", err)
	}
	return nil
}

// checkLink finds a letter that could never be written, while its caller can
// still be blamed.
func (l Letter) checkLink() error {
	var needsInvitation, needsOneTimeLink bool
	switch l.Content.(type) {
	case Invitation:
		needsInvitation = true
	case Verification, PasswordReset:
		needsOneTimeLink = true
	}
	if (l.InvitationID != uuid.Nil) != needsInvitation || (l.OneTimeLinkID != uuid.Nil) != needsOneTimeLink {
		return fmt.Errorf("a letter of kind %s does not fit what its link is derived from", l.Content.kind())
	}
	return nil
}

// Cancel takes back invitations' letters that still wait, in the caller's
// transaction. Once that is committed, none goes out whose hand-over to the
// mail server had not begun. The caller writes the invitation's row first,
// because the worker too locks it before the letter's.
func Cancel(ctx context.Context, tx *ent.Tx, invitationIDs ...uuid.UUID) error {
	ctx = viewer.AsSystem(ctx, "cancel letters")
	err := tx.Letter.Update().
		Where(letter.InvitationIDIn(invitationIDs...), letter.StateEQ(letter.StateQUEUED)).
		SetState(letter.StateCANCELLED).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("cancel letters: %w", err)
	}
	return nil
}
