package main

import (
	"errors"
	"maps"
	"testing"
)

func TestMedian(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		figures []float64
		want    float64
		there   bool
	}{
		"none":           {nil, 0, false},
		"one":            {[]float64{7}, 7, true},
		"odd, unsorted":  {[]float64{9, 1, 5}, 5, true},
		"even, unsorted": {[]float64{9, 1, 5, 3}, 4, true},
	} {
		r := newResults()
		of := subject{usher, "burst", messages}
		r.figures[of] = c.figures
		if got, there := r.median(of); got != c.want || there != c.there {
			t.Errorf("%s: %v, %v; want %v, %v", name, got, there, c.want, c.there)
		}
	}
}

func TestMedianLeavesTheOrderOfTheRounds(t *testing.T) {
	t.Parallel()
	r := newResults()
	of := subject{usher, "burst", messages}
	r.figures[of] = []float64{3, 1, 2}
	r.median(of)
	if got := r.figures[of]; got[0] != 3 || got[1] != 1 || got[2] != 2 {
		t.Errorf("the rounds are now %v", got)
	}
}

func TestParseFanload(t *testing.T) {
	t.Parallel()
	const burst = `{"at":"12:00:00","bad":null,"client_cpu_us_per_msg":1.5,"complete":true,"delivered":200000,"elapsed_s":2,"foreign_cpu_s":0.5,"mode":"burst","msgs_per_s":100000,"server_cpu_us_per_msg":5.25,"wire_bytes_per_msg":330}`
	got, err := parseFanload([]byte(burst))
	if want := map[string]float64{messages: 100000, messageCPU: 5.25}; err != nil || !maps.Equal(got.figures, want) || got.foreign != 0.25 {
		t.Errorf("burst: %v, %v, %v", got.figures, got.foreign, err)
	}
	got, err = parseFanload([]byte(`{"mode":"idle","kib_per_conn":30,"kib_per_conn_later":20.5,"idle_cpu_pct":1}`))
	if want := map[string]float64{memory: 20.5}; err != nil || !maps.Equal(got.figures, want) || got.foreign != 0 {
		t.Errorf("idle: %v, %v, %v", got.figures, got.foreign, err)
	}
	got, err = parseFanload([]byte(`{"complete":true,"elapsed_s":5,"foreign_cpu_s":0,"mode":"paced","p50_ms":3,"p99_ms":104}`))
	if want := map[string]float64{p99: 104}; err != nil || !maps.Equal(got.figures, want) {
		t.Errorf("paced: %v, %v", got.figures, err)
	}
}

func TestParseFanloadRefuses(t *testing.T) {
	t.Parallel()
	for name, line := range map[string]string{
		"nothing":                 ``,
		"messages that are lost":  `{"complete":false,"msgs_per_s":1}`,
		"a refused publication":   `{"complete":true,"publish_error":"publish: 400","msgs_per_s":1}`,
		"a stream that has ended": `{"complete":true,"bad":"{\"type\":\"error\"}","msgs_per_s":1}`,
	} {
		if s, err := parseFanload([]byte(line)); err == nil {
			t.Errorf("%s: taken for a measurement: %v", name, s.figures)
		}
	}
}

func TestParseAround(t *testing.T) {
	t.Parallel()
	got, err := parseAround([]byte(`{"elapsed_s":4,"foreign_cpu_s":2,"rps":900.5,"requests":3602,"server_ms_per_req":0.75,"bad":0}`))
	if want := map[string]float64{requests: 900.5, requestCPU: 0.75}; err != nil || !maps.Equal(got.figures, want) || got.foreign != 0.5 {
		t.Errorf("%v, %v, %v", got.figures, got.foreign, err)
	}
	for name, line := range map[string]string{
		"nothing":               ``,
		"a load that failed":    `{"err":"exit status 1","rps":0}`,
		"requests refused":      `{"rps":900,"bad":3,"bad_sample":"200 {}"}`,
		"a load without answer": `{"rps":0,"bad":0}`,
	} {
		if s, err := parseAround([]byte(line)); err == nil {
			t.Errorf("%s: taken for a measurement: %v", name, s.figures)
		}
	}
}

func TestAFailureIsToldInALine(t *testing.T) {
	t.Parallel()
	r := newResults()
	r.fail(mercurius, errors.New("no answer\nand much that it said"))
	if got := r.failed[mercurius]; got != "no answer" {
		t.Errorf("told as %q", got)
	}
}
