package chaos

import (
	"encoding/json"
	"net/http"

	"usher/internal/chaos/audit"
)

// told is what each mutation is asked to tell, besides its userErrors.
var told = map[string]string{
	"acceptInvitation":         "member { id role user { id } organization { id } } session { token }",
	"acceptInviteLink":         "member { id role user { id } organization { id } } session { token }",
	"applyImport":              "import { id state }",
	"createDepartment":         "department { id }",
	"createInvitation":         "invitation { id url }",
	"createInvitations":        "results { invitation { id url } userErrors { code } }",
	"createInviteLink":         "inviteLink { id url }",
	"createSpace":              "space { id }",
	"declineInvitation":        "",
	"deleteSpace":              "",
	"planImport":               "plan { id }",
	"removeMember":             "removedMemberId",
	"resendInvitation":         "invitation { id url }",
	"revokeInvitation":         "invitation { id }",
	"revokeInviteLink":         "inviteLink { id }",
	"signIn":                   "session { token } viewer { user { id } }",
	"signOut":                  "",
	"updateDepartment":         "department { id }",
	"updateMember":             "member { id }",
	"updateOrganization":       "organization { id }",
	"updateOrganizationPolicy": "organization { id }",
}

// payload is what mutations tell.
type payload struct {
	Invitation, InviteLink, Department, Space, Plan, Import *object

	Member *struct {
		ID, Role           string
		User, Organization object
	}
	Session *struct{ Token string }
	Viewer  *struct{ User object }
	Results []struct {
		Invitation *object
		UserErrors []userError
	}
	UserErrors []userError
}

type object struct{ ID, URL, State string }

type userError struct{ Code string }

// reply is an answer as it travels.
type reply struct {
	Data   map[string]json.RawMessage
	Errors []topError
}

type topError struct {
	Extensions struct{ Code string }
}

// judge says what became of a request, from what was answered.
func (a *answer) judge(status int, text []byte) {
	var r reply
	if err := json.Unmarshal(text, &r); err != nil {
		a.Outcome, a.Code = audit.Failed, http.StatusText(status)
		if status == http.StatusOK {
			a.Outcome = audit.Unknown
		}
		return
	}
	a.Outcome = audit.Acknowledged
	switch {
	case len(r.Errors) > 0:
		a.Outcome, a.Code = outcomeOf(r.Errors[0].Extensions.Code), r.Errors[0].Extensions.Code
	case status >= http.StatusBadRequest:
		a.Outcome, a.Code = audit.Failed, http.StatusText(status)
	case a.Read:
		a.judgeRead(r)
	default:
		a.judgeMutation(r)
	}
}

// outcomeOf is what a top-level error means: who may not is refused.
func outcomeOf(code string) audit.Outcome {
	if code == "UNAUTHENTICATED" || code == "FORBIDDEN" {
		return audit.Refused
	}
	return audit.Failed
}

// judgeRead takes what is null for what does not exist for whoever asked.
func (a *answer) judgeRead(r reply) {
	for _, data := range r.Data {
		if a.data = data; string(data) == "null" {
			a.Outcome, a.Code = audit.Refused, "NOT_FOUND"
		}
	}
	if a.Mutation == "viewer" && !a.shows(a.Organization) {
		a.Organization = "" // it tells of the account alone
	}
}

// shows tells whether an account is shown to be a member of an organization.
func (a *answer) shows(organization string) bool {
	var told struct {
		Memberships struct {
			Nodes []struct{ Organization object }
		}
	}
	if json.Unmarshal(a.data, &told) != nil {
		return false
	}
	for _, m := range told.Memberships.Nodes {
		if m.Organization.ID == organization {
			return true
		}
	}
	return false
}

func (a *answer) judgeMutation(r reply) {
	if json.Unmarshal(r.Data[a.Mutation], &a.got) != nil || r.Data[a.Mutation] == nil {
		a.Outcome = audit.Unknown
		return
	}
	if len(a.got.UserErrors) > 0 {
		a.Outcome, a.Code = audit.Refused, a.got.UserErrors[0].Code
	}
}

// into reads what a query told.
func (a answer) into(value any) bool { return a.done() && json.Unmarshal(a.data, value) == nil }

// fill notes what an answer told.
func fill(o *audit.Operation, p payload) {
	if p.Invitation != nil {
		o.Invitation, o.URL = p.Invitation.ID, p.Invitation.URL
	}
	if p.InviteLink != nil {
		o.Link, o.URL = p.InviteLink.ID, p.InviteLink.URL
	}
	if p.Import != nil {
		o.Import = p.Import.ID
	}
	if p.Department != nil && o.Mutation == "createDepartment" {
		o.Made = p.Department.ID
	}
	if p.Space != nil && o.Mutation == "createSpace" {
		o.Made = p.Space.ID
	}
	if m := p.Member; m != nil {
		o.Member, o.GotRole = m.ID, m.Role
		if m.User.ID != "" { // somebody has joined
			o.User, o.Organization = m.User.ID, m.Organization.ID
		}
	}
	if p.Viewer != nil {
		o.User = p.Viewer.User.ID
	}
	if p.Session != nil {
		o.GotSession = p.Session.Token
	}
}
