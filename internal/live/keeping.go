package live

import (
	"encoding/json"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// This file counts what running operations keep of what they were asked among what
// their asker holds. Bounded for each socket alone, it was 2.3 GB of one person with
// 200 sockets, and eight subscriptions with a megabyte of variables on each.

// kept is what a running operation keeps: its text, its variables and its document.
type kept struct {
	own    *holding
	parsed *parsed // nil once let go; guarded by own.in.mu
}

// parsed is a document that operations run, who have it in common when its text is the
// same. The first of them holds it until the last has ended: was each to hold it, 1,000
// people with the dashboard's longest document held 350 MB, of which there is a third of
// one. That they found it among the documents that are kept is not enough: seventeen
// requests of a stranger empty those.
type parsed struct {
	own      *holding
	text     string
	document *ast.QueryDocument
	running  int
}

// keep counts what an operation keeps, or returns nil when its asker has no room for
// that. One whose document runs already gets that, and leaves its own. What a
// subscription keeps lasts, and is counted by itself: it leaves what passes its room.
func (s *Server) keep(who string, op *graphql.OperationContext) *kept {
	if op.Operation.Operation == ast.Subscription {
		return s.lasting.keep(who, op)
	}
	return s.holdings.keep(who, op)
}

func (h *holdings) keep(who string, op *graphql.OperationContext) *kept {
	asked, document := len(op.RawQuery)+bytesOf(op.Variables), footprint(op.RawQuery)
	h.mu.Lock()
	defer h.mu.Unlock()
	k := &kept{own: h.of(who)}
	if !k.own.add(asked) {
		return nil
	}
	k.parsed = h.documents[op.RawQuery]
	if k.parsed == nil {
		k.parsed = &parsed{own: h.of(who), text: op.RawQuery, document: op.Doc}
		if !k.parsed.own.add(document) {
			k.own.add(-k.own.bytes)
			return nil
		}
		h.documents[op.RawQuery] = k.parsed
	}
	k.parsed.running++
	op.Doc, op.Operation = k.parsed.document, k.parsed.document.Operations.ForName(op.OperationName)
	return k
}

// letGo may be called more than once.
func (k *kept) letGo() {
	h := k.own.in
	h.mu.Lock()
	defer h.mu.Unlock()
	p := k.parsed
	if p == nil {
		return
	}
	k.parsed = nil
	k.own.add(-k.own.bytes)
	if p.running--; p.running == 0 {
		p.own.add(-p.own.bytes)
		delete(h.documents, p.text)
	}
}

// bytesOf is about what a variable takes of memory.
func bytesOf(v any) int {
	const (
		value  = 32  // what stands for it where it is kept, and for its name
		object = 320 // a map of up to eight fields
	)
	sum := value
	switch v := v.(type) {
	case map[string]any:
		sum += object
		for name, field := range v {
			sum += len(name) + bytesOf(field)
		}
		return sum
	case string:
		return sum + len(v)
	case json.Number:
		return sum + len(v)
	}
	// Not only []any: a value where a list is wanted is put into one of its own type.
	if list := reflect.ValueOf(v); list.Kind() == reflect.Slice {
		for i := range list.Len() {
			sum += bytesOf(list.Index(i).Interface())
		}
	}
	return sum
}
