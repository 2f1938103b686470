package chaos

import (
	"testing"

	"usher/internal/servertest"
)

func TestMain(m *testing.M) { servertest.Main(m) }
