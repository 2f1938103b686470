package token

import (
	"cmp"
)

// pages says at which page a link of each kind opens.
var pages = map[Kind]string{
	Invitation:    "/invitation",
	InviteLink:    "/join",
	SetUp:         "/set-up",
	SignIn:        "/sign-in",
	VerifyEmail:   "/verify",
	ResetPassword: "/reset-password",
}

// OnlyVersion is the version of links that are never renewed: a new one is made
// instead.
const OnlyVersion = 1

// Links writes the URLs that people are handed.
type Links struct {
	PublicURL string // scheme and host, without a slash at the end
	Ring      Ring
}

// URL is the link of a claim. The token stands in the
// fragment, which browsers send to nobody: no server log, no Referer and no
// scanner that fetches the page learns or spends it.
func (l Links) URL(kind Kind, c Claim) string {
	return l.Carrying(kind, l.Ring.Sign(kind, c))
}

// Carrying is the link that carries a token.
func (l Links) Carrying(kind Kind, token string) string {
	return l.Page(kind) + "#" + token
}

// Page is where a link of a kind opens, without a token; for no kind it is the
// first page of all.
func (l Links) Page(kind Kind) string {
	return l.PublicURL + cmp.Or(pages[kind], "/")
}
