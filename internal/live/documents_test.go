package live

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// A stranger who sends ever new documents must not fill the memory.
func TestDocuments_hold_no_more_than_their_bytes(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	d := newDocuments(1 << 20)
	text := func(i int) string { return fmt.Sprintf("%06d%s", i, strings.Repeat(" ", i%500)) }
	for i := range 5_000 {
		d.Add(ctx, text(i), &ast.QueryDocument{})
		d.Add(ctx, text(i), &ast.QueryDocument{})
		if _, ok := d.Get(ctx, text(i)); !ok {
			t.Fatalf("document %d was not kept", i)
		}
		held := 0
		for _, key := range d.texts.Keys() {
			held += footprint(key)
		}
		if held != d.held || held > 1<<20 {
			t.Fatalf("after %d documents %d bytes are held and %d counted", i+1, held, d.held)
		}
		if _, ok := d.Get(ctx, text(0)); !ok { // asked for again and again, it stays
			t.Fatalf("the first was dropped after %d", i+1)
		}
	}
	if _, ok := d.Get(ctx, text(1)); ok {
		t.Error("the second is still held")
	}
	long := strings.Repeat(" ", 100_000)
	d.Add(ctx, long, &ast.QueryDocument{})
	if _, ok := d.Get(ctx, long); ok {
		t.Error("a long document pushed the others out")
	}
}
