package demo

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	entintegration "usher/ent/integration"
	entmember "usher/ent/member"
	"usher/ent/onboardingstep"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/department"
	"usher/internal/integration"
	"usher/internal/invite"
	"usher/internal/link"
	"usher/internal/mail"
	"usher/internal/member"
	organizations "usher/internal/organization"
	"usher/internal/role"
	"usher/internal/space"
)

const (
	hour = time.Hour
	day  = 24 * hour
)

// telling is the story on its way. After an error nothing more happens.
type telling struct {
	*Demo
	ctx   context.Context
	today time.Time
	err   error

	theatre *ent.Organization
	ann     *ent.User
	built   map[string]*ent.Department // by path
	invited map[string]*ent.Invitation // by address
}

// ago makes something happen some time ago, and its letters go out right then.
func (t *telling) ago(past time.Duration, happen func() error) {
	if t.err != nil {
		return
	}
	t.Store.TravelTo(t.today.Add(-past))
	t.err = happen()
	t.Letters.SendDue(t.ctx)
}

// tell is the story, in the order of time.
func (t *telling) tell() {
	t.built, t.invited = map[string]*ent.Department{}, map[string]*ent.Invitation{}
	t.ago(12*day, t.found)
	t.ago(12*day-hour, t.builds("Stage", "Stage/Lighting", "Stage/Sound", "Stage/Costume", "House", "House/Box office", "House/Ushers"))
	t.ago(12*day-2*hour, t.opens("Stage crew", "Stage"))
	t.ago(12*day-3*hour, t.opens("Front desk", "House/Box office"))
	t.ago(12*day-4*hour, t.opens("Green room", ""))
	t.ago(12*day-5*hour, t.welcomes)
	t.ago(12*day-6*hour, t.connects("Ticket calendar", entintegration.AuthenticationOK, "House"))
	t.ago(12*day-7*hour, t.connects("Lighting archive", entintegration.AuthenticationEXPIRED, "Stage/Lighting"))

	t.ago(11*day, t.invites("bo@example.com", role.Admin, "Stage", "Welcome back to the harbour!", 30))
	t.ago(10*day+20*hour, t.accepts("bo@example.com", "Bo Lind"))
	t.ago(10*day, t.invites("cleo@example.com", role.Member, "House/Box office", "", 30))
	t.ago(10*day-hour, t.invites("dag@example.com", role.Viewer, "", "", 14))
	t.ago(10*day-2*hour, t.accepts("cleo@example.com", "Cleo Marsh"))
	t.ago(10*day-3*hour, t.takes("bo@example.com", member.OnboardingSteps...))

	t.ago(9*day, t.invites("eva@example.com", role.Member, "Stage/Lighting", "We have a new desk. You will like it.", 7)) // will expire
	t.ago(9*day-hour, t.takes("cleo@example.com", member.OnboardingSteps[:2]...))
	t.ago(8*day, t.invites("finn@example.com", role.Admin, "Stage", "", 30))
	t.ago(8*day-3*hour, t.revokes("finn@example.com", "Sent to the wrong Finn."))
	t.ago(7*day, t.invites("gro@example.com", role.Member, "Stage/Costume", "", 30))
	t.ago(6*day, t.declines("gro@example.com", "Thank you, but I am on tour until May."))

	t.ago(6*day-2*hour, t.makesLink(role.Member, "House/Ushers", "TWENTY_FOUR_HOURS", t.joinsBy("Hal Roy", "hal@example.com")))
	t.ago(6*day-3*hour, t.takes("hal@example.com", member.OnboardingSteps[0]))
	t.ago(5*day, t.makesLink(role.Viewer, "", "TWENTY_FOUR_HOURS", t.leaves)) // will expire
	t.ago(4*day, t.makesLink(role.Admin, "", "SEVEN_DAYS", t.takesBack("This was meant to be for a member.")))
	t.ago(4*day-hour, t.sweeps)

	t.ago(3*day, t.suspends("hal@example.com", "On leave until the autumn."))
	t.ago(2*day, t.requests("cleo@example.com", "ida@example.com", role.Member, "House/Box office", "Come and sell Saturdays with me."))
	t.ago(2*day-hour, t.sweeps)
	t.ago(28*hour, t.rejects("ida@example.com", "The box office is full until the spring."))
	t.ago(26*hour, t.resends("dag@example.com"))
	t.ago(5*hour, t.makesLink(role.Member, "House/Ushers", "SEVEN_DAYS", t.leaves))
	t.ago(4*hour, t.requests("cleo@example.com", "jon@example.com", role.Member, "House/Ushers", "Hal is on leave, and we are one short."))
	t.ago(2*hour, t.invites("kai@example.com", role.Member, "Stage/Sound", "The pit is yours.", 30))
	t.ago(20*time.Minute, t.invites("liv@example.com", role.Viewer, "Press", "", 14))
}

func (t *telling) found() error {
	founding, err := t.Organizations.CreateFor(t.ctx,
		organizations.Draft{Name: "Harbour Theatre", Slug: new("harbour")},
		account.Newcomer{Email: "ann@example.com", Name: "Ann Ek", Password: Password, Proven: true})
	t.theatre, t.ann = founding.Organization, founding.User
	return err
}

// welcomes says what newcomers will find.
func (t *telling) welcomes() error {
	_, err := t.Organizations.UpdateWelcome(t.as(t.ann), t.theatre.ID, mail.WelcomeSettings{
		Models:           []string{"Prompter", "Prompter mini", "Stagehand 2"},
		IntegrationCount: new(14),
		StorageLimit:     new("20 GB"),
		AgentLimit:       new("5 at once"),
		TeamSpace:        new("Green room"),
		GuideURL:         new("https://harbour.example/first-week"),
		PlaybookURL:      new("https://harbour.example/playbook"),
		SupportEmail:     new("stage-door@harbour.example"),
	})
	return err
}

// builds makes departments, each after what it stands beneath.
func (t *telling) builds(paths ...string) func() error {
	return func() error {
		for _, path := range paths {
			parent, name := "", path
			if i := strings.LastIndex(path, "/"); i >= 0 {
				parent, name = path[:i], path[i+1:]
			}
			draft := department.Draft{Name: name}
			if parent != "" {
				draft.ParentID = &t.built[parent].ID
			}
			made, err := t.Departments.Create(t.as(t.ann), t.theatre.ID, draft)
			if err != nil {
				return err
			}
			t.built[path] = made
		}
		return nil
	}
}

func (t *telling) opens(name, department string) func() error {
	return func() error {
		_, err := t.Spaces.Create(t.as(t.ann), t.theatre.ID, space.Draft{Name: name, Department: &department})
		return err
	}
}

// connects shares an integration with the people of a department.
func (t *telling) connects(name string, known entintegration.Authentication, path string) func() error {
	return func() error {
		_, err := t.Integrations.Create(t.as(t.ann), t.theatre.ID, integration.Draft{
			Name: name, Enabled: true, Authentication: known,
			SharedWith: entintegration.SharedWithDEPARTMENTS, Places: integration.Places{Departments: []uuid.UUID{t.built[path].ID}},
		})
		return err
	}
}

func (t *telling) invites(email string, r role.Role, department, message string, days int) func() error {
	return func() error {
		inv, err := t.Invites.Create(t.as(t.ann), t.theatre.ID,
			invite.Draft{Email: email, Role: r, Department: &department, Message: &message},
			invite.Terms{ExpiresInDays: &days, SendEmail: true})
		t.invited[email] = inv
		return err
	}
}

// requests has a member ask the admins to invite somebody.
func (t *telling) requests(by, email string, r role.Role, department, message string) func() error {
	return func() error {
		asking, err := t.person(by)
		if err != nil {
			return err
		}
		inv, err := t.Invites.Request(t.as(asking), t.theatre.ID,
			invite.Draft{Email: email, Role: r, Department: &department, Message: &message})
		t.invited[email] = inv
		return err
	}
}

func (t *telling) rejects(email, reason string) func() error {
	return func() error {
		_, err := t.Invites.Reject(t.as(t.ann), t.invited[email].ID, &reason)
		return err
	}
}

func (t *telling) accepts(email, name string) func() error {
	return func() error {
		_, _, err := t.Invites.Accept(t.ctx, secretIn(t.Invites.URL(t.invited[email], uuid.Nil)), name, Password)
		return err
	}
}

func (t *telling) declines(email, reason string) func() error {
	return func() error {
		return t.Invites.Decline(t.ctx, secretIn(t.Invites.URL(t.invited[email], uuid.Nil)), &reason)
	}
}

func (t *telling) revokes(email, reason string) func() error {
	return func() error {
		_, err := t.Invites.Revoke(t.as(t.ann), t.invited[email].ID, &reason)
		return err
	}
}

func (t *telling) resends(email string) func() error {
	return func() error {
		_, err := t.Invites.Resend(t.as(t.ann), t.invited[email].ID, nil)
		return err
	}
}

// makesLink makes a link, with which then something happens.
func (t *telling) makesLink(r role.Role, department string, life link.Lifetime, then func(*ent.InviteLink) error) func() error {
	return func() error {
		made, err := t.InviteLinks.Create(t.as(t.ann), t.theatre.ID, link.Draft{Role: r, Department: &department, Lifetime: life})
		if err != nil {
			return err
		}
		return then(made)
	}
}

func (t *telling) leaves(*ent.InviteLink) error { return nil }

func (t *telling) takesBack(reason string) func(*ent.InviteLink) error {
	return func(made *ent.InviteLink) error {
		_, err := t.InviteLinks.Revoke(t.as(t.ann), made.ID, &reason)
		return err
	}
}

func (t *telling) joinsBy(name, email string) func(*ent.InviteLink) error {
	return func(made *ent.InviteLink) error {
		_, _, err := t.InviteLinks.Accept(t.ctx, secretIn(t.InviteLinks.URL(made, uuid.Nil)), link.Newcomer{Email: email, Name: name, Password: Password})
		return err
	}
}

func (t *telling) suspends(email, reason string) func() error {
	return func() error {
		m, err := t.member(email)
		if err != nil {
			return err
		}
		_, err = t.Members.Update(t.as(t.ann), m.ID, member.Change{State: new(entmember.StateSUSPENDED), Reason: &reason})
		return err
	}
}

// takes has a member take steps, as the product that the theatre uses saw it.
func (t *telling) takes(email string, steps ...onboardingstep.Step) func() error {
	return func() error {
		m, err := t.member(email)
		if err != nil {
			return err
		}
		for _, step := range steps {
			if _, err := t.Members.CompleteOnboardingStep(t.as(t.ann), m.ID, step); err != nil {
				return err
			}
		}
		return nil
	}
}

func (t *telling) person(email string) (*ent.User, error) {
	return t.Accounts.ByEmail(t.ctx, t.Store.Client, address.Address(email))
}

func (t *telling) member(email string) (*ent.Member, error) {
	person, err := t.person(email)
	if err != nil {
		return nil, err
	}
	return t.Store.Client.Member.Query().Where(entmember.UserID(person.ID)).Only(t.as(t.ann))
}

// sweeps writes down what has expired by then, as a running server does.
func (t *telling) sweeps() error {
	if err := t.Invites.Expire(t.ctx); err != nil {
		return err
	}
	return t.InviteLinks.Expire(t.ctx)
}

// secretIn is the token that a link carries.
func secretIn(url string) string {
	_, secret, _ := strings.Cut(url, "#")
	return secret
}
