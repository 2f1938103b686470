package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"usher/internal/event"
)

// blank is a page of an export whose reader may hold so many bytes.
func blank(s *Server, most int, held *int) (*paper, *httptest.ResponseRecorder) {
	w := httptest.NewRecorder()
	return &paper{w: w, control: http.NewResponseController(w), server: s, hold: func(bytes int) bool {
		if bytes > most {
			return false
		}
		*held = bytes
		return true
	}}, w
}

// first begins at once, and has this written.
func first(write func(context.Context, event.Paper) error) func(context.Context) (func(context.Context, event.Paper) error, error) {
	return func(context.Context) (func(context.Context, event.Paper) error, error) { return write, nil }
}

func TestPages_are_made_in_line(t *testing.T) {
	t.Parallel()
	s := &Server{pages: make(chan struct{}, pagesAtOnce)}
	begun, goOn := make(chan struct{}), make(chan struct{})
	var made sync.WaitGroup
	for range pagesAtOnce {
		made.Go(func() {
			p, w := blank(s, firstRoom, new(int))
			err := p.fill(t.Context(), first(func(context.Context, event.Paper) error {
				begun <- struct{}{}
				<-goOn
				_, err := fmt.Fprint(p, "page")
				return err
			}))
			if err != nil || w.Body.String() != "page" {
				t.Errorf("%v, and %q was sent", err, w.Body)
			}
		})
		<-begun
	}
	impatient, leave := context.WithCancel(t.Context())
	leave()
	p, _ := blank(s, firstRoom, new(int))
	if err := p.fill(impatient, first(func(context.Context, event.Paper) error { t.Error("one too many is made"); return nil })); !errors.Is(err, context.Canceled) {
		t.Errorf("who has left the line is told %v", err)
	}
	p.drop()
	made.Go(func() {
		if err := p.fill(t.Context(), first(func(context.Context, event.Paper) error { return nil })); err != nil {
			t.Error(err)
		}
	})
	close(goOn)
	made.Wait()
	if len(s.pages) != 0 {
		t.Errorf("%d places were not given back", len(s.pages))
	}
}

// What a page holds is held by its reader until it has left, or will not any more.
func TestPage_that_there_is_no_room_for_ends_its_export(t *testing.T) {
	t.Parallel()
	s := &Server{pages: make(chan struct{}, pagesAtOnce)}
	held := 0
	p, w := blank(s, firstRoom, &held)
	err := p.fill(t.Context(), first(func(context.Context, event.Paper) error {
		for range 100 {
			if _, err := fmt.Fprint(p, strings.Repeat("x", firstRoom/10)); err != nil {
				return err
			}
		}
		return nil
	}))
	if !errors.Is(err, errNoRoom) || held != firstRoom || w.Body.Len() != 0 {
		t.Errorf("%v: %d bytes are held, %d were sent", err, held, w.Body.Len())
	}
	p.drop()
	if held != 0 || len(s.pages) != 0 {
		t.Errorf("%d bytes are held still, and %d places", held, len(s.pages))
	}
	p, w = blank(s, firstRoom, &held)
	if err := p.fill(t.Context(), first(func(context.Context, event.Paper) error { _, err := fmt.Fprint(p, "page"); return err })); err != nil || held != 0 || w.Body.String() != "page" {
		t.Errorf("%v: %d bytes are held, %q was sent", err, held, w.Body)
	}
}

func TestExport_without_room_does_not_begin(t *testing.T) {
	t.Parallel()
	p, w := blank(&Server{pages: make(chan struct{}, pagesAtOnce)}, firstRoom-1, new(int))
	err := p.fill(t.Context(), func(context.Context) (func(context.Context, event.Paper) error, error) {
		t.Error("it has begun")
		return nil, errors.New("begun")
	})
	if !errors.Is(err, errNoRoom) || w.Body.Len() != 0 {
		t.Errorf("%v, and %q was sent", err, w.Body)
	}
}
