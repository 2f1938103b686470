package main

import "testing"

func TestGrowth(t *testing.T) {
	t.Parallel()
	for live, want := range map[uint64]int{
		0:         400,
		12 << 20:  400, // 48 MB of garbage
		24 << 20:  200,
		48 << 20:  100,
		960 << 20: 50, // a collection of much costs much
	} {
		if got := growth(live); got != want {
			t.Errorf("%d MB may grow by %d %%, want %d %%", live>>20, got, want)
		}
	}
}
