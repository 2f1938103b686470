package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/store/storetest"
)

// screen is what a running verb has printed so far.
type screen struct {
	mu      sync.Mutex
	text    bytes.Buffer
	changed chan struct{}
}

func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case s.changed <- struct{}{}:
	default:
	}
	return s.text.Write(p)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// await waits until a pattern is on the screen, and returns its first group.
func (s *screen) await(t *testing.T, pattern string) string {
	t.Helper()
	late := time.After(20 * time.Second)
	for {
		if found := regexp.MustCompile(pattern).FindStringSubmatch(s.String()); found != nil {
			return found[1]
		}
		select {
		case <-s.changed:
		case <-late:
			t.Fatalf("%s never came:\n%s", pattern, s)
		}
	}
}

// start runs a verb until the test ends or stop is called, which returns its
// exit code.
func (c *terminal) start(args ...string) (out *screen, stop func() int) {
	ctx, cancel := context.WithCancel(context.Background())
	out = &screen{changed: make(chan struct{}, 1)}
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, append(args, "--listen=127.0.0.1:0"), c.environ, strings.NewReader(""), out, out)
	}()
	stop = sync.OnceValue(func() int { cancel(); return <-ended })
	c.t.Cleanup(func() { stop() })
	return out, stop
}

func TestServe(t *testing.T) {
	t.Parallel()
	for _, kind := range storetest.Kinds {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			c := setup(t, kind)
			c.environ = append(c.environ, "USHER_PUBLIC_URL=")
			out, stop := c.start("serve")
			token := out.await(t, `/set-up#(set_[A-Za-z0-9_-]{48})\n`)
			url := out.await(t, `people reach it at +(http://127\.0\.0\.1:\d+)\n`)

			setUp := post(t, url, "", `{"query":"mutation { setUp(input: {token: \"`+token+
				`\", organizationName: \"Acme\", name: \"Ann\", email: \"ann@example.com\", password: \"a long password\"}) { organization { slug } session { token } userErrors { code } } }"}`)
			if !strings.Contains(setUp, `"slug":"acme"`) {
				t.Fatalf("setting up was answered with %s", setUp)
			}
			t.Run("letters that the command line queues are sent", func(t *testing.T) {
				session := regexp.MustCompile(`ses_[A-Za-z0-9_-]+`).FindString(setUp)
				c.must("", "invite", "send", "--email=bo@example.com")
				const ask = `{"query":"{ organization(slug: \"acme\") { invitations { nodes { delivery inviter { name } } } } }"}`
				late := time.Now().Add(20 * time.Second)
				for !strings.Contains(post(t, url, session, ask), `"delivery":"SENT","inviter":null`) {
					if time.Now().After(late) {
						t.Fatal("the letter is never sent")
					}
				}
			})
			if code := stop(); code != succeeded {
				t.Errorf("it ended with %d:\n%s", code, out)
			}
			if strings.Contains(out.String(), "ses_") || !strings.Contains(out.String(), "Nobody has an account") {
				t.Errorf("it printed\n%s", out)
			}
			again, _ := c.start("serve")
			again.await(t, `(playground)`)
			if strings.Contains(again.String(), "/set-up#") {
				t.Errorf("set up, it still offers it:\n%s", again)
			}
		})
	}
}

func TestDemo_prints_a_line_that_works_when_pasted(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("curl"); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("curl is missing")
		}
		t.Skip("curl is missing")
	}
	c := setup(t, storetest.SQLite)
	c.environ = append(c.environ, "USHER_PUBLIC_URL=",
		"USHER_MODE=production", "USHER_SMTP_URL=smtp://mail.example.com") // these must not matter
	out, stop := c.start("demo")
	line := out.await(t, `(?m)^(curl .*)$`)
	out.await(t, `(Ctrl-C ends it)`)
	answer, err := exec.Command("sh", "-c", line).Output()
	for _, want := range []string{"Harbour Theatre", "AWAITING_APPROVAL", "PENDING", "ACCEPTED", "DECLINED", "REVOKED", "REJECTED", "EXPIRED"} {
		if err != nil || !strings.Contains(string(answer), want) {
			t.Errorf("%s\nprinted %s, %v", line, answer, err)
		}
	}
	mailbox := out.await(t, `(http://127\.0\.0\.1:\d+/mailbox)`)
	if page, err := http.Get(mailbox); err != nil || page.StatusCode != http.StatusOK {
		t.Errorf("the mailbox: %v, %v", page, err)
	} else {
		page.Body.Close()
	}
	if code := stop(); code != succeeded {
		t.Errorf("it ended with %d:\n%s", code, out)
	}
}

func post(t *testing.T, url, token, body string) string {
	t.Helper()
	r, err := http.NewRequest("POST", url+"/graphql", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
