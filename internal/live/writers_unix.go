//go:build unix

package live

import (
	"errors"
	"syscall"
)

// writeDescriptor writes to a descriptor that does not block.
func writeDescriptor(fd uintptr, bytes []byte) (int, error) {
	for {
		n, err := syscall.Write(int(fd), bytes)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EAGAIN):
			return 0, nil
		}
		return max(n, 0), err
	}
}
