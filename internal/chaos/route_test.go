package chaos

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"usher/internal/store/storetest"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"
)

// route is a server's way to PostgreSQL, which can be cut half-open: both ends
// think that they are connected, and what either says never arrives.
type route struct {
	proxy *toxiproxy.Proxy
}

// directions are both of toxiproxy's.
var directions = []string{"upstream", "downstream"}

func newRoute(t testing.TB, to string) *route {
	t.Helper()
	nobody := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	r := &route{proxy: toxiproxy.NewProxy(nobody, "postgres", storetest.Address(t), to)}
	if err := r.proxy.Start(); err != nil {
		t.Fatalf("open a way to PostgreSQL: %v", err)
	}
	t.Cleanup(func() {
		r.mend()
		r.proxy.Stop()
	})
	return r
}

// address is where the way begins.
func (r *route) address() string { return r.proxy.Listen }

// cut lets nothing through any more, on connections that are there and on those
// that come.
func (r *route) cut() error {
	for _, direction := range directions {
		toxic := fmt.Sprintf(`{"name": %q, "type": "timeout", "stream": %q, "attributes": {"timeout": 0}}`, direction, direction)
		if _, err := r.proxy.Toxics.AddToxicJson(strings.NewReader(toxic)); err != nil {
			return fmt.Errorf("cut the way to PostgreSQL: %w", err)
		}
	}
	return nil
}

// mend lets connections through that are made from now on. Those that were cut
// have lost what was said, and are closed.
func (r *route) mend() {
	for _, direction := range directions {
		_ = r.proxy.Toxics.RemoveToxic(context.Background(), direction) // or it is not cut
	}
}
