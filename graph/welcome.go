package graph

import (
	"context"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/member"
	"usher/internal/fault"
	"usher/internal/invite"
	"usher/internal/mail"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/viewer"
)

func (r *organizationResolver) Welcome(ctx context.Context, o *ent.Organization) (*mail.WelcomeSettings, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	settings, err := mail.WelcomeSettingsOf(o)
	return &settings, err
}

func (r *organizationResolver) WelcomePreview(ctx context.Context, o *ent.Organization, unsaved *mail.WelcomeSettings, memberID *string) (*mail.Message, error) {
	if err := r.mustManage(ctx, o.ID); err != nil {
		return nil, err
	}
	to, err := one(ctx, o, func(o *ent.Organization) *uuid.UUID { return &o.ID }, r.newcomers(memberID))
	if err != nil || to == nil {
		return nil, err
	}
	own := ""
	if made, err := one(ctx, to, func(m *ent.Member) *uuid.UUID { return m.CustomRoleID }, r.customRolesByID); err != nil {
		return nil, err
	} else if made != nil {
		own = made.Name
	}
	letter, err := r.Organizations.PreviewWelcome(o, to, own, unsaved)
	return &letter, asBadInput(err)
}

func (r *organizationResolver) InvitationLetterPreview(ctx context.Context, o *ent.Organization, as role.Role, customRoleID, department, message *string, expiresInDays *int) (*mail.Message, error) {
	draft := invite.Draft{Role: as, CustomRole: ofOwn(customRoleID), Department: department, Message: message}
	letter, err := r.Invites.PreviewLetter(ctx, o.ID, draft, expiresInDays)
	return &letter, ofInviting(err)
}

// ofInviting is asBadInput where those who may not invite are refused: what is wrong
// with the content has a field.
func ofInviting(err error) error {
	if f, ok := fault.From(err); ok && len(f.Field) == 0 {
		return fault.New(fault.Forbidden, "Only those who may invite into the organization may see this.")
	}
	return asBadInput(err)
}

// asBadInput turns what a mutation tells in its userErrors into what a query
// says of its arguments.
func asBadInput(err error) error {
	if f, ok := fault.From(err); ok {
		return badInput("%s", f.Message)
	}
	return err
}

// newcomers loads whose welcome letters are previewed, with their users, by
// organization: one member, or the viewer wherever he belongs.
func (r *Resolver) newcomers(memberID *string) func(context.Context, []uuid.UUID) (map[uuid.UUID]*ent.Member, error) {
	return func(ctx context.Context, organizations []uuid.UUID) (map[uuid.UUID]*ent.Member, error) {
		query := r.Store.Client.Member.Query().Where(member.OrganizationIDIn(organizations...)).WithUser()
		if memberID == nil {
			v, _ := viewer.From(ctx)
			query.Where(member.UserID(v.UserID))
		} else {
			id, _ := publicid.Decode(publicid.Member, *memberID)
			query.Where(member.ID(id))
		}
		members, err := query.All(ctx)
		return by(members, err, func(m *ent.Member) uuid.UUID { return m.OrganizationID })
	}
}
