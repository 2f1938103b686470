package server

import (
	"io"
	"net/http"
	"sync"
	"time"
)

// lingerTime is how long a body may still arrive that nobody wants any more.
const lingerTime = 2 * time.Second

// bodies are those of requests that have not arrived whole. net/http waits for
// what is left of a body, even when nobody has read it, and while it waits, its
// connection delays a stop.
type bodies struct {
	mu       sync.Mutex
	hurried  bool // the server stops
	arriving map[*body]bool
}

// body is one that is read, and its connection.
type body struct {
	io.ReadCloser
	control *http.ResponseController
	all     *bodies
}

// bounded keeps the bodies of requests in view until they have arrived.
func (all *bodies) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body == nil || r.Body == http.NoBody {
			next.ServeHTTP(w, r)
			return
		}
		// What comes in chunks may have been given a length besides, which net/http
		// hides: a proxy that believed in that takes the rest for a request of its own.
		// RFC 9112, 6.1, has the connection closed.
		if len(r.TransferEncoding) > 0 {
			w.Header().Set("Connection", "close")
		}
		b := &body{r.Body, http.NewResponseController(w), all}
		r = r.WithContext(r.Context()) // a copy: the original is the connection's
		r.Body = b
		all.expect(b)
		defer func() {
			if all.forget(b) {
				b.hurry()
			}
		}()
		next.ServeHTTP(patient{w, b}, r)
	})
}

// patient lets a handler give a body more time than requests have, unless the
// server stops.
type patient struct {
	http.ResponseWriter
	body *body
}

// SetReadDeadline is for http.ResponseController.
func (p patient) SetReadDeadline(deadline time.Time) error {
	p.body.all.mu.Lock()
	defer p.body.all.mu.Unlock()
	if p.body.all.hurried {
		return nil
	}
	return p.body.control.SetReadDeadline(deadline)
}

// Unwrap is for all else that it does.
func (p patient) Unwrap() http.ResponseWriter { return p.ResponseWriter }

// Read forgets the body at its end, and when it broke. From the end on net/http
// lets the answer take its time; a stop may have set a deadline since.
func (b *body) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err != nil {
		b.all.forget(b)
	}
	if err == io.EOF {
		_ = b.control.SetReadDeadline(time.Time{})
	}
	return n, err
}

func (b *body) hurry() { _ = b.control.SetReadDeadline(time.Now().Add(lingerTime)) }

func (all *bodies) expect(b *body) {
	all.mu.Lock()
	defer all.mu.Unlock()
	if all.arriving == nil {
		all.arriving = map[*body]bool{}
	}
	all.arriving[b] = true
	if all.hurried {
		b.hurry()
	}
}

// forget tells whether the body was still to arrive.
func (all *bodies) forget(b *body) bool {
	all.mu.Lock()
	defer all.mu.Unlock()
	defer delete(all.arriving, b)
	return all.arriving[b]
}

// hurry gives all bodies, those that are begun from now on too, a short time.
func (all *bodies) hurry() {
	all.mu.Lock()
	defer all.mu.Unlock()
	all.hurried = true
	for b := range all.arriving {
		b.hurry()
	}
}
