//go:build !linux

package servertest

import (
	"errors"
	"time"
)

// CPU is for Linux only.
func (p *Process) CPU() (time.Duration, error) { return 0, errors.ErrUnsupported }
