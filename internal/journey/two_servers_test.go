package journey

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"usher/internal/apptest"
	"usher/internal/servertest"
	"usher/internal/store/storetest"
)

// How late what a person loses may still be told him, and his socket be open.
const (
	lastEventWithin = 2 * time.Second
	closedWithin    = 5 * time.Second
)

const (
	updateDepartment = `mutation($id: ID!, $department: String) {
		updateMember(input: {memberId: $id, department: $department}) { userErrors { code message } }
	}`
	removeMember = `mutation($id: ID!) { removeMember(input: {memberId: $id}) { userErrors { code message } } }`
)

// two is an installation with two servers on one PostgreSQL.
func two(t *testing.T) (in *installation, a, b *server) {
	t.Helper()
	in = install(t, storetest.EmptyURL(t, storetest.Postgres))
	in.found()
	return in, in.serve(), in.serve()
}

func TestTwoServers(t *testing.T) {
	t.Parallel()

	t.Run("what one does the other tells", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		watcher := in.watch(a.URL, in.organization.SessionToken, "organizationEvents")
		watcher.connected()
		b.must(in, invite, map[string]any{"email": "bo@example.com"})
		watcher.awaitEvent("INVITATION_CREATED", "bo@example.com")
		watcher.awaitEvent("INVITATION_SENT", "bo@example.com")
	})

	t.Run("of 200 people on one link one gets in", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		token := tokenOf(in.link())
		answers := make([]apptest.Response, 200)
		errs := make([]error, len(answers))
		var people sync.WaitGroup
		for i := range answers {
			people.Go(func() {
				at := []*server{a, b}[i%2]
				answers[i], errs[i] = ask(t.Context(), at.URL, "", `mutation($token: String!, $email: String!) {
					acceptInviteLink(input: {token: $token, email: $email, name: "Somebody", password: "a long password"}) {
						member { id } session { token } userErrors { code }
					}
				}`, map[string]any{"token": token, "email": fmt.Sprintf("person%d@example.com", i)})
			})
		}
		people.Wait()
		outcomes := map[string]int{}
		for i, answer := range answers {
			switch refusal := answer.Text("acceptInviteLink.userErrors.0.code"); {
			case errs[i] != nil || len(answer.Errors) > 0:
				t.Errorf("person %d: %v %v", i, errs[i], answer.Errors)
			case answer.Text("acceptInviteLink.member.id") != "":
				outcomes["joined"]++
				in.secret(answer.Text("acceptInviteLink.session.token"))
			default:
				outcomes[refusal]++
			}
		}
		if outcomes["joined"] != 1 || outcomes["ALREADY_USED"] != len(answers)-1 {
			t.Errorf("the people were told %v", outcomes)
		}
		for _, table := range []string{"users", "members"} {
			if rows := in.rows("SELECT id FROM " + table); len(rows) != 2 { // the admin and one more
				t.Errorf("there are %d %s", len(rows), table)
			}
		}
	})

	for name, end := range map[string]func(in *installation, b *server, who person){
		"who is removed at one is let go by the other": func(in *installation, b *server, who person) {
			b.must(in, removeMember, map[string]any{"id": who.member})
		},
		"who signs out at one is let go by the other": func(in *installation, b *server, who person) {
			b.mustAs(in, who.token, `mutation { signOut { userErrors { code } } }`, nil)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			in, a, b := two(t)
			who := in.join(a, "carl@example.com", "ADMIN")
			watcher := in.watch(a.URL, who.token, "organizationEvents")
			watcher.awaitEvent("MEMBER_JOINED", "carl@example.com")

			stop := in.keepChanging(b)
			watcher.await("changes", func(n news) bool { return n.Event != nil && n.Event.Kind == "MEMBER_DEPARTMENT_CHANGED" })
			end(in, b, who)
			over := time.Now()
			heard := watcher.await("its end", func(n news) bool { return n.Closed != 0 })
			stop()

			last := heard[len(heard)-1]
			if !turnedAway(heard) || last.At.Sub(over) > closedWithin {
				t.Errorf("the socket was closed with %d after %s", last.Closed, last.At.Sub(over))
			}
			for _, n := range heard {
				if n.Event != nil && n.At.Sub(over) > lastEventWithin {
					t.Errorf("%s later he heard of %+v", n.At.Sub(over), *n.Event)
				}
			}
		})
	}

	t.Run("who is removed and belongs elsewhere keeps the session and hears no more", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		who := in.join(a, "carl@example.com", "ADMIN")
		elsewhere := servertest.Found(t, in.environ, in.secret("a password of eve"), "--name", "Elsewhere", "--admin-name", "Eve", "--admin-email", "eve@example.com")
		invited := a.mustAs(in, in.secret(elsewhere.SessionToken), `mutation($elsewhere: ID!) {
			createInvitation(input: {organizationId: $elsewhere, email: "carl@example.com", sendEmail: false}) { invitation { url } userErrors { code } }
		}`, map[string]any{"elsewhere": elsewhere.OrganizationID})
		a.mustAs(in, who.token, `mutation($token: String!) { acceptInvitation(input: {token: $token}) { member { id } userErrors { code } } }`,
			map[string]any{"token": in.secret(tokenOf(invited.Text("createInvitation.invitation.url")))})
		watcher := in.watch(a.URL, who.token, "organizationEvents")
		watcher.awaitEvent("MEMBER_JOINED", "carl@example.com")
		b.must(in, removeMember, map[string]any{"id": who.member})
		over := time.Now()
		heard := watcher.await("its end", func(n news) bool { return n.Ended != "" })
		if last := heard[len(heard)-1]; last.Ended != "FORBIDDEN" || last.At.Sub(over) > lastEventWithin {
			t.Errorf("the subscription ended with %s after %s", last.Ended, last.At.Sub(over))
		}
		a.mustAs(in, who.token, `{ viewer { user { id } } }`, nil)
	})

	t.Run("a bell that PostgreSQL cuts off is made good", func(t *testing.T) {
		t.Parallel()
		in, a, b := two(t)
		watcher := in.watch(a.URL, in.organization.SessionToken, "organizationEvents")
		watcher.connected()
		cut := in.rows("SELECT pg_terminate_backend(pid) " + listening)
		if len(cut) != 2 {
			t.Fatalf("%d connections listened", len(cut))
		}
		b.must(in, invite, map[string]any{"email": "bo@example.com"})
		watcher.awaitEvent("INVITATION_CREATED", "bo@example.com")
		eventually(t, "both listen again", func() bool {
			return len(in.rows("SELECT pid "+listening)) == 2
		})
	})
}

// turnedAway tells whether a socket's end, the last of the news, was the
// server's: it closed the socket, or it ended the only subscription for want of
// the right to watch, upon which the client may be the first to close.
func turnedAway(heard []news) bool {
	switch heard[len(heard)-1].Closed {
	case 4401, 4403:
		return true
	case 1000:
		return slices.ContainsFunc(heard, func(n news) bool { return n.Ended == "FORBIDDEN" })
	default:
		return false
	}
}

// keepChanging makes events, one after the other, until it is stopped.
func (in *installation) keepChanging(at *server) (stop func()) {
	ctx, cancel := context.WithCancel(in.t.Context())
	var writing sync.WaitGroup
	writing.Go(func() {
		for i := 0; ctx.Err() == nil; i++ {
			answer, err := ask(ctx, at.URL, in.organization.SessionToken, updateDepartment,
				map[string]any{"id": in.organization.MemberID, "department": fmt.Sprint("Department ", i)})
			if ctx.Err() == nil && (err != nil || len(answer.Errors) > 0) {
				in.t.Errorf("change a department: %v %v", answer.Errors, err)
				return
			}
		}
	})
	stop = func() {
		cancel()
		writing.Wait()
	}
	in.t.Cleanup(stop)
	return stop
}

// person is a member with a session.
type person struct{ member, token string }

// join makes a member by an invitation that no letter tells of.
func (in *installation) join(at *server, email, role string) person {
	in.t.Helper()
	made := at.must(in, `mutation($organization: ID!, $email: String!, $role: Role!) {
		createInvitation(input: {organizationId: $organization, email: $email, role: $role, sendEmail: false}) {
			invitation { url } userErrors { code message }
		}
	}`, map[string]any{"email": email, "role": role})
	const stranger = ""
	joined := at.mustAs(in, stranger, `mutation($token: String!, $name: String!, $password: String!) {
		acceptInvitation(input: {token: $token, name: $name, password: $password}) {
			member { id } session { token } userErrors { code message }
		}
	}`, map[string]any{
		"token": in.secret(tokenOf(made.Text("createInvitation.invitation.url"))),
		"name":  email, "password": in.secret("a password of " + email),
	})
	return person{joined.Text("acceptInvitation.member.id"), in.secret(joined.Text("acceptInvitation.session.token"))}
}
