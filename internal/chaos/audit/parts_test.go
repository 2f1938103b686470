package audit

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/internal/publicid"
	"usher/internal/token"
)

func TestID_is_written_and_read_as_the_API_has_it(t *testing.T) {
	t.Parallel()
	for _, one := range []uuid.UUID{uuid.Nil, uuid.Max, uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057"), uuid.New()} {
		public := publicid.Encode(publicid.Member, one)
		if got := id(one).public("mem"); got != public {
			t.Errorf("%s is written %s, not %s", one, got, public)
		}
		if got := parse(public); got != id(one) {
			t.Errorf("%s is read as %x", public, got)
		}
	}
	for _, none := range []string{"", "mem", "mem_", "mem_short", "mem_" + strings.Repeat("u", digits)} {
		if got := parse(none); got != (id{}) {
			t.Errorf("%q is read as %x", none, got)
		}
	}
}

func TestRead_tells_what_a_token_names(t *testing.T) {
	t.Parallel()
	ring, err := token.ParseRing(strings.Repeat("5a", 32))
	if err != nil {
		t.Fatal(err)
	}
	object := uuid.New()
	for _, shownTo := range []uuid.UUID{uuid.Nil, uuid.New()} {
		if got, ok := read(ring.Sign(token.Invitation, token.Claim{ID: object, Version: 7, ShownTo: shownTo})); !ok || got != (claim{id(object), 7}) {
			t.Errorf("it names %v, %v", got, ok)
		}
	}
	for _, none := range []string{"", "inv_", "ses_AAAA", "no token"} {
		if got, ok := read(none); ok {
			t.Errorf("%q names %v", none, got)
		}
	}
}

func TestSeeker_finds_a_secret_wherever_it_stands(t *testing.T) {
	t.Parallel()
	secrets := []string{"inv_" + strings.Repeat("A", 48), "correct horse battery", "12 bytes set", "short"}
	s := newSeeker(secrets)
	for _, secret := range secrets {
		for _, text := range []string{secret, "before " + secret, secret + " after", "before " + secret + " after"} {
			if got := s.find([]byte(text)); string(got) != secret {
				t.Errorf("in %q it found %q", text, got)
			}
		}
		if got := s.find([]byte(secret[1:])); got != nil {
			t.Errorf("in a part of %q it found %q", secret, got)
		}
	}
	if got := newSeeker(nil).find([]byte("anything")); got != nil {
		t.Errorf("it found %q, and sought nothing", got)
	}
}

func TestSeeker_finds_a_secret_across_the_pieces_of_a_long_text(t *testing.T) {
	t.Parallel()
	const secret = "correct horse battery"
	for _, before := range []int{0, 1<<20 - 10, 1<<20 + 10, 2<<20 + 5} {
		j := &judging{counts: map[string]int{}}
		text := append(make([]byte, before), secret...)
		if err := j.seekText(newSeeker([]string{secret}), bytes.NewReader(text), "a text"); err != nil || len(j.found) != 1 {
			t.Errorf("behind %d bytes it found %v, %v", before, j.found, err)
		}
	}
}

func TestUntil_troubles_put_off_what_has_a_time(t *testing.T) {
	t.Parallel()
	begin := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	at := func(seconds int) time.Time { return begin.Add(time.Duration(seconds) * time.Second) }
	for name, c := range map[string]struct {
		troubles []Trouble
		want     time.Time // zero: never
	}{
		"none":                        {nil, at(2)},
		"one before":                  {[]Trouble{{From: at(-9), Until: at(-5)}}, at(2)},
		"one in its time":             {[]Trouble{{From: at(1), Until: at(9)}}, at(11)},
		"one after another":           {[]Trouble{{From: at(1), Until: at(9)}, {From: at(10), Until: at(20)}}, at(22)},
		"one after it had to be done": {[]Trouble{{From: at(3), Until: at(9)}}, at(2)},
		"one without an end":          {[]Trouble{{From: at(1)}}, time.Time{}},
	} {
		j := &judging{troubles: c.troubles}
		if got, ends := j.until(begin, 2*time.Second); got != c.want || ends != !c.want.IsZero() {
			t.Errorf("%s: %v, %v", name, got, ends)
		}
	}
}
