package token

import "regexp"

// secret is what a token is besides its prefix, a session's or a link's. It is looked
// for without the prefix, since whoever reads the rest can write it.
var secret = regexp.MustCompile(`[A-Za-z0-9_-]{43,}`)

// Redact takes out of a text all that could be a token. What goes into a log passes
// it where strangers choose what it says: a mail program that spells the # of a
// link as %23 sends the token as part of the path.
func Redact(text string) string { return secret.ReplaceAllString(text, "[redacted]") }
