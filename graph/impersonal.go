package graph

import (
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// impersonal are the fields that look the same to everybody who manages the
// members of an organization with the same standing: what they answer depends on
// that alone, and not on who asks. A subscription to nothing else is executed once
// for all of them. A field that is missing here costs speed; one that is here and
// should not be would show one person another's. A test compares them.
var impersonal = map[string]string{
	"Event":  "id sequence cursor kind occurredAt actor summary invitation inviteLink member import department space customRole integration correlationId before after reason",
	"Actor":  "displayName",
	"System": "displayName",
	"User":   "id name email displayName createdAt",
	"Node":   "id",
	"Invitation": "id organization email role customRole department inDepartment message state delivery deliveryAttempts deliveryProblem inviter " +
		"createdAt expiresAt sentAt acceptedAt revokedAt declinedAt approval erasedAt member",
	"InvitationApproval": "needed given decideBy requester rules approvedAt rejectedAt",
	"Approval":           "approver at",
	"InviteLink":         "id organization role customRole department inDepartment state creator createdAt expiresAt usedAt revokedAt member",
	"Member":             "id user organization role customRole permissions state department inDepartment joinedAt invitation inviteLink invitedBy onboarding",
	"Onboarding":         "steps completedCount completedAt",
	"OnboardingStep":     "kind completedAt",
	"Department":         "id name path parent permissionGrants permissionDenials createdAt",
	"Space":              "id name department createdAt",
	"CustomRole":         "id name description base permissions createdAt",
	"Integration":        "id name enabled authentication sharedWith createdAt",
	"Import": "id organization creator state total processed created renewed roleChanged skipped rejected awaitingApproval problem createdAt startedAt " +
		"finishedAt cursor",
	"Organization": "id name slug createdAt",
}

// isPersonal tells whether a subscription asks for anything that may look
// different to people who may do the same.
func isPersonal(op *graphql.OperationContext) bool {
	for _, root := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"}) {
		if asksPersonally(root.Selections) {
			return true
		}
	}
	return false
}

func asksPersonally(selections ast.SelectionSet) bool {
	for field := range fieldsIn(selections) {
		if field.Name != "__typename" && !isImpersonal(field.ObjectDefinition.Name, field.Name) || asksPersonally(field.SelectionSet) {
			return true
		}
	}
	return false
}

func isImpersonal(typ, field string) bool {
	for name := range strings.FieldsSeq(impersonal[typ]) {
		if name == field {
			return true
		}
	}
	return false
}
