// Package organization makes organizations, each with its first admin and the
// first lines of its log, and keeps their names and what their welcome letters
// tell.
package organization

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/onetimelink"
	"usher/ent/user"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/idempotency"
	"usher/internal/mail"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/token"
	"usher/internal/viewer"
)

// Service is the organizations of one server.
type Service struct {
	Store    *store.Store
	Log      *event.Log
	Accounts *account.Service
	Composer *mail.Composer // the one that writes the letters sent

	OpenSignUp bool   // whether any signed-in person may create one
	PerDay     int    // how many one person may create in 24 hours; 0: no limit
	Refused    func() // told of each that was one too many; nil: nobody is
}

// Founding is a new organization with its first admin.
type Founding struct {
	Organization *ent.Organization
	User         *ent.User
	Member       *ent.Member
}

// Create makes an organization whose first admin is the viewer. Errors:
// UNAUTHENTICATED, FORBIDDEN while sign-up is closed, REQUIRED, TOO_LONG and
// INVALID at name or slug, CONFLICT at slug when it is taken, LIMIT_REACHED.
func (s *Service) Create(ctx context.Context, draft Draft) (*ent.Organization, error) {
	if err := s.MayCreate(ctx); err != nil {
		return nil, err
	}
	v, _ := viewer.From(ctx)
	request := idempotency.Request{Scope: v.UserID, Key: draft.IdempotencyKey, Operation: "createOrganization", Input: []any{draft.Name, draft.Slug}}
	if err := request.Check(); err != nil {
		return nil, err
	}
	draft, err := draft.checked()
	if err != nil {
		return nil, err
	}
	var created *ent.Organization
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		id, err := idempotency.Do(ctx, tx, s.Store.Now(), request, func() (uuid.UUID, error) {
			if err := s.bound(ctx, tx, v.UserID); err != nil {
				return uuid.Nil, err
			}
			founding, err := s.found(ctx, tx, draft, v.UserID)
			if err != nil {
				return uuid.Nil, err
			}
			return founding.Organization.ID, nil
		})
		if err != nil {
			return err
		}
		created, err = tx.Organization.Get(ctx, id)
		if ent.IsNotFound(err) { // made by an earlier request, and left since
			err = fault.New(fault.NotFound, "You do not belong to this organization any more.")
		}
		return err
	})
	return created, err
}

// bound refuses a person's organization that is one too many, since what is bounded
// for one organization is not for who makes as many as he likes. He is taken first,
// so that of two that he makes at once each counts the other. The log's first line
// says who made it, whoever has left since.
func (s *Service) bound(ctx context.Context, tx *ent.Tx, founderID uuid.UUID) error {
	if s.PerDay == 0 {
		return nil
	}
	ctx = viewer.AsSystem(ctx, "count the organizations that a person made")
	if _, err := tx.User.Query().Where(user.ID(founderID), store.ForChange).Exist(ctx); err != nil {
		return fmt.Errorf("take whoever makes an organization: %w", err)
	}
	made, err := tx.Event.Query().
		Where(entevent.SubjectID(founderID), entevent.Sequence(1), entevent.OccurredAtGT(s.Store.Now().Add(-24*time.Hour))).
		Count(ctx)
	if err != nil {
		return fmt.Errorf("count the organizations that a person made: %w", err)
	}
	if made < s.PerDay {
		return nil
	}
	if s.Refused != nil {
		store.Afterwards(ctx, s.Refused)
	}
	return fault.New(fault.LimitReached, "You have made as many organizations as one person may in a day: %d. Try again tomorrow.", s.PerDay)
}

// MayCreate returns nil when the viewer may create an organization here. Errors:
// UNAUTHENTICATED, FORBIDDEN while sign-up is closed.
func (s *Service) MayCreate(ctx context.Context) error {
	if v, _ := viewer.From(ctx); !v.IsSignedIn() {
		return fault.New(fault.Unauthenticated, "Sign in first.")
	}
	if !s.OpenSignUp {
		return fault.New(fault.Forbidden, "Here only the operator creates organizations.")
	}
	return nil
}

// CreateFor makes an organization for somebody else, on the operator's word.
// An admin whose address has an account keeps it as it is, unless nobody has
// proven the address: then whoever made that account gains nothing from it.
// Errors: those of a draft, CONFLICT at slug, and those of account.Prepare
// below admin.
func (s *Service) CreateFor(ctx context.Context, draft Draft, admin account.Newcomer) (Founding, error) {
	draft, err := draft.checked()
	if err != nil {
		return Founding{}, err
	}
	person, err := s.Accounts.ByEmail(ctx, s.Store.Client, admin.Email)
	if err != nil {
		return Founding{}, err
	}
	var prepared account.Prepared
	if person == nil || !account.IsProven(person) {
		person = nil
		if prepared, err = s.Accounts.Prepare(ctx, admin, nil); err != nil {
			if f, ok := fault.From(err); ok { // an organization has a name too
				err = f.At(append([]string{"admin"}, f.Field...)...)
			}
			return Founding{}, err
		}
	}
	var founding Founding
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		founder := person
		if founder == nil {
			if founder, err = s.Accounts.Create(ctx, tx, prepared); err != nil {
				return err
			}
		}
		founding, err = s.found(ctx, tx, draft, founder.ID)
		founding.User = founder
		return err
	})
	return founding, err
}

// SetUp makes the first organization and its admin, for whoever holds the
// one-time set-up link of a server that has nobody yet, and signs in. Errors:
// those of a draft (its name at organizationName), of account.Prepare and
// account.Redeem, INVALID at email.
func (s *Service) SetUp(ctx context.Context, secret string, draft Draft, name, email, password string) (Founding, account.Session, error) {
	var founding Founding
	var session account.Session
	fail := func(err error) (Founding, account.Session, error) { return Founding{}, account.Session{}, err }

	if _, err := s.Accounts.Claim(ctx, token.SetUp, secret); err != nil {
		return fail(err)
	}
	draft, err := draft.checked()
	if f, ok := fault.From(err); ok && slices.Equal(f.Field, []string{"name"}) {
		return fail(f.At("organizationName"))
	}
	if err != nil {
		return fail(err)
	}
	to, err := address.Parse(email)
	if err != nil {
		return fail(fault.At(err, "email"))
	}
	prepared, err := s.Accounts.Prepare(ctx, account.Newcomer{Email: to, Name: name, Password: password, Proven: true}, func(ctx context.Context) error {
		return s.Accounts.Unused(ctx, onetimelink.PurposeSET_UP, secret)
	})
	if err != nil {
		return fail(err)
	}
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := s.Accounts.Redeem(ctx, tx, onetimelink.PurposeSET_UP, secret); err != nil {
			return err
		}
		empty, err := isEmpty(ctx, tx.Client())
		if err != nil {
			return err
		}
		if !empty {
			return fault.New(fault.Conflict, "This server is set up already. Sign in.")
		}
		person, err := s.Accounts.Create(ctx, tx, prepared)
		if err != nil {
			return err
		}
		if founding, err = s.found(ctx, tx, draft, person.ID); err != nil {
			return err
		}
		founding.User = person
		session, err = s.Accounts.Start(ctx, tx, person.ID)
		return err
	})
	if err != nil {
		return fail(err)
	}
	return founding, session, nil
}

// found writes the organization, its first member and the first line of its
// log. The system writes: nobody can have entered what does not exist yet.
func (s *Service) found(ctx context.Context, tx *ent.Tx, draft Draft, founderID uuid.UUID) (Founding, error) {
	ctx = viewer.AsSystem(ctx, "found an organization")
	now := s.Store.Now()
	org, err := tx.Organization.Create().SetName(draft.Name).SetSlug(*draft.Slug).SetCreatedAt(now).Save(ctx)
	if store.Violates(err, "organizations_slug_key") {
		return Founding{}, fault.New(fault.Conflict, "Another organization has this short name. Choose another.").At("slug")
	}
	if err != nil {
		return Founding{}, fmt.Errorf("create an organization: %w", err)
	}
	member, err := tx.Member.Create().SetOrganizationID(org.ID).SetUserID(founderID).SetRole(role.Admin).SetJoinedAt(now).Save(ctx)
	if err != nil {
		return Founding{}, fmt.Errorf("create an organization's first admin: %w", err)
	}
	err = s.Log.Append(ctx, tx, org.ID, event.Entry{
		Kind: entevent.KindMEMBER_JOINED, Actor: founderID, Member: member.ID, Subject: founderID,
		Summary: draft.Name + " was created, and its first admin joined.", After: event.Joined(role.Admin, ""),
	})
	return Founding{Organization: org, Member: member}, err
}

// SetUpToken issues the one-time set-up link's token while the server has no
// accounts; otherwise it is empty. Links issued earlier are dead then.
func (s *Service) SetUpToken(ctx context.Context) (secret string, err error) {
	err = s.Store.InTx(viewer.AsSystem(ctx, "offer to set the server up"), func(ctx context.Context, tx *ent.Tx) error {
		if empty, err := isEmpty(ctx, tx.Client()); err != nil || !empty {
			return err
		}
		if _, err := tx.OneTimeLink.Delete().Where(onetimelink.PurposeEQ(onetimelink.PurposeSET_UP)).Exec(ctx); err != nil {
			return fmt.Errorf("take back older set-up links: %w", err)
		}
		link, err := s.Accounts.Issue(ctx, tx, onetimelink.PurposeSET_UP, nil)
		if err == nil {
			secret = s.Accounts.Token(link)
		}
		return err
	})
	return secret, err
}

func isEmpty(ctx context.Context, client *ent.Client) (bool, error) {
	exists, err := client.User.Query().Where(user.EmailNEQ("")).Exist(viewer.AsSystem(ctx, "see whether the server has accounts"))
	return !exists, err
}
