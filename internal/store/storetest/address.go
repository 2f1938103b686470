package storetest

import (
	"fmt"
	"math/rand/v2"
	"net"
	"testing"
)

// Kernels give ports from these bounds to nobody by themselves (Linux 32768 and
// above, others 49152 and above). A port of theirs could belong to anybody's
// connection when a server that was stopped comes back for it.
const lowestPort, highestPort = 20_000, 32_000

// Address is a free address of this machine for a server that is to be found
// there again after it was away.
func Address(t testing.TB) string {
	t.Helper()
	for range 1000 {
		address := fmt.Sprintf("127.0.0.1:%d", lowestPort+rand.IntN(highestPort-lowestPort)) // #nosec G404 -- a port is no secret
		if listener, err := net.Listen("tcp", address); err == nil {
			_ = listener.Close()
			return address
		}
	}
	t.Fatal("no port is free")
	return ""
}
