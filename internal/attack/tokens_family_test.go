package attack

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
)

// spends are the ways to use a token, and what is answered to one that is none.
var spends = map[string]struct{ text, refusal string }{
	"look at an invitation": {`query($t:String!){invitationByToken(token:$t){state}}`, `"invitationByToken":null`},
	"look at a link":        {`query($t:String!){inviteLinkByToken(token:$t){state}}`, `"inviteLinkByToken":null`},
	"accept":                {`mutation($t:String!){acceptInvitation(input:{token:$t,name:"Eve",password:"correct horse staple"}){userErrors{code}}}`, "TOKEN_INVALID"},
	"accept a link":         {`mutation($t:String!){acceptInviteLink(input:{token:$t,email:"eve@example.com",name:"Eve",password:"correct horse staple"}){userErrors{code}}}`, "TOKEN_INVALID"},
	"decline":               {`mutation($t:String!){declineInvitation(input:{token:$t}){userErrors{code}}}`, "TOKEN_INVALID"},
	"verify an address":     {`mutation($t:String!){verifyEmail(input:{token:$t}){userErrors{code}}}`, "TOKEN_INVALID"},
	"reset a password":      {`mutation($t:String!){resetPassword(input:{token:$t,password:"correct horse staple"}){userErrors{code}}}`, "TOKEN_INVALID"},
	"sign in with a link":   {`mutation($t:String!){signInWithLink(input:{token:$t}){userErrors{code}}}`, "TOKEN_INVALID"},
}

// tokens are nearly right, of another kind, or none; all are refused alike. None is
// spent by being fetched. They are fewer than the guesses that one address has.
func tokens(w *world, _ *rand.Rand) []shot {
	var all []shot
	for _, c := range []struct{ of, token, way string }{
		{"an invitation", w.invitation, "look at an invitation"}, {"a link", w.link, "look at a link"},
	} {
		for name, token := range mutations(c.token) {
			all = append(all, spent(fmt.Sprintf("%s of %s", name, c.of), c.way, token))
		}
	}
	for way := range spends {
		for name, token := range madeUp(w, way) {
			all = append(all, spent(way+" with "+name, way, token))
		}
	}
	return append(sorted(all), fetched(w)...)
}

func spent(name, way, token string) shot {
	return raw(name, func() string { return post(asking(spends[way].text, map[string]string{"t": token})) }, answered(200), holding(spends[way].refusal))
}

// mutations are a token with one thing changed.
func mutations(token string) map[string]string {
	all := map[string]string{
		"twice": token + token, "turned round": reversed(token), "upper case": strings.ToUpper(token), "without a prefix": token[4:], "a NUL": token + "\x00",
		"a null in front": "\x00" + token, "padding": token + "=", "a slash": token + "/", "a dot": token + ".", "a fragment": "#" + token, "a mark": token + "\ufeff",
	}
	for i := range len(token) {
		other := byte('A')
		if token[i] == other {
			other = 'B'
		}
		all[fmt.Sprintf("byte %d changed", i)] = token[:i] + string(other) + token[i+1:]
		if i%2 == 0 {
			all[fmt.Sprintf("%d bytes", i)] = token[:i]
			all[fmt.Sprintf("byte %d more", i)] = token[:i] + "A" + token[i:]
		}
	}
	for _, prefix := range []string{"inv_", "lnk_", "set_", "sgn_", "vrf_", "rst_", "ses_", "org_", "____"} {
		if !strings.HasPrefix(token, prefix) {
			all["as "+prefix] = prefix + token[4:]
		}
	}
	return all
}

// madeUp are tokens that no way in should take.
func madeUp(w *world, way string) map[string]string {
	all := map[string]string{
		"nothing": "", "a space": " ", "zeros": "inv_" + strings.Repeat("A", 48), "text": "letmein", "SQL": "' OR '1'='1", "a megabyte": strings.Repeat("A", 900_000),
		"a path": "../../etc/passwd", "JSON": `{"alg":"none"}`, "a JWT": "eyJhbGciOiJub25lIn0.e30.", "emoji": strings.Repeat("😀", 52), "full-width letters": "ｉｎｖ_" + strings.Repeat("Ａ", 48),
		"a session": w.SessionToken, "a line end": "inv_\r\n" + strings.Repeat("A", 48),
	}
	if !strings.Contains(way, "invitation") && way != "accept" && way != "decline" {
		all["an invitation's"] = w.invitation
	}
	if !strings.Contains(way, "link") || way == "sign in with a link" {
		all["a link's"] = w.link
	}
	return all
}

func reversed(text string) string {
	var b strings.Builder
	for i := range len(text) {
		b.WriteByte(text[len(text)-1-i])
	}
	return b.String()
}

// fetched is what mail scanners and browsers do with an address that they see.
func fetched(w *world) []shot {
	var all []shot
	for _, path := range []string{"/invitation", "/join", "/verify", "/reset-password", "/sign-in", "/set-up"} {
		for _, token := range []string{w.invitation, w.link} {
			for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions} {
				for _, purpose := range []string{"Purpose: prefetch", "Sec-Purpose: prefetch;prerender", "X-Moz: prefetch", "User-Agent: GoogleImageProxy"} {
					for _, target := range []string{path + "?token=" + token, path + "/" + token} {
						all = append(all, raw(method+" "+target+" "+purpose, func() string { return request(method, target, []string{purpose, "Content-Length: 0"}, "") },
							answered(200, 204, 301, 307, 404, 405), without(token)))
					}
				}
			}
		}
	}
	return all
}
