package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"usher/ent"
	"usher/ent/organization"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/role"
)

// This file is how verbs are told what they are about.

const organizationFlag = "the organization's short name or id; may be left out where there is only one"

// organizationNamed finds an organization by its slug or id, or the only one.
func organizationNamed(ctx context.Context, client *ent.Client, name string) (*ent.Organization, error) {
	query := client.Organization.Query()
	if id, ok := publicid.Decode(publicid.Organization, name); ok {
		query.Where(organization.ID(id))
	} else if name != "" {
		query.Where(organization.Slug(name))
	}
	found, err := query.Limit(2).All(ctx)
	switch {
	case err != nil:
		return nil, fmt.Errorf("look up an organization: %w", err)
	case len(found) == 1:
		return found[0], nil
	case name != "":
		return nil, fault.New(fault.NotFound, "There is no organization %q.", name)
	case len(found) == 0:
		return nil, fault.New(fault.NotFound, "There is no organization yet. Make one with 'usher organization create'.")
	}
	return nil, errUsage{"there are several organizations; say which with --organization"}
}

func identified(kind publicid.Kind, s string) (uuid.UUID, error) {
	id, ok := publicid.Decode(kind, s)
	if !ok {
		return uuid.Nil, errUsage{fmt.Sprintf("%q is no id of this kind; one looks like %s", s, publicid.Encode(kind, uuid.Max))}
	}
	return id, nil
}

// roleFlag adds --role, as people write roles: admin, member, viewer.
func roleFlag(cmd *cobra.Command) func() (role.Role, error) {
	spelled := cmd.Flags().String("role", string(role.Member), "what the person will be: ADMIN, MEMBER or VIEWER")
	return func() (role.Role, error) {
		r := role.Role(strings.ToUpper(*spelled))
		if !slices.Contains(role.All(), r) {
			return "", errUsage{fmt.Sprintf("--role is ADMIN, MEMBER or VIEWER, not %q", *spelled)}
		}
		return r, nil
	}
}

// given is a flag's value, nil when it was left out.
func given[T any](cmd *cobra.Command, flag string, value T) *T {
	if !cmd.Flags().Changed(flag) {
		return nil
	}
	return &value
}

// momentFlag reads a flag's moment, nil when it was left out.
func momentFlag(flag, written string) (*time.Time, error) {
	if written == "" {
		return nil, nil
	}
	t, err := time.Parse(time.RFC3339, written)
	if err != nil {
		return nil, errUsage{fmt.Sprintf("--%s is a moment such as 2026-11-01T00:00:00Z, not %q", flag, written)}
	}
	return &t, nil
}

func timeCell(t time.Time) string { return t.UTC().Format("2006-01-02 15:04 UTC") }
