package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
)

// The sides of the fan-out.
const (
	centrifuge     = "centrifuge"
	stockGqlgen    = "stock gqlgen"
	graphqlWS      = "npm graphql-ws"
	directFloor    = "floor, a write each"
	coalescedFloor = "floor, coalesced"
)

// watching is a server whose events fanload can watch, and how.
type watching struct {
	*server
	arguments []string
}

// audience is a side of the fan-out. Those that execute the query anew for each
// subscriber are slow: they get fewer events, and batch none of them.
type audience struct {
	name  string
	slow  bool
	start func(b *bench, ctx context.Context, address string) (watching, error)
}

var audiences = []audience{
	{usher, false, (*bench).watchUsher},
	{centrifuge, false, (*bench).watchCentrifuge},
	{coalescedFloor, false, floor("coalesce")},
	{directFloor, false, floor("direct")},
	{stockGqlgen, true, (*bench).watchGqlgen},
	{graphqlWS, true, (*bench).watchGraphQLWS},
}

const (
	// paced is how many events a second there are when latency is measured.
	paced       = 10
	pacedEvents = 50
)

func burstEvents(a audience, subscribers int) int {
	switch {
	case !a.slow:
		return 200
	case subscribers > 1000:
		return 20
	}
	return 40
}

var audienceSizes = []int{1000, 5000}

// fanOut measures how one organization's events reach many subscribers: as many
// events as there can be, ten a second, and none.
func (b *bench) fanOut(ctx context.Context) error {
	for _, subscribers := range audienceSizes {
		var sides []side
		for _, a := range audiences {
			sides = append(sides, side{a.name, func(ctx context.Context) error { return b.reach(ctx, a, subscribers) }})
		}
		if err := b.alternate(ctx, sides); err != nil {
			return err
		}
	}
	return nil
}

// reach measures one side once, on a server that has just started: memory first,
// before anything was sent. What cannot be measured does not keep from the rest.
func (b *bench) reach(ctx context.Context, a audience, subscribers int) error {
	address, err := freeAddress()
	if err != nil {
		return err
	}
	w, err := a.start(b, ctx, address)
	if err != nil {
		return err
	}
	defer w.stop()
	var problems []error
	for _, mode := range [][]string{
		{"idle"},
		{"burst", "-events", strconv.Itoa(burstEvents(a, subscribers))},
		{"paced", "-events", strconv.Itoa(pacedEvents), "-rate", strconv.Itoa(paced)},
	} {
		err := b.measure(ctx, a.name, fanOutOf(mode[0], subscribers), func() (sample, error) {
			return b.fanload(ctx, w, subscribers, mode)
		})
		if ctx.Err() != nil {
			return ctx.Err()
		}
		problems = append(problems, err)
	}
	return errors.Join(problems...)
}

func fanOutOf(mode string, subscribers int) string { return fmt.Sprintf("%s at %d", mode, subscribers) }

func (b *bench) fanload(ctx context.Context, w watching, subscribers int, mode []string) (sample, error) {
	command := append([]string{b.program("fanload"), "-pid", strconv.Itoa(w.pid()), "-n", strconv.Itoa(subscribers), "-mode"}, mode...)
	command = b.pins.load(append(command, w.arguments...))
	said, err := b.command(ctx, b.folder, nil, command[0], command[1:]...)
	if err != nil {
		return sample{}, err
	}
	return parseFanload(said)
}

const (
	watchInvitations = `subscription($org: ID!){ invitationChanged(organizationId:$org){ sequence kind invitation{ id email role state message inviter{ id name } } } }`
	inviteWatched    = `{"query":"mutation($i: CreateInvitationInput!){createInvitation(input:$i){invitation{id} userErrors{code}}}","variables":{"i":{"organizationId":"%ORG%","email":"p%SEQ%-%TS%@example.com","sendEmail":false,"message":"%TS%"}}}`
)

// watchUsher publishes by creating invitations, each in a transaction of its own:
// usher tells of nothing else.
func (b *bench) watchUsher(ctx context.Context, address string) (watching, error) {
	s, org, err := b.startUsher(ctx, address)
	return watching{s, []string{
		"-url", "ws://" + address + "/graphql", "-pub", "http://" + address + "/graphql", "-auth", org.SessionToken, "-org", org.OrganizationID,
		"-query", watchInvitations, "-seqmark", `"sequence":`, "-tsmark", `"message":"`, "-body", inviteWatched,
	}}, err
}

func (b *bench) watchCentrifuge(ctx context.Context, address string) (watching, error) {
	s, err := b.serve(ctx, address, nil, b.program("centrifuge"), "-addr", address)
	return watching{s, []string{"-proto", "centrifuge", "-url", "ws://" + address + "/connection/websocket", "-pub", "http://" + address + "/publish"}}, err
}

func floor(mode string) func(*bench, context.Context, string) (watching, error) {
	return func(b *bench, ctx context.Context, address string) (watching, error) {
		s, err := b.serve(ctx, address, nil, b.program("rawfloor"), "-mode", mode, "-addr", address)
		return watching{s, watchGraphQL(address)}, err
	}
}

func (b *bench) watchGqlgen(ctx context.Context, address string) (watching, error) {
	s, err := b.serve(ctx, address, nil, b.program("gqlsub"), "-addr", address)
	return watching{s, watchGraphQL(address)}, err
}

func (b *bench) watchGraphQLWS(ctx context.Context, address string) (watching, error) {
	s, err := b.serve(ctx, address, listenOn(address), b.node(), b.path("node", "graphqlws.mjs"))
	return watching{s, watchGraphQL(address)}, err
}

// watchGraphQL is how the peers' GraphQL servers are watched and handed an event.
func watchGraphQL(address string) []string {
	return []string{"-url", "ws://" + address + "/graphql", "-pub", "http://" + address + "/publish"}
}

func fanOutRows() []comparison {
	var rows []comparison
	row := func(title, mode string, subscribers int, figure, unit string, wanted map[string]wanted, peers ...string) {
		for _, p := range peers {
			rows = append(rows, comparison{title: title, peer: p, what: fanOutOf(mode, subscribers), figure: figure, unit: unit, wanted: wanted[p]})
		}
	}
	all := []string{centrifuge, coalescedFloor, directFloor, stockGqlgen, graphqlWS}
	row("burst to 1,000: messages a second", "burst", 1000, messages, "", map[string]wanted{centrifuge: {least: 1.2}}, all...)
	row("burst to 1,000: server's CPU a message", "burst", 1000, messageCPU, "µs", map[string]wanted{centrifuge: {most: 0.8}}, all...)
	row("burst to 5,000: messages a second", "burst", 5000, messages, "", map[string]wanted{centrifuge: {least: 1.5}}, all...)
	row("burst to 5,000: server's CPU a message", "burst", 5000, messageCPU, "µs", map[string]wanted{centrifuge: {most: 0.8}}, all...)
	row("10 events a second to 1,000: server's CPU a message", "paced", 1000, messageCPU, "µs",
		map[string]wanted{directFloor: {most: 1.2}, centrifuge: {most: 1}}, all...)
	row("10 events a second to 5,000: p99", "paced", 5000, p99, "ms", map[string]wanted{centrifuge: {most: 1}}, all...)
	row("memory of an idle subscription among 5,000", "idle", 5000, memory, "KiB", map[string]wanted{"": {most: 20}}, append([]string{""}, all...)...)
	return rows
}
