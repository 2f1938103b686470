package live

import (
	"net"
	"time"

	"golang.org/x/sys/unix"
)

// giveUpAfter has the kernel close a connection whose peer acknowledges nothing, or
// has no room for anything, for so long (RFC 5482). Without it one that has vanished
// is sent the same again for a quarter of an hour.
func giveUpAfter(conn *net.TCPConn, patience time.Duration) {
	raw, err := conn.SyscallConn()
	if err != nil {
		return // it is closed
	}
	_ = raw.Control(func(fd uintptr) {
		_ = unix.SetsockoptInt(int(fd), unix.IPPROTO_TCP, unix.TCP_USER_TIMEOUT, int(patience.Milliseconds()))
	})
}
