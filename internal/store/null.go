package store

// Nullable is a value as a column keeps it: nothing (no person, no text) is
// null.
func Nullable[T comparable](v T) *T {
	var nothing T
	if v == nothing {
		return nil
	}
	return &v
}

// Value is what a column holds; the zero value for null.
func Value[T any](v *T) T {
	if v == nil {
		var nothing T
		return nothing
	}
	return *v
}

// Assign sets a column, or clears it where there is no value. (ent writes both
// when both are asked for, and PostgreSQL refuses that.)
func Assign[T, U any](value *T, set func(T) U, clear func() U) {
	if value == nil {
		clear()
	} else {
		set(*value)
	}
}
