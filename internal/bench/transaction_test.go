package bench

import (
	"strings"
	"testing"
)

func TestTransaction(t *testing.T) {
	t.Parallel()
	const (
		worker = `12:00 UTC [8] LOG:  statement: BEGIN
12:00 UTC [8] LOG:  execute 1: UPDATE "letters" SET "state" = $1
12:00 UTC [8] DETAIL:  parameters: $1 = 'SENT'
`
		ended = `12:00 UTC [8] LOG:  statement: COMMIT
`
		begin = `12:00 UTC [7] LOG:  statement: BEGIN
`
		invites = `12:00 UTC [7] LOG:  execute 2: INSERT INTO "invitations" ("email") VALUES ($1)
12:00 UTC [7] DETAIL:  parameters: $1 = 'a@example.com'
`
		commit = `12:00 UTC [7] LOG:  statement: COMMIT
`
	)
	whole := strings.TrimSuffix(begin+invites+commit, "\n")
	for name, c := range map[string]struct{ log, want string }{
		"one by itself":                     {begin + invites + commit, whole},
		"one after another's":               {worker + ended + begin + invites + commit, whole},
		"one among another's":               {worker + begin + ended + invites + worker + commit + ended, whole},
		"one after a transaction like it":   {begin + commit + begin + invites + commit, whole},
		"nothing was logged":                {"", ""},
		"another's only":                    {worker + ended, ""},
		"logged from the middle on":         {invites + commit, ""},
		"logged from the middle, another's": {worker + invites + ended + commit, ""},
		"not committed":                     {begin + invites, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := transaction(c.log); got != c.want {
				t.Errorf("it is\n%s\nand not\n%s", got, c.want)
			}
		})
	}
}
