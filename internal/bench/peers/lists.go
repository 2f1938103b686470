package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
)

// The sides of the lists.
const (
	postGraphile = "PostGraphile"
	mercurius    = "mercurius"
	goHandler    = "plain Go handler"
	oneSQL       = "one SQL by pgbench"
)

const (
	listing     = "list"
	listOrgs    = 100
	loadSeconds = "5"
	warmUp      = "2s"
)

// request is a line of what the peers' replay sends.
type request struct {
	Method, Path, Body string
	Headers            map[string]string
}

// asking is a server that answers lists, and how it is asked for the invitations
// of an organization, of a number from 1, that are in a state.
type asking struct {
	name    string
	start   func(ctx context.Context, address string) (*server, error)
	request func(organization int, state string) request
}

var states = []string{"PENDING", "ACCEPTED", "DECLINED", "EXPIRED", "REVOKED"}

const (
	usherList     = `query($org: ID!, $status: InvitationState!) { organization(id: $org) { invitations(first: 50, where: {state: [$status]}) { nodes { id email role state createdAt inviter { name } organization { name } } totalCount } } }`
	graphileList  = `query($org: UUID!, $status: String!) { allInvitations(first: 50, condition: {organizationId: $org, status: $status}, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { id: rowId email role status createdAt inviter: memberByInviterId { name } organization: organizationByOrganizationId { name } } totalCount } }`
	mercuriusList = `query($org: ID!, $status: String) { invitations(organizationId: $org, status: $status, first: 50) { nodes { id email role status createdAt inviter { name } organization { name } } totalCount } }`
)

// lists measures how fast an admin sees the newest 50 invitations in a state, with
// who invited, into what, and how many there are.
func (b *bench) lists(ctx context.Context) (err error) {
	p, err := b.startPostgres(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	if err := p.file(ctx, peersData, filepath.Join(b.peers, "sql", "schema.sql")); err != nil {
		return err
	}
	sides := []side{}
	for _, a := range p.lists() {
		if b.results.failed[a.name] != "" {
			continue
		}
		s, measure, err := p.listing(ctx, a)
		if err != nil && (a.name == usher || ctx.Err() != nil) {
			return err
		}
		if err != nil {
			b.results.fail(a.name, err)
			continue
		}
		defer s.stop()
		sides = append(sides, side{a.name, measure})
	}
	sides = append(sides, side{oneSQL, func(ctx context.Context) error {
		return b.measure(ctx, oneSQL, listing, func() (sample, error) { return p.pgbench(ctx, "b-json.sql", "-T", loadSeconds) })
	}})
	return b.alternate(ctx, sides)
}

func (p *postgres) lists() []asking {
	b := p.bench
	plain := func(query string) func(int, string) request {
		return func(organization int, state string) request {
			return post("/graphql", ask(query, map[string]any{"org": organizationUUID(organization), "status": state}), nil)
		}
	}
	return []asking{
		{usher, p.startUsherOn, func(organization int, state string) request {
			return post("/graphql", ask(usherList, map[string]any{"org": organizationID(organization), "status": state}), bearer(adminOf(organization)))
		}},
		{postGraphile, func(ctx context.Context, address string) (*server, error) {
			return b.serve(ctx, address, listenOn(address), b.node(), b.path("node", "postgraphile.mjs"))
		}, plain(graphileList)},
		{mercurius, func(ctx context.Context, address string) (*server, error) {
			return b.serve(ctx, address, listenOn(address), b.node(), b.path("node", "mercurius-query.mjs"))
		}, plain(mercuriusList)},
		{goHandler, b.startGoHandler, plain("")},
	}
}

func (b *bench) startGoHandler(ctx context.Context, address string) (*server, error) {
	return b.serve(ctx, address, nil, b.program("gofloor"), "-driver", "postgres", "-tx", "1", "-addr", address)
}

// listing starts a side, has it answer for a while, and returns its measurement.
func (p *postgres) listing(ctx context.Context, a asking) (*server, func(context.Context) error, error) {
	var all []request
	for organization := range listOrgs {
		for _, state := range states {
			all = append(all, a.request(organization+1, state))
		}
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] }) // #nosec G404 -- the same order each time
	file, err := p.bench.writeRequests(all)
	if err != nil {
		return nil, nil, err
	}
	address, err := freeAddress()
	if err != nil {
		return nil, nil, err
	}
	s, err := a.start(ctx, address)
	if err != nil {
		return nil, nil, err
	}
	replay := func(ctx context.Context, length string) (sample, error) {
		return p.replay(ctx, s, address, `"totalCount":`, file, "-d", length)
	}
	if _, err := replay(ctx, warmUp); err != nil {
		s.stop()
		return nil, nil, err
	}
	return s, func(ctx context.Context) error {
		return p.bench.measure(ctx, a.name, listing, func() (sample, error) { return replay(ctx, loadSeconds+"s") })
	}, nil
}

// replay measures a server that is sent requests on 16 connections. Each answer
// must contain a text.
func (p *postgres) replay(ctx context.Context, of *server, address, must, file string, length ...string) (sample, error) {
	return p.around(ctx, of, append([]string{p.bench.program("replay"), "-base", "http://" + address, "-c", "16", "-must", must, "-f", file}, length...))
}

func post(path, body string, headers map[string]string) request {
	all := map[string]string{"Content-Type": "application/json"}
	for name, value := range headers {
		all[name] = value
	}
	return request{Method: "POST", Path: path, Body: body, Headers: all}
}

// bearer signs in whoever has a number.
func bearer(n int) map[string]string {
	return map[string]string{"Authorization": "Bearer " + session(n)}
}

func (b *bench) writeRequests(all []request) (string, error) {
	var lines strings.Builder
	for _, r := range all {
		fmt.Fprintln(&lines, toJSON(r))
	}
	return b.write("requests-*.jsonl", lines.String())
}

func listsRows() []comparison {
	var rows []comparison
	for _, p := range []string{postGraphile, mercurius, goHandler, oneSQL} {
		rows = append(rows, comparison{title: "list of 50: requests a second", peer: p, what: listing, figure: requests, wanted: map[string]wanted{postGraphile: {least: 2}}[p]})
	}
	for _, p := range []string{postGraphile, mercurius, goHandler} {
		rows = append(rows, comparison{title: "list of 50: server's CPU a request", peer: p, what: listing, figure: requestCPU, unit: "ms", wanted: map[string]wanted{goHandler: {most: 2.5}}[p]})
	}
	return rows
}
