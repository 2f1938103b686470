package invite

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"usher/ent"
	"usher/ent/invitation"
	entmember "usher/ent/member"
	"usher/ent/rosterrow"
	"usher/ent/user"
	"usher/internal/department"
	"usher/internal/fault"
	"usher/internal/viewer"
)

// Prospect is what an invitation that somebody asks for would come to, as
// things stand.
type Prospect struct {
	Action  rosterrow.Action
	Fault   *fault.Fault    // why it is skipped or rejected
	Present *ent.Invitation // the one that would be renewed or changed, or is skipped for

	drawn    *ent.Invitation // what was asked for; nil when that cannot be written at all
	demanded demand          // by the approval rules, of what would be done

	changesRole bool // of the open invitation that is present, now or once that is approved
}

// Email is the canonical address, empty where what was typed is none.
func (p Prospect) Email() string {
	if p.drawn == nil {
		return ""
	}
	return p.drawn.Email
}

// Department is where the person would belong.
func (p Prospect) Department() department.Place {
	if p.drawn == nil {
		return department.Place{}
	}
	return department.Place{Name: p.drawn.Department, ID: p.drawn.DepartmentID}
}

// Prospects tells what drafts would come to, each by itself, and changes
// nothing. Only the constant number of statements of a survey is asked.
func (s *Service) Prospects(ctx context.Context, client *ent.Client, in Inviting, places department.Places, drafts []Draft) ([]Prospect, error) {
	prospects := make([]Prospect, len(drafts))
	offers, err := offersOf(ctx, client, in.Organization.ID, places, drafts)
	if err != nil {
		return nil, err
	}
	var emails []string
	for i, offered := range offers {
		drawn, err := s.draw(in, drafts[i], offered, Terms{SendEmail: true})
		if f, expected := fault.From(err); expected {
			prospects[i] = Prospect{Action: rosterrow.ActionREJECT, Fault: f}
			continue
		}
		if err != nil {
			return nil, err
		}
		prospects[i].drawn, emails = drawn, append(emails, drawn.Email)
	}
	now, err := s.survey(ctx, client, in, emails, true)
	if err != nil {
		return nil, err
	}
	for i := range prospects {
		if prospects[i].drawn != nil {
			s.foresee(&prospects[i], now)
			prospects[i].submit(in)
		}
	}
	return prospects, nil
}

func (s *Service) foresee(p *Prospect, now situation) {
	present := now.invitations[p.drawn.Email]
	state := invitation.State("")
	if present != nil {
		state = StateOf(present, s.Store.Now())
	}
	switch {
	case now.members[p.drawn.Email]:
		p.Action, p.Fault = rosterrow.ActionSKIP, alreadyMember().At("email")
	case state == invitation.StatePENDING && present.Role != p.drawn.Role:
		p.Action, p.Present = rosterrow.ActionCHANGE_ROLE, present
	case state == invitation.StatePENDING, state == invitation.StateAWAITING_APPROVAL:
		p.Action, p.Present = rosterrow.ActionSKIP, present
		p.Fault = fault.New(fault.AlreadyInvited, "This address has an open invitation already.").At("email")
	case now.full[p.drawn.Email] != nil:
		p.Action, p.Fault = rosterrow.ActionREJECT, now.full[p.drawn.Email].At("email")
	case state == invitation.StateEXPIRED:
		p.Action, p.Present = rosterrow.ActionRENEW, present
	default:
		p.Action = rosterrow.ActionCREATE
	}
}

// submit puts what would be done under the approval rules: it may have to wait.
// An open invitation's role is changed for as long as that is valid anyhow.
func (p *Prospect) submit(in Inviting) {
	switch p.Action {
	case rosterrow.ActionCREATE, rosterrow.ActionRENEW:
	case rosterrow.ActionCHANGE_ROLE:
		p.drawn.LifeDays = lifeDays(p.Present)
		p.changesRole = true
	default:
		return
	}
	p.demanded = in.demands(p.drawn, p.Present, p.drawn.Role) // a spreadsheet knows the built-in roles alone
	if p.demanded.approvers > 0 {
		p.Action = rosterrow.ActionAWAIT_APPROVAL
	}
}

// situation is what stands in the way of inviting some addresses.
type situation struct {
	members     map[string]bool
	invitations map[string]*ent.Invitation // the open one of an address, else the latest
	full        map[string]*fault.Fault    // who has got enough letters, if one is to be sent
}

// survey looks on behalf of nobody: whoever may invite without managing members
// learns only whether an address that he has is taken.
func (s *Service) survey(ctx context.Context, client *ent.Client, in Inviting, emails []string, byLetter bool) (situation, error) {
	ctx = viewer.AsSystem(ctx, "see which addresses are taken")
	organizationID := in.Organization.ID
	now := situation{members: map[string]bool{}, invitations: map[string]*ent.Invitation{}}
	if len(emails) == 0 {
		return now, nil
	}
	if byLetter {
		var err error
		if now.full, err = s.Quota.FullOfInvitations(ctx, client, s.Store.Now(), organizationID, in.LettersPerAddress, emails...); err != nil {
			return now, err
		}
	}
	invitations, err := client.Invitation.Query().
		Where(invitation.OrganizationID(organizationID), invitation.EmailIn(emails...)).
		All(ctx)
	if err != nil {
		return now, fmt.Errorf("look for invitations: %w", err)
	}
	// Asked to put them in order, SQLite reads all of the organization's in that
	// order, and not those few by their addresses.
	slices.SortFunc(invitations, func(a, b *ent.Invitation) int {
		return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), bytes.Compare(a.ID[:], b.ID[:]))
	})
	for _, inv := range invitations {
		if before := now.invitations[inv.Email]; before == nil || !isOpen(before) {
			now.invitations[inv.Email] = inv
		}
	}
	members, err := client.User.Query().
		Where(user.EmailIn(emails...), user.HasMembersWith(entmember.OrganizationID(organizationID))).
		Select(user.FieldEmail).
		Strings(ctx)
	if err != nil {
		return now, fmt.Errorf("look for members: %w", err)
	}
	for _, email := range members {
		now.members[email] = true
	}
	return now, nil
}

// isOpen tells whether an invitation is the one of its address that can be
// accepted, or approved, or could until its time was over.
func isOpen(inv *ent.Invitation) bool { return waits(inv.State) }

func waits(state invitation.State) bool {
	return state == invitation.StatePENDING || state == invitation.StateAWAITING_APPROVAL
}

func alreadyInvited() *fault.Fault {
	return fault.New(fault.AlreadyInvited, "This address has an open invitation already. Send that one again, or revoke it first.").At("email")
}

func alreadyMember() *fault.Fault {
	return fault.New(fault.AlreadyMember, "This address belongs to a member already.")
}
