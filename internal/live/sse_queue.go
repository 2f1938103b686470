package live

// This file is how results come to an event stream's own goroutine.

// tell queues a result, waiting for room. It is false when nobody wants more.
func (t *stream) tell(r result) bool {
	event := streamNext(r.orRefusal())
	t.mu.Lock()
	for !t.over && t.crammed(len(event)) {
		room := t.waiting.wait()
		t.mu.Unlock()
		<-room
		t.mu.Lock()
	}
	defer t.mu.Unlock()
	if !t.over {
		t.enqueue(event)
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
			t.enqueue(streamNext(n.payload))
		}
	}
	return true
}

// conclude implements receiver.
func (t *stream) conclude(last result) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.over {
		return
	}
	if last.refused != nil {
		t.enqueue(streamNext(encodeRefusal(last.refused)))
	}
	t.enqueue(streamComplete)
	t.over = true
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
func (t *stream) enqueue(event []byte) {
	t.queue = append(t.queue, event)
	t.queued += len(event)
	select {
	case t.news <- struct{}{}:
	default:
	}
}

// dequeue takes everything. It is last when nothing will follow.
func (t *stream) dequeue() (events [][]byte, last bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	events, t.queue, t.queued = t.queue, nil, 0
	t.waiting.resume()
	return events, t.over
}

// end has nothing more queued: nobody sends it.
func (t *stream) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over = true
	t.waiting.resume()
}
