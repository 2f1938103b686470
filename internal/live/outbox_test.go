package live

import "testing"

// A right may be lost after an answer was queued and before its operation has concluded.
func TestAnswer_that_is_withdrawn_is_held_no_more(t *testing.T) {
	t.Parallel()
	s := &Server{}
	s.Open()
	k := &socket{s: s, writing: true} // nobody writes
	o := &running{socket: k, head: nextHead("1"), answer: s.holdings.of("ada")}
	payload := []byte(`{"data":{"hello":"world"}}`)
	if !o.answer.resize(len(payload)) || !o.tell(parcel{head: o.head, news: []told{{payload: payload}}, left: o.answer.letGo}) {
		t.Fatal("the answer was not queued")
	}
	k.mu.Lock()
	k.withdraw(o)
	k.mu.Unlock()
	if len(k.queue) != 0 || k.queued != 0 || s.Held() != 0 {
		t.Errorf("%d parcels of %d bytes wait, and %d are held", len(k.queue), k.queued, s.Held())
	}
}
