package fault

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFrom_finds_a_fault_however_deep(t *testing.T) {
	t.Parallel()
	f := New(LimitReached, "At most %d.", 3)
	for name, err := range map[string]error{
		"itself":  f,
		"wrapped": fmt.Errorf("invite: %w", fmt.Errorf("check: %w", f)),
		"joined":  errors.Join(errors.New("other"), f),
	} {
		if found, ok := From(err); !ok || found != f || !Is(err, LimitReached) || Is(err, Invalid) {
			t.Errorf("%s: found %v, %v", name, found, ok)
		}
	}
	for name, err := range map[string]error{"nothing": nil, "an unexpected error": errors.New("LIMIT_REACHED: At most 3.")} {
		if found, ok := From(err); ok || found != nil || Is(err, LimitReached) {
			t.Errorf("%s: found %v", name, found)
		}
	}
	if f.Error() != "LIMIT_REACHED: At most 3." {
		t.Errorf("it says %q", f.Error())
	}
}

func TestAt_points_at_a_field_and_leaves_the_original_alone(t *testing.T) {
	t.Parallel()
	plain := New(Required, "Please fill this in.")
	pointing := plain.At("invitations", "3", "email")
	if plain.Field != nil {
		t.Errorf("the original now points at %v", plain.Field)
	}
	want := &Fault{Code: Required, Message: "Please fill this in.", Field: []string{"invitations", "3", "email"}}
	if diff := cmp.Diff(want, pointing); diff != "" {
		t.Error(diff)
	}
	found, ok := From(At(fmt.Errorf("parse: %w", plain), "email"))
	if !ok || !cmp.Equal(found.Field, []string{"email"}) {
		t.Errorf("of a wrapped one: %v", found)
	}
	unexpected := errors.New("disk full")
	if err := At(unexpected, "email"); err != unexpected {
		t.Errorf("an unexpected error became %v", err)
	}
	if err := At(nil, "email"); err != nil {
		t.Errorf("no error became %v", err)
	}
}

func TestNew_sentence_without_arguments_may_have_percent_signs_only_doubled(t *testing.T) {
	t.Parallel()
	if f := New(Invalid, "100 %% of it."); f.Message != "100 % of it." {
		t.Errorf("got %q", f.Message)
	}
}
