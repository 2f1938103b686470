//go:build !linux

package live

import "net"

// hungUp is not known here before all is read that the peer had sent.
func hungUp(net.Conn) bool { return false }
