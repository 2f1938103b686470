package live

import "testing"

// However many take as much as they can, something is left for one who has nothing.
func TestHoldings_leave_something_for_others(t *testing.T) {
	t.Parallel()
	h := holdings{most: 1200, by: map[string]int{}}
	left := 1200
	for n, name := range []string{"ada", "bob", "eve", "kim"} {
		taken := h.of(name)
		for taken.grow(1) {
		}
		if n == 0 && taken.bytes != 300 {
			t.Errorf("the first has %d, want a quarter", taken.bytes)
		}
		if left -= taken.bytes; left < 3*taken.bytes {
			t.Errorf("%s has %d, and %d are left", name, taken.bytes, left)
		}
	}
	last := h.of("ida")
	if last.resize(left) || last.bytes != 0 || !last.resize(left/4) {
		t.Errorf("one who has nothing has %d of %d", last.bytes, left)
	}
	last.letGo()
	last.letGo()
	if h.all != 1200-left || h.by["ida"] != 0 || len(h.by) != 4 {
		t.Errorf("%d are held by %v", h.all, h.by)
	}
}
