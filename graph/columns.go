package graph

import (
	"context"
	"iter"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/ent/invitation"
)

// invitationColumns are the columns that fields of an invitation are made of,
// beside its id and its organization's. A list reads no others: a row has some
// thirty, and most requests show six. Who asks for a field that is missing here
// has all of them read; one that is here without all its columns would tell
// something untrue. A test compares them.
var invitationColumns = map[string][]string{
	"__typename":       nil,
	"id":               nil,
	"organization":     nil,
	"member":           nil,
	"email":            {invitation.FieldEmail},
	"role":             {invitation.FieldRole},
	"customRole":       {invitation.FieldCustomRoleID},
	"department":       {invitation.FieldDepartment},
	"inDepartment":     {invitation.FieldDepartmentID},
	"message":          {invitation.FieldMessage},
	"state":            {invitation.FieldState, invitation.FieldExpiresAt},
	"delivery":         {invitation.FieldDelivery},
	"deliveryAttempts": {invitation.FieldDeliveryAttempts},
	"deliveryProblem":  {invitation.FieldDeliveryProblem},
	"inviter":          {invitation.FieldInviterID},
	"createdAt":        {invitation.FieldCreatedAt},
	"expiresAt":        {invitation.FieldExpiresAt},
	"sentAt":           {invitation.FieldSentAt},
	"acceptedAt":       {invitation.FieldAcceptedAt},
	"revokedAt":        {invitation.FieldRevokedAt},
	"declinedAt":       {invitation.FieldDeclinedAt},
}

// columnsAsked are the columns behind what is asked of the objects of the list
// that is being resolved, or all for what behind does not know.
func columnsAsked(ctx context.Context, behind map[string][]string, all []string) []string {
	var columns []string
	for field := range fieldsOfNodes(graphql.GetFieldContext(ctx).Field.Selections) {
		own, known := behind[field.Name]
		if !known {
			return all
		}
		columns = append(columns, own...)
	}
	return distinct(columns)
}

// distinct are columns in order, each once.
func distinct(columns []string, more ...string) []string {
	all := slices.Concat(columns, more)
	slices.Sort(all)
	return slices.Compact(all)
}

// fieldsOfNodes are what is asked of the objects of a connection, whether
// directly or by its edges.
func fieldsOfNodes(connection ast.SelectionSet) iter.Seq[*ast.Field] {
	return func(yield func(*ast.Field) bool) {
		for field := range fieldsIn(connection) {
			nodes := fieldsIn(field.SelectionSet)
			if field.Name == "edges" {
				nodes = fieldsOfNodes(field.SelectionSet)
			} else if field.Name != "nodes" && field.Name != "node" {
				continue
			}
			for of := range nodes {
				if !yield(of) {
					return
				}
			}
		}
	}
}

// fieldsIn are the fields of a selection and of its fragments.
func fieldsIn(selections ast.SelectionSet) iter.Seq[*ast.Field] {
	return func(yield func(*ast.Field) bool) {
		for _, selection := range selections {
			var fragment ast.SelectionSet
			switch s := selection.(type) {
			case *ast.Field:
				if !yield(s) {
					return
				}
			case *ast.InlineFragment:
				fragment = s.SelectionSet
			case *ast.FragmentSpread:
				fragment = s.Definition.SelectionSet
			}
			for field := range fieldsIn(fragment) {
				if !yield(field) {
					return
				}
			}
		}
	}
}
