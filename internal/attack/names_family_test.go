package attack

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
)

// hostile is text that would be something else in a letter's head, in a page, in a
// template, in a spreadsheet or in a statement.
var hostile = []string{
	"Ann\r\nBcc: eve@evil.example", "Ann\nBcc: eve@evil.example", "Ann\rBcc: eve@evil.example", "Ann\r\n\r\nHello", "Ann\r\n.\r\nMAIL FROM:<eve@evil.example>", "Ann\n.\nQUIT",
	"Ann\u2028Bcc: eve@evil.example", "Ann\u2029x", "Ann\u0085x", "Ann\vx", "Ann\fx", "Ann\x00x", "Ann\x1b[31mx", "Ann\x7fx", "Ann\u202egnp.exe", "Ann\u2066x", "\ufeffAnn", "Ann\u200bx",
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `<a href="https://evil.example">click</a>`, `<!--`, `]]>`, `</title><script>`, `javascript:alert(1)`, `<svg/onload=alert(1)>`,
	`{{.}}`, `{{template "x"}}`, `{{printf "%s" .Token}}`, `${7*7}`, `<%= 7*7 %>`, `#{7*7}`, `%s%s%n`, `%0d%0aBcc:eve@evil.example`, `=?utf-8?q?=0D=0ABcc:_eve?=`, `=cmd|'/c calc'!A1`, `+1+1`, `-1`, `@SUM(1)`, "\t=1",
	`'; DROP TABLE members; --`, `" OR ""="`, `\'; --`, `$$`, `$1`, `?`, strings.Repeat("a", 200), strings.Repeat("a", 201), strings.Repeat("é", 1_000), strings.Repeat("👨‍👩‍👧‍👦", 200), "a" + strings.Repeat("\u0301", 900),
	"https://evil.example/reset", "evil.example", "Click here: http://evil.example/?a=b&c=d", " ", "", "\u00a0", "\u3164", "\u2800", "..", "/", "a/b", strings.Repeat("a/", 20) + "a", "null", "undefined", "NaN", "true", "0",
}

// places are where Ann may write text that others read.
var places = map[string]string{
	"a message":      `mutation($o:ID!,$x:String!,$a:String!){createInvitation(input:{organizationId:$o,email:$a,message:$x}){userErrors{code}}}`,
	"a department":   `mutation($o:ID!,$x:String!,$a:String!){createInvitation(input:{organizationId:$o,email:$a,department:$x}){userErrors{code}}}`,
	"a branch":       `mutation($o:ID!,$x:String!){createDepartment(input:{organizationId:$o,name:$x}){userErrors{code}}}`,
	"an own name":    `mutation($o:ID!,$x:String!){updateOrganization(input:{organizationId:$o,name:$x}){userErrors{code}}}`,
	"a key":          `mutation($o:ID!,$x:String!,$a:String!){createInvitation(input:{organizationId:$o,email:$a,idempotencyKey:$x,sendEmail:false}){userErrors{code}}}`,
	"a search":       `query($o:ID!,$x:String!){organization(id:$o){members(where:{search:$x}){nodes{id}}}}`,
	"another search": `query($o:ID!,$x:String!){organization(id:$o){invitations(where:{search:$x}){nodes{id}}}}`,
	"a path":         `query($o:ID!,$x:String!){organization(id:$o){department(path:$x){id}}}`,
	"a welcome":      `mutation($o:ID!,$x:String!){updateOrganizationWelcome(input:{organizationId:$o,welcome:{teamSpace:$x}}){userErrors{code}}}`,
	"a role":         `mutation($o:ID!,$x:String!){createRole(input:{organizationId:$o,name:$x,base:MEMBER,permissions:[]}){userErrors{code}}}`,
	"a space":        `mutation($o:ID!,$x:String!){createSpace(input:{organizationId:$o,name:$x}){userErrors{code}}}`,
}

// names are written by Ann, who may, and by strangers who sign up; and addresses
// that are none, or seem to be another's.
func names(w *world, _ *rand.Rand) []shot {
	var all []shot
	for place, text := range places {
		for i, written := range hostile {
			all = append(all, w.asked(fmt.Sprintf("%s: %d", place, i), text, map[string]any{
				"o": w.OrganizationID, "x": written, "a": fmt.Sprintf("%s.%d@example.com", strings.ReplaceAll(place, " ", "."), i),
			}))
		}
	}
	all = append(sorted(all), addresses(w)...)
	// The organization gets its name back, and its letters are read.
	return append(all, w.asked("the name again", `mutation($o:ID!){updateOrganization(input:{organizationId:$o,name:"Acme"}){userErrors{code}}}`,
		map[string]any{"o": w.OrganizationID}), shot{name: "the letters", signedIn: true, fire: func(string) error { return w.readLetters() }})
}

// asked is a question of Ann's.
func (w *world) asked(name, text string, variables map[string]any, more ...func(*exchange)) shot {
	s := raw(name, func() string { return post(asking(text, variables), "Authorization: Bearer "+w.SessionToken) }, append([]func(*exchange){answered(200, 400)}, more...)...)
	s.signedIn = true
	return s
}

const invitingTo = `mutation($o:ID!,$a:String!){createInvitation(input:{organizationId:$o,email:$a,sendEmail:false}){userErrors{code}}}`

// addresses are refused, or are the one that is invited already.
func addresses(w *world) []shot {
	var all []shot
	for answer, written := range map[string][]string{
		"ALREADY_INVITED": {"bo@example.com", "BO@EXAMPLE.COM", "Bo@Example.Com", "ｂｏ@ｅｘａｍｐｌｅ.com", "bo@ex\uff41mple.com"},
		`"TOO_LONG"`:      {strings.Repeat("a", 250) + "@b.com"},
		`"INVALID"`: {
			"a@" + strings.Repeat("b.", 130) + "com",
			"bо@example.com", "bo@exаmple.com\u202e", "x", "@", "a@", "@b", "a@b@c.com", "a b@c.com", "a@b c.com", "a@-b.com", "a@b-.com", "a@b..com", ".a@b.com", "a.@b.com", "a..b@c.com",
			"a@b.com\r\nBcc: eve@evil.example", "a@b.com\nRCPT TO:<eve@evil.example>", "a\u2028@b.com", "a\x00@b.com", "a@b.com\x00", "<a@b.com>", "Ann <a@b.com>", "a@b.com,c@d.com",
			"a@b.com;c@d.com", "mailto:a@b.com", "a@b.com?subject=x", "\"a b\"@c.com", "a(comment)@b.com", "a@[127.0.0.1]", "a@xn--\u00e4.com",
			"a@" + strings.Repeat("b", 64) + ".com", "ä@example.com", "😀@example.com", "a%b.com", "a@b.com>",
		},
	} {
		for _, address := range written {
			all = append(all, w.asked(fmt.Sprintf("address %q", address), invitingTo, map[string]any{"o": w.OrganizationID, "a": address}, holding(answer)))
		}
	}
	return sorted(all)
}

// readLetters waits until all that are queued were sent, and looks for heads that
// somebody wrote into them and for text that became something else.
func (w *world) readLetters() error {
	const sentinel = "the.last@example.com"
	w.must(strings.ReplaceAll(`mutation($o:ID!){createInvitation(input:{organizationId:$o,email:"X"}){userErrors{message}}}`, "X", sentinel))
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for n := 1; ; n++ {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		m := w.smtp.Await(w.t, n)[n-1]
		if m.To == sentinel {
			return nil
		}
		for name := range m.Header {
			if name == "Bcc" || name == "Cc" {
				return fmt.Errorf("a letter to %s has the head %s", m.To, name)
			}
		}
		if strings.ContainsAny(m.Subject, "\r\n\u2028\u2029\x00") || len(m.Header["To"]) != 1 || len(m.Header["Subject"]) != 1 {
			return fmt.Errorf("the letter to %s has the subject %q", m.To, m.Subject)
		}
		for _, live := range []string{"<script", "<img src=x", "<svg/", `href="https://evil`, `href="http://evil`, `href="javascript`} {
			if strings.Contains(strings.ToLower(m.HTML), live) {
				return fmt.Errorf("the letter to %s holds %s", m.To, live)
			}
		}
	}
}
