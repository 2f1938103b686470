package live

import (
	"errors"
	"time"
)

// pace is how many messages a peer may still send: a bucket that holds those of one
// second, and fills up again steadily. An operation's cost is counted elsewhere;
// this is about messages that cost their sender next to nothing, such as pings:
// 47,000 of them, a megabyte of frames, took half a second of a core.
type pace struct {
	left float64
	seen time.Time // zero before the first message
}

var errTooFast = errors.New("messages come too fast")

// keep takes one message out of the bucket; false says that it was empty.
func (p *pace) keep(perSecond int, now time.Time) bool {
	most := float64(perSecond)
	if p.seen.IsZero() {
		p.left = most
	}
	p.left = min(most, p.left+now.Sub(p.seen).Seconds()*most)
	p.seen = now
	if p.left < 1 {
		return false
	}
	p.left--
	return true
}

// keepPace counts a message, or a control frame, of the peer's. It is for the
// reading goroutine.
func (k *socket) keepPace() error {
	perSecond := k.s.Limits.StrangerMessages
	if k.known {
		perSecond = k.s.Limits.Messages
	}
	if !k.pace.keep(perSecond, time.Now()) {
		return errTooFast
	}
	return nil
}
