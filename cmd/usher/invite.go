package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"usher/ent"
	"usher/ent/invitation"
	"usher/internal/app"
	"usher/internal/invite"
	"usher/internal/publicid"
	"usher/internal/role"
)

func (c *cli) invite() *cobra.Command {
	return group("invite", "Invite people by e-mail", c.inviteSend(), c.inviteList(), c.inviteRevoke(), c.inviteResend())
}

// invitationRow is an invitation as the command line prints it.
type invitationRow struct {
	ID              string              `json:"id"`
	Email           string              `json:"email"`
	Role            role.Role           `json:"role"`
	Department      *string             `json:"department"`
	Message         *string             `json:"message"`
	State           invitation.State    `json:"state"`
	Delivery        invitation.Delivery `json:"delivery"`
	DeliveryProblem *string             `json:"deliveryProblem"`
	CreatedAt       time.Time           `json:"createdAt"`
	ExpiresAt       time.Time           `json:"expiresAt"`
	URL             string              `json:"url,omitempty"` // only of what was just sent
}

func rowOfInvitation(s *app.Services, inv *ent.Invitation) invitationRow {
	return invitationRow{
		ID: publicid.Encode(publicid.Invitation, inv.ID), Email: inv.Email, Role: inv.Role,
		Department: inv.Department, Message: inv.Message, State: invite.StateOf(inv, s.Store.Now()),
		Delivery: inv.Delivery, DeliveryProblem: inv.DeliveryProblem, CreatedAt: inv.CreatedAt, ExpiresAt: inv.ExpiresAt,
	}
}

func (c *cli) inviteSend() *cobra.Command {
	var organization, email, department, message string
	var days int
	var byHand bool
	cmd := &cobra.Command{
		Use:     "send [ADDRESS]",
		Short:   "Invite one address",
		Example: `  usher invite send bo@example.com --organization acme --role member`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && email == "" {
				return errors.New(`whom to invite? There is no address behind send, and "email" not set`)
			}
			return cobra.MaximumNArgs(1)(cmd, args)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&organization, "organization", "", organizationFlag)
	flags.StringVar(&email, "email", "", "whom to invite, where no address stands behind send")
	flags.StringVar(&department, "department", "", "where the person will belong")
	flags.StringVar(&message, "message", "", "words for the letter, up to 1,000 characters")
	flags.IntVar(&days, "expires-in-days", 0, "1 to 30; what the organization's policy has when left out")
	flags.BoolVar(&byHand, "no-letter", false, "send no letter; you hand the link over yourself")
	chosenRole := roleFlag(cmd)
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, args []string) error {
		if len(args) == 1 {
			email = args[0]
		}
		r, err := chosenRole()
		if err != nil {
			return err
		}
		org, err := organizationNamed(ctx, s.Store.Client, organization)
		if err != nil {
			return err
		}
		inv, err := s.Invites.Create(ctx, org.ID,
			invite.Draft{Email: email, Role: r, Department: given(cmd, "department", department), Message: given(cmd, "message", message)},
			invite.Terms{ExpiresInDays: given(cmd, "expires-in-days", days), SendEmail: !byHand})
		if err != nil {
			return err
		}
		return c.printSent(s, inv)
	})
	return cmd
}

// printSent shows an invitation with its link, which one that awaits an approval
// has not.
func (c *cli) printSent(s *app.Services, inv *ent.Invitation) error {
	row := rowOfInvitation(s, inv)
	if row.State == invitation.StateAWAITING_APPROVAL {
		return c.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "%s is to be invited as %s, once an admin has approved that by %s (%s).\n", row.Email, row.Role.Name(), timeCell(row.ExpiresAt), row.ID)
			fmt.Fprintln(w, "Until then there is no letter, and no link that works.")
		})
	}
	row.URL = s.Invites.URL(inv, uuid.Nil)
	return c.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "%s is invited as %s until %s (%s).\n", row.Email, row.Role.Name(), timeCell(row.ExpiresAt), row.ID)
		if row.Delivery == invitation.DeliveryHANDED_OVER {
			fmt.Fprintln(w, "No letter is sent. Hand this link over:")
		} else {
			fmt.Fprintln(w, "The letter is queued; a running server sends it. The link in it is:")
		}
		fmt.Fprintln(w, row.URL)
	})
}

func (c *cli) inviteList() *cobra.Command {
	var organization string
	var states []string
	cmd := &cobra.Command{Use: "list", Short: "List invitations, the newest first", Args: cobra.NoArgs}
	cmd.Flags().StringVar(&organization, "organization", "", organizationFlag)
	cmd.Flags().StringSliceVar(&states, "state", nil, "only those in these states, such as pending,expired")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		for i, state := range states {
			states[i] = strings.ToUpper(state)
			if invitation.StateValidator(invitation.State(states[i])) != nil {
				return errUsage{fmt.Sprintf("%q is no state of an invitation", state)}
			}
		}
		org, err := organizationNamed(ctx, s.Store.Client, organization)
		if err != nil {
			return err
		}
		found, err := org.QueryInvitations().Order(ent.Desc(invitation.FieldCreatedAt, invitation.FieldID)).All(ctx)
		if err != nil {
			return fmt.Errorf("list invitations: %w", err)
		}
		rows := []invitationRow{}
		for _, inv := range found {
			row := rowOfInvitation(s, inv)
			if len(states) == 0 || slices.Contains(states, string(row.State)) {
				rows = append(rows, row)
			}
		}
		return c.print(rows, func(w io.Writer) {
			cells(w, "ID", "EMAIL", "ROLE", "STATE", "LETTER", "EXPIRES")
			for _, row := range rows {
				cells(w, row.ID, row.Email, string(row.Role), string(row.State), string(row.Delivery), timeCell(row.ExpiresAt))
			}
		})
	})
	return cmd
}

func (c *cli) inviteRevoke() *cobra.Command {
	var reason string
	cmd := &cobra.Command{Use: "revoke INVITATION-ID", Short: "Take an invitation back; its link is dead at once", Args: cobra.ExactArgs(1)}
	cmd.Flags().StringVar(&reason, "reason", "", "why, for the log")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, args []string) error {
		id, err := identified(publicid.Invitation, args[0])
		if err != nil {
			return err
		}
		inv, err := s.Invites.Revoke(ctx, id, given(cmd, "reason", reason))
		if err != nil {
			return err
		}
		row := rowOfInvitation(s, inv)
		return c.print(row, func(w io.Writer) { fmt.Fprintf(w, "The invitation of %s is revoked.\n", row.Email) })
	})
	return cmd
}

func (c *cli) inviteResend() *cobra.Command {
	var days int
	cmd := &cobra.Command{
		Use:   "resend INVITATION-ID",
		Short: "Give an invitation a new link and a new time; the old link is dead at once",
		Args:  cobra.ExactArgs(1),
	}
	cmd.Flags().IntVar(&days, "expires-in-days", 0, "1 to 30; what the organization's policy has when left out")
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, args []string) error {
		id, err := identified(publicid.Invitation, args[0])
		if err != nil {
			return err
		}
		inv, err := s.Invites.Resend(ctx, id, given(cmd, "expires-in-days", days))
		if err != nil {
			return err
		}
		return c.printSent(s, inv)
	})
	return cmd
}
