package live

import "github.com/vektah/gqlparser/v2/ast"

// The schema's description of itself is long already: under 2,000 aliases for
// the same names, 57 kB that ask for it were answered by 60 MB. No tool that
// reads schemas renames anything in them, and how deep their lists may nest is
// the validator's rule MaxIntrospectionDepth.

// maxIntrospections is how often a document may select __schema and __type.
const maxIntrospections = 4

func (s *scale) introspection(field *ast.Field) {
	switch field.Name {
	case "__schema":
		s.unaliased(ast.SelectionSet{field})
	case "__type": // several ones need names
		s.unaliased(field.SelectionSet)
	default:
		return
	}
	if s.introspections++; s.introspections > maxIntrospections {
		s.refuse(tooComplex("A document may select __schema and __type %d times.", maxIntrospections))
	}
}

// unaliased looks at each fragment once: the second look would see the same.
func (s *scale) unaliased(set ast.SelectionSet) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			if selection.Alias != selection.Name {
				s.refuse(tooComplex("Introspection keeps the names of fields; %q is another one for %q.", selection.Alias, selection.Name))
				return
			}
			s.unaliased(selection.SelectionSet)
		case *ast.InlineFragment:
			s.unaliased(selection.SelectionSet)
		case *ast.FragmentSpread:
			if f := s.fragments[selection.Name]; f != nil && !f.unaliased {
				f.unaliased = true
				s.unaliased(f.definition.SelectionSet)
			}
		}
	}
}
