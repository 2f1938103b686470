package servertest

import (
	"time"

	"golang.org/x/sys/unix"
)

// CPU is how much processor time the process has used, to the nanosecond, threads
// that have ended included.
func (p *Process) CPU() (time.Duration, error) {
	// Every process has a clock, which clock_getcpuclockid(3) names so.
	const spent = 2
	clock := ^p.process.Process.Pid<<3 | spent
	var used unix.Timespec
	err := unix.ClockGettime(int32(clock), &used) // #nosec G115 -- the kernel gives no number above 2^22 to a process
	return time.Duration(used.Nano()), err
}
