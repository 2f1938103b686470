package chaos

import (
	"fmt"
	"os"
	"testing"

	"usher/internal/servertest"
	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) {
	storetest.Main(m)
	if err := servertest.Remove(); err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
	}
}
