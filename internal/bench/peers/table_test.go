package main

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestRow(t *testing.T) {
	t.Parallel()
	r := newResults()
	r.add(usher, "burst", sample{figures: map[string]float64{messages: 150_000, memory: 18}})
	r.add(centrifuge, "burst", sample{figures: map[string]float64{messages: 100_000}})
	r.add(directFloor, "burst", sample{figures: map[string]float64{messages: 50_000}, foreign: 1})
	r.fail(graphqlWS, errors.New("no Node.js"))
	r.add(coalescedFloor, "burst", sample{figures: map[string]float64{messages: 200_000}})
	r.fail(coalescedFloor, errors.New("a bad third round"))
	for name, c := range map[string]struct {
		row   comparison
		want  []string
		noisy bool
	}{
		"met":            {comparison{"m", centrifuge, "burst", messages, "", wanted{least: 1.2}}, []string{"m", "150,000", "centrifuge", "100,000", "1.50", "≥ 1.2"}, false},
		"missed":         {comparison{"m", centrifuge, "burst", messages, "", wanted{least: 1.6}}, []string{"m", "150,000", "centrifuge", "100,000", "1.50", "≥ 1.6, missed"}, false},
		"too much":       {comparison{"m", centrifuge, "burst", messages, "", wanted{most: 0.8}}, []string{"m", "150,000", "centrifuge", "100,000", "1.50", "≤ 0.8, missed"}, false},
		"nothing wanted": {comparison{"m", centrifuge, "burst", messages, "", wanted{}}, []string{"m", "150,000", "centrifuge", "100,000", "1.50", ""}, false},
		"disturbed":      {comparison{"m", directFloor, "burst", messages, "", wanted{}}, []string{"m", "150,000", directFloor, `50,000\*`, "3.00", ""}, true},
		"failed":         {comparison{"m", graphqlWS, "burst", messages, "", wanted{least: 9}}, []string{"m", "150,000", graphqlWS, "does not work", "", "≥ 9"}, false},
		"failed later":   {comparison{"m", coalescedFloor, "burst", messages, "", wanted{}}, []string{"m", "150,000", coalescedFloor, "200,000", "0.750", ""}, false},
		"not measured":   {comparison{"m", stockGqlgen, "burst", messages, "", wanted{least: 9}}, []string{"m", "150,000", stockGqlgen, "not measured", "", "≥ 9"}, false},
		"by itself":      {comparison{"m", "", "burst", memory, "KiB", wanted{most: 20}}, []string{"m", "18.0 KiB", "", "", "", "≤ 20 KiB"}, false},
		"by itself, no":  {comparison{"m", "", "burst", memory, "KiB", wanted{most: 17}}, []string{"m", "18.0 KiB", "", "", "", "≤ 17 KiB, missed"}, false},
	} {
		if got, noisy := r.row(c.row); !slices.Equal(got, c.want) || noisy != c.noisy {
			t.Errorf("%s:\n%q, %v\nwant\n%q, %v", name, got, noisy, c.want, c.noisy)
		}
	}
}

func TestShort(t *testing.T) {
	t.Parallel()
	for figure, want := range map[float64]string{
		0: "0", 0.00123: "0.0012", 0.456: "0.456", 1.2345: "1.23", 12.345: "12.3", 99.95: "100.0", 123.4: "123", 1234.5: "1,235", 1234567: "1,234,567", -1234: "-1,234",
	} {
		if got := short(figure); got != want {
			t.Errorf("short(%v) is %s, want %s", figure, got, want)
		}
	}
}

func TestReport(t *testing.T) {
	t.Parallel()
	b := &bench{rounds: 5, pins: pins{apart: true}, results: newResults()}
	b.results.add(usher, listing, sample{figures: map[string]float64{requests: 900}, foreign: 2})
	b.results.fail(postGraphile, errors.New("npm: exit status 1"))
	var out strings.Builder
	if err := b.report(&out, listsRows(), "make bench BENCH=lists ROUNDS=5"); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		machine(), "`make bench BENCH=lists ROUNDS=5`; medians of 5", pins{apart: true}.String(),
		"| What ", "\n| --- ", `| 900\*`, "\\* Other programs used more than a quarter of a core", "PostGraphile could not be measured to the end: npm: exit status 1",
	} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("there is no %q in\n%s", part, &out)
		}
	}
}

// Each row is about something that is measured: a slip in a name would leave it
// empty after an hour.
func TestRowsNameWhatIsMeasured(t *testing.T) {
	t.Parallel()
	measured := map[subject]bool{}
	mark := func(what string, figures []string, sides ...string) {
		for _, side := range sides {
			for _, figure := range figures {
				measured[subject{side, what, figure}] = true
			}
		}
	}
	var watched []string
	for _, a := range audiences {
		watched = append(watched, a.name)
	}
	for _, subscribers := range audienceSizes {
		mark(fanOutOf("idle", subscribers), []string{memory}, watched...)
		mark(fanOutOf("burst", subscribers), []string{messages, messageCPU}, watched...)
		mark(fanOutOf("paced", subscribers), []string{messages, messageCPU, p99}, watched...)
	}
	mark(ownQueries, []string{messages, messageCPU}, usher, stockGqlgen)
	mark(listing, []string{requests, requestCPU}, usher, postGraphile, mercurius, goHandler)
	mark(listing, []string{requests}, oneSQL)
	mark(creating, []string{requests}, usher, betterAuth, goStatements, sqlTransaction)
	mark(accepting, []string{requests}, usher, betterAuth, sqlTransaction)
	for _, p := range parts {
		for _, row := range p.rows {
			if !measured[subject{usher, row.what, row.figure}] || row.peer != "" && !measured[subject{row.peer, row.what, row.figure}] {
				t.Errorf("%s: nothing measures %s of %s beside %q", p.name, row.figure, row.what, row.peer)
			}
		}
	}
}
