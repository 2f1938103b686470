package live

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"usher/internal/fault"
)

// maxFiles is how many one request may carry, and to how many places: a place
// costs what a file costs when it is read, and a place among thousands costs the
// search for it. 24,000 places of one file of 1 byte took 2 s of a core.
const maxFiles = 4

// places are where a form's files belong among its variables.
type places struct {
	of        map[string][]func(graphql.Upload) // by the name of the file's part; taken ones are gone
	variables []string                          // that hold them
}

// claimed stands in a variable until its file has come.
type claimed struct{}

// claim finds the places that a form's map names. Each must be a null that
// nobody else has claimed. gqlgen's RawParams.AddUpload would take the sender's
// word for it, and panic.
func claim(variables map[string]any, where map[string][]string) (*places, error) {
	if len(where) > maxFiles {
		return nil, fault.New(fault.BadUserInput, "A request may carry %d files.", maxFiles)
	}
	p := &places{of: map[string][]func(graphql.Upload){}}
	left := maxFiles
	for _, name := range slices.Sorted(maps.Keys(where)) {
		if len(where[name]) == 0 {
			return nil, fault.New(fault.BadUserInput, "The map gives the file %.100q no place.", name)
		}
		if left -= len(where[name]); left < 0 {
			return nil, fault.New(fault.BadUserInput, "A request's files may go to %d places.", maxFiles)
		}
		for _, path := range where[name] {
			root, steps, _ := strings.Cut(path, ".")
			put := null(variables, steps)
			if root != "variables" || put == nil {
				return nil, fault.New(fault.BadUserInput, "The map's path %.100q names no null in the variables, or the place of another file.", path)
			}
			put(claimed{})
			p.of[name] = append(p.of[name], func(u graphql.Upload) { put(u) })
			variable, _, _ := strings.Cut(steps, ".")
			if !slices.Contains(p.variables, variable) {
				p.variables = append(p.variables, variable)
			}
		}
	}
	return p, nil
}

// null is how to set the null at a path; nil when there is none.
func null(inside any, path string) (put func(any)) {
	step, rest, further := strings.Cut(path, ".")
	var found any
	switch inside := inside.(type) {
	case map[string]any:
		value, ok := inside[step]
		if !ok {
			return nil
		}
		found, put = value, func(v any) { inside[step] = v }
	case []any:
		i, err := strconv.Atoi(step)
		if err != nil || i < 0 || i >= len(inside) {
			return nil
		}
		found, put = inside[i], func(v any) { inside[i] = v }
	}
	switch {
	case further && found != nil:
		return null(found, rest)
	case further || found != nil:
		return nil
	}
	return put
}

// take is the places of a part's file.
func (p *places) take(name string) ([]func(graphql.Upload), error) {
	set, ok := p.of[name]
	if !ok {
		return nil, fault.New(fault.BadUserInput, "The form has a part %.100q that its map does not name, or has it twice.", name)
	}
	delete(p.of, name)
	return set, nil
}

// unfilled complains of files that did not come.
func (p *places) unfilled() error {
	if len(p.of) > 0 {
		missing := slices.Sorted(maps.Keys(p.of))
		return fault.New(fault.BadUserInput, "The map names the file %.100q, which is not in the form.", missing[0])
	}
	return nil
}
