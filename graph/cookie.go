package graph

import (
	"context"
	"net/http"
	"time"

	"usher/internal/account"
)

const sessionCookie = "usher_session"

// SessionCookie is the name of the cookie by which a browser is recognised. One that
// begins with __Host- is taken by browsers from this very host alone, and by TLS, so
// that neither another host of the domain nor this one without TLS plants a session.
// https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-the-__host-prefix
func SessionCookie(secure bool) string {
	if secure {
		return "__Host-" + sessionCookie
	}
	return sessionCookie
}

// SessionOf is the token in a request's cookie, empty where there is none. Of several
// none counts: which one the browser was given by this server cannot be told.
func SessionOf(r *http.Request, secure bool) string {
	found := r.CookiesNamed(SessionCookie(secure))
	if len(found) != 1 {
		return ""
	}
	return found[0].Value
}

type cookiesKey struct{}

type cookies struct {
	w      http.ResponseWriter
	secure bool
}

// WithCookies lets resolvers set the session's cookie in an HTTP response. On a
// WebSocket and in an event stream its head has been sent, and none is set.
func WithCookies(ctx context.Context, w http.ResponseWriter, secure bool) context.Context {
	return context.WithValue(ctx, cookiesKey{}, &cookies{w, secure})
}

// cookieLife is longer than browsers keep a cookie: when a session ends is for
// the server to say, and sessions live on while they are used.
const cookieLife = 400 * 24 * time.Hour

// remember gives the browser a session's token, out of its scripts' reach.
func remember(ctx context.Context, s account.Session) {
	setCookie(ctx, s.Token, time.Now().Add(cookieLife))
}

func forget(ctx context.Context) {
	setCookie(ctx, "", time.Unix(1, 0))
}

func setCookie(ctx context.Context, value string, expires time.Time) {
	c, ok := ctx.Value(cookiesKey{}).(*cookies)
	if !ok {
		return
	}
	// __Host- wants Path to be / and no Domain.
	http.SetCookie(c.w, &http.Cookie{ // #nosec G124 -- all three are set; Secure where the public URL is https
		Name: SessionCookie(c.secure), Value: value, Path: "/", Expires: expires,
		HttpOnly: true, Secure: c.secure, SameSite: http.SameSiteLaxMode,
	})
}
