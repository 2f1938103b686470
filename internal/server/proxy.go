package server

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// forwarded makes a request's address that of whom a trusted proxy speaks for,
// so that limits and log are about clients and not about the proxy.
func (s *Server) forwarded(next http.Handler) http.Handler {
	if len(s.TrustedProxies) == 0 {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if client, ok := s.client(r); ok {
			r = r.WithContext(r.Context()) // a copy: the original is the connection's
			r.RemoteAddr = netip.AddrPortFrom(client, 0).String()
		}
		next.ServeHTTP(w, r)
	})
}

// client reads X-Forwarded-For from its end, where the nearest proxy wrote: the
// first address that is no proxy of ours is the client's. What stands before it
// is only what the client says.
func (s *Server) client(r *http.Request) (client netip.Addr, ok bool) {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil || !s.trusts(peer.Addr()) {
		return client, false
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		address, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			break
		}
		client, ok = address, true
		if !s.trusts(address) {
			break
		}
	}
	return client, ok
}

func (s *Server) trusts(address netip.Addr) bool {
	address = address.Unmap().WithZone("")
	return slices.ContainsFunc(s.TrustedProxies, func(network netip.Prefix) bool { return network.Contains(address) })
}
