package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

// subject is whose figure it is, of what.
type subject struct{ side, what, figure string }

// results is what was measured.
type results struct {
	figures map[subject][]float64
	noisy   map[subject]bool  // others disturbed one of these, each time
	failed  map[string]string // sides that did not work, and why
}

func newResults() results {
	return results{map[subject][]float64{}, map[subject]bool{}, map[string]string{}}
}

func (r results) add(side, what string, s sample) {
	for name, figure := range s.figures {
		of := subject{side, what, name}
		r.figures[of] = append(r.figures[of], figure)
		r.noisy[of] = r.noisy[of] || s.foreign > disturbed
	}
}

func (r results) fail(side string, err error) {
	fmt.Fprintf(os.Stderr, "  %s does not work: %v\n", side, err)
	why, _, _ := strings.Cut(err.Error(), "\n")
	r.failed[side] = why
}

// median is the middle of the figures, or the mean of both middles; false when
// there are none.
func (r results) median(of subject) (float64, bool) {
	figures := slices.Sorted(slices.Values(r.figures[of]))
	n := len(figures)
	if n == 0 {
		return 0, false
	}
	return (figures[(n-1)/2] + figures[n/2]) / 2, true
}

// String names the figures of a sample in a fixed order.
func (s sample) String() string {
	var said []string
	for _, name := range slices.Sorted(maps.Keys(s.figures)) {
		said = append(said, fmt.Sprintf("%s %s", name, short(s.figures[name])))
	}
	return strings.Join(said, ", ")
}

// The figures' names, as fanload and around call them.
const (
	messages   = "msgs_per_s"
	messageCPU = "server_cpu_us_per_msg"
	p99        = "p99_ms"
	memory     = "kib_per_conn_later"
	requests   = "rps"
	requestCPU = "server_ms_per_req"
)

// parseFanload reads the line that fanload prints. Events that did not arrive,
// or could not be published, make it no measurement.
func parseFanload(line []byte) (sample, error) {
	var said struct {
		Complete *bool   `json:"complete"`
		Problem  any     `json:"publish_error"`
		Bad      any     `json:"bad"`
		Foreign  float64 `json:"foreign_cpu_s"`
		Elapsed  float64 `json:"elapsed_s"`
	}
	if err := json.Unmarshal(line, &said); err != nil {
		return sample{}, fmt.Errorf("read what fanload says: %w\n%s", err, tail(line))
	}
	if said.Problem != nil || said.Bad != nil || said.Complete != nil && !*said.Complete {
		return sample{}, fmt.Errorf("not every event arrived: %s", strings.TrimSpace(string(tail(line))))
	}
	figures, err := pick(line, messages, messageCPU, p99, memory)
	s := sample{figures: figures}
	if said.Elapsed > 0 {
		s.foreign = said.Foreign / said.Elapsed
	}
	return s, err
}

// parseAround reads the line that around prints. Requests that were refused
// make it no measurement.
func parseAround(line []byte) (sample, error) {
	var said struct {
		Problem string  `json:"err"`
		Bad     float64 `json:"bad"`
		Example string  `json:"bad_sample"`
		Foreign float64 `json:"foreign_cpu_s"`
		Elapsed float64 `json:"elapsed_s"`
	}
	if err := json.Unmarshal(line, &said); err != nil {
		return sample{}, fmt.Errorf("read what around says: %w\n%s", err, tail(line))
	}
	if said.Problem != "" {
		return sample{}, errors.New(said.Problem)
	}
	if said.Bad > 0 {
		return sample{}, fmt.Errorf("%.0f requests were refused: %s", said.Bad, said.Example)
	}
	figures, err := pick(line, requests, requestCPU)
	if err == nil && figures[requests] == 0 {
		err = fmt.Errorf("nothing was answered: %s", tail(line))
	}
	s := sample{figures: figures}
	if said.Elapsed > 0 {
		s.foreign = said.Foreign / said.Elapsed
	}
	return s, err
}

// pick takes the named figures that are there out of a line of JSON.
func pick(line []byte, names ...string) (map[string]float64, error) {
	var all map[string]any
	if err := json.Unmarshal(line, &all); err != nil {
		return nil, err
	}
	figures := map[string]float64{}
	for _, name := range names {
		if figure, ok := all[name].(float64); ok {
			figures[name] = figure
		}
	}
	return figures, nil
}
