package event_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/event"
)

// unchained are what the chain says nothing of: the hash itself, and what
// retention writes on a line. Its marker tells of that.
var unchained = []string{"Hash", "ErasedBy"}

// A field that no hash covers can be changed by whoever has access to the table,
// and the log verifies still. A new one is covered, or is named above.
func TestChain_covers_every_field_of_a_line(t *testing.T) {
	t.Parallel()
	whole := event.Sealed(&ent.Event{})
	for _, field := range reflect.VisibleFields(reflect.TypeFor[ent.Event]()) {
		if !field.IsExported() || len(field.Index) > 1 || field.Name == "Edges" {
			continue
		}
		changed := &ent.Event{}
		change(t, reflect.ValueOf(changed).Elem().FieldByIndex(field.Index))
		covered := !bytes.Equal(event.Sealed(changed), whole)
		if free := slices.Contains(unchained, field.Name); covered == free {
			t.Errorf("is %s covered? %t", field.Name, covered)
		}
	}
}

// change gives a field another value than its zero.
func change(t *testing.T, field reflect.Value) {
	t.Helper()
	if field.Kind() == reflect.Pointer {
		field.Set(reflect.New(field.Type().Elem()))
		field = field.Elem()
	}
	switch field.Interface().(type) {
	case time.Time:
		field.Set(reflect.ValueOf(time.Date(2026, 11, 12, 9, 30, 0, 0, time.UTC)))
		return
	case uuid.UUID:
		field.Set(reflect.ValueOf(uuid.New()))
		return
	}
	switch field.Kind() {
	case reflect.Int:
		field.SetInt(7)
	case reflect.String:
		field.SetString("other")
	case reflect.Slice:
		field.SetBytes([]byte("other"))
	default:
		t.Fatalf("how does one change a %s?", field.Type())
	}
}
