package invite

import (
	"cmp"
	"context"
	"fmt"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/rosterrow"
	"usher/internal/event"
	"usher/internal/mail"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/text"
	"usher/internal/viewer"
)

// CarryOut does what prospects foretell, in the transaction in which they were
// foretold: it creates, renews and changes, and passes over what is skipped or
// rejected. It returns the lines for the log. Call WakeMail after the commit.
// How many statements it takes depends on how many different changes there are,
// and not on how many invitations.
func (s *Service) CarryOut(ctx context.Context, tx *ent.Tx, in Inviting, prospects []Prospect) ([]event.Entry, error) {
	var creates, renewed []*ent.Invitation
	renewals, changes := map[wording][]uuid.UUID{}, map[promotion][]uuid.UUID{}
	for _, p := range prospects {
		switch p.Action {
		case rosterrow.ActionCREATE:
			creates = append(creates, p.drawn)
		case rosterrow.ActionRENEW, rosterrow.ActionAWAIT_APPROVAL:
			if p.Present == nil {
				creates = append(creates, p.drawn)
				continue
			}
			w := wordingOf(p)
			renewals[w] = append(renewals[w], p.Present.ID)
			renewed = append(renewed, p.Present)
		case rosterrow.ActionCHANGE_ROLE:
			to := promotion{p.drawn.Role, p.demanded}
			changes[to] = append(changes[to], p.Present.ID)
		}
	}
	entries, err := s.insert(ctx, tx, in.Organization, creates, Terms{SendEmail: true})
	if err != nil {
		return nil, err
	}
	over, err := s.lapse(ctx, tx, renewed...)
	if err != nil {
		return nil, err
	}
	entries = append(entries, over...)
	for w, ids := range renewals {
		renewed, err := s.renew(ctx, tx, in, w, ids)
		if err != nil {
			return nil, err
		}
		entries = append(entries, renewed...)
	}
	for to, ids := range changes {
		changed, err := s.changeRole(ctx, tx, in, to, ids)
		if err != nil {
			return nil, err
		}
		entries = append(entries, changed...)
	}
	return entries, nil
}

// wording is what several invitations get alike.
type wording struct {
	role                role.Role
	department, message string
	departmentID        uuid.UUID
	demand              demand
	changesRole         bool // and nothing else
}

// promotion is another role that several invitations get, and what the approval
// rules want of that.
type promotion struct {
	role   role.Role
	demand demand
}

func wordingOf(p Prospect) wording {
	words := p.drawn
	if p.changesRole {
		words = p.Present
	}
	return wording{
		role: p.drawn.Role, message: text.Value(words.Message),
		department: text.Value(words.Department), departmentID: store.Value(words.DepartmentID),
		demand: p.demanded, changesRole: p.changesRole,
	}
}

// renew gives invitations that have expired a new link and new terms, and open
// ones whose new role has to be approved.
func (s *Service) renew(ctx context.Context, tx *ent.Tx, in Inviting, w wording, ids []uuid.UUID) ([]event.Entry, error) {
	held, err := hold(ctx, tx, w.demand.verb(), ids)
	if err != nil {
		return nil, err
	}
	write := tx.Invitation.Update().Where(invitation.IDIn(ids...)).
		SetState(transitions[w.demand.verb()].to).
		AddVersion(1).
		SetRole(w.role).
		ClearCustomRoleID().
		SetDelivery(invitation.DeliveryQUEUED).
		SetDeliveryAttempts(0).ClearDeliveryProblem().ClearSentAt()
	store.Assign(store.Nullable(w.department), write.SetDepartment, write.ClearDepartment)
	store.Assign(store.Nullable(w.departmentID), write.SetDepartmentID, write.ClearDepartmentID)
	store.Assign(store.Nullable(w.message), write.SetMessage, write.ClearMessage)
	store.Assign(store.Nullable(viewer.Actor(ctx)), write.SetInviterID, write.ClearInviterID)
	w.demand.write(write, s.Store.Now())
	err = write.Exec(ctx)
	if store.Violates(err, "invitations_open_key") {
		return nil, store.ErrAgain // somebody else invited one of them just now
	}
	if err != nil {
		return nil, fmt.Errorf("renew invitations: %w", err)
	}
	if err := mail.Cancel(ctx, tx, ids...); err != nil {
		return nil, err
	}
	renewed, err := tx.Invitation.Query().Where(invitation.IDIn(ids...)).Order(invitation.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read renewed invitations: %w", err)
	}
	if err := s.letters(ctx, tx, in.Organization, true, renewed...); err != nil {
		return nil, err
	}
	own, err := ownRoles(ctx, tx.Client(), in.Organization.ID, held)
	if err != nil {
		return nil, err
	}
	entries := make([]event.Entry, len(renewed))
	for i, inv := range renewed {
		entries[i] = resent(ctx, inv)
		if w.changesRole {
			entries[i] = roleChanged(ctx, held[i], own(held[i]), w.role)
			entries[i].Summary += " That awaits an approval; the older link is dead."
		}
	}
	return entries, nil
}

// changeRole gives open invitations another role. Their links and letters stay
// as they are: the page behind the link tells what the invitation is now.
func (s *Service) changeRole(ctx context.Context, tx *ent.Tx, in Inviting, to promotion, ids []uuid.UUID) ([]event.Entry, error) {
	open, err := hold(ctx, tx, accept, ids)
	if err != nil {
		return nil, err
	}
	write := tx.Invitation.Update().Where(invitation.IDIn(ids...)).SetRole(to.role).ClearCustomRoleID()
	to.demand.replace(write)
	store.Assign(store.Nullable(viewer.Actor(ctx)), write.SetInviterID, write.ClearInviterID)
	if err := write.Exec(ctx); err != nil {
		return nil, fmt.Errorf("change the role of invitations: %w", err)
	}
	own, err := ownRoles(ctx, tx.Client(), in.Organization.ID, open)
	if err != nil {
		return nil, err
	}
	entries := make([]event.Entry, len(open))
	for i, inv := range open {
		entries[i] = roleChanged(ctx, inv, own(inv), to.role)
	}
	return entries, nil
}

// roleChanged is the line about another role. own is what the organization called
// the one before, if it had made that itself.
func roleChanged(ctx context.Context, inv *ent.Invitation, own string, to role.Role) event.Entry {
	return event.Entry{
		Kind: entevent.KindINVITATION_ROLE_CHANGED, Actor: viewer.Actor(ctx), Invitation: inv.ID,
		Before: string(inv.Role), After: string(to),
		Summary: fmt.Sprintf("%s is now invited as %s; before: %s.", inv.Email, to.Name(), cmp.Or(own, inv.Role.Name())),
	}
}

// hold locks invitations that a verb can still be done to, until the
// transaction ends. If one of them no longer can, the world has moved on, and
// the transaction looks again.
func hold(ctx context.Context, tx *ent.Tx, v verb, ids []uuid.UUID) ([]*ent.Invitation, error) {
	held, err := tx.Invitation.Query().
		Where(invitation.IDIn(ids...), invitation.StateIn(transitions[v].from...), invitation.ErasedAtIsNil(), store.ForUpdate).
		Order(invitation.ByID()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock invitations: %w", err)
	}
	if len(held) < len(ids) {
		return nil, store.ErrAgain
	}
	return held, nil
}
