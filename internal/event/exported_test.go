package event_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/token"
	"usher/internal/viewer"
)

// sheet is paper that can be read again, and taken away after a page.
type sheet struct {
	bytes.Buffer
	turned func(page int) error
	pages  int
}

func (s *sheet) Turn(context.Context) error {
	s.pages++
	if s.turned == nil {
		return nil
	}
	return s.turned(s.pages)
}

func logKeys(t *testing.T) []token.LogKey {
	t.Helper()
	ring, err := token.ParseRing(strings.Repeat("5a", 32) + "," + strings.Repeat("77", 32))
	if err != nil {
		t.Fatal(err)
	}
	return ring.LogKeys()
}

func (b *bundle) exporter(t *testing.T) *event.Exporter {
	t.Helper()
	return &event.Exporter{Store: b.store, Log: b.Log, Key: logKeys(t)[0], PublicURL: "https://usher.example"}
}

func (b *bundle) export(t *testing.T, span event.Span) string {
	t.Helper()
	paper := &sheet{}
	if err := b.exporter(t).Export(system(t), b.organization, span, paper); err != nil {
		t.Fatal(err)
	}
	return paper.String()
}

func checked(t *testing.T, file string) event.Checked {
	t.Helper()
	found, err := event.Check(strings.NewReader(file), logKeys(t)[0].Public())
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestExport_holds_without_a_database(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := eightLines(t, s)
		b.append(t, b.organization, event.Entry{
			Kind: entevent.KindMEMBER_ROLE_CHANGED, Actor: b.ada, Invitation: b.invite(t, b.organization, "grace@example.com"), Member: uuid.New(), Subject: b.ada,
			Department: uuid.New(), Space: uuid.New(), CustomRole: uuid.New(), Integration: uuid.New(), Correlation: uuid.New(),
			Summary: "<Grace>\u2028 & \"Ada\"", Before: "A", After: "B", Reason: "why\nnot",
		})
		file := b.export(t, event.Span{})
		public := logKeys(t)[0].Public()
		want := event.Checked{Organization: publicid.Encode(publicid.Organization, b.organization), Key: public.ID(), First: 1, Last: 11, Lines: 11}
		if got := checked(t, file); got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
		if last := lineAt(t, b, 11); last.Kind != entevent.KindLOG_EXPORTED || last.Summary != "The log was exported: lines 1 to 11." {
			t.Errorf("the log says %s: %s", last.Kind, last.Summary)
		}
		sound(t, b)
	})
}

func TestCheck_names_the_first_line_that_does_not_hold(t *testing.T) {
	t.Parallel()
	b := eightLines(t, storetest.New(t, storetest.SQLite))
	file := b.export(t, event.Span{})
	for name, c := range map[string]struct {
		change  func(lines []string) []string
		line    int
		problem string
	}{
		"changed text":             {replaced(3, "Grace became an admin.", "Nothing happened."), 4, "the line's text was changed"},
		"changed text, erased":     {replaced(2, "The role of somebody", "The role of anybody"), 8, "what was erased does not read as this line tells"},
		"changed kind":             {replaced(3, "MEMBER_ROLE_CHANGED", "MEMBER_REMOVED"), 4, "the line was changed"},
		"added field":              {replaced(3, `"summary"`, `"more":1,"summary"`), 4, "the line is not what belongs here"},
		"removed line":             {func(l []string) []string { return append(l[:3:3], l[4:]...) }, 4, "the line is missing"},
		"removed lines at the end": {func(l []string) []string { return append(l[:8:8], l[10:]...) }, 9, "the line is not what belongs here"},
		"exchanged lines":          {func(l []string) []string { l[3], l[4] = l[4], l[3]; return l }, 4, "the line is missing"},
		"cut off":                  {func(l []string) []string { return append(l[:5:5], "") }, 6, "the file ends too early"},
		"without its signature":    {func(l []string) []string { return append(l[:10:10], "") }, 11, "the file ends too early"},
		"half a line at the end":   {func(l []string) []string { l[10] = l[10][:20]; return l[:11] }, 11, "the file ends too early"},
		"more in the last line":    {func(l []string) []string { l[10] += ` {"signature":"of more"}`; return l }, 11, "the line is not what belongs here"},
		"two signatures":           {replaced(10, `{`, `{"signature":"",`), 11, "the line is not what belongs here"},
		"more than the signature":  {func(l []string) []string { return append(l, "{}") }, 12, "something follows the signature"},
		"changed header":           {replaced(0, `"exportedAt":"2`, `"exportedAt":"3`), 11, "the signature is not of this text"},
		"shortened header":         {replaced(0, `"last":9`, `"last":8`), 10, "the line is not what belongs here"},
		"another organization":     {replaced(0, publicid.Encode(publicid.Organization, b.organization), publicid.Encode(publicid.Organization, uuid.New())), 2, "the line was changed"},
		"another format":           {replaced(0, "usher-log-1", "usher-log-2"), 1, "this is no export of a log"},
		"spaces in a line":         {replaced(3, `,"summary"`, `, "summary"`), 11, "the signature is not of this text"},
		"a line without an end":    {replaced(3, `"summary"`, `"summary":"`+strings.Repeat("x", 1<<20)), 4, "the line is too long"},
		"nothing":                  {func([]string) []string { return nil }, 1, "the file ends too early"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := checked(t, strings.Join(c.change(strings.Split(file, "\n")), "\n")); got.BadLine != c.line || got.Problem != c.problem {
				t.Errorf("line %d: %s; want line %d: %s", got.BadLine, got.Problem, c.line, c.problem)
			}
		})
	}
}

func replaced(line int, what, by string) func([]string) []string {
	return func(lines []string) []string {
		if !strings.Contains(lines[line], what) {
			panic(fmt.Sprintf("%s is not in %s", what, lines[line]))
		}
		lines[line] = strings.Replace(lines[line], what, by, 1)
		return lines
	}
}

func TestCheck_goes_by_the_key_that_signed(t *testing.T) {
	t.Parallel()
	b := sixLines(t, storetest.New(t, storetest.SQLite))
	keys := logKeys(t)
	x := b.exporter(t)
	x.Key = keys[1] // the one before the present one
	paper := &sheet{}
	if err := x.Export(system(t), b.organization, event.Span{}, paper); err != nil {
		t.Fatal(err)
	}
	if got, err := event.Check(strings.NewReader(paper.String()), keys[1].Public()); err != nil || got.BadLine != 0 {
		t.Errorf("got %+v, %v", got, err)
	}
	if got := checked(t, paper.String()); got.BadLine != 1 || !strings.Contains(got.Problem, keys[1].Public().ID()) {
		t.Errorf("by another key: %+v", got)
	}
	// Whoever puts his own key into the header signs for himself only.
	var signed strings.Builder
	for line := range strings.Lines(paper.String()) {
		signed.WriteString(strings.NewReplacer(keys[1].Public().String(), keys[0].Public().String(), keys[1].Public().ID(), keys[0].Public().ID()).Replace(line))
	}
	if got := checked(t, signed.String()); got.Problem != "the signature is not of this text" {
		t.Errorf("under another's name: %+v", got)
	}
}

func TestExport_can_be_of_a_time(t *testing.T) {
	t.Parallel()
	b := setup(t, storetest.New(t, storetest.SQLite))
	day := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	for i := range 6 {
		b.Now = func() time.Time { return day.AddDate(0, 0, i) }
		b.grow(t, b.organization, 1)
	}
	b.Now = func() time.Time { return day.AddDate(0, 0, 10) }
	b.erase(t, 1, 4)
	for _, c := range []struct {
		since, until          int // days
		first, last, unproven int
	}{{0, 5, 1, 6, 2}, {1, 3, 2, 4, 1}, {2, 4, 3, 5, 1}, {4, 100, 5, 8, 0}, {-5, 1, 1, 2, 1}, {7, 8, 1, 0, 0}, {3, 2, 1, 0, 0}} {
		since, until := day.AddDate(0, 0, c.since), day.AddDate(0, 0, c.until)
		got := checked(t, b.export(t, event.Span{Since: &since, Until: &until}))
		if c.last == 8 { // with the lines that tell of the exports so far
			c.last = got.Last
		}
		if got.First != c.first || got.Last != c.last || got.Unproven != c.unproven || got.BadLine != 0 {
			t.Errorf("%d to %d: got %+v", c.since, c.until, got)
		}
	}
	sound(t, b)
}

func TestExport_goes_by_pages_and_ends_with_the_right_to_it(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := setup(t, s)
		ada := s.Client.Member.Create().SetOrganizationID(b.organization).SetUserID(b.ada).SetRole(role.Admin).SetJoinedAt(s.Now()).SaveX(system(t))
		b.grow(t, b.organization, 2*event.PageSize)
		asAda := viewer.With(t.Context(), viewer.User(b.ada, uuid.Nil))
		whole := &sheet{}
		if err := b.exporter(t).Export(asAda, b.organization, event.Span{}, whole); err != nil || whole.pages != 4 {
			t.Errorf("%d pages, %v", whole.pages, err)
		}
		if got := checked(t, whole.String()); got.BadLine != 0 || got.Lines != 2*event.PageSize+1 {
			t.Errorf("got %+v", got)
		}
		demoted := &sheet{turned: func(page int) error {
			if page == 1 {
				s.Client.Member.UpdateOne(ada).SetRole(role.Member).ExecX(system(t))
			}
			return nil
		}}
		if err := b.exporter(t).Export(asAda, b.organization, event.Span{}, demoted); !fault.Is(err, fault.Forbidden) {
			t.Errorf("the former admin's export: %v", err)
		}
		if got := checked(t, demoted.String()); got.BadLine == 0 || strings.Contains(demoted.String(), `"signature"`) {
			t.Errorf("what he got is an export: %+v", got)
		}
		lines := sound(t, b).Lines
		if err := b.exporter(t).Export(asAda, b.organization, event.Span{}, &sheet{}); !fault.Is(err, fault.Forbidden) || sound(t, b).Lines != lines {
			t.Errorf("then: %v", err)
		}
		away := errors.New("nobody reads on")
		if err := b.exporter(t).Export(system(t), b.organization, event.Span{}, &sheet{turned: func(int) error { return away }}); !errors.Is(err, away) {
			t.Errorf("got %v", err)
		}
	})
}

func FuzzCheck(f *testing.F) {
	ring, err := token.ParseRing(strings.Repeat("5a", 32))
	if err != nil {
		f.Fatal(err)
	}
	public := ring.LogKeys()[0].Public()
	begin, _ := json.Marshal(map[string]any{"format": "usher-log-1", "organization": publicid.Encode(publicid.Organization, uuid.Max), "key": public.ID(), "publicKey": public.String(), "first": 1, "last": 3})
	f.Add(string(begin) + "\n" + `{"sequence":1,"hash":"AA=="}` + "\n")
	f.Add(string(begin) + "\n" + `{"signature":"AA=="}` + "\n")
	f.Fuzz(func(t *testing.T, file string) {
		if got, err := event.Check(strings.NewReader(file), public); err != nil || got.BadLine == 0 {
			t.Errorf("nobody signed %q: %+v, %v", file, got, err)
		}
	})
}
