package app_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"usher/internal/apptest"
	"usher/internal/config"
	"usher/internal/live"
	"usher/internal/store/storetest"
)

func TestLimits_are_in_the_metrics(t *testing.T) {
	t.Parallel()
	a := apptest.Start(t, storetest.SQLite, apptest.WithConfig(func(c *config.Config) {
		c.Limits.SocketsPerUser, c.Limits.GuessesPerAccount, c.Limits.LettersPerHour = 77, 1, 1
	}))
	for range 2 {
		a.Do(t, "", `mutation { signIn(input: {email: "ann@example.com", password: "not this one"}) { userErrors { code } } }`, nil)
		a.Do(t, "", `mutation { requestPasswordReset(input: {email: "ann@example.com"}) { userErrors { code } } }`, nil)
	}
	text := a.Metrics(t)
	for name, want := range map[string]string{
		"sockets_per_user": "77", "sockets_per_client": "2000", "operations_per_socket": "100", "message_bytes": "1.048576e+06",
		"init_timeout_seconds": "5", "cost_per_minute": "0", "guesses_per_account": "1",
	} {
		if line := fmt.Sprintf("\nusher_limit{name=%q} %s\n", name, want); !strings.Contains(text, line) {
			t.Errorf("%q is not in the metrics", line)
		}
	}
	for _, name := range []string{"guesses_per_account", "letters_per_hour"} {
		if line := fmt.Sprintf("\nusher_limit_refusals_total{name=%q} 1\n", name); !strings.Contains(text, line) {
			t.Errorf("%q is not in the metrics", line)
		}
	}
	for _, name := range []string{"usher_live_sockets", "usher_live_operations_running", "usher_live_subscriptions"} {
		if !strings.Contains(text, "\n"+name+" 0\n") {
			t.Errorf("the present use %s is not in the metrics", name)
		}
	}
	t.Run("under the names by which refusals are counted", func(t *testing.T) {
		named := func(family string) (names []string) {
			for _, found := range regexp.MustCompile(`(?m)^`+family+`\{name="(\w+)"}`).FindAllStringSubmatch(text, -1) {
				names = append(names, found[1])
			}
			return names
		}
		if limits, refusals := named("usher_limit"), named("usher_limit_refusals_total"); !slices.Equal(limits, refusals) {
			t.Errorf("the limits are %v, the refusals' %v", limits, refusals)
		}
		for _, name := range []string{
			live.RequestBytes, live.UploadBytes, live.MessageBytes, live.SocketsPerAddress, live.SocketsPerPrincipal, live.OperationsPerSocket,
			live.InitTimeout, live.PingInterval, live.WriteTimeout, live.QueueBytes, "cost_per_minute", "guesses_per_account", "guesses_per_client", "letters_per_hour", "organizations_per_day",
		} {
			if !slices.Contains(named("usher_limit"), name) {
				t.Errorf("%s is no limit of the configuration", name)
			}
		}
	})
}
