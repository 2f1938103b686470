package server

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/google/uuid"

	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/viewer"
)

// pageTime is how long a page of an export may take to leave. A reader who is
// slower is given up.
const pageTime = time.Minute

// firstRoom is how many bytes an export holds before it begins: that of a log is told
// of in the log, and most first pages are shorter.
const firstRoom = 512 << 10

var errNoRoom = &fault.Fault{
	Code: fault.RateLimited, Message: "You hold as much memory as you may. Please try again when what you asked for has ended.", RetryAfter: exportPause,
}

// paper is a response that is made and sent off page by page. A page has 1,000 rows or
// 500 lines of the log: most often 100 to 300 kB, and 5 MB with the longest messages. It
// counts among what its reader may hold, see live.Limits.HeldBytes.
//
// While a page is made it has one of the server's places, and none while it leaves: whoever
// reads slowly would keep others from theirs.
type paper struct {
	w       http.ResponseWriter
	control *http.ResponseController
	server  *Server
	hold    func(bytes int) bool
	page    bytes.Buffer
	placed  bool
	begun   bool // something was sent off
}

// fill has something begun and written, and sends off all of it. It has no place while
// it begins: whoever waits for a transaction would keep others from theirs.
func (p *paper) fill(ctx context.Context, begin func(context.Context) (func(context.Context, event.Paper) error, error)) error {
	if !p.hold(firstRoom) {
		return errNoRoom
	}
	write, err := begin(ctx)
	if err == nil {
		err = p.await(ctx)
	}
	if err == nil {
		err = write(ctx, p)
	}
	if err == nil {
		err = p.send()
	}
	return err
}

// Write implements event.Paper.
func (p *paper) Write(text []byte) (int, error) {
	room := p.page.Len() + len(text)
	if !p.begun {
		room = max(room, firstRoom)
	}
	if !p.hold(room) {
		return 0, errNoRoom
	}
	return p.page.Write(text)
}

// Turn sends a page off and waits for a place for the next. It ends an export whose
// session is over.
func (p *paper) Turn(ctx context.Context) error {
	if err := p.send(); err != nil {
		return err
	}
	v, _ := viewer.From(ctx)
	over, err := p.server.Accounts.Ended(ctx, []uuid.UUID{v.SessionID})
	if err == nil && len(over) > 0 {
		err = errors.New("the session has ended")
	}
	if err != nil {
		return err
	}
	return p.await(ctx)
}

// send gives the page its time once, however its reader takes it.
func (p *paper) send() error {
	p.leave()
	// A writer without deadlines is a test's recorder.
	_ = p.control.SetWriteDeadline(time.Now().Add(pageTime))
	p.begun = true
	_, err := p.w.Write(p.page.Bytes())
	p.drop()
	if err == nil {
		err = p.control.Flush()
	}
	return err
}

// await waits in line for a place.
func (p *paper) await(ctx context.Context) error {
	select {
	case p.server.pages <- struct{}{}:
		p.placed = true
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func (p *paper) leave() {
	if p.placed {
		p.placed = false
		<-p.server.pages
	}
}

// drop gives back everything, whatever has become of the page.
func (p *paper) drop() {
	p.leave()
	p.page = bytes.Buffer{}
	p.hold(0)
}
