package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"usher/internal/token"
)

// The sides of the invitations.
const (
	betterAuth     = "better-auth"
	goStatements   = "plain Go handler, four statements"
	sqlTransaction = "transaction by pgbench"
)

const (
	creating  = "create"
	accepting = "accept"

	betterAuthAddr = "127.0.0.1:8803" // where it says that it is

	// How many a measurement makes. usher's take some seconds; better-auth has
	// pairs of people and organizations for no more than 12,800 invitations.
	usherCreates, authCreates = 4000, 600
	usherAccepts, authAccepts = 2400, 400
)

const (
	createInvitation = `mutation($input: CreateInvitationInput!) { createInvitation(input: $input) { invitation { id } userErrors { code } } }`
	acceptInvitation = `mutation($token: String!) { acceptInvitation(input: {token: $token}) { member { id } userErrors { code } } }`
)

// life is all that the measuring of invitations needs: the database, and the
// servers. One that did not start is nil.
type life struct {
	*postgres
	usher, auth, handler         *server
	usherAddress, handlerAddress string

	created int // by usher, so that each has an address of its own
	offered int // of what SQL made for usher's people to accept
	asked   int // of better-auth's requests to invite
	joined  int // of better-auth's requests to accept
}

// invitations measures how fast they are made, and how fast people who are signed
// in, so that nobody's password is hashed, accept them.
func (b *bench) invitations(ctx context.Context) (err error) {
	p, err := b.startPostgres(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	for _, file := range []string{"schema.sql", "c-prep.sql"} {
		if err := p.file(ctx, peersData, filepath.Join(b.peers, "sql", file)); err != nil {
			return err
		}
	}
	l := &life{postgres: p}
	defer l.stopServers()
	if l.usherAddress, err = freeAddress(); err != nil {
		return err
	}
	if l.usher, err = p.startUsherOn(ctx, l.usherAddress); err != nil {
		return err
	}
	if err := p.fill(ctx, acceptData); err != nil {
		return err
	}
	l.start(ctx, betterAuth, l.startAuth)
	l.start(ctx, goStatements, l.startHandler)
	if err := l.measureAll(ctx, creating, l.creates()); err != nil {
		return err
	}
	if err := l.prepareAccepts(ctx); err != nil {
		return err
	}
	return l.measureAll(ctx, accepting, l.accepts())
}

// start starts a peer, unless it could not be built.
func (l *life) start(ctx context.Context, name string, start func(context.Context) error) {
	if l.bench.results.failed[name] != "" {
		return
	}
	if err := start(ctx); err != nil {
		l.bench.results.fail(name, err)
	}
}

func (l *life) stopServers() {
	for _, s := range []*server{l.usher, l.auth, l.handler} {
		if s != nil {
			s.stop()
		}
	}
}

// once is one measurement of a side.
type once struct {
	name string
	run  func(context.Context) (sample, error)
}

func (l *life) measureAll(ctx context.Context, what string, all []once) error {
	var sides []side
	for _, o := range all {
		sides = append(sides, side{o.name, func(ctx context.Context) error {
			return l.bench.measure(ctx, o.name, what, func() (sample, error) { return o.run(ctx) })
		}})
	}
	return l.bench.alternate(ctx, sides)
}

func (l *life) creates() []once {
	return []once{
		{usher, l.createInUsher},
		{betterAuth, func(ctx context.Context) (sample, error) { return l.askAuth(ctx, authCreates) }},
		{goStatements, l.createInHandler},
		{sqlTransaction, func(ctx context.Context) (sample, error) { return l.pgbench(ctx, "c-create-tx.sql", "-T", loadSeconds) }},
	}
}

func (l *life) createInUsher(ctx context.Context) (sample, error) {
	var all []request
	for range usherCreates {
		l.created++
		organization := l.created%listOrgs + 1
		all = append(all, post("/graphql", ask(createInvitation, map[string]any{"input": map[string]any{
			"organizationId": organizationID(organization), "email": fmt.Sprintf("bench%d@example.com", l.created), "sendEmail": false,
			"message": "Welcome to the team, we look forward to working with you!",
		}}), bearer(adminOf(organization))))
	}
	file, err := l.bench.writeRequests(all)
	if err != nil {
		return sample{}, err
	}
	return l.replay(ctx, l.usher, l.usherAddress, `"id":"inv_`, file)
}

func (l *life) createInHandler(ctx context.Context) (sample, error) {
	var all []request
	for n := range 1000 {
		all = append(all, post("/create", toJSON(map[string]any{"N": n + 1}), nil))
	}
	file, err := l.bench.writeRequests(all)
	if err != nil {
		return sample{}, err
	}
	return l.replay(ctx, l.handler, l.handlerAddress, `"id":"`, file, "-d", loadSeconds+"s")
}

func (l *life) startHandler(ctx context.Context) (err error) {
	if l.handlerAddress, err = freeAddress(); err != nil {
		return err
	}
	l.handler, err = l.bench.startGoHandler(ctx, l.handlerAddress)
	return err
}

// startAuth starts better-auth with organizations and people, and has it warm up.
func (l *life) startAuth(ctx context.Context) (err error) {
	if err := l.authScript(ctx, "ba-setup.mjs"); err != nil {
		return err
	}
	l.auth, err = l.bench.serve(ctx, betterAuthAddr, []string{"BA_DB=" + authData}, l.bench.node(), l.bench.path("node", "ba-server.mjs"))
	if err == nil {
		_, err = l.askAuth(ctx, authCreates/2)
	}
	return err
}

func (l *life) authScript(ctx context.Context, name string) error {
	_, err := l.bench.command(ctx, l.bench.path("node"), []string{"BA_DB=" + authData, "OUT=" + l.bench.folder}, l.bench.node(), name)
	return err
}

// askAuth has better-auth invite people.
func (l *life) askAuth(ctx context.Context, many int) (sample, error) {
	from := l.asked
	l.asked += many
	return l.replay(ctx, l.auth, betterAuthAddr, `"status":"pending"`, l.bench.path("ba-create.jsonl"), "-from", strconv.Itoa(from), "-max", strconv.Itoa(many))
}

// prepareAccepts has better-auth invite as many as will be accepted at most, and
// write down how.
func (l *life) prepareAccepts(ctx context.Context) error {
	if l.bench.results.failed[betterAuth] != "" {
		return nil
	}
	if more := authAccepts*tries*l.bench.rounds - l.asked; more > 0 {
		if _, err := l.askAuth(ctx, more); err != nil {
			return err
		}
	}
	return l.authScript(ctx, "ba-accept.mjs")
}

func (l *life) accepts() []once {
	return []once{
		{usher, l.acceptInUsher},
		{betterAuth, func(ctx context.Context) (sample, error) {
			from := l.joined
			l.joined += authAccepts
			return l.replay(ctx, l.auth, betterAuthAddr, `"member":{`, l.bench.path("ba-accept.jsonl"), "-from", strconv.Itoa(from), "-max", strconv.Itoa(authAccepts))
		}},
		{sqlTransaction, func(ctx context.Context) (sample, error) {
			return l.pgbench(ctx, "c-accept-tx.sql", "-t", strconv.Itoa(usherAccepts/16))
		}},
	}
}

func (l *life) acceptInUsher(ctx context.Context) (sample, error) {
	ring, err := token.ParseRing(usherKeys)
	if err != nil {
		return sample{}, err
	}
	offers, err := l.ask(ctx, usherData, fmt.Sprintf("SELECT id, secret FROM bench_offers WHERE k > %d ORDER BY k LIMIT %d", l.offered, usherAccepts))
	if err != nil {
		return sample{}, err
	}
	l.offered += usherAccepts
	var all []request
	for line := range strings.Lines(string(offers)) {
		id, secret, _ := strings.Cut(strings.TrimSpace(line), "|")
		invitation, idErr := uuid.Parse(id)
		person, secretErr := strconv.Atoi(secret)
		if err := errors.Join(idErr, secretErr); err != nil {
			return sample{}, err
		}
		all = append(all, post("/graphql", ask(acceptInvitation, map[string]any{"token": ring.Sign(token.Invitation, token.Claim{ID: invitation, Version: 1})}), bearer(person)))
	}
	file, err := l.bench.writeRequests(all)
	if err != nil {
		return sample{}, err
	}
	return l.replay(ctx, l.usher, l.usherAddress, `"id":"mem_`, file)
}

func invitationsRows() []comparison {
	row := func(title, what, peer string, least float64) comparison {
		return comparison{title: title, peer: peer, what: what, figure: requests, wanted: wanted{least: least}}
	}
	const create, accept = "invitations created a second", "invitations accepted a second"
	return []comparison{
		row(create, creating, betterAuth, 5),
		row(create, creating, goStatements, 0.6),
		row(create, creating, sqlTransaction, 0),
		row(accept, accepting, betterAuth, 4),
		row(accept, accepting, sqlTransaction, 0),
	}
}
