package live

import (
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The validator's time grows with the number of definitions times their size,
// with the square of the fields of one response name, and, as execution's,
// with fragments spread out, which can double with each one. Its errors, one for each
// use of a thing, repeat names and values, however long. weigh finds out
// all of it in a time that grows with the text and the limits only.

// Limits that no client has a reason to come near.
const (
	maxDefinitions    = 200 // operations and fragments of one document
	maxVariables      = 200 // of one operation
	maxMutationFields = 50  // of one mutation: more is a batch, and brute force likes batches
	maxValueDepth     = 20  // of lists and objects in an argument, and of lists in a type
	maxNameBytes      = 256 // of any name: each of its errors repeats it
	valueBytes        = 100 // of an argument's text count as one thing

	// Execution looks each name up in a list of those before it. This is 2,400
	// names at one place, at a cost of 20 ms.
	maxNamesSquared = 2400 * 2400
)

// weigh refuses a document that would cost too much, and those whose weight
// cannot be told: fragments that spread themselves.
func weigh(doc *ast.QueryDocument, limits DocumentLimits) *gqlerror.Error {
	s := &scale{limits: limits, fragments: map[string]*fragment{}}
	if len(doc.Operations)+len(doc.Fragments) > maxDefinitions {
		return tooComplex("The document has more than %d operations and fragments.", maxDefinitions)
	}
	for _, f := range doc.Fragments {
		s.named(f.Name, f.TypeCondition)
		if s.fragments[f.Name] == nil { // a second one of the name is the validator's to refuse
			s.fragments[f.Name] = &fragment{definition: f}
		}
	}
	for _, o := range doc.Operations {
		s.named(o.Name)
		if len(o.VariableDefinitions) > maxVariables {
			return tooComplex("An operation has more than %d variables.", maxVariables)
		}
		for _, v := range o.VariableDefinitions {
			s.named(v.Variable)
			s.typed(v.Type)
			s.add(1 + s.value(v.DefaultValue, 0) + s.directives(v.Directives))
		}
		whole := s.definition(o.SelectionSet, o.Directives)
		if o.Operation == ast.Mutation && whole.width > maxMutationFields {
			s.refuse(tooComplex("A mutation may select at most %d fields.", maxMutationFields))
		}
	}
	for _, f := range doc.Fragments {
		s.definition(f.SelectionSet, f.Directives)
	}
	return s.refusal
}

// scale adds up one document. Once refusal is set, the rest counts nothing.
type scale struct {
	limits         DocumentLimits
	fragments      map[string]*fragment
	cost           int
	overlap        int
	names          int // those of each place, squared
	introspections int
	refusal        *gqlerror.Error
}

type fragment struct {
	definition *ast.FragmentDefinition
	state      fragmentState
	size       size // known when weighed
	unaliased  bool // looked at within an introspection
}

type fragmentState int

const (
	unweighed fragmentState = iota
	onScale
	weighed
)

// size is a selection set's, with all its fragments spread out.
type size struct {
	cost, depth int
	width       int // fields at the top
}

func (s *scale) refuse(err *gqlerror.Error) {
	if s.refusal == nil {
		s.refusal = err
	}
}

func (s *scale) named(names ...string) {
	for _, name := range names {
		if len(name) > maxNameBytes {
			s.refuse(tooComplex("A name may have at most %d bytes.", maxNameBytes))
		}
	}
}

// typed looks at a variable's type, which is written once and repeated by the error
// of each use.
func (s *scale) typed(t *ast.Type) {
	for depth := 0; t != nil; t, depth = t.Elem, depth+1 {
		s.named(t.NamedType)
		if depth > maxValueDepth {
			s.refuse(tooComplex("A type is nested more than %d deep.", maxValueDepth))
			return
		}
	}
}

func (s *scale) add(cost int) {
	if s.cost += cost; s.cost > s.limits.Cost {
		s.refuse(tooComplex("The document asks for more than %d things, counting each use of a fragment.", s.limits.Cost))
	}
}

// definition weighs an operation or a fragment by itself, as the validator
// walks them one by one.
func (s *scale) definition(set ast.SelectionSet, directives ast.DirectiveList) size {
	s.add(s.directives(directives))
	whole := s.selections(set)
	s.add(whole.cost)
	if whole.depth > s.limits.Depth {
		s.refuse(tooComplex("The document is nested more than %d deep.", s.limits.Depth))
	}
	if s.refusal == nil {
		s.compare([]ast.SelectionSet{set})
	}
	return whole
}

func (s *scale) selections(set ast.SelectionSet) size {
	var whole size
	for _, selection := range set {
		if s.refusal != nil {
			return size{}
		}
		part := s.selection(selection)
		whole.cost += part.cost
		whole.depth = max(whole.depth, part.depth)
		whole.width += part.width
		if whole.cost > s.limits.Cost {
			s.add(whole.cost) // refuses; without this, doublings would overflow
			return size{}
		}
	}
	return whole
}

func (s *scale) selection(selection ast.Selection) size {
	switch selection := selection.(type) {
	case *ast.Field:
		s.named(selection.Alias, selection.Name)
		s.introspection(selection)
		inner := s.selections(selection.SelectionSet)
		own := 1 + s.arguments(selection.Arguments) + s.directives(selection.Directives)
		return size{own + inner.cost, 1 + inner.depth, 1}
	case *ast.InlineFragment:
		s.named(selection.TypeCondition)
		inner := s.selections(selection.SelectionSet)
		return size{1 + s.directives(selection.Directives) + inner.cost, 1 + inner.depth, inner.width}
	case *ast.FragmentSpread:
		inner := s.spread(selection)
		return size{1 + s.directives(selection.Directives) + inner.cost, inner.depth, inner.width}
	}
	return size{}
}

func (s *scale) spread(spread *ast.FragmentSpread) size {
	f := s.fragments[spread.Name]
	switch {
	case f == nil: // the validator would say so after it had compared each such spread with all others
		err := gqlerror.ErrorPosf(spread.Position, "Unknown fragment %q.", spread.Name)
		errcode.Set(err, errcode.ValidationFailed)
		s.refuse(err)
		return size{}
	case f.state == onScale:
		err := gqlerror.ErrorPosf(f.definition.Position, "Cannot spread fragment %q within itself.", spread.Name)
		errcode.Set(err, errcode.ValidationFailed)
		s.refuse(err)
	case f.state == unweighed:
		f.state = onScale
		f.size = s.selections(f.definition.SelectionSet)
		f.state = weighed
	}
	return f.size
}

func (s *scale) directives(list ast.DirectiveList) int {
	cost := 0
	for _, d := range list {
		if d.Name == "defer" {
			err := gqlerror.ErrorPosf(d.Position, "Directive @defer is not supported.")
			errcode.Set(err, errcode.ValidationFailed)
			s.refuse(err)
		}
		s.named(d.Name)
		cost += 1 + s.arguments(d.Arguments)
	}
	return cost
}

func (s *scale) arguments(list ast.ArgumentList) int {
	cost := 0
	for _, a := range list {
		s.named(a.Name)
		cost += 1 + s.value(a.Value, 0)
	}
	return cost
}

func (s *scale) value(v *ast.Value, depth int) int {
	if v == nil {
		return 0
	}
	if depth > maxValueDepth {
		s.refuse(tooComplex("A value is nested more than %d deep.", maxValueDepth))
		return 0
	}
	if v.Kind == ast.Variable || v.Kind == ast.EnumValue {
		s.named(v.Raw)
	}
	cost := len(v.Raw) / valueBytes
	for _, child := range v.Children {
		s.named(child.Name)
		cost += 1 + s.value(child.Value, depth+1)
	}
	return cost
}

// compare counts what the rule OverlappingFieldsCanBeMerged will compare: each
// pair of fields that end up under one response name, and their arguments.
func (s *scale) compare(sets []ast.SelectionSet) {
	groups := map[string]*overlapping{}
	for _, set := range sets {
		s.gather(set, groups)
	}
	if s.names += len(groups) * len(groups); s.names > maxNamesSquared {
		s.refuse(tooComplex("The document gives too many names at one place."))
		return
	}
	for _, g := range groups {
		s.overlap += (g.fields - 1) * g.weight
		if s.overlap > s.limits.Overlap {
			s.refuse(tooComplex("The document selects the same fields too often; %d comparisons are allowed.", s.limits.Overlap))
		}
		if s.refusal != nil {
			return
		}
		if len(g.inner) > 0 {
			s.compare(g.inner)
		}
	}
}

// overlapping is the fields of one response name at one place of the answer.
type overlapping struct {
	fields int
	weight int // what comparing one of them with another costs, added up
	inner  []ast.SelectionSet
}

func (s *scale) gather(set ast.SelectionSet, groups map[string]*overlapping) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			g := groups[selection.Alias]
			if g == nil {
				g = &overlapping{}
				groups[selection.Alias] = g
			}
			arguments := len(selection.Arguments)
			g.fields++
			g.weight += 1 + arguments*arguments + s.arguments(selection.Arguments)
			if len(selection.SelectionSet) > 0 {
				g.inner = append(g.inner, selection.SelectionSet)
			}
		case *ast.InlineFragment:
			s.gather(selection.SelectionSet, groups)
		case *ast.FragmentSpread:
			if f := s.fragments[selection.Name]; f != nil {
				s.gather(f.definition.SelectionSet, groups)
			}
		}
	}
}

func tooComplex(format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	errcode.Set(err, codeTooComplex)
	return err
}
