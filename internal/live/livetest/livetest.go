// Package livetest is a small schema for the tests of package live, with
// resolvers that a test can hold, feed and watch.
package livetest

//go:generate go tool gqlgen generate --config gqlgen.yml

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"usher/internal/fault"
)

// Hall is the schema's resolvers and what a test does to them.
type Hall struct {
	// Who names the asker of a context, "" for a stranger.
	Who func(context.Context) string

	mu      sync.Mutex
	topics  map[string]*Topic
	logs    map[string]*Log
	waiters map[string]*Waiter
}

// Topic is what subscribers of one name are told.
type Topic struct {
	Tell    chan *Node
	Joined  chan struct{} // receives once for each subscriber
	Stopped chan struct{} // receives once for each that has gone
}

// Waiter is a field that waits for the test.
type Waiter struct {
	Begun   chan struct{} // receives once for each that waits
	Release chan struct{} // closed by the test
	Done    chan error    // receives how each ended
}

// Topic returns the topic of this name.
func (h *Hall) Topic(name string) *Topic {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.topics == nil {
		h.topics = map[string]*Topic{}
	}
	if h.topics[name] == nil {
		h.topics[name] = &Topic{make(chan *Node), make(chan struct{}, 10_000), make(chan struct{}, 10_000)}
	}
	return h.topics[name]
}

// Waiter returns the waiter of this name.
func (h *Hall) Waiter(name string) *Waiter {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.waiters == nil {
		h.waiters = map[string]*Waiter{}
	}
	if h.waiters[name] == nil {
		h.waiters[name] = &Waiter{make(chan struct{}, 100), make(chan struct{}), make(chan error, 100)}
	}
	return h.waiters[name]
}

// Schema is the executable schema.
func (h *Hall) Schema() graphql.ExecutableSchema {
	return NewExecutableSchema(Config{Resolvers: h})
}

func (h *Hall) Query() QueryResolver               { return queries{h} }
func (h *Hall) Mutation() MutationResolver         { return mutations{h} }
func (h *Hall) Subscription() SubscriptionResolver { return subscriptions{h} }

func (h *Hall) wait(ctx context.Context, name string) (string, error) {
	w := h.Waiter(name)
	w.Begun <- struct{}{}
	select {
	case <-w.Release:
		w.Done <- nil
		return name, nil
	case <-ctx.Done():
		w.Done <- ctx.Err()
		return "", ctx.Err()
	}
}

type queries struct{ h *Hall }

func (queries) Hello(_ context.Context, name *string) (string, error) { return "Hello " + *name, nil }

func (q queries) Viewer(ctx context.Context) (*string, error) {
	who := q.h.Who(ctx)
	if who == "" {
		return nil, nil
	}
	return &who, nil
}

func (queries) Fail(_ context.Context, how string) (*string, error) {
	switch how {
	case "fault":
		return nil, fmt.Errorf("look: %w", fault.New(fault.Forbidden, "Only admins may look."))
	case "panic":
		panic("a secret reason")
	}
	return nil, errors.New("a secret reason")
}

func (queries) At(_ context.Context, at time.Time) (string, error) { return at.String(), nil }

func (queries) Limited(_ context.Context, first *int) (int, error) { return *first, nil }

func (queries) Node(_ context.Context, id string) (*Node, error) { return node(id, 3), nil }

func (q queries) Wait(ctx context.Context, name string) (string, error) { return q.h.wait(ctx, name) }

func node(name string, children int) *Node {
	n := &Node{ID: name, Name: name, Text: "text"}
	if children > 0 {
		n.Child = node(name+"c", children-1)
		n.Named = n.Child
	}
	return n
}

type mutations struct{ h *Hall }

func (mutations) Touch(_ context.Context, name string) (string, error) { return name, nil }

func (m mutations) Wait(ctx context.Context, name string) (string, error) { return m.h.wait(ctx, name) }

func (m mutations) Send(ctx context.Context, file *graphql.Upload, parcel *Parcel, wait *string) ([]*Receipt, error) {
	if wait != nil {
		switch _, err := m.h.wait(ctx, *wait); {
		case err != nil:
			return nil, err
		case *wait == "panic":
			panic("a secret reason")
		}
	}
	var sent []*graphql.Upload
	if file != nil {
		sent = append(sent, file)
	}
	if parcel != nil && parcel.File != nil {
		sent = append(sent, parcel.File)
	}
	if parcel != nil {
		sent = append(sent, parcel.More...)
	}
	receipts := []*Receipt{}
	for _, s := range sent {
		digest := sha256.New()
		if n, err := io.Copy(digest, s.File); err != nil || n != s.Size {
			return nil, fmt.Errorf("read %d of %d bytes: %w", n, s.Size, err)
		}
		receipts = append(receipts, &Receipt{s.Filename, s.ContentType, int(s.Size), hex.EncodeToString(digest.Sum(nil))})
	}
	return receipts, nil
}

type subscriptions struct{ h *Hall }

func (subscriptions) Refused(context.Context) (<-chan int, error) {
	return nil, fault.New(fault.Forbidden, "Only admins may watch.")
}

func (subscriptions) Count(ctx context.Context, to int) (<-chan int, error) {
	counted := make(chan int)
	go func() {
		defer close(counted)
		for i := 1; i <= to; i++ {
			select {
			case counted <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return counted, nil
}

func (s subscriptions) Topic(ctx context.Context, name string) (<-chan *Node, error) {
	topic := s.h.Topic(name)
	nodes := make(chan *Node)
	topic.Joined <- struct{}{}
	go func() {
		defer func() { topic.Stopped <- struct{}{} }()
		defer close(nodes)
		for {
			select {
			case <-ctx.Done():
				return
			case said := <-topic.Tell:
				select {
				case nodes <- said:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return nodes, nil
}
