package live

import "github.com/vektah/gqlparser/v2/gqlerror"

// This file is how results come to an event stream's own goroutine.

// tell queues a result, waiting for room. It is false when nobody wants more.
func (t *stream) tell(r result) bool {
	payload := r.orRefusal()
	t.mu.Lock()
	for !t.over && t.crammed(len(payload)) {
		room := t.waiting.wait()
		t.mu.Unlock()
		<-room
		t.mu.Lock()
	}
	defer t.mu.Unlock()
	if !t.over {
		t.enqueue(payload)
	}
	return !t.over
}

// take implements receiver.
func (t *stream) take(news []told, resume func()) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	bytes := 0
	for _, n := range news {
		bytes += len(n.payload)
	}
	switch {
	case t.over: // it is about to leave
	case t.crammed(bytes):
		t.waiting = append(t.waiting, resume)
		return false
	default:
		for _, n := range news {
			t.enqueue(n.payload)
		}
	}
	return true
}

// conclude implements receiver. A refusal does not wait behind results that it ends
// the right to; whoever comes back has his cursor for them.
func (t *stream) conclude(last result) {
	if last.refused != nil {
		t.hush(last.refused)
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.over {
		t.enqueue(nil)
		t.over = true
	}
}

// hush drops what waits: only a refusal, if any, is still told after the result
// under way, and soon. Who is hushed already keeps his last word and his deadline.
func (t *stream) hush(refused gqlerror.List) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.hushed || t.ended {
		return
	}
	t.queue, t.queued = nil, 0
	if refused != nil {
		t.enqueue(encodeRefusal(refused))
		t.enqueue(nil)
	}
	t.over, t.hushed = true, true
	t.waiting.resume()
	t.due(t.s.Limits.CloseTimeout)
}

// share leaves the operation to the hub. serveStream has the watcher leave when the
// stream has ended.
func (t *stream) share(w *watcher) {
	w.to = t
	t.mu.Lock()
	t.watcher = w
	t.mu.Unlock()
	t.s.hub.admit(w)
}

// crammed is called with t.mu held.
func (t *stream) crammed(bytes int) bool {
	return len(t.queue) > 0 && t.queued+bytes > t.s.Limits.QueueBytes
}

// enqueue is called with t.mu held.
func (t *stream) enqueue(payload []byte) {
	t.queue = append(t.queue, payload)
	t.queued += len(payload)
	select {
	case t.news <- struct{}{}:
	default:
	}
}

// dequeue takes what is first, if anything waits. There is no more when nothing will
// follow.
func (t *stream) dequeue() (payload []byte, more, ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.queue) == 0 {
		t.queue = nil
		return nil, !t.over, false
	}
	payload, t.queue[0] = t.queue[0], nil
	t.queue = t.queue[1:]
	t.queued -= len(payload)
	if t.queued <= t.s.Limits.QueueBytes/2 {
		t.waiting.resume()
	}
	return payload, true, true
}

// end has nothing more queued: nobody sends it.
func (t *stream) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over, t.ended = true, true
	t.queue, t.queued = nil, 0
	t.waiting.resume()
}
