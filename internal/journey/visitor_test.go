package journey

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// visitor is a person with a browser of their own, on a phone or at a desk.
// What somebody does has to work at once, within patience; a failure shows the
// page. At the end the page must not have broken its policy, thrown an error,
// asked another server, or stuck out of a phone.
type visitor struct {
	in      *installation
	browser *browser
	number  int
}

func (in *installation) visitor(size string) *visitor {
	in.t.Helper()
	v := &visitor{in: in, browser: sharedBrowser(in.t)}
	v.number = v.browser.next()
	v.do("come", in.front.url, size)
	in.t.Cleanup(func() {
		if faults := v.do("leave"); faults != "" {
			in.t.Errorf("in the browser: %s", faults)
		}
	})
	return v
}

func (v *visitor) open(url string) { v.in.t.Helper(); v.do("open", url) }

// heading waits until the page is about something.
func (v *visitor) heading(text string) { v.in.t.Helper(); v.do("heading", text) }

func (v *visitor) reads(texts ...string) {
	v.in.t.Helper()
	for _, text := range texts {
		v.do("reads", text)
	}
}

func (v *visitor) lacks(texts ...string) {
	v.in.t.Helper()
	for _, text := range texts {
		v.do("lacks", text)
	}
}

func (v *visitor) press(button string)      { v.in.t.Helper(); v.do("press", button) }
func (v *visitor) follow(link string)       { v.in.t.Helper(); v.do("follow", link) }
func (v *visitor) fill(label, value string) { v.in.t.Helper(); v.do("fill", label, value) }
func (v *visitor) value(label string) string {
	v.in.t.Helper()
	return v.do("value", label)
}

// join fills in the form of a newcomer, and sends it.
func (v *visitor) join(name, password string) {
	v.in.t.Helper()
	v.fill("Your name", name)
	v.fill("Password", v.in.secret(password))
	v.press("Join " + organizationName)
}

// dashboard opens a screen of the organization, by the end of its address.
func (v *visitor) dashboard(page, heading string) {
	v.in.t.Helper()
	v.open(v.in.front.url + strings.TrimSuffix("/o/"+v.in.organization.Slug+"/"+page, "/"))
	v.heading(heading)
}

// choose picks an option of a select, and item one of a menu. row waits for what the
// table's row with a text says, pressIn presses a button in it, and gone waits until a
// text is nowhere any more.
func (v *visitor) choose(label, option string) { v.in.t.Helper(); v.do("choose", label, option) }
func (v *visitor) tick(label string)           { v.in.t.Helper(); v.do("tick", label) }
func (v *visitor) item(name string)            { v.in.t.Helper(); v.do("item", name) }
func (v *visitor) row(text, want string)       { v.in.t.Helper(); v.do("row", text, want) }
func (v *visitor) pressIn(text, button string) { v.in.t.Helper(); v.do("pressIn", text, button) }
func (v *visitor) gone(text string)            { v.in.t.Helper(); v.do("gone", text) }

// inspects finds nothing wrong with the page as it is shown, in both colour
// schemes and on a narrow phone.
func (v *visitor) inspects() {
	v.in.t.Helper()
	if found := v.do("inspect"); found != "" {
		v.in.t.Errorf("the page has faults:\n%s", found)
	}
}

// signIn signs in at the sign-in page.
func (v *visitor) signIn(email, password string) {
	v.in.t.Helper()
	v.open(v.in.front.url + "/sign-in")
	v.fill("E-mail address", email)
	v.fill("Password", password)
	v.press("Sign in")
	v.do("arrive", v.in.front.url+"/o/**")
}

func (v *visitor) do(act string, args ...string) string {
	v.in.t.Helper()
	value, err := v.browser.act(v.number, act, args...)
	if err != nil {
		v.in.t.Fatalf("%s %q: %v\n%s", act, args, err, v.evidence())
	}
	return value
}

// evidence is what the page shows, as text and as a picture that stays.
func (v *visitor) evidence() string {
	text, _ := v.browser.act(v.number, "text")
	folder, err := os.MkdirTemp("", "usher-picture-")
	if err != nil {
		return text
	}
	path := filepath.Join(folder, "page.png")
	if _, err := v.browser.act(v.number, "picture", path); err != nil {
		return errors.Join(err, os.RemoveAll(folder)).Error() + "\n" + text
	}
	return "A picture of the page is " + path + ". It reads:\n" + text
}

// browser is one headless Chromium for all visitors.
type browser struct {
	process *exec.Cmd
	input   io.WriteCloser
	read    chan struct{} // closed when it says no more

	mu      sync.Mutex
	numbers int
	waiting map[int]chan reply
}

type reply struct {
	ID           int
	Value, Error string
}

var running struct {
	sync.Mutex
	*browser
}

func sharedBrowser(t *testing.T) *browser {
	t.Helper()
	running.Lock()
	defer running.Unlock()
	if running.browser == nil {
		running.browser = startBrowser(t)
	}
	return running.browser
}

func closeBrowser() error {
	if running.browser == nil {
		return nil
	}
	_ = running.input.Close()
	<-running.read
	return running.process.Wait()
}

func startBrowser(t *testing.T) *browser {
	t.Helper()
	b := &browser{process: node(t, "playwright-core", "browser.mjs"), read: make(chan struct{}), waiting: map[int]chan reply{}}
	b.process.Env = append(b.process.Env, "CHROMIUM="+chromium(t))
	input, err := b.process.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	output, err := b.process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := b.process.Start(); err != nil {
		t.Fatal(err)
	}
	b.input = input
	go func() {
		defer close(b.read)
		lines := bufio.NewScanner(output)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var r reply
			if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
				r.Error = fmt.Sprintf("%v in %s", err, lines.Text())
			}
			b.mu.Lock()
			waiting, waits := b.waiting[r.ID]
			delete(b.waiting, r.ID)
			b.mu.Unlock()
			if waits { // else it was given up: who sent to nobody would hear nothing more
				waiting <- r
			}
		}
	}()
	return b
}

func chromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{
		os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	without(t, "no Chromium found: install it, or name its path in CHROMIUM")
	return ""
}

// act does something as a visitor.
func (b *browser) act(visitor int, act string, args ...string) (string, error) {
	id, answered := b.next(), make(chan reply, 1)
	line, err := json.Marshal(map[string]any{"id": id, "visitor": visitor, "act": act, "args": append([]string{}, args...)})
	if err != nil {
		return "", err
	}
	b.mu.Lock()
	b.waiting[id] = answered
	_, err = b.input.Write(append(line, '\n'))
	b.mu.Unlock()
	if err != nil {
		return "", fmt.Errorf("steer the browser: %w", err)
	}
	defer func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.waiting, id)
	}()
	select {
	case r := <-answered:
		if r.Error != "" {
			return "", errors.New(strings.TrimSpace(r.Error))
		}
		return r.Value, nil
	case <-b.read:
		return "", errors.New("the browser has ended")
	case <-time.After(patience + 10*time.Second):
		return "", errors.New("the browser does not answer")
	}
}

func (b *browser) next() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.numbers++
	return b.numbers
}
