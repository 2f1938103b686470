package graph

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"usher/internal/fault"
	"usher/internal/scope"
)

// Bounds of a page, from the public contract.
const (
	defaultPage = 25
	maxPage     = 100
)

// window is which part of a list is asked for.
type window struct {
	first, last   *int
	after, before *string
}

// size is how many objects the page holds at most.
func (w window) size() (int, error) {
	n := defaultPage
	switch {
	case w.first != nil && w.last != nil:
		return 0, badInput("Give first or last, not both.")
	case w.first != nil:
		n = *w.first
	case w.last != nil:
		n = *w.last
	}
	if n < 1 || n > maxPage {
		return 0, badInput("first and last are from 1 to %d.", maxPage)
	}
	return n, nil
}

func (w window) backward() bool { return w.last != nil }

func badInput(sentence string, args ...any) error {
	return fault.New(fault.BadUserInput, sentence, args...)
}

// sorting is the order of a list. Ties are broken by id, so that every object
// has one place; then a page is found by comparing with its neighbour's place
// (keyset paging), however long the list is.
type sorting[T any] struct {
	name  string // stands in cursors, so that one of another order is refused
	expr  func(*entsql.Selector) string
	value func(*T) any // what expr gives for an object: time.Time, string or int
	id    func(*T) uuid.UUID
	key   string // the column that holds id, if it is not the object's own
	desc  bool
}

// listing is a list that objects of one kind have many of, each its own.
type listing[T any] struct {
	sorting[T]
	source[T]
	parent func(*T) uuid.UUID
	column string // where the database keeps the parent

	columns []string // which are read, where that depends on what was asked
}

// source asks the database for the rows of some parents' lists, and for how
// many there are of each.
type source[T any] struct {
	rows   func(ctx context.Context, parents []uuid.UUID, shape func(*entsql.Selector)) ([]*T, error)
	counts func(ctx context.Context, parents []uuid.UUID, tally func(*entsql.Selector)) ([]tallied, error)
}

// query is what ent's queries for objects have in common, and scanner what one
// becomes that asks for something else.
type (
	query[T any, S scanner] interface {
		Modify(...func(*entsql.Selector)) S
		All(context.Context) ([]*T, error)
	}
	scanner interface {
		Scan(context.Context, any) error
	}
)

// from is a source by a query, which is made anew for each question.
func from[T any, Q query[T, S], S scanner](query func(parents []uuid.UUID) Q) source[T] {
	return source[T]{
		rows: func(ctx context.Context, parents []uuid.UUID, shape func(*entsql.Selector)) ([]*T, error) {
			q := query(parents)
			q.Modify(shape)
			return q.All(ctx)
		},
		counts: func(ctx context.Context, parents []uuid.UUID, tally func(*entsql.Selector)) (counts []tallied, err error) {
			return counts, query(parents).Modify(tally).Scan(ctx, &counts)
		},
	}
}

// ofOrganizations is a source whose parents are organizations, as scope is told.
func ofOrganizations[T any](s source[T]) source[T] {
	return source[T]{
		rows: func(ctx context.Context, parents []uuid.UUID, shape func(*entsql.Selector)) ([]*T, error) {
			return s.rows(scope.Inside(ctx, parents), parents, shape)
		},
		counts: func(ctx context.Context, parents []uuid.UUID, tally func(*entsql.Selector)) ([]tallied, error) {
			return s.counts(scope.Inside(ctx, parents), parents, tally)
		},
	}
}

// tallied is how long one parent's list is.
type tallied struct {
	Parent uuid.UUID `sql:"parent"`
	Count  int       `sql:"count"`
}

// connect reads a page of obj's list, and of its siblings' lists in the same
// statement.
func connect[P, T any](ctx context.Context, obj *P, key func(*P) uuid.UUID, w window, l listing[T]) (*Connection[*T], error) {
	size, err := w.size()
	if err != nil {
		return nil, err
	}
	after, err := l.place(w.after)
	if err != nil {
		return nil, err
	}
	before, err := l.place(w.before)
	if err != nil {
		return nil, err
	}
	// With other columns it is another question: an alias may ask for more.
	pages, err := together(ctx, obj, fmt.Sprint(l.columns), func(ctx context.Context, siblings []*P) (map[uuid.UUID][]*T, error) {
		parents := keys(siblings, key)
		rows, err := l.rows(ctx, parents, l.shape(len(parents) > 1, after, before, size+1, w.backward()))
		if err != nil {
			return nil, err
		}
		adopt(ctx, rows)
		pages := map[uuid.UUID][]*T{}
		for _, row := range rows {
			pages[l.parent(row)] = append(pages[l.parent(row)], row)
		}
		return pages, nil
	})
	if err != nil {
		return nil, err
	}
	page := l.page(pages[key(obj)], size, w)
	list := question(ctx, "first", "last", "after", "before") // each page is of the same list
	page.count = func(ctx context.Context) (int, error) {
		counts, err := together(ctx, obj, list, func(ctx context.Context, siblings []*P) ([]tallied, error) {
			return l.counts(ctx, keys(siblings, key), l.tally)
		})
		i := slices.IndexFunc(counts, func(t tallied) bool { return t.Parent == key(obj) })
		if i < 0 {
			return 0, err
		}
		return counts[i].Count, err
	}
	return page, nil
}

func keys[P any](siblings []*P, key func(*P) uuid.UUID) []uuid.UUID {
	list := make([]uuid.UUID, len(siblings))
	for i, sibling := range siblings {
		list[i] = key(sibling)
	}
	return list
}

// page makes a connection of the rows that were read: one more than wanted,
// if there are more.
func (l listing[T]) page(rows []*T, size int, w window) *Connection[*T] {
	info := &PageInfo{HasNextPage: w.before != nil, HasPreviousPage: w.after != nil}
	more := len(rows) > size
	if more {
		rows = rows[:size]
	}
	if w.backward() {
		info.HasPreviousPage = more || w.after != nil
		rows = slices.Clone(rows)
		slices.Reverse(rows)
	} else {
		info.HasNextPage = more || w.before != nil
	}
	page := &Connection[*T]{Edges: make([]*Edge[*T], len(rows)), PageInfo: info}
	for i, row := range rows {
		page.Edges[i] = &Edge[*T]{Node: row, cursor: func() string { return l.cursor(row) }}
	}
	if n := len(rows); n > 0 {
		info.StartCursor, info.EndCursor = new(l.cursor(rows[0])), new(l.cursor(rows[n-1]))
	}
	return page
}

// shape narrows a query to a page of one parent's list, or to a page of each
// parent's.
func (l listing[T]) shape(many bool, after, before *place, limit int, backward bool) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		value, id := l.expr(s), s.C(cmp.Or(l.key, "id"))
		beyond := func(p *place, forward bool) {
			if p != nil {
				s.Where(p.beyond(value, id, forward != l.desc))
			}
		}
		beyond(after, true)
		beyond(before, false)
		direction := " ASC"
		if l.desc != backward {
			direction = " DESC"
		}
		if !many {
			s.OrderExpr(entsql.Raw(value+direction), entsql.Raw(id+direction)).Limit(limit)
			return
		}
		columns, table := s.UnqualifiedColumns(), s.TableName()
		s.AppendSelectExprAs(
			entsql.RowNumber().PartitionExpr(entsql.Raw(s.C(l.column))).OrderExpr(entsql.Raw(value+direction), entsql.Raw(id+direction)),
			"place_in_list",
		)
		d := entsql.Dialect(s.Dialect())
		numbered := s.Clone().As(table)
		*s = *d.Select(columns...).From(numbered).Where(entsql.LTE("place_in_list", limit)).OrderBy("place_in_list")
	}
}

func (l listing[T]) tally(s *entsql.Selector) {
	parent := s.C(l.column)
	s.Select(entsql.As(parent, "parent"), entsql.As(entsql.Count("*"), "count")).GroupBy(parent)
}

// place is an object's place in an order: what a cursor holds.
type place struct {
	value any
	id    uuid.UUID
}

// beyond is the predicate of the rows that come later in ascending order, or
// earlier.
func (p *place) beyond(value, id string, later bool) *entsql.Predicate {
	operator := " < "
	if later {
		operator = " > "
	}
	return entsql.P(func(b *entsql.Builder) {
		b.WriteString("("+value+", "+id+")"+operator+"(").Args(p.value, p.id).WriteString(")")
	})
}

// cursor writes an object's place down, opaque to clients.
func (s sorting[T]) cursor(obj *T) string {
	return s.write(place{s.value(obj), s.id(obj)})
}

func (s sorting[T]) write(p place) string {
	value := p.value
	if t, ok := value.(time.Time); ok {
		value = t.UnixMicro()
	}
	written, err := json.Marshal([]any{s.name, value, p.id})
	if err != nil {
		panic("graph: a cursor's value has no JSON form: " + err.Error())
	}
	return base64.RawURLEncoding.EncodeToString(written)
}

// place reads a cursor of this order. Errors: BAD_USER_INPUT.
func (s sorting[T]) place(cursor *string) (*place, error) {
	if cursor == nil {
		return nil, nil
	}
	bad := badInput("This cursor does not belong to this list in this order.")
	written, err := base64.RawURLEncoding.DecodeString(*cursor)
	if err != nil {
		return nil, bad
	}
	var name string
	var value json.RawMessage
	p := &place{}
	if err := json.Unmarshal(written, &[]any{&name, &value, &p.id}); err != nil || name != s.name {
		return nil, bad
	}
	switch s.value(new(T)).(type) {
	case time.Time:
		var micros int64
		err = json.Unmarshal(value, &micros)
		p.value = time.UnixMicro(micros).UTC()
	case int:
		var n int
		err = json.Unmarshal(value, &n)
		p.value = n
	default:
		var text string
		err = json.Unmarshal(value, &text)
		p.value = text
	}
	if err != nil || !p.storable() || s.write(*p) != *cursor { // in another spelling it is not ours
		return nil, bad
	}
	return p, nil
}

// storable tells whether both databases can compare with the place's value.
func (p *place) storable() bool {
	switch value := p.value.(type) {
	case time.Time:
		return value.Year() >= 1 && value.Year() <= 9999
	case string:
		return !strings.ContainsRune(value, 0)
	}
	return true
}
