package chaos

import (
	"context"
	"fmt"
	"strings"
	"testing"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"

	"usher/internal/servertest"
)

// way is a server's way to PostgreSQL, which can be cut half-open: both ends
// think that they are connected, and what either says never arrives.
type way struct {
	proxy *toxiproxy.Proxy
}

// directions are both of toxiproxy's.
var directions = []string{"upstream", "downstream"}

func newWay(t testing.TB, to string) *way {
	t.Helper()
	nobody := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	w := &way{proxy: toxiproxy.NewProxy(nobody, "postgres", servertest.Address(t), to)}
	if err := w.proxy.Start(); err != nil {
		t.Fatalf("open a way to PostgreSQL: %v", err)
	}
	t.Cleanup(func() {
		w.mend()
		w.proxy.Stop()
	})
	return w
}

// address is where the way begins.
func (w *way) address() string { return w.proxy.Listen }

// cut lets nothing through any more, on connections that are there and on those
// that come.
func (w *way) cut() error {
	for _, direction := range directions {
		toxic := fmt.Sprintf(`{"name": %q, "type": "timeout", "stream": %q, "attributes": {"timeout": 0}}`, direction, direction)
		if _, err := w.proxy.Toxics.AddToxicJson(strings.NewReader(toxic)); err != nil {
			return fmt.Errorf("cut the way to PostgreSQL: %w", err)
		}
	}
	return nil
}

// mend lets connections through that are made from now on. Those that were cut
// have lost what was said, and are closed.
func (w *way) mend() {
	for _, direction := range directions {
		_ = w.proxy.Toxics.RemoveToxic(context.Background(), direction) // or it is not cut
	}
}
