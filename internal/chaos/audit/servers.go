package audit

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

const (
	page   = 100 // how many objects are asked for at once, the most that usher allows
	askers = 4   // how many questions are asked at once
)

const readObjects = `query Audit($ids: [ID!]!) {
	nodes(ids: $ids) {
		... on Invitation { id invitationState: state role email }
		... on InviteLink { id linkState: state role }
		... on Member { id memberState: state role user { email } }
		... on Department { id name }
		... on Space { id name }
		... on Organization { id name }
	}
}`

// shown is an object as a server shows it.
type shown struct {
	ID              string
	InvitationState string
	LinkState       string
	MemberState     string
	Role            string
	Email           string
	Name            string
	User            struct{ Email string }
}

// question is one that is asked of every server.
type question struct {
	session string
	objects []string
}

// judgeServers judges that R1 holds of every server: what was acknowledged is shown
// by its API as it stands in the database. What it tells
// besides is looked through for secrets.
func (j *judging) judgeServers(ctx context.Context) error {
	if len(j.URLs) == 0 {
		return nil
	}
	sessions, err := j.sessions(ctx)
	if err != nil {
		return err
	}
	want := j.promised()
	for _, url := range j.URLs {
		seen, err := askAll(ctx, url, questions(want, sessions))
		if err != nil {
			return err
		}
		for organization, objects := range want {
			if sessions[organization] == "" {
				continue
			}
			for object, row := range objects {
				if got, isThere := seen[object]; !isThere {
					j.violated("R1", "%s does not show %s of %s, which is in the database.", url, object, organization)
				} else if got != row && !(row.InvitationState+row.LinkState != "EXPIRED" && got.InvitationState+got.LinkState == "EXPIRED") {
					j.violated("R1", "%s shows %+v; in the database it is %+v.", url, got, row)
				}
			}
		}
	}
	return j.seekServers(ctx, sessions)
}

// promised is what acknowledged operations are about and the database has, as it is
// to be shown, by organization and id.
func (j *judging) promised() map[string]map[string]shown {
	touched := map[id]bool{}
	for _, o := range j.operations {
		if o.Outcome == Acknowledged && !o.Read {
			if o.Mutation == "updateOrganization" {
				touched[parse(o.Organization)] = true
			}
			for _, object := range []id{parse(o.Invitation), parse(o.Link), parse(o.Member), parse(o.Made), o.object()} {
				touched[object] = true
			}
		}
	}
	all := map[string]map[string]shown{}
	add := func(organization id, s shown) {
		name := organization.public("org")
		if all[name] == nil {
			all[name] = map[string]shown{}
		}
		all[name][s.ID] = s
	}
	for _, i := range j.world.invitations {
		if touched[i.id] {
			add(i.organization, shown{ID: i.id.public("inv"), InvitationState: j.due(i.state, i.expiresAt), Role: i.role, Email: i.email})
		}
	}
	for _, l := range j.world.links {
		if touched[l.id] {
			add(l.organization, shown{ID: l.id.public("lnk"), LinkState: j.due(l.state, l.expiresAt), Role: l.role})
		}
	}
	for _, m := range j.world.members {
		if touched[m.id] {
			s := shown{ID: m.id.public("mem"), MemberState: m.state, Role: m.role}
			s.User.Email = j.world.users[m.user]
			add(m.organization, s)
		}
	}
	for _, o := range j.world.organizations {
		if touched[o.id] {
			add(o.id, shown{ID: o.id.public("org"), Name: o.name})
		}
	}
	for _, n := range j.world.named {
		if touched[n.id] {
			add(n.organization, shown{ID: n.id.public(n.prefix), Name: n.name})
		}
	}
	return all
}

// due is what a state counts as.
func (j *judging) due(state string, expiresAt time.Time) string {
	waits := state == "PENDING" || state == "AWAITING_APPROVAL" || state == "ACTIVE"
	if waits && !expiresAt.After(j.now) {
		return "EXPIRED"
	}
	return state
}

// questions are all objects, page by page.
func questions(want map[string]map[string]shown, sessions map[string]string) (all []question) {
	for organization, objects := range want {
		if sessions[organization] == "" {
			continue
		}
		names := make([]string, 0, len(objects))
		for name := range objects {
			names = append(names, name)
		}
		for some := range slices.Chunk(names, page) {
			all = append(all, question{sessions[organization], some})
		}
	}
	return all
}

// askAll asks a server all questions, some at once.
func askAll(ctx context.Context, url string, questions []question) (map[string]shown, error) {
	var (
		mu   sync.Mutex
		seen = map[string]shown{}
		errs []error
		work sync.WaitGroup
		next = make(chan question)
	)
	for range askers {
		work.Go(func() {
			for q := range next {
				var answer struct{ Nodes []*shown }
				err := ask(ctx, url, q.session, readObjects, map[string]any{"ids": q.objects}, &answer)
				mu.Lock()
				for _, s := range answer.Nodes {
					if s != nil {
						seen[s.ID] = *s
					}
				}
				errs = append(errs, err)
				mu.Unlock()
			}
		})
	}
	for _, q := range questions {
		next <- q
	}
	close(next)
	work.Wait()
	return seen, errors.Join(errs...)
}

// sessions finds for each organization of the journal a session that may see
// everything.
func (j *judging) sessions(ctx context.Context) (map[string]string, error) {
	sessions := map[string]string{}
	candidates := map[string][]string{}
	for _, o := range slices.Backward(j.operations) {
		if o.Outcome != Acknowledged || !isPrivileged(o) || j.world.organizations[parse(o.Organization)] == nil {
			continue
		}
		if !slices.Contains(candidates[o.Organization], o.Session) {
			candidates[o.Organization] = append(candidates[o.Organization], o.Session)
		}
	}
	for organization := range candidates {
		some := append([]string{j.Admins[organization]}, candidates[organization]...)
		for _, session := range some {
			may, err := mayAudit(ctx, j.URLs[0], session, organization)
			if err != nil {
				return nil, err
			}
			if may {
				sessions[organization] = session
				break
			}
		}
		if sessions[organization] == "" && j.world.leads(parse(organization)) {
			return nil, fmt.Errorf("no session of the journal is an admin's of %s: give one in Admins", organization)
		}
	}
	return sessions, nil
}

// leads tells whether an organization has an active admin, by its members' rows.
func (w *world) leads(organization id) bool {
	for _, m := range w.members {
		if m.organization == organization && (present{m.role, m.state}) == leading {
			return true
		}
	}
	return false
}

// mayAudit tells whether a session sees what only admins see.
func mayAudit(ctx context.Context, url, session, organization string) (bool, error) {
	if session == "" {
		return false, nil
	}
	var answer struct {
		Organization *struct {
			Invitations *struct{ TotalCount int }
		}
	}
	err := ask(ctx, url, session, `query Audit($id: ID!) { organization(id: $id) { invitations(first: 1) { totalCount } } }`,
		map[string]any{"id": organization}, &answer)
	var refused refusedError
	if errors.As(err, &refused) {
		return false, nil
	}
	return err == nil && answer.Organization != nil && answer.Organization.Invitations != nil, err
}
