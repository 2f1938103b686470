package live

import (
	"net"
	"syscall"

	"golang.org/x/sys/unix"
)

// hungUp tells whether a peer has closed its end, however much of what it had sent
// before is not read yet.
func hungUp(conn net.Conn) (gone bool) {
	tcp, ok := conn.(syscall.Conn)
	if !ok {
		return false
	}
	raw, err := tcp.SyscallConn()
	if err != nil {
		return true // it is closed
	}
	err = raw.Control(func(fd uintptr) {
		asked := []unix.PollFd{{Fd: int32(fd), Events: unix.POLLRDHUP}} // #nosec G115 -- a descriptor is an int
		n, err := unix.Poll(asked, 0)
		gone = err == nil && n > 0
	})
	return gone || err != nil
}
