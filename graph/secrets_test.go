package graph

import (
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"usher/ent/migrate"
	"usher/ent/onetimelink"
	"usher/internal/publicid"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// TestSecrets goes the whole way with known secrets, failures included, and
// then looks for them at all places where they must not be.
func TestSecrets(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		secrets, said := w.journey()
		places := map[string]string{"the log lines": w.logbook.text(), "the answers": said}
		for name, text := range w.tables() {
			places["the table "+name] = text
		}
		places["the events and lists"] = fmt.Sprint(w.must(w.ada, `query($o: ID!) { viewer { user { name email } memberships { nodes { id } } }
			organization(id: $o) { events(first: 100) { nodes { summary before after reason cursor actor { displayName } } }
			members(first: 100) { nodes { user { name email } } } invitations(first: 100) { nodes { email message deliveryProblem } } inviteLinks(first: 100) { nodes { id state } } } }`, "o", w.org).Data)
		for what, secret := range secrets {
			// The end of a token is its MAC, without which the rest opens nothing.
			for _, form := range []string{secret, secret[max(0, len(secret)-16):], hex.EncodeToString([]byte(secret))} {
				for place, text := range places {
					if strings.Contains(text, form) {
						t.Errorf("%s stands in %s", what, place)
					}
				}
			}
		}
		if !strings.Contains(places["the table users"], "$argon2id$") || !strings.Contains(places["the table events"], "was invited") {
			t.Error("the search looks at nothing")
		}
	})
}

// journey uses every secret there is, rightly and wrongly, and returns the
// secrets by what they are, and all that was answered where none belongs.
func (s *stage) journey() (secrets map[string]string, said string) {
	const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { session { token } userErrors { code message field } } }`
	secrets = map[string]string{
		"the invited person's password": "password of the invited 1", "the joiner's password": "password of the joiner 2", "a wrong password": "password that is wrong 3",
		"the changed password": "password that is new 4", "the reset password": "password after reset 5", "Ada's password": password,
	}
	var answers strings.Builder
	say := func(a reply) reply { fmt.Fprintf(&answers, "%v %+v\n", a.Data, a.Errors); return a }

	email := "journey@example.com"
	id, first := s.invited(email, "message", "Welcome!")
	secrets["a replaced invitation token"] = first
	secrets["the invitation token"] = tokenOf(s.must(s.ada, resendInvitation, "input", input{"invitationId": id}).string("resendInvitation", "invitation", "url"))
	say(s.do(viewer.Anonymous, acceptInvitation, "input", newcomer(first)))
	say(s.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secrets["the invitation token"], "name": "N", "password": "short"}))
	say(s.do(viewer.Anonymous, acceptInvitation, "input", input{"token": forged(secrets["the invitation token"]), "name": "N", "password": secrets["a wrong password"]}))
	a := s.must(viewer.Anonymous, acceptInvitation, "input", input{"token": secrets["the invitation token"], "name": "Journey", "password": secrets["the invited person's password"]})
	secrets["a session's token"] = a.string("acceptInvitation", "session", "token")
	say(s.do(viewer.Anonymous, acceptInvitation, "input", input{"token": secrets["the invitation token"], "name": "N", "password": secrets["a wrong password"]}))

	link := s.must(s.ada, createInviteLink, "input", input{"organizationId": s.org})
	secrets["the link's token"] = tokenOf(link.string("createInviteLink", "inviteLink", "url"))
	in := input{"token": secrets["the link's token"], "email": "joiner@example.com", "name": "Joiner", "password": secrets["the joiner's password"]}
	secrets["the joiner's session's token"] = s.must(viewer.Anonymous, acceptInviteLink, "input", in).string("acceptInviteLink", "session", "token")
	joiner := s.signedIn(secrets["the joiner's session's token"])
	say(s.do(viewer.Anonymous, acceptInviteLink, "input", in))

	say(s.do(viewer.Anonymous, signIn, "input", input{"email": email, "password": secrets["a wrong password"]}))
	secrets["another session's token"] = s.must(viewer.Anonymous, signIn, "input", input{"email": email, "password": secrets["the invited person's password"]}).string("signIn", "session", "token")
	who := s.signedIn(secrets["another session's token"])
	const change = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { session { token } userErrors { code message field } } }`
	say(s.do(who, change, "input", input{"currentPassword": secrets["a wrong password"], "newPassword": secrets["the changed password"]}))
	s.must(who, change, "input", input{"currentPassword": secrets["the invited person's password"], "newPassword": secrets["the changed password"]})

	say(s.must(viewer.Anonymous, `mutation { requestPasswordReset(input: {email: "journey@example.com"}) { userErrors { code } } }`))
	links, err := s.Store.Client.OneTimeLink.Query().Where(onetimelink.PurposeIn(onetimelink.PurposeRESET_PASSWORD, onetimelink.PurposeVERIFY_EMAIL)).All(s.sys)
	for _, l := range must(s.world, links, err) {
		secrets["the token of "+string(l.Purpose)] = s.Accounts.Token(l)
	}
	const reset = `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { session { token } userErrors { code message field } } }`
	s.must(viewer.Anonymous, reset, "input", input{"token": secrets["the token of RESET_PASSWORD"], "password": secrets["the reset password"]})
	say(s.do(viewer.Anonymous, reset, "input", input{"token": secrets["the token of RESET_PASSWORD"], "password": secrets["a wrong password"]}))
	say(s.must(joiner, `mutation($input: VerifyEmailInput!) { verifyEmail(input: $input) { userErrors { code } } }`, "input", input{"token": secrets["the token of VERIFY_EMAIL"]}))

	// What cannot be understood may be quoted, but not where a secret can be.
	say(s.do(s.ada, `query($t: String!) { organization(slug: $t) { id } node(id: $t) { id } invitationByToken(token: $t) { email } }`, "t", secrets["the link's token"]))
	say(s.do(s.ada, `mutation($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { userErrors { code message field } } }`, "input", input{"invitationId": secrets["the invitation token"]}))
	say(s.do(s.ada, revokeInvitation, "input", input{"invitationId": publicid.Encode(publicid.Invitation, s.ada.UserID), "reason": "none"}))
	return secrets, answers.String()
}

// signedIn is the viewer behind a session's token.
func (s *stage) signedIn(secret string) viewer.Viewer {
	v, err := s.Accounts.Authenticate(viewer.With(s.t.Context(), viewer.Anonymous), secret)
	return must(s.world, v, err)
}

// tables are all rows of all tables as text, bytes both as they are and in
// hexadecimal.
func (s *stage) tables() map[string]string {
	found := map[string]string{}
	for _, table := range migrate.Tables {
		rows, err := s.Store.Pool().QueryContext(s.t.Context(), "SELECT * FROM "+table.Name)
		must(s.world, rows, err)
		columns, err := rows.Columns()
		must(s.world, columns, err)
		var text strings.Builder
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			must(s.world, 0, rows.Scan(values...))
			for _, value := range values {
				switch v := (*value.(*any)).(type) {
				case []byte:
					fmt.Fprintf(&text, "%s %x ", v, v)
				default:
					fmt.Fprint(&text, v, " ")
				}
			}
			text.WriteString("\n")
		}
		must(s.world, 0, rows.Err())
		must(s.world, 0, rows.Close())
		found[table.Name] = text.String()
	}
	return found
}
