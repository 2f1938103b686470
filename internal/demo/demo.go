// Package demo fills an empty database with a small theatre: a few departments,
// spaces, integrations and members, and an invitation and a link in every state
// that they can be in.
//
// All of it is done through the services, as people would have done it over
// the last twelve days, so letters, log and history are what they would be. The
// clock that the services read is set back for that, which only SQLite allows.
package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/onetimelink"
	"usher/ent/organization"
	"usher/internal/account"
	"usher/internal/department"
	"usher/internal/integration"
	"usher/internal/invite"
	"usher/internal/link"
	"usher/internal/mail"
	"usher/internal/member"
	organizations "usher/internal/organization"
	"usher/internal/space"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Password is every demo person's.
const Password = "break a leg!"

// Demo is what a story is told with.
type Demo struct {
	Store         *store.Store
	Accounts      *account.Service
	Organizations *organizations.Service
	Members       *member.Service
	Invites       *invite.Service
	InviteLinks   *link.Service
	Departments   *department.Service
	Spaces        *space.Service
	Integrations  *integration.Service
	Letters       *mail.Worker // sends each step's letters at its time
}

// Scene is what a visitor needs to walk in.
type Scene struct {
	Organization *ent.Organization
	Admin        *ent.User
	SignInToken  string // for one sign-in as the admin, within an hour
	SessionToken string // the admin's, for a program
}

// Fill tells the story on an empty SQLite database.
func (d *Demo) Fill(ctx context.Context) (Scene, error) {
	if d.Store.IsPostgres() {
		return Scene{}, errors.New("the demo needs a database of its own, on SQLite")
	}
	taken, err := d.Store.Client.Organization.Query().Where(organization.NameNEQ("")).Exist(viewer.AsSystem(ctx, "see whether the demo's database is empty"))
	if err != nil {
		return Scene{}, fmt.Errorf("look into the demo's database: %w", err)
	}
	if taken {
		return Scene{}, errors.New("the demo needs an empty database, and this one has an organization")
	}
	t := &telling{Demo: d, ctx: viewer.With(ctx, viewer.Anonymous), today: time.Now()}
	t.tell()
	d.Store.TravelTo(time.Now())
	if t.err != nil {
		return Scene{}, fmt.Errorf("tell the demo's story: %w", t.err)
	}
	return d.scene(ctx, t)
}

// scene gives the visitor the keys.
func (d *Demo) scene(ctx context.Context, t *telling) (Scene, error) {
	scene := Scene{Organization: t.theatre, Admin: t.ann}
	err := d.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		signIn, err := d.Accounts.Issue(ctx, tx, onetimelink.PurposeSIGN_IN, &t.ann.ID)
		if err != nil {
			return err
		}
		session, err := d.Accounts.Start(ctx, tx, t.ann.ID)
		scene.SignInToken, scene.SessionToken = d.Accounts.Token(signIn), session.Token
		return err
	})
	return scene, err
}

// as is the story's context with a person acting.
func (t *telling) as(person *ent.User) context.Context {
	return viewer.With(t.ctx, viewer.User(person.ID, uuid.Nil))
}
