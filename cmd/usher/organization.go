package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"usher/ent"
	"usher/internal/account"
	"usher/internal/address"
	"usher/internal/app"
	"usher/internal/fault"
	"usher/internal/organization"
	"usher/internal/publicid"
)

func (c *cli) organization() *cobra.Command {
	return group("organization", "Make and rename organizations", c.organizationCreate(), c.organizationRename())
}

func (c *cli) organizationCreate() *cobra.Command {
	var name, slug, adminName, adminEmail string
	var passwordOnStdin, startSession bool
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Make an organization and its first admin; prints JSON",
		Long: `Make an organization and its first admin. An admin whose verified address has an
account keeps it, password and all; for anybody else a password is needed.`,
		Example: `  echo 'a long password' | usher organization create --name 'Acme Inc.' --slug acme \
    --admin-name 'Ann Ek' --admin-email ann@example.com --admin-password-stdin`,
		Args: cobra.NoArgs,
	}
	flags := cmd.Flags()
	flags.StringVar(&name, "name", "", "the organization's name")
	flags.StringVar(&slug, "slug", "", "its short name, for URLs: 2 to 63 letters a to z, digits and hyphens; by default made from the name, where that has such letters")
	flags.StringVar(&adminName, "admin-name", "", "the first admin's name")
	flags.StringVar(&adminEmail, "admin-email", "", "the first admin's e-mail address")
	flags.BoolVar(&passwordOnStdin, "admin-password-stdin", false, "read the first admin's password from standard input")
	flags.BoolVar(&startSession, "session", false, "sign the admin in and print the session's token")
	for _, needed := range []string{"name", "admin-name", "admin-email"} {
		_ = cmd.MarkFlagRequired(needed) // fails for an unknown flag only
	}
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, _ []string) error {
		email, err := address.Parse(adminEmail)
		if err != nil {
			return fault.At(err, "admin", "email")
		}
		admin := account.Newcomer{Email: email, Name: adminName, Proven: true}
		if passwordOnStdin {
			if admin.Password, err = readPassword(c.in); err != nil {
				return err
			}
		}
		founding, err := s.Organizations.CreateFor(ctx, organization.Draft{Name: name, Slug: given(cmd, "slug", slug)}, admin)
		if f, ok := fault.From(err); ok {
			switch {
			case slices.Equal(f.Field, []string{"admin", "password"}) && !passwordOnStdin:
				return errUsage{"the admin has no account yet; give a password with --admin-password-stdin"}
			case f.Code == fault.Invalid && slices.Equal(f.Field, []string{"slug"}) && !cmd.Flags().Changed("slug"):
				return errUsage{"no short name can be made from this name; give one with --slug"}
			}
		}
		if err != nil {
			return err
		}
		created := foundingRow{
			OrganizationID: publicid.Encode(publicid.Organization, founding.Organization.ID),
			Slug:           founding.Organization.Slug,
			UserID:         publicid.Encode(publicid.User, founding.User.ID),
			MemberID:       publicid.Encode(publicid.Member, founding.Member.ID),
		}
		if startSession {
			if created.SessionToken, err = sessionToken(ctx, s, founding.User); err != nil {
				return err
			}
		}
		return c.printJSON(created)
	})
	return cmd
}

type foundingRow struct {
	OrganizationID string `json:"organizationId"`
	Slug           string `json:"slug"`
	UserID         string `json:"userId"`
	MemberID       string `json:"memberId"`
	SessionToken   string `json:"sessionToken,omitempty"`
}

func (c *cli) organizationRename() *cobra.Command {
	var named string
	cmd := &cobra.Command{
		Use:     "rename NAME",
		Short:   "Give an organization another name; its short name stays",
		Example: `  usher organization rename 'Acme and Sons' --organization acme`,
		Args:    cobra.ExactArgs(1),
	}
	cmd.Flags().StringVar(&named, "organization", "", organizationFlag)
	cmd.RunE = c.act(func(ctx context.Context, s *app.Services, args []string) error {
		org, err := organizationNamed(ctx, s.Store.Client, named)
		if err != nil {
			return err
		}
		if org, err = s.Organizations.Update(ctx, org.ID, organization.Change{Name: &args[0]}); err != nil {
			return err
		}
		row := organizationRow{publicid.Encode(publicid.Organization, org.ID), org.Slug, org.Name}
		return c.print(row, func(w io.Writer) { fmt.Fprintf(w, "%s is now called %s.\n", org.Slug, org.Name) })
	})
	return cmd
}

type organizationRow struct {
	OrganizationID string `json:"organizationId"`
	Slug           string `json:"slug"`
	Name           string `json:"name"`
}

// readPassword reads one line; what ends it is no part of it.
func readPassword(in io.Reader) (string, error) {
	const most = 4096
	text, err := io.ReadAll(io.LimitReader(in, most))
	if err != nil {
		return "", fmt.Errorf("read the password: %w", err)
	}
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return string(bytes.TrimSuffix(line, []byte("\r"))), nil
}

func sessionToken(ctx context.Context, s *app.Services, person *ent.User) (secret string, err error) {
	err = s.Store.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		session, err := s.Accounts.Start(ctx, tx, person.ID)
		secret = session.Token
		return err
	})
	return secret, err
}
