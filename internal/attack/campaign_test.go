package attack

import (
	"flag"
	"maps"
	"math/rand/v2"
	"testing"
	"time"

	"usher/internal/servertest"
	"usher/internal/store/storetest"
)

var (
	full = flag.Bool("full", false, "fire every hostile request")
	seed = flag.Uint64("seed", 0, "of what is drawn; 0 draws one")
)

// wanted is how many different hostile requests there are at least.
const wanted = 2_000

// part is how many of a family are fired when not all are: every nth.
const part = 12

func TestMain(m *testing.M) {
	flag.Parse()
	if *seed == 0 {
		*seed = rand.Uint64()
	}
	if attackIf() {
		return
	}
	servertest.Main(m)
}

// family is hostile requests of one kind.
type family struct {
	name    string
	changes bool // some of them come from an admin and do what he may
	whole   bool // one leads to the next: all are fired, or none
	shots   func(w *world, random *rand.Rand) []shot
}

var families = []family{
	{name: "documents", shots: documents},
	{name: "variables", shots: variables},
	{name: "bodies", shots: bodies},
	{name: "heads", shots: heads},
	{name: "origins", shots: origins},
	{name: "paths", shots: paths},
	{name: "forms", shots: forms},
	{name: "messages", shots: messages},
	{name: "frames", shots: frames},
	{name: "floods", shots: floods},
	{name: "tokens", shots: tokens},
	{name: "slow", shots: slow},
	{name: "names", changes: true, whole: true, shots: names},
	{name: "spreadsheets", changes: true, shots: spreadsheets},
	{name: "guesses", whole: true, shots: guesses}, // the last: then nobody here may guess any more
}

func draw() *rand.Rand { return rand.New(rand.NewPCG(*seed, 7)) }

func TestAttack_leaves_the_server_as_it_was(t *testing.T) {
	t.Parallel()
	t.Logf("-seed %d", *seed)
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			w := build(t, storetest.EmptyURL(t, kind))
			different := map[string]bool{}
			for _, f := range families {
				t.Run(f.name, func(t *testing.T) { w.attack(t, f, different) })
			}
			t.Logf("%d different hostile requests", len(different))
			if len(different) < wanted && *full {
				t.Errorf("there are only %d", len(different))
			}
		})
	}
}

// attack fires a family and looks at what it left.
func (w *world) attack(t *testing.T, f family, different map[string]bool) {
	before, err := w.rows()
	if err != nil {
		t.Fatal(err)
	}
	random := draw()
	shots := f.shots(w, random)
	offset := random.IntN(part)
	began, fired := time.Now(), 0
	for i, s := range shots {
		name := f.name + ": " + s.name
		if different[name] {
			t.Fatalf("there are two of %s", name)
		}
		different[name] = true
		if !*full && (s.late || !f.whole && i%part != offset%min(part, len(shots))) {
			continue
		}
		fired++
		started := time.Now()
		if err := s.fire(w.at()); err != nil {
			t.Errorf("%.200s: %v", s.name, err)
		}
		if took := time.Since(started); took > time.Second {
			t.Logf("%.200s took %s", s.name, took.Round(time.Millisecond))
		}
	}
	t.Logf("%d of %d fired in %s", fired, len(shots), time.Since(began).Round(time.Millisecond))
	if err := w.healthy(); err != nil {
		t.Errorf("afterwards the server is ill: %v", err)
	}
	if after, err := w.rows(); err != nil || !f.changes && !maps.Equal(before, after) {
		t.Errorf("rows changed from %v to %v, %v", before, after, err)
	}
	w.readLog()
}
