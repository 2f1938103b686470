package audit

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"usher/internal/store/storetest"
)

var corruptions = []struct {
	name  string
	spoil func(s spoilt)
	want  []string // the requirements that are violated, and no other
}{
	{"nothing", func(spoilt) {}, nil},
	{"an acknowledged invitation is gone", func(s spoilt) {
		s.set("DELETE FROM letters WHERE invitation_id = ?", row(s.pending))
		s.Journal.letters = slices.DeleteFunc(s.Journal.letters, func(l Letter) bool { return l.To == "pending@load.test" })
		s.set("DELETE FROM invitations WHERE id = ?", row(s.pending))
	}, []string{"R1"}},
	{"an acknowledged link is gone", func(s spoilt) {
		s.set("DELETE FROM invite_links WHERE id = ?", row(s.active))
	}, []string{"R1"}},
	{"what was revoked is open again", func(s spoilt) {
		s.set("UPDATE invitations SET state = 'PENDING' WHERE id = ?", row(s.revoked))
	}, []string{"R1", "R7"}},
	{"an invitation was revoked that nobody revoked", func(s spoilt) {
		s.Journal.operations = slices.DeleteFunc(s.Journal.operations, func(o Operation) bool { return o.Mutation == "revokeInvitation" })
	}, []string{"R1"}},
	{"a revocation and an acceptance were both acknowledged", func(s spoilt) {
		o := *s.operation("revokeInvitation", s.revoked)
		o.Target = s.accepted
		s.Journal.operations = append(s.Journal.operations, o)
	}, []string{"R1"}},
	{"a renewal was lost", func(s spoilt) {
		s.Journal.operations = append(s.Journal.operations, *s.operation("resendInvitation", s.renewed))
	}, []string{"R1"}},
	{"somebody was removed whom nobody removed", func(s spoilt) {
		s.Journal.operations = slices.DeleteFunc(s.Journal.operations, func(o Operation) bool { return o.Mutation == "removeMember" })
	}, []string{"R1"}},
	{"a demotion was lost", func(s spoilt) {
		o := *s.operation("updateMember", s.stayed)
		o.Role, o.Asked, o.Answered = "VIEWER", time.Now(), time.Now()
		s.Journal.operations = append(s.Journal.operations, o)
	}, []string{"R1"}},
	{"an import left somebody out", func(s spoilt) {
		s.Journal.imports[0].Emails = []string{"Pending@load.test", "nobody@load.test"}
	}, []string{"R1"}},
	{"an acknowledged import is gone", func(s spoilt) {
		s.set("DELETE FROM rosters WHERE id = ?", row(s.brought))
		s.Journal.imports = nil
	}, []string{"R1"}},
	{"an acknowledged import was never done", func(s spoilt) {
		s.set("UPDATE rosters SET state = 'RUNNING' WHERE id = ?", row(s.brought))
		s.Journal.imports = nil
	}, []string{"R1"}},
	{"an import stopped by itself", func(s spoilt) {
		s.set("UPDATE rosters SET state = 'FAILED', problem = 'tired' WHERE id = ?", row(s.brought))
		s.Journal.losses = append(s.Journal.losses, Loss{Session: s.Admin.Token, At: time.Now(), How: SignedOut})
	}, []string{"R1"}},
	{"an import stopped with the rights of who applied it", func(s spoilt) {
		s.set("UPDATE rosters SET state = 'FAILED', problem = 'refused' WHERE id = ?", row(s.brought))
		s.Journal.losses = append(s.Journal.losses, Loss{Session: s.Admin.Token, Organization: s.OrganizationID, At: time.Now(), How: Demoted})
	}, nil},
	{"an organization lost its new name", func(s spoilt) {
		s.set("UPDATE organizations SET name = 'Load'")
	}, []string{"R1"}},
	{"a department lost its new name", func(s spoilt) {
		s.set("UPDATE departments SET name = 'Stage'")
	}, []string{"R1"}},
	{"a department got the first of two names at once", func(s spoilt) {
		o := *s.operation("updateDepartment", s.department)
		o.Name = "Stage"
		s.Journal.operations = append(s.Journal.operations, o)
		s.set("UPDATE departments SET name = 'Stage'")
	}, nil},
	{"a department is gone", func(s spoilt) {
		s.set("DELETE FROM departments")
	}, []string{"R1"}},
	{"a space is gone", func(s spoilt) {
		s.set("DELETE FROM spaces WHERE id = ?", row(s.space))
	}, []string{"R1"}},
	{"a deleted space is there again", func(s spoilt) {
		s.set("UPDATE spaces SET id = ?, name = 'Passing room' WHERE id = ?", row(s.gone), row(s.space))
		s.Journal.operations = slices.DeleteFunc(s.Journal.operations, func(o Operation) bool { return o.Made == s.space })
	}, []string{"R1"}},
	{"somebody fell out of his department", func(s spoilt) {
		s.set("UPDATE members SET department_id = NULL WHERE id = ?", row(s.stayed))
	}, []string{"R1"}},
	{"the same key was answered otherwise", func(s spoilt) {
		o := *s.operation("createInvitation", s.pending)
		o.Invitation = s.renewed
		o.Email = "pending@load.test"
		s.Journal.operations = slices.Insert(s.Journal.operations, 1, o)
	}, []string{"R2"}},
	{"the same key did something else", func(s spoilt) {
		o := *s.operation("createInvitation", s.pending)
		o.Input = "another"
		s.Journal.operations = append(s.Journal.operations, o)
	}, []string{"R2"}},
	{"the same key was refused later", func(s spoilt) {
		o := *s.operation("createInvitation", s.pending)
		o.Asked, o.Answered, o.Outcome, o.Code, o.Invitation = time.Now(), time.Now(), Refused, "ALREADY_INVITED", ""
		s.Journal.operations = append(s.Journal.operations, o)
	}, []string{"R2"}},
	{"the same key was refused as unknown to somebody who kept his rights", func(s spoilt) {
		o := *s.operation("createInvitation", s.pending)
		o.Asked, o.Answered, o.Outcome, o.Code, o.Invitation = time.Now(), time.Now(), Refused, "NOT_FOUND", ""
		s.Journal.operations = append(s.Journal.operations, o)
	}, []string{"R2"}},
	{"the same key was lawfully refused", func(s spoilt) {
		o := *s.operation("createInvitation", s.pending)
		o.Outcome, o.Code, o.Invitation = Refused, "ALREADY_INVITED", "" // by a twin that came first
		s.Journal.operations = append(s.Journal.operations, o)
		o.Asked, o.Answered, o.Code = time.Now(), time.Now(), "FORBIDDEN"
		s.Journal.operations = append(s.Journal.operations, o)
		o.Session, o.Code = s.stayedToken, "NOT_FOUND"
		s.Journal.losses = append(s.Journal.losses, Loss{Session: s.stayedToken, Organization: s.OrganizationID, At: time.Now(), How: Removed})
		s.Journal.operations = append(s.Journal.operations, o)
		o.Input, o.Code = "another", "CONFLICT"
		s.Journal.operations = append(s.Journal.operations, o)
		s.Journal.watchers = nil
	}, nil},
	{"a key was forgotten", func(s spoilt) {
		s.set("DELETE FROM idempotency_keys WHERE key = ?", s.key)
	}, []string{"R2"}},
	{"one request made two links", func(s spoilt) {
		s.Journal.operations = slices.DeleteFunc(s.Journal.operations, func(o Operation) bool { return o.Link == s.active })
	}, []string{"R2"}},
	{"one request made two invitations", func(s spoilt) {
		s.set("UPDATE invitations SET email = 'revoked@load.test' WHERE id = ?", row(s.accepted))
		s.set("UPDATE users SET email = 'revoked@load.test' WHERE email = 'accepted@load.test'")
		s.Journal.operations = slices.DeleteFunc(s.Journal.operations, func(o Operation) bool { return o.Invitation == s.accepted })
		for i := range s.Journal.letters {
			if s.Journal.letters[i].To == "accepted@load.test" {
				s.Journal.letters[i].To = "revoked@load.test"
			}
		}
	}, []string{"R2"}},
	{"a token was accepted twice", func(s spoilt) {
		s.Journal.operations = append(s.Journal.operations, *s.operation("acceptInvitation", s.stayed))
	}, []string{"R3"}},
	{"somebody got another role than was offered", func(s spoilt) {
		s.set("UPDATE invitations SET role = 'ADMIN' WHERE id = ?", row(s.accepted))
		s.operation("createInvitation", s.accepted).Role = "ADMIN"
	}, []string{"R3"}},
	{"somebody else came in", func(s spoilt) {
		s.operation("acceptInvitation", s.stayed).Member = s.removed
	}, []string{"R3"}},
	{"a link let somebody in and is not spent", func(s spoilt) {
		s.set("UPDATE members SET invite_link_id = ?, invitation_id = NULL WHERE id = ?", row(s.active), row(s.stayed))
	}, []string{"R3"}},
	{"an accepted person has no account", func(s spoilt) {
		s.set("DELETE FROM users WHERE email = 'accepted@load.test'")
	}, []string{"R3"}},
	{"an address has two open invitations", func(s spoilt) {
		s.drop("invitations_open_key")
		s.set("UPDATE invitations SET email = 'Pending@LOAD.test' WHERE id = ?", row(s.renewed))
		s.operation("createInvitation", s.renewed).Email = "pending@load.test"
		for i := range s.Journal.letters {
			if s.Journal.letters[i].To == "renewed@load.test" {
				s.Journal.letters[i].To = "pending@load.test"
			}
		}
	}, []string{"R4"}},
	{"an address has two accounts", func(s spoilt) {
		s.set("INSERT INTO users (id, name, email, password_hash, created_at) VALUES ('00000000-0000-7000-8000-000000000001', '', 'ACCEPTED@load.test', '', '2026-01-01')")
	}, []string{"R4"}},
	{"a letter never arrived", func(s spoilt) {
		s.Journal.letters = slices.DeleteFunc(s.Journal.letters, func(l Letter) bool { return l.To == "pending@load.test" })
	}, []string{"R5"}},
	{"a letter arrived twice without a cause", func(s spoilt) {
		s.Journal.letters = append(s.Journal.letters, s.letter("pending@load.test"))
	}, []string{"R5"}},
	{"a letter arrived again as another one", func(s spoilt) {
		l := s.letter("pending@load.test")
		l.MessageID, l.Told = "<another>", false
		s.Journal.letters = append(s.Journal.letters, l)
	}, []string{"R5"}},
	{"a letter came again, whose sender could not know", func(s spoilt) {
		l := s.letter("pending@load.test")
		for i := range s.Journal.letters {
			s.Journal.letters[i].Told = s.Journal.letters[i].To != l.To
		}
		s.Journal.letters = append(s.Journal.letters, l)
	}, nil},
	{"a letter set out after the revocation", func(s spoilt) {
		for i := range s.Journal.letters {
			if s.Journal.letters[i].To == "revoked@load.test" {
				s.Journal.letters[i].Began = time.Now()
			}
		}
	}, []string{"R5"}},
	{"a letter was never queued", func(s spoilt) {
		s.set("DELETE FROM letters WHERE invitation_id = ? AND invitation_version = 1", row(s.renewed))
	}, []string{"R5", "R7"}},
	{"a letter waits for ever", func(s spoilt) {
		s.set("UPDATE letters SET state = 'QUEUED', due_at = '2026-01-01 00:00:00+00:00' WHERE invitation_id = ? AND invitation_version = 1", row(s.renewed))
	}, []string{"R5", "R7"}},
	{"a letter was given up that nobody refused", func(s spoilt) {
		s.set("UPDATE letters SET state = 'FAILED' WHERE invitation_id = ? AND invitation_version = 1", row(s.renewed))
	}, []string{"R5", "R7"}},
	{"a letter was given up that was only put off", func(s spoilt) {
		for i := range s.Journal.letters {
			s.Journal.letters[i].Refused = false
		}
	}, []string{"R5"}},
	{"a letter was put off, and then refused for good", func(s spoilt) {
		l := s.letter("refused@load.test")
		l.Refused = false
		s.Journal.letters = slices.Insert(s.Journal.letters, 0, l)
	}, nil},
	{"a line of the log is gone", func(s spoilt) {
		s.set("DELETE FROM events WHERE kind = 'INVITE_LINK_REVOKED' OR sequence = (SELECT max(sequence) FROM events WHERE kind = 'MEMBER_REMOVED')")
	}, []string{"R6", "R7"}},
	{"the end of the log is gone", func(s spoilt) {
		s.set("UPDATE organizations SET event_sequence = event_sequence + 1")
	}, []string{"R6"}},
	{"a watcher missed an event", func(s spoilt) {
		w := &s.Journal.watchers[0]
		w.Heard = slices.Delete(slices.Clone(w.Heard), 3, 4)
	}, []string{"R6"}},
	{"a watcher heard an event twice", func(s spoilt) {
		w := &s.Journal.watchers[0]
		w.Heard = slices.Insert(slices.Clone(w.Heard), 3, w.Heard[3])
	}, []string{"R6"}},
	{"a watcher heard something else", func(s spoilt) {
		w := &s.Journal.watchers[0]
		w.Heard = slices.Clone(w.Heard)
		w.Heard[2].Kind = "INVITE_LINK_REVOKED"
	}, []string{"R6"}},
	{"a watcher heard nothing of the end", func(s spoilt) {
		w := &s.Journal.watchers[0]
		w.Heard, w.Stopped = w.Heard[:len(w.Heard)-1], time.Now().Add(time.Hour)
	}, []string{"R6"}},
	{"a line's text was changed", func(s spoilt) {
		s.set("UPDATE events SET summary = 'Nothing happened.' WHERE sequence = 2")
	}, []string{"R7"}},
	{"a line's actor was changed", func(s spoilt) {
		s.set("UPDATE events SET actor_id = NULL WHERE sequence = 2")
	}, []string{"R7"}},
	{"a line's time was changed", func(s spoilt) {
		s.set("UPDATE events SET occurred_at = '2026-01-01 00:00:00+00:00' WHERE sequence = 2")
	}, []string{"R7"}},
	{"a member's row does not follow from the log", func(s spoilt) {
		s.set("UPDATE members SET role = 'VIEWER' WHERE id = ?", row(s.stayed))
		s.Journal.operations = slices.DeleteFunc(s.Journal.operations, func(o Operation) bool { return o.Mutation == "updateMember" })
	}, []string{"R7"}},
	{"a removal was not told", func(s spoilt) {
		s.set("DELETE FROM members WHERE id = ?", row(s.stayed))
		o := *s.operation("removeMember", s.removed)
		o.Target = s.stayed
		s.Journal.operations = append(s.Journal.operations, o)
	}, []string{"R7"}},
	{"an organization has no admin", func(s spoilt) {
		s.set("UPDATE members SET state = 'SUSPENDED' WHERE role = 'ADMIN'")
	}, []string{"R7", "R8"}},
	{"an organization had no admin for a while", func(s spoilt) {
		s.set("UPDATE events SET after = 'VIEWER' WHERE sequence = 1")
		s.set("UPDATE members SET role = 'VIEWER' WHERE role = 'ADMIN'")
		s.set("UPDATE members SET role = 'ADMIN' WHERE id = ?", row(s.stayed))
		s.set("UPDATE events SET after = 'MEMBER' WHERE sequence = 1")
	}, []string{"R1", "R7", "R8"}},
	{"a removed session went on", func(s spoilt) {
		o := s.operation("removeMember", "")
		s.Journal.losses = append(s.Journal.losses, Loss{Session: s.Admin.Token, Organization: s.OrganizationID, At: o.Asked.Add(-time.Microsecond), How: Removed})
	}, []string{"R9"}},
	{"a removed session read who is there", func(s spoilt) {
		s.reads("members", s.OrganizationID, Removed)
	}, []string{"R9"}},
	{"a removed session was shown as a member", func(s spoilt) {
		s.reads("viewer", s.OrganizationID, Removed)
	}, []string{"R9"}},
	{"a session that was signed out had an account", func(s spoilt) {
		s.reads("viewer", "", SignedOut)
	}, []string{"R9"}},
	{"a suspended session read a node", func(s spoilt) {
		s.reads("node", s.OrganizationID, Suspended)
	}, []string{"R9"}},
	{"sessions read what they may read still", func(s spoilt) {
		s.reads("members", s.OrganizationID, Demoted)
		s.reads("viewer", s.OrganizationID, Suspended)
		s.reads("viewer", "", Removed)
	}, nil},
	{"a watcher heard of what it might not", func(s spoilt) {
		s.lost(-time.Minute)
		s.Journal.watchers[0].Closed = s.Journal.watchers[0].Opened
	}, []string{"R9"}},
	{"a socket stayed open", func(s spoilt) {
		s.lost(time.Second)
		s.Journal.watchers[0].Closed = []time.Time{time.Now().Add(time.Minute)}
	}, []string{"R9"}},
	{"what had expired was accepted", func(s spoilt) {
		o := s.operation("acceptInvitation", s.stayed)
		s.Journal.expiries = append(s.Journal.expiries, Expiry{Object: s.accepted, At: o.Asked.Add(-time.Microsecond)})
	}, []string{"R10"}},
	{"a row was accepted after it had expired", func(s spoilt) {
		s.set("UPDATE invite_links SET expires_at = '2026-01-01 00:00:00+00:00' WHERE id = ?", row(s.used))
	}, []string{"R10"}},
	{"what had not expired was refused as expired", func(s spoilt) {
		o := *s.operation("acceptInviteLink", s.removed)
		o.Outcome, o.Code = Refused, "EXPIRED"
		s.Journal.operations = append(s.Journal.operations, o)
	}, []string{"R10"}},
	{"a token is in a table", func(s spoilt) {
		s.set("UPDATE letters SET content = 'see ' || ? || '.' WHERE invitation_id = ?", s.letter("pending@load.test").Token, row(s.pending))
	}, []string{"R11"}},
	{"a session's bytes are in a table", func(s spoilt) {
		s.set("UPDATE sessions SET token_hash = ? WHERE id = (SELECT id FROM sessions LIMIT 1)", bytesOf(s.stayedToken))
	}, []string{"R11"}},
	{"a token is in an error", func(s spoilt) {
		s.Journal.Reply("acceptInvitation", `{"errors":[{"message":"no such token: `+s.letter("pending@load.test").Token+`"}]}`)
	}, []string{"R11"}},
	{"a password is in a file", func(s spoilt) {
		path := filepath.Join(s.t.TempDir(), "log")
		text := append(make([]byte, 3<<20), "password=correct horse battery\n"...)
		if err := os.WriteFile(path, text, 0o600); err != nil {
			s.t.Fatal(err)
		}
		s.Files = []string{path}
	}, []string{"R11"}},
}

func TestJudge_finds_each_broken_promise(t *testing.T) {
	t.Parallel()
	r := start(t, storetest.SQLite)
	r.work(t)
	for _, c := range corruptions {
		t.Run(c.name, func(t *testing.T) {
			auditor, db := r.copied(t)
			c.spoil(spoilt{run: r, Auditor: &auditor, t: t, db: db})
			found := judged(t, auditor)
			if got := found.requirements(); !slices.Equal(got, c.want) {
				t.Errorf("found violations of %v, want %v: %+v", got, c.want, found)
			}
		})
	}
}
