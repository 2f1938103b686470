package contention

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/anishathalye/porcupine"

	"usher/internal/apptest"
)

// history is what some clients asked at the same time, and were answered.
type history struct {
	*pair
	number  int
	model   porcupine.Model
	started time.Time

	mu         sync.Mutex
	operations []porcupine.Operation
	ids        []string // that somebody was told
	tokens     []string
}

const (
	clients       = 5
	actsPerClient = 6

	forever = math.MaxInt64 // when what was not answered is over
)

// run has clients act, each on his own, one after the other.
func (h *history) run(seed uint64, next func(client int, draw *rand.Rand)) {
	h.started = time.Now()
	var acting sync.WaitGroup
	for c := range clients {
		acting.Go(func() {
			draw := rand.New(rand.NewPCG(seed, uint64(h.number*clients+c)))
			for range actsPerClient {
				next(c, draw)
			}
		})
	}
	acting.Wait()
}

// noted asks, and notes the operation. Now and then the client hangs up before
// the answer has come: then nobody knows whether anything was done, and it may be
// done at any time until the history's end.
func (h *history) noted(client int, draw *rand.Rand, input any, ask func(ctx context.Context, at int) (output any, err error)) {
	ctx, hangUp := context.WithCancel(h.t.Context())
	defer hangUp()
	hangsUp := draw.IntN(12) == 0
	after := time.Duration(draw.IntN(4000)) * time.Microsecond
	at := draw.IntN(len(h.servers))
	called := time.Since(h.started)
	if hangsUp {
		time.AfterFunc(after, hangUp)
	}
	output, err := ask(ctx, at)
	returned := time.Since(h.started).Nanoseconds()
	if err != nil {
		returned = forever
		if !hangsUp {
			h.t.Errorf("history %d: %+v: %v", h.number, input, err)
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.operations = append(h.operations, porcupine.Operation{
		ClientId: client, Input: input, Call: called.Nanoseconds(), Output: output, Return: returned,
	})
}

// learn notes what the next acts may be about.
func (h *history) learn(said answer) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if said.ID != "" {
		h.ids = append(h.ids, said.ID)
	}
	if said.Token != "" {
		h.tokens = append(h.tokens, said.Token)
	}
}

// one draws what somebody was told, the newest more often than others.
func (h *history) one(draw *rand.Rand, of *[]string) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := len(*of)
	if n == 0 {
		return ""
	}
	return (*of)[max(draw.IntN(n), draw.IntN(n))]
}

// offered is a history of one address's invitations, or of links.
type offered struct {
	*history
	organization string
	links        bool
	other        string // a session of somebody with another address
}

// act draws something to do about what is known, and does it.
func (h *offered) act(client int, draw *rand.Rand) {
	a := act{Verb: h.verb(draw), Key: fmt.Sprintf("history-%d-%d", h.number, draw.IntN(3))}
	a.ID, a.Token = h.one(draw, &h.ids), h.one(draw, &h.tokens)
	if a.ID == "" || a.Token == "" {
		a.Verb = "create"
	}
	switch a.Verb {
	case "create":
		a.ID, a.Token = "", ""
	case "accept", "decline", "preview":
		a.ID, a.Key = "", ""
		a.Email = fmt.Sprintf("history-%d-guest-%d@example.com", h.number, draw.IntN(4))
		a.Other = a.Verb == "accept" && !h.links && draw.IntN(4) == 0
	default:
		a.Token, a.Key = "", ""
	}
	if !h.links || a.Verb != "accept" {
		a.Email = ""
	}
	h.noted(client, draw, a, func(ctx context.Context, at int) (any, error) {
		said, err := h.do(ctx, at, a)
		if err != nil {
			return answer{Unknown: true}, err
		}
		h.learn(said)
		return said, nil
	})
}

func (h *offered) verb(draw *rand.Rand) string {
	verbs := []string{"create", "accept", "accept", "decline", "revoke", "resend", "resend", "node", "node", "node", "preview", "preview", "preview"}
	if h.links {
		verbs = []string{"create", "accept", "accept", "accept", "revoke", "node", "node", "preview", "preview"}
	}
	return verbs[draw.IntN(len(verbs))]
}

// do asks a server, and reads what it says.
func (h *offered) do(ctx context.Context, at int, a act) (answer, error) {
	spoken, session, variables := invitationWords[a.Verb], h.founder, map[string]any{
		"organization": h.organization, "key": a.Key, "id": a.ID, "token": a.Token,
		"email": fmt.Sprintf("history-%d@example.com", h.number), "name": "Somebody", "password": password,
	}
	if h.links {
		spoken = linkWords[a.Verb]
		variables["email"] = a.Email
	}
	switch {
	case a.Other:
		session = h.other
	case a.Token != "":
		session = ""
	}
	said, err := h.ask(ctx, at, session, spoken.query, variables)
	if err != nil {
		return answer{}, err
	}
	return spoken.read(said), nil
}

// words are how an act is asked for, and where its answer stands.
type words struct {
	query, payload, object string // the object is empty where the answer tells no state
}

func (w words) read(said apptest.Response) answer {
	told := answer{Refusal: refusalOf(said, w.payload), WithoutFact: w.object == ""}
	if told.Refusal != "" || told.WithoutFact {
		return told
	}
	told.ID, told.State, told.Token = said.Text(w.object+".id"), said.Text(w.object+".state"), tokenIn(said.Text(w.object+".url"))
	told.Replaced, _ = said.At(w.object + ".replaced").(bool)
	return told
}

var invitationWords = map[string]words{
	"create": {`mutation($organization: ID!, $email: String!, $key: String!) {
		createInvitation(input: {organizationId: $organization, email: $email, sendEmail: false, idempotencyKey: $key}) {
			invitation { id state url } userErrors { code }
		}
	}`, "createInvitation", "createInvitation.invitation"},
	"accept":  {acceptInvitation, "acceptInvitation", ""},
	"decline": {`mutation($token: String!) { declineInvitation(input: {token: $token}) { userErrors { code } } }`, "declineInvitation", ""},
	"revoke": {`mutation($id: ID!) { revokeInvitation(input: {invitationId: $id}) { invitation { id state url } userErrors { code } } }`,
		"revokeInvitation", "revokeInvitation.invitation"},
	"resend": {`mutation($id: ID!) { resendInvitation(input: {invitationId: $id}) { invitation { id state url } userErrors { code } } }`,
		"resendInvitation", "resendInvitation.invitation"},
	"node":    {`query($id: ID!) { node(id: $id) { ... on Invitation { id state url } } }`, "node", "node"},
	"preview": {`query($token: String!) { invitationByToken(token: $token) { state replaced } }`, "invitationByToken", "invitationByToken"},
}

var linkWords = map[string]words{
	"create": {`mutation($organization: ID!, $key: String!) {
		createInviteLink(input: {organizationId: $organization, idempotencyKey: $key}) { inviteLink { id state url } userErrors { code } }
	}`, "createInviteLink", "createInviteLink.inviteLink"},
	"accept": {acceptInviteLink, "acceptInviteLink", ""},
	"revoke": {`mutation($id: ID!) { revokeInviteLink(input: {inviteLinkId: $id}) { inviteLink { id state url } userErrors { code } } }`,
		"revokeInviteLink", "revokeInviteLink.inviteLink"},
	"node":    {`query($id: ID!) { node(id: $id) { ... on InviteLink { id state url } } }`, "node", "node"},
	"preview": {`query($token: String!) { inviteLinkByToken(token: $token) { state } }`, "inviteLinkByToken", "inviteLinkByToken"},
}

// led is a history of an organization's admins.
type led struct {
	*history
	organization string
	admins       []person
	founder      string // a session of somebody who sees them, and is none of them
}

// act has one of the admins do something to one of them, or looks at all.
func (h *led) act(client int, draw *rand.Rand) {
	if draw.IntN(3) == 0 {
		h.noted(client, draw, move{Verb: "look"}, h.look)
		return
	}
	m := move{Verb: []string{"demote", "suspend", "remove", "restore", "restore"}[draw.IntN(5)], By: draw.IntN(3), Whom: draw.IntN(3), Elsewhere: true}
	h.noted(client, draw, m, func(ctx context.Context, at int) (any, error) {
		said, err := h.ask(ctx, at, h.admins[m.By].session, verbs[m.Verb], map[string]any{"id": h.admins[m.Whom].member})
		return outcome{Unknown: err != nil, Refusal: refusalOf(said, payloads[m.Verb])}, err
	})
}

// look reads by the API what the admins are.
func (h *led) look(ctx context.Context, at int) (any, error) {
	said, err := h.ask(ctx, at, h.founder, `query($id: ID!) { organization(id: $id) { members { nodes { id role state } } } }`,
		map[string]any{"id": h.organization})
	if err != nil {
		return outcome{Unknown: true}, err
	}
	var seen colleagues
	for n := 0; ; n++ {
		found := fmt.Sprintf("organization.members.nodes.%d.", n)
		id := said.Text(found + "id")
		if id == "" {
			return outcome{Refusal: said.Code(), Seen: seen}, nil
		}
		for k, who := range h.admins {
			if who.member == id {
				seen[k] = place{In: true, Admin: said.Text(found+"role") == "ADMIN", Active: said.Text(found+"state") == "ACTIVE"}
			}
		}
	}
}
