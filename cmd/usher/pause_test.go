package main

import (
	"strings"
	"testing"
	"time"

	"usher/internal/store/storetest"
)

func TestPause(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			c := founded(t, kind)
			var paused, open pauseRow
			c.json(&paused, "pause", "--for=2h", "--reason=A link got out")
			if paused.PausedUntil == nil || *paused.Reason != "A link got out" {
				t.Errorf("the pause is printed as %+v", paused)
			}
			if r := c.run("", "invite", "send", "--email=bo@example.com"); r.code != refused || !strings.Contains(r.err, "INVITATIONS_PAUSED") {
				t.Errorf("during the pause somebody is invited: %d %s", r.code, r.err)
			}
			end := time.Now().AddDate(0, 1, 0)
			said := c.must("", "pause", "--until="+end.In(time.FixedZone("", 7200)).Format(time.RFC3339))
			if !strings.Contains(said, "Acme Inc. until "+timeCell(end)) {
				t.Errorf("it says %s", said)
			}
			c.json(&open, "resume")
			if open.PausedUntil != nil || open.Reason != nil {
				t.Errorf("the end is printed as %+v", open)
			}
			c.must("", "resume", "--organization=acme")
			c.must("", "invite", "send", "--email=bo@example.com")
			for args, code := range map[string]int{
				"pause": misused, "pause --for 1h --until 2027-09-30T09:00:00Z": misused, "pause --until tomorrow": misused,
				"pause --for 1h --organization nope": refused, "pause --for=-1h": refused, "pause --for 9000h": refused,
			} {
				if r := c.run("", strings.Fields(args)...); r.code != code {
					t.Errorf("usher %s: exit code %d: %s", args, r.code, r.err)
				}
			}
		})
	}
}
