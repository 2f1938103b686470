package invite

import (
	"cmp"
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/idempotency"
	"usher/internal/policy"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/viewer"
)

// chunk is how many rows CreateMany writes in one transaction: enough to share
// its cost, few enough that others wait only briefly for the organization.
const chunk = 100

// Draft is one invitation as somebody asks for it.
type Draft struct {
	ID         uuid.UUID `json:"-"` // of the invitation to be; uuid.Nil is a new one
	Email      string
	Role       role.Role
	CustomRole *uuid.UUID // in place of Role, which is its base then
	Department *string
	Message    *string
}

// Terms are how an invitation is made.
type Terms struct {
	ExpiresInDays  *int // 1 to MaxDays; nil is what the policy says
	SendEmail      bool // false: the link is handed over by the inviter
	IdempotencyKey *string
}

// Result is what became of one draft: an invitation or a fault. An idempotency
// key remembers it, the invitation by its id alone.
type Result struct {
	ID         uuid.UUID
	Invitation *ent.Invitation `json:"-"`
	Fault      *fault.Fault    `json:",omitempty"`
}

// Create makes one invitation. Errors: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN,
// ROLE_ABOVE_OWN at role, ALREADY_INVITED, ALREADY_MEMBER and, for one letter too
// many, LIMIT_REACHED at email, LIMIT_REACHED, INVITATIONS_PAUSED, POLICY_REFUSED
// at email or expiresInDays, CONFLICT at idempotencyKey, and REQUIRED, INVALID,
// TOO_LONG at the field concerned.
func (s *Service) Create(ctx context.Context, organizationID uuid.UUID, draft Draft, terms Terms) (*ent.Invitation, error) {
	request := idempotency.Request{Scope: organizationID, Key: terms.IdempotencyKey, Operation: "createInvitation", Input: []any{draft, terms}}
	if err := request.Check(); err != nil {
		return nil, err
	}
	if err := checkDays(terms.ExpiresInDays); err != nil {
		return nil, err
	}
	var created *ent.Invitation
	err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		ctx, in, err := s.Begin(ctx, tx, organizationID, 1)
		if err != nil {
			return err
		}
		result, err := idempotency.Do(ctx, tx, s.Store.Now(), request, func() (Result, error) {
			results, err := s.createRows(ctx, tx, in, []Draft{draft}, terms)
			if err == nil && results[0].Fault != nil {
				err = results[0].Fault
			}
			if err != nil {
				return Result{}, err
			}
			return results[0], nil
		})
		if err != nil {
			return err
		}
		remembered := []Result{result}
		err = recall(ctx, tx.Client(), remembered)
		created = remembered[0].Invitation
		return err
	})
	if err != nil {
		return nil, err
	}
	if terms.SendEmail {
		s.WakeMail()
	}
	return created, nil
}

// CreateMany makes up to MaxRows invitations, each row by itself: one that is
// refused keeps no other from being made. Results are in the order of drafts;
// beside an error they tell what was made before it.
// Errors of the whole: those of Create that concern no row, REQUIRED and
// TOO_LONG at invitations.
func (s *Service) CreateMany(ctx context.Context, organizationID uuid.UUID, drafts []Draft, key *string) ([]Result, error) {
	request := idempotency.Request{Scope: organizationID, Key: key, Operation: "createInvitations", Input: drafts}
	if err := request.Check(); err != nil {
		return nil, err
	}
	switch {
	case len(drafts) == 0:
		return nil, fault.New(fault.Required, "Please give at least one invitation.").At("invitations")
	case len(drafts) > MaxRows:
		return nil, fault.New(fault.TooLong, "At most %d invitations can be made at once; these are %d.", MaxRows, len(drafts)).At("invitations")
	}
	var results []Result
	var act uuid.UUID
	if len(drafts) > 1 {
		act = uuid.Must(uuid.NewV7())
	}
	for start := 0; start < len(drafts); start += chunk {
		rows := drafts[start:min(start+chunk, len(drafts))]
		err := s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			ctx, in, err := s.Begin(ctx, tx, organizationID, len(drafts))
			if err != nil {
				return err
			}
			in.act = act
			done, err := idempotency.Do(ctx, tx, s.Store.Now(), request.Part(start), func() ([]Result, error) {
				return s.createRows(ctx, tx, in, rows, Terms{SendEmail: true})
			})
			if err == nil {
				err = recall(ctx, tx.Client(), done)
			}
			results = append(results[:start], done...)
			return err
		})
		if err != nil {
			return results, err
		}
		s.WakeMail()
	}
	return results, nil
}

// createRows writes those drafts that can be written, as many of them as there is
// room for, with a constant number of statements.
func (s *Service) createRows(ctx context.Context, tx *ent.Tx, in Inviting, drafts []Draft, terms Terms) ([]Result, error) {
	if err := in.Open(s.Store.Now()); err != nil {
		return nil, err
	}
	organizationID := in.Organization.ID
	results := make([]Result, len(drafts))
	rows := make([]*ent.Invitation, len(drafts))
	places, err := department.Look(ctx, tx.Client(), organizationID, Departments(drafts)...)
	if err != nil {
		return nil, err
	}
	offers, err := offersOf(ctx, tx.Client(), organizationID, places, drafts)
	if err != nil {
		return nil, err
	}
	var emails []string
	for i, offered := range offers {
		inv, err := s.draw(in, drafts[i], offered, terms)
		if err != nil {
			f, expected := fault.From(err)
			if !expected {
				return nil, err
			}
			results[i].Fault = f
			continue
		}
		rows[i], emails = inv, append(emails, inv.Email)
	}
	taken, over, err := s.taken(ctx, tx, in, emails, terms.SendEmail)
	if err != nil {
		return nil, err
	}
	room, full, err := in.Grant(ctx, tx, s.Store.Now(), policy.Claim{By: viewer.Actor(ctx), Count: free(rows, taken)})
	if err != nil {
		return nil, err
	}
	var created []*ent.Invitation
	for i, inv := range rows {
		if inv == nil {
			continue
		}
		if f, ok := taken[inv.Email]; ok {
			results[i].Fault = f
			continue
		}
		if len(created) == room {
			results[i].Fault = full
			continue
		}
		taken[inv.Email] = alreadyInvited() // for the same address further down
		results[i].ID, results[i].Invitation = inv.ID, inv
		created = append(created, inv)
	}
	entries, err := s.insert(ctx, tx, in.Organization, created, terms)
	if err != nil {
		return nil, err
	}
	entries = append(over, entries...)
	for i := range entries {
		entries[i].Correlation = in.act
	}
	return results, s.Log.Append(ctx, tx, organizationID, entries...)
}

// insert writes drawn invitations and their letters, and returns the lines of
// the log.
func (s *Service) insert(ctx context.Context, tx *ent.Tx, into *ent.Organization, drawn []*ent.Invitation, terms Terms) ([]event.Entry, error) {
	if len(drawn) == 0 {
		return nil, nil
	}
	own, err := ownRoles(ctx, tx.Client(), into.ID, drawn)
	if err != nil {
		return nil, err
	}
	creates, entries := make([]*ent.InvitationCreate, len(drawn)), make([]event.Entry, len(drawn))
	for i, inv := range drawn {
		as := cmp.Or(own(inv), inv.Role.Name())
		inv.OrganizationID, inv.InviterID = into.ID, store.Nullable(viewer.Actor(ctx))
		creates[i] = create(tx, inv)
		entries[i] = event.Entry{
			Kind: entevent.KindINVITATION_CREATED, Actor: viewer.Actor(ctx), Invitation: inv.ID,
			Summary: fmt.Sprintf("%s was invited as %s.", inv.Email, as),
		}
		if inv.State == invitation.StateAWAITING_APPROVAL {
			entries[i].Summary = fmt.Sprintf("%s is to be invited as %s, which awaits an approval.", inv.Email, as)
		}
	}
	err = tx.Invitation.CreateBulk(creates...).Exec(ctx)
	if store.Violates(err, "invitations_open_key") {
		return nil, store.ErrAgain // somebody else invited one of them just now
	}
	if err != nil {
		return nil, fmt.Errorf("create invitations: %w", err)
	}
	if terms.SendEmail {
		err = s.letters(ctx, tx, into, false, drawn...)
	}
	return entries, err
}

// Departments are the drafts' as they were written, to be looked up.
func Departments(drafts []Draft) []*string {
	written := make([]*string, len(drafts))
	for i, draft := range drafts {
		written[i] = draft.Department
	}
	return written
}

// recall reads the invitations of results that a key remembered. One that the
// viewer does not see was another's: he gets no answer that was given to that one.
// Errors: CONFLICT at idempotencyKey.
func recall(ctx context.Context, client *ent.Client, results []Result) error {
	var ids []uuid.UUID
	for _, r := range results {
		if r.Invitation == nil && r.Fault == nil {
			ids = append(ids, r.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	invitations, err := client.Invitation.Query().Where(invitation.IDIn(ids...)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the invitations of an earlier answer: %w", err)
	}
	for i := range results {
		for _, inv := range invitations {
			if inv.ID == results[i].ID {
				results[i].Invitation = inv
			}
		}
		if results[i].Invitation == nil && results[i].Fault == nil {
			return fault.New(fault.Conflict, "This idempotency key was used by somebody else.").At("idempotencyKey")
		}
	}
	return nil
}
