package server

import (
	"context"
	"net/http"
	"net/netip"

	"github.com/google/uuid"

	"usher/graph"
	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/viewer"
)

// authenticate finds out who asks: by the bearer's token when there is one,
// else by the browser's cookie. A refused bearer is an error, because its
// program has to know; a cookie that outlived its session is a stranger's, so
// that the page can be signed in to again. A cookie beside a bearer is not looked
// at: it is no part of what a program asks, and its session is not the one that a
// sign-in there replaces.
func (s *Server) authenticate(ctx context.Context, r *http.Request, bearer string) (context.Context, live.Principal, error) {
	v, err := s.recognise(ctx, r, bearer)
	if err != nil {
		return nil, live.Principal{}, err
	}
	v.RemoteAddress = remoteAddress(r)
	ctx = viewer.With(ctx, v)
	if !v.IsSignedIn() {
		return ctx, live.Principal{}, nil
	}
	return ctx, live.Principal{Key: v.UserID.String(), Session: v.SessionID.String()}, nil
}

func (s *Server) recognise(ctx context.Context, r *http.Request, bearer string) (viewer.Viewer, error) {
	if bearer != "" {
		return s.Accounts.Authenticate(ctx, bearer)
	}
	session := graph.SessionOf(r, s.isSecure())
	if session == "" {
		return viewer.Anonymous, nil
	}
	v, err := s.Accounts.Authenticate(ctx, session)
	if fault.Is(err, fault.Unauthenticated) {
		return viewer.Anonymous, nil
	}
	v.Replaceable = v.IsSignedIn() && !live.BeginsAtOnce(r)
	return v, err
}

// ended tells which sessions of connected sockets are over.
func (s *Server) ended(ctx context.Context, sessions []string) ([]string, error) {
	ids := make([]uuid.UUID, len(sessions))
	for i, session := range sessions {
		ids[i] = uuid.MustParse(session) // authenticate wrote it
	}
	over, err := s.Accounts.Ended(ctx, ids)
	names := make([]string, len(over))
	for i, id := range over {
		names[i] = id.String()
	}
	return names, err
}

// remoteAddress is by what guesses and sockets are counted: an address of IPv4,
// and of IPv6 the network, since everybody has as many addresses there as he
// likes. Behind a trusted proxy it is the client's, see forwarded.
func remoteAddress(r *http.Request) string {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	address := peer.Addr().Unmap().WithZone("")
	if address.Is4() {
		return address.String()
	}
	return netip.PrefixFrom(address, 64).Masked().String()
}
