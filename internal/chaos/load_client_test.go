package chaos

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime/multipart"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"usher/internal/chaos/audit"
)

const (
	// usualAnswerTime is how long a server may take to answer.
	usualAnswerTime = 8 * time.Second
	// giveUp is how long something is asked for again and again.
	giveUp = 45 * time.Second
	// illness is how long a server that did not answer is left alone, mostly.
	illness = 5 * time.Second
	// unreachable is the code of what cannot have been asked.
	unreachable = "UNREACHABLE"
)

// servers are those that can be asked, and how it went lately.
type servers struct {
	urls func() []string

	mu      sync.Mutex
	ill     map[string]time.Time // since when they did not answer
	waiting map[string]int       // requests without an answer yet
}

// crowd is how many may wait for a server that others are spared from it.
const crowd = 8

// choose draws a server, rather one that answers; empty when there is none.
func (s *servers) choose(w *worker) string {
	all := s.all()
	if len(all) == 0 {
		return ""
	}
	well := slices.DeleteFunc(slices.Clone(all), s.silent)
	if len(well) == 0 || w.chance(2) {
		return oneOf(w, all)
	}
	return oneOf(w, well)
}

// silent tells whether a server does not seem to answer.
func (s *servers) silent(url string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return time.Since(s.ill[url]) < illness || s.waiting[url] > crowd
}

// asked counts who waits for a server, until the returned function is called.
func (s *servers) asked(url string) (answered func()) {
	count := func(n int) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.waiting[url] += n
	}
	count(1)
	return func() { count(-1) }
}

// all are in an order that does not depend on the environment's.
func (s *servers) all() []string { return slices.Sorted(slices.Values(s.urls())) }

func (s *servers) fellIll(url string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ill[url] = time.Now()
}

// request is what is asked for, a field of the API.
type request struct {
	field string
	input map[string]any // of a mutation

	query     string // of a query; then with variables
	variables map[string]any

	file   []byte          // goes to the input's field file
	server string          // to be asked first, rather than one that is drawn
	at     bool            // at once: it does not wait for its turn
	note   audit.Operation // what the journal is to know beforehand
}

// answer is what came of a request at last.
type answer struct {
	audit.Operation

	got      payload         // of a mutation
	data     json.RawMessage // of a query
	repeated bool            // it was asked before, and may have been done then
}

func (a answer) done() bool { return a.Outcome == audit.Acknowledged }

// decided tells whether asking again would be of no use.
func (a answer) decided() bool { return a.Outcome == audit.Acknowledged || a.Outcome == audit.Refused }

// ask asks one server after the other, until one has decided.
func (w *worker) ask(ctx context.Context, q request) (a answer) {
	if !q.at {
		_ = w.pace.Wait(ctx) // which fails when ctx is done
	}
	begun := time.Now()
	for attempt := 0; ctx.Err() == nil && time.Since(begun) < giveUp; attempt++ {
		server := q.server
		if attempt > 0 || server == "" {
			server = w.servers.choose(w)
		}
		if server != "" {
			before := a.Code
			a = w.once(ctx, server, q)
			a.repeated = attempt > 0 && before != unreachable
		}
		if a.decided() {
			return a
		}
		pause(ctx, time.Duration(50+w.r.IntN(100))*time.Millisecond<<min(attempt, 4))
	}
	return a
}

// once asks one server, and notes what came of it. It hears the answer out, even
// when ctx is done.
func (w *worker) once(ctx context.Context, server string, q request) answer {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), w.answerTime)
	defer cancel()
	a := answer{Operation: q.note}
	a.Server, a.Mutation, a.Read = server, q.field, q.query != ""
	if key, ok := q.input["idempotencyKey"].(string); ok {
		a.Key, a.Input = key, digest(q.input)
	}
	defer w.servers.asked(server)()
	a.Asked = time.Now()
	status, text, err := w.send(ctx, server, q)
	a.Answered = time.Now()
	if err != nil {
		w.servers.fellIll(server)
		a.Outcome, a.Code = audit.Unknown, ""
		if dialing, ok := errors.AsType[*net.OpError](err); ok && dialing.Op == "dial" {
			a.Code = unreachable
		}
	} else {
		a.judge(status, text)
		if !a.done() {
			w.journal.Reply(a.Mutation, string(text))
		}
	}
	w.write(q, &a)
	return a
}

// digest is equal for equal inputs, whatever the key.
func digest(input map[string]any) string {
	rest := maps.Clone(input)
	delete(rest, "idempotencyKey")
	text, err := json.Marshal(rest)
	if err != nil {
		panic(err) // the load's own maps can be written
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:12])
}

// write notes an answer; of a batch, each row.
func (w *worker) write(q request, a *answer) {
	rows, batch := q.input["invitations"].([]map[string]any)
	if !batch {
		fill(&a.Operation, a.got)
		w.keep(a.Operation)
		return
	}
	for i, row := range rows {
		o := a.Operation
		o.Row, o.Email, o.Role = i, row["email"].(string), row["role"].(string)
		if i < len(a.got.Results) {
			fill(&o, payload{Invitation: a.got.Results[i].Invitation})
			if errs := a.got.Results[i].UserErrors; len(errs) > 0 {
				o.Outcome, o.Code = audit.Refused, errs[0].Code
			}
		}
		w.keep(o)
	}
}

// keep notes an operation, and what it told of secrets.
func (w *worker) keep(o audit.Operation) {
	if o.GotSession != "" {
		w.journal.Secret(o.GotSession)
	}
	if o.URL != "" {
		w.journal.Secret(tokenIn(o.URL))
	}
	w.journal.Operation(o)
}

// tokenIn is the token of a link.
func tokenIn(url string) string {
	_, token, _ := strings.Cut(url, "#")
	return token
}

// send asks a server by HTTP.
func (l *load) send(ctx context.Context, server string, q request) (status int, text []byte, err error) {
	body, kind, err := q.body()
	if err != nil {
		return 0, nil, err
	}
	asked, err := http.NewRequestWithContext(ctx, http.MethodPost, server+"/graphql", body)
	if err != nil {
		return 0, nil, err
	}
	asked.Header.Set("Content-Type", kind)
	asked.Header.Set("GraphQL-Require-Preflight", "1")
	if q.note.Session != "" {
		asked.Header.Set("Authorization", "Bearer "+q.note.Session)
	}
	response, err := l.web.Do(asked)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	text, err = io.ReadAll(response.Body)
	return response.StatusCode, text, err
}

// body writes a request, as JSON or as a form with a file.
func (q request) body() (body io.Reader, kind string, err error) {
	variables := q.variables
	if q.query == "" {
		variables = map[string]any{"input": q.input}
	}
	operation, err := json.Marshal(map[string]any{"query": q.document(), "variables": variables})
	if err != nil || q.file == nil {
		return bytes.NewReader(operation), "application/json", err
	}
	var form bytes.Buffer
	parts := multipart.NewWriter(&form)
	err = errors.Join(
		parts.WriteField("operations", string(operation)),
		parts.WriteField("map", `{"0": ["variables.input.file"]}`),
		writeFile(parts, q.file),
		parts.Close(),
	)
	return &form, parts.FormDataContentType(), err
}

func writeFile(parts *multipart.Writer, file []byte) error {
	part, err := parts.CreateFormFile("0", "people.csv")
	if err == nil {
		_, err = part.Write(file)
	}
	return err
}

// document is what is sent: a query as it is, a mutation by its field's name.
func (q request) document() string {
	if q.query != "" {
		return q.query
	}
	told, known := told[q.field]
	if !known {
		panic("the load does not know what to ask of " + q.field)
	}
	if q.input == nil {
		return fmt.Sprintf("mutation { %s { %s userErrors { code } } }", q.field, told)
	}
	input := strings.ToUpper(q.field[:1]) + q.field[1:] + "Input!"
	return fmt.Sprintf("mutation($input: %s) { %s(input: $input) { %s userErrors { code } } }", input, q.field, told)
}
