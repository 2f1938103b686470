package graph

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"usher/ent/letter"
	"usher/internal/mail"
	"usher/internal/policy"
	"usher/internal/viewer"
)

const previewInvitation = `query($org: ID!, $role: Role!, $own: ID, $department: String, $message: String, $days: Int) { organization(id: $org) {
	invitationLetterPreview(role: $role, customRoleId: $own, department: $department, message: $message, expiresInDays: $days) { subject html text } } }`

// previewed asks for the letter of an invitation's input.
func (s *stage) previewed(v viewer.Viewer, in input) reply {
	as := in["role"]
	if as == nil {
		as = "MEMBER"
	}
	return s.do(v, previewInvitation, "org", s.org, "role", as, "own", in["customRoleId"], "department", in["department"], "message", in["message"], "days", in["expiresInDays"])
}

// sent is the letter that an invitation queued, as a worker writes it out.
func (s *stage) sent(email string) mail.Message {
	s.t.Helper()
	row, err := s.Store.Client.Letter.Query().Where(letter.Recipient(email)).Only(s.sys)
	written, err := s.Invites.Composer.Compose(must(s.world, row, err))
	return must(s.world, written, err)
}

var toldMoment = regexp.MustCompile(`[A-Z][a-z]+day, [0-9]+ [A-Z][a-z]+ [0-9]{4}, [0-9]{2}:[0-9]{2} UTC`)

// plain takes from a letter what differs by whom it is for and by the minute in which
// it was written, which is returned beside it.
func plain(t *testing.T, text, link, to string) (string, time.Time) {
	t.Helper()
	var until time.Time
	for _, said := range toldMoment.FindAllString(text, -1) {
		var err error
		if until, err = time.Parse("Monday, 2 January 2006, 15:04 UTC", said); err != nil {
			t.Error(err)
		}
	}
	return toldMoment.ReplaceAllString(strings.NewReplacer(link, "LINK", to, "TO").Replace(text), "UNTIL"), until
}

func TestInvitationLetterPreview(t *testing.T) {
	rules(t, map[string]func(*testing.T, *stage){
		"it is the letter that is sent, but for its link and whom it is to": func(t *testing.T, w *stage) {
			hand := w.role("Hand", "MEMBER", "COMMENT")
			for i, in := range []input{
				{},
				{"role": "ADMIN", "message": " Come\r\nsoon <b>please</b> ", "department": "works/ENGINES"},
				{"customRoleId": hand, "department": "A mere name", "expiresInDays": 3},
				{"department": w.sides["ours"].department, "expiresInDays": 30},
			} {
				var preview reply
				w.unchanged(t, func() { preview = w.previewed(w.ada, in) })
				email := w.fresh("sent")
				in["organizationId"], in["email"] = w.org, email
				w.must(w.ada, createInvitation, "input", in)
				sent := w.sent(email)
				page := "https://usher.example/invitation"
				at := path("organization", "invitationLetterPreview")
				for form, want := range map[string]string{"subject": sent.Subject, "text": sent.Text, "html": sent.HTML} {
					got := preview.string(append(at, form)...)
					told, until := plain(t, got, page, "ada@example.com")
					wanted, end := plain(t, want, sent.Link, email)
					if told != wanted || end.Sub(until) < 0 || end.Sub(until) > time.Minute || form == "text" && end.IsZero() {
						t.Errorf("%d: the %s is\n%s\nand sent is\n%s", i, form, got, want)
					}
				}
			}
		},
		"its link has no token, and it names the viewer": func(t *testing.T, w *stage) {
			a := w.previewed(w.newAdmin().viewer, input{})
			text, html := a.string("organization", "invitationLetterPreview", "text"), a.string("organization", "invitationLetterPreview", "html")
			if strings.Contains(text, "#") || strings.Contains(html, "inv_") || !strings.Contains(text, "\nhttps://usher.example/invitation\n") {
				t.Errorf("the link is another: %s", text)
			}
			if !strings.HasPrefix(a.string("organization", "invitationLetterPreview", "subject"), "Person ") {
				t.Errorf("it is from somebody else: %v", a.Data)
			}
		},
		"what an invitation would be refused for is bad input, in the same words": func(t *testing.T, w *stage) {
			w.must(w.ada, updateOrganizationPolicy, "input", input{"organizationId": w.org, "longestInvitationDays": 20})
			for _, bad := range []input{
				{"message": strings.Repeat("a", 1001)}, {"message": "a\x00b"}, {"expiresInDays": 0}, {"expiresInDays": 31}, {"expiresInDays": 21},
				{"department": strings.Repeat("a", 201)}, {"department": w.sides["theirs"].department}, {"customRoleId": w.sides["theirs"].customRole}, {"customRoleId": ""},
			} {
				preview := w.previewed(w.ada, bad)
				bad["organizationId"], bad["email"] = w.org, w.fresh("bad")
				a := w.do(w.ada, createInvitation, "input", bad)
				if preview.topCode() != "BAD_USER_INPUT" || preview.at("organization", "invitationLetterPreview") != nil ||
					preview.Errors[0].Message != a.string("createInvitation", "userErrors", 0, "message") {
					t.Errorf("%v is previewed with %+v and refused with %v", bad, preview.Errors, a.Data)
				}
			}
			w.must(w.ada, updateOrganizationPolicy, "input", input{"organizationId": w.org, "longestInvitationDays": policy.MaxInvitationDays})
		},
		"who may invite by the policy's permission sees it up to his own role, and others do not": func(t *testing.T, w *stage) {
			mo, vi := w.person("MEMBER").viewer, w.person("VIEWER").viewer
			is(t, "a member before", w.previewed(mo, input{}).topCode(), "FORBIDDEN")
			w.must(w.ada, updateOrganizationPolicy, "input", input{"organizationId": w.org, "mayInvite": "SHARE_AGENTS"})
			is(t, "a member", w.previewed(mo, input{}).topCode(), "")
			is(t, "a member for an admin", w.previewed(mo, input{"role": "ADMIN"}).topCode(), "BAD_USER_INPUT")
			is(t, "a viewer", w.previewed(vi, input{"role": "VIEWER"}).topCode(), "FORBIDDEN")
			is(t, "the suspended", w.previewed(w.person("suspended").viewer, input{}).at("organization"), nil)
			w.must(w.ada, updateOrganizationPolicy, "input", input{"organizationId": w.org, "mayInvite": nil})
			invited := w.do(w.person("invited").viewer, `{ viewer { invitations { nodes { organization { invitationLetterPreview { text } } } } } }`)
			is(t, "the invited", invited.topCode(), "FORBIDDEN")
		},
		"an approval that would be needed first, and a pause, change nothing about it": func(t *testing.T, w *stage) {
			before := w.previewed(w.ada, input{"expiresInDays": 9})
			made := w.must(w.ada, createRule, "input", input{"organizationId": w.org, "name": "All", "roleAtLeast": "VIEWER", "withinHours": 1})
			w.pauseAll(true)
			defer w.pauseAll(false)
			after := w.previewed(w.ada, input{"expiresInDays": 9})
			w.must(w.ada, deleteRule, "input", input{"organizationId": w.org, "ruleId": made.at("createApprovalRule", "approvalRule", "id")})
			_, was := plain(t, before.string("organization", "invitationLetterPreview", "text"), "LINK", "TO")
			_, now := plain(t, after.string("organization", "invitationLetterPreview", "text"), "LINK", "TO")
			if now.Sub(was) > time.Minute || now.Before(was) {
				t.Errorf("it would be valid until %s, and under a rule until %s", was, now)
			}
		},
	})
}
