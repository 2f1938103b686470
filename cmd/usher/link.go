package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"usher/ent"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/ent/user"
	"usher/internal/address"
	"usher/internal/app"
	"usher/internal/fault"
	"usher/internal/link"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/text"
	"usher/internal/viewer"
)

func (c *cli) link() *cobra.Command {
	return group("link", "Make links that let one person in", c.linkCreate(), c.linkList(), c.linkRevoke())
}

// lifetimes are the links' lifetimes as they are typed.
var lifetimes = map[string]link.Lifetime{
	"1h": "ONE_HOUR", "24h": "TWENTY_FOUR_HOURS", "48h": "FORTY_EIGHT_HOURS", "7d": "SEVEN_DAYS",
}

// linkRow is a link as the command line prints it.
type linkRow struct {
	ID         string           `json:"id"`
	Role       role.Role        `json:"role"`
	Department *string          `json:"department"`
	State      invitelink.State `json:"state"`
	CreatedAt  time.Time        `json:"createdAt"`
	ExpiresAt  time.Time        `json:"expiresAt"`
	URL        string           `json:"url,omitempty"` // only of what was just made
}

func rowOfLink(s *app.Services, l *ent.InviteLink) linkRow {
	return linkRow{
		ID: publicid.Encode(publicid.InviteLink, l.ID), Role: l.Role, Department: l.Department,
		State: link.StateOf(l, s.Store.Now()), CreatedAt: l.CreatedAt, ExpiresAt: l.ExpiresAt,
	}
}

func (c *cli) linkCreate() *cobra.Command {
	var organization, department, lifetime, creator string
	cmd := &cobra.Command{
		Use:     "create",
		Short:   "Make a link that lets one person in",
		Example: `  usher link create --organization acme --role viewer --lifetime 48h`,
		Args:    cobra.NoArgs,
	}
	flags := cmd.Flags()
	flags.StringVar(&organization, "organization", "", organizationFlag)
	flags.StringVar(&department, "department", "", "where the person will belong")
	flags.StringVar(&lifetime, "lifetime", "24h", "how long it works: 1h, 24h, 48h or 7d")
	flags.StringVar(&creator, "as", "", "address of the admin who answers for it; by default the longest-standing one")
	chosenRole := roleFlag(cmd)
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		r, err := chosenRole()
		if err != nil {
			return err
		}
		chosen, ok := lifetimes[lifetime]
		if !ok {
			return errUsage{fmt.Sprintf("--lifetime is 1h, 24h, 48h or 7d, not %q", lifetime)}
		}
		org, err := organizationNamed(ctx, s.Store.Client, organization)
		if err != nil {
			return err
		}
		admin, err := adminOf(ctx, org, creator)
		if err != nil {
			return err
		}
		made, err := s.InviteLinks.Create(viewer.With(ctx, viewer.User(admin.ID, uuid.Nil)), org.ID,
			link.Draft{Role: r, Department: given(cmd, "department", department), Lifetime: chosen})
		if err != nil {
			return err
		}
		row := rowOfLink(s, made)
		row.URL = s.InviteLinks.URL(made, uuid.Nil)
		return c.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "This link lets one person into %s as %s, until %s (%s), in the name of %s:\n%s\n",
				org.Name, row.Role.Name(), timeCell(row.ExpiresAt), row.ID, admin.Name, row.URL)
		})
	})
	return cmd
}

// adminOf finds the active admin in whose name a link is made: by address, or
// whoever has been one for longest.
func adminOf(ctx context.Context, org *ent.Organization, email string) (*ent.User, error) {
	admins := org.QueryMembers().
		Where(member.RoleEQ(role.Admin), member.StateEQ(member.StateACTIVE)).
		Order(member.ByJoinedAt(), member.ByID())
	if email != "" {
		parsed, err := address.Parse(email)
		if err != nil {
			return nil, fault.At(err, "as")
		}
		admins.Where(member.HasUserWith(user.Email(string(parsed))))
	}
	found, err := admins.WithUser().First(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such active admin in %s.", org.Name).At("as")
	}
	if err != nil {
		return nil, fmt.Errorf("look for an admin: %w", err)
	}
	return found.Edges.User, nil
}

func (c *cli) linkList() *cobra.Command {
	var organization string
	cmd := &cobra.Command{Use: "list", Short: "List links, the newest first", Args: cobra.NoArgs}
	cmd.Flags().StringVar(&organization, "organization", "", organizationFlag)
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		org, err := organizationNamed(ctx, s.Store.Client, organization)
		if err != nil {
			return err
		}
		found, err := org.QueryInviteLinks().Order(ent.Desc(invitelink.FieldCreatedAt, invitelink.FieldID)).All(ctx)
		if err != nil {
			return fmt.Errorf("list links: %w", err)
		}
		rows := make([]linkRow, len(found))
		for i, l := range found {
			rows[i] = rowOfLink(s, l)
		}
		return c.print(rows, func(w io.Writer) {
			cells(w, "ID", "ROLE", "DEPARTMENT", "STATE", "EXPIRES")
			for _, row := range rows {
				cells(w, row.ID, string(row.Role), text.Value(row.Department), string(row.State), timeCell(row.ExpiresAt))
			}
		})
	})
	return cmd
}

func (c *cli) linkRevoke() *cobra.Command {
	var reason string
	cmd := &cobra.Command{Use: "revoke LINK-ID", Short: "Take a link back", Args: cobra.ExactArgs(1)}
	cmd.Flags().StringVar(&reason, "reason", "", "why, for the log")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, args []string) error {
		id, err := identified(publicid.InviteLink, args[0])
		if err != nil {
			return err
		}
		revoked, err := s.InviteLinks.Revoke(ctx, id, given(cmd, "reason", reason))
		if err != nil {
			return err
		}
		return c.print(rowOfLink(s, revoked), func(w io.Writer) { fmt.Fprintln(w, "The link is revoked.") })
	})
	return cmd
}
