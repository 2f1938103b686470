package server

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/google/uuid"

	"usher/internal/viewer"
)

// pageTime is how long a page of an export may take to leave. A reader who is
// slower is given up.
const pageTime = time.Minute

var errNoRoom = errors.New("whoever reads the export holds as much memory as he may")

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
}

// fill has something written, and sends off all of it.
func (p *paper) fill(ctx context.Context, write func(context.Context, *paper) error) error {
	err := p.await(ctx)
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
	if !p.hold(p.page.Len() + len(text)) {
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
