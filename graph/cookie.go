package graph

import (
	"context"
	"net/http"
	"time"

	"usher/internal/account"
)

// SessionCookie is the name of the cookie by which a browser is recognised.
const SessionCookie = "usher_session"

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
	http.SetCookie(c.w, &http.Cookie{ // #nosec G124 -- all three are set; Secure where the public URL is https
		Name: SessionCookie, Value: value, Path: "/", Expires: expires,
		HttpOnly: true, Secure: c.secure, SameSite: http.SameSiteLaxMode,
	})
}
