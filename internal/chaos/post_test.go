package chaos

import (
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/chaos/audit"
	"usher/internal/mail/mailtest"
	"usher/internal/store/storetest"
)

// outage is what a mail server does to letters.
type outage string

// The outages. Of a letter that is cut off after its final dot the sender cannot
// know whether it was taken; it was.
const (
	refusing  outage = "SMTP refuses connections"
	hanging   outage = "SMTP hangs"
	deferring outage = "SMTP answers 4xx"
	rejecting outage = "SMTP answers 5xx"
	cutting   outage = "SMTP cuts off after the final dot"
)

var outages = []outage{refusing, hanging, deferring, rejecting, cutting}

// post is the mail server of all servers. Each comes by a door of its own, so
// that it is known who sent a letter.
type post struct {
	doors []*door

	mu    sync.Mutex
	now   outage         // empty: none
	ended chan struct{}  // closed when it ends
	met   map[outage]int // how many letters came upon it; of those refused a connection nobody here knows
}

// door is one server's.
type door struct {
	mailtest.Server
	post *post

	mu      sync.Mutex
	letters []audit.Letter
}

func (p *post) newDoor(t testing.TB) *door {
	t.Helper()
	d := &door{post: p}
	d.Forgetful, d.Rcpt, d.Data = true, d.receive, d.answer
	d.StartAt(t, storetest.Address(t))
	// Hanging connections end before the door waits for them.
	t.Cleanup(func() { _ = p.end() })
	p.doors = append(p.doors, d)
	return d
}

// begin begins an outage; there is none at present.
func (p *post) begin(o outage) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.now, p.ended = o, make(chan struct{})
	if o == refusing {
		for _, d := range p.doors {
			d.Shut()
		}
	}
}

// end ends an outage, if there is one.
func (p *post) end() (err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.now == refusing {
		for _, d := range p.doors {
			if failed := d.Open(); failed != nil {
				err = failed
			}
		}
	}
	if p.now != "" {
		close(p.ended)
	}
	p.now = ""
	return err
}

func (p *post) present() (now outage, ended <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.now, p.ended
}

// meets counts a letter that comes upon an outage.
func (p *post) meets(o outage) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.met == nil {
		p.met = map[outage]int{}
	}
	p.met[o]++
}

// receive hears for whom the next letter is.
func (d *door) receive(string) error {
	if now, ended := d.post.present(); now == hanging {
		d.post.meets(hanging)
		<-ended
	}
	return nil
}

// answer decides on a letter that has come whole, and notes it.
func (d *door) answer(m mailtest.Message) error {
	now, _ := d.post.present()
	d.post.meets(now)
	letter := audit.Letter{Began: m.Began, At: time.Now(), To: m.To, MessageID: m.ID, Token: tokenOf(m.Text), Taken: true, Told: true}
	var said error
	switch now {
	case deferring:
		letter.Taken, said = false, mailtest.Refuse(451, "try again later")
	case rejecting:
		letter.Taken, letter.Refused, said = false, true, mailtest.Refuse(550, "no such person")
	case cutting:
		letter.Told, said = false, mailtest.ErrCut
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.letters = append(d.letters, letter)
	return said
}

var linkInText = regexp.MustCompile(`https?://[^\s"<>]+#[a-z]{3}_[A-Za-z0-9_-]{48}`)

// tokenOf is the token of the link in a letter's text; empty without one.
func tokenOf(text string) string {
	link, err := url.Parse(linkInText.FindString(text))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(link.Fragment)
}

// count is how many letters have come, and how many of them were taken.
func (p *post) count() (came, taken int) {
	for _, d := range p.doors {
		d.mu.Lock()
		came += len(d.letters)
		for _, l := range d.letters {
			if l.Taken {
				taken++
			}
		}
		d.mu.Unlock()
	}
	return came, taken
}
