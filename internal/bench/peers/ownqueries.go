package main

import (
	"context"
	"strconv"
	"strings"
)

const (
	ownQueries     = "own queries"
	ownSubscribers = 1000
	ownEvents      = 20
)

// gqlgenInvitations is what fanload asks the peers for.
const gqlgenInvitations = `subscription($org: ID!){ invitationStatusChanged(organizationId:$org){ id organizationId email role status previousStatus invitedBy{id name} updatedAt seq ts } }`

const gqlgenEvent = `{"id":"inv_%SEQ%","organizationId":"%ORG%","email":"p%SEQ%@example.com","role":"MEMBER","status":"ACCEPTED","previousStatus":"PENDING","invitedBy":{"id":"mem_00000042","name":"Grace Hopper"},"updatedAt":"2026-11-22T18:14:42.123Z","seq":0,"ts":"%TS%"}`

// ownQueries measures what events cost when each subscriber asks for them by a
// query that no other sends, so that no answer can be used twice.
func (b *bench) ownQueries(ctx context.Context) error {
	return b.alternate(ctx, []side{
		{usher, func(ctx context.Context) error {
			address, err := freeAddress()
			if err != nil {
				return err
			}
			s, org, err := b.startUsher(ctx, address)
			if err != nil {
				return err
			}
			defer s.stop()
			return b.ownload(ctx, usher, s, "-address", address, "-auth", org.SessionToken, "-org", org.OrganizationID, "-publish", "/graphql",
				"-query", own(watchInvitations, "email"), "-mark", `"sequence":`, "-body", inviteWatched)
		}},
		{stockGqlgen, func(ctx context.Context) error {
			address, err := freeAddress()
			if err != nil {
				return err
			}
			s, err := b.serve(ctx, address, nil, b.program("gqlsub"), "-addr", address)
			if err != nil {
				return err
			}
			defer s.stop()
			return b.ownload(ctx, stockGqlgen, s, "-address", address, "-org", "org_0", "-publish", "/publish",
				"-query", own(gqlgenInvitations, "email"), "-mark", `"seq":`, "-body", gqlgenEvent)
		}},
	})
}

// own has each subscriber give a field a name of his own.
func own(query, field string) string {
	return strings.Replace(query, " "+field+" ", " own%N%: "+field+" ", 1)
}

func (b *bench) ownload(ctx context.Context, name string, s *server, arguments ...string) error {
	return b.measure(ctx, name, ownQueries, func() (sample, error) {
		command := []string{b.program("ownload"), "-pid", strconv.Itoa(s.pid()), "-n", strconv.Itoa(ownSubscribers), "-events", strconv.Itoa(ownEvents)}
		command = b.pins.load(append(command, arguments...))
		said, err := b.command(ctx, b.folder, nil, command[0], command[1:]...)
		if err != nil {
			return sample{}, err
		}
		return parseFanload(said)
	})
}

func ownQueriesRows() []comparison {
	return []comparison{
		{"1,000 subscribers, a query each: server's CPU a message", stockGqlgen, ownQueries, messageCPU, "µs", wanted{most: 1.1}},
		{"1,000 subscribers, a query each: messages a second", stockGqlgen, ownQueries, messages, "", wanted{}},
	}
}
