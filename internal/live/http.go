package live

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// serveRequest answers one operation by one response, as GraphQL over HTTP
// says: https://graphql.github.io/graphql-over-http/draft/
func (s *Server) serveRequest(w http.ResponseWriter, r *http.Request, media string) {
	v := s.enter(w, r, media)
	if v == nil {
		return
	}
	defer v.leave()
	kind := v.op.Operation.Operation
	if kind == ast.Subscription {
		refuse(w, media, http.StatusBadRequest, codeBadUserInput,
			"Subscriptions are answered on a WebSocket ("+subprotocol+") or with Accept: "+mediaStream+".")
		return
	}
	ctx, cancel := s.within(v.ctx, kind, s.most(v))
	defer cancel()
	answered := false
	s.run(ctx, v.op, v.kept, v.holding, "http", func(r result) bool {
		answered = true
		if r.refused != nil {
			refuseErrors(w, media, statusOf(media, r.refused), r.refused)
		} else {
			reply(w, media, http.StatusOK, r.payload)
		}
		return false
	})
	if !answered { // it was given up
		errs := s.present(ctx, context.Cause(ctx))
		reply(w, media, statusOf(media, errs), encodeRefusal(errs))
	}
}

// visit is a request that was let in, and what it asks once that is understood.
type visit struct {
	ctx       context.Context
	principal Principal
	holding   *holding // of its text until that is understood, then of its answer until that has left
	form      *form    // nil without files
	turnOver  func()   // once what was asked is understood; nil before its turn
	op        *graphql.OperationContext
	kept      *kept // of what was asked, while that runs
}

// most is how long a visit's operation may take. One that reads files may take
// as long again as they may: eight of 100,000 rows at once, on a small machine,
// took more than 30 s each.
func (s *Server) most(v *visit) time.Duration {
	if v.form != nil {
		return s.Limits.UploadTimeout
	}
	return s.Limits.OperationTimeout
}

// leave gives back what the visit held.
func (v *visit) leave() {
	v.holding.letGo()
	if v.kept != nil {
		v.kept.letGo()
	}
	if v.form != nil {
		v.form.close()
	}
}

// understood gives back the turn, and the text, of what was asked. What was refused,
// or ended in a panic, is left.
func (v *visit) understood() {
	if v.turnOver != nil {
		v.turnOver()
	}
	v.holding.letGo()
	if v.op == nil {
		v.leave()
	}
}

// enter does what every HTTP request needs before its operation runs. It is nil
// when it has answered already; else the visit must be left in the end.
func (s *Server) enter(w http.ResponseWriter, r *http.Request, media string) *visit {
	v := s.receive(w, r, media)
	if v == nil {
		return nil
	}
	if refuse := s.understand(w, r, v, media); refuse != nil {
		refuse()
		return nil
	}
	return v
}

// understand reads what a visit asks. What it returns is nil, or answers why the
// visit has been left: whoever is slow to read that keeps nobody else from his turn.
func (s *Server) understand(w http.ResponseWriter, r *http.Request, v *visit, media string) func() {
	defer v.understood()
	params, status, err := s.read(w, r, v)
	if err != nil {
		return func() {
			s.countTooLong(r, status)
			refuseErrors(w, media, status, s.present(v.ctx, err))
		}
	}
	op, errs := s.prepare(v.ctx, params)
	if errs == nil && v.form != nil {
		errs = v.form.fits(op)
	}
	if errs == nil {
		if v.kept = s.keep(v.holding.who, op); v.kept == nil {
			errs = s.noRoom(noRoomYet).refused
		}
	}
	switch {
	case errs != nil && media == mediaStream:
		return func() { s.streamRefusal(w, errs) }
	case errs != nil:
		return func() { refuseErrors(w, media, statusOf(media, errs), errs) }
	case r.Method == http.MethodGet && op.Operation.Operation == ast.Mutation:
		return func() {
			w.Header().Set("Allow", "POST")
			refuse(w, media, http.StatusMethodNotAllowed, codeBadUserInput, "Mutations are not done by GET; use POST.")
		}
	}
	v.op = op
	return nil
}

// receive looks at a request's header only: who asks is found out before
// anything is read. It is nil when it has answered already.
func (s *Server) receive(w http.ResponseWriter, r *http.Request, media string) *visit {
	if r.Method != http.MethodPost && r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET, POST")
		refuse(w, media, http.StatusMethodNotAllowed, codeBadUserInput, "Use POST or GET.")
		return nil
	}
	if r.Method == http.MethodPost {
		if problem := contentProblem(r.Header); problem != "" {
			refuse(w, media, http.StatusUnsupportedMediaType, codeBadUserInput, problem)
			return nil
		}
	}
	ctx, principal, err := s.Identify(r)
	if err != nil {
		errs := s.present(r.Context(), err)
		refuseErrors(w, media, statusOf(mediaResponse, errs), errs)
		return nil
	}
	return &visit{ctx: ctx, principal: principal, holding: s.holdings.of(s.whoHolds(principal, r))}
}

// read reads the operation; an error comes with its status.
func (s *Server) read(w http.ResponseWriter, r *http.Request, v *visit) (*graphql.RawParams, int, error) {
	if boundary, ok := isForm(r); ok {
		return s.readForm(w, r, v, boundary)
	}
	// A GET's body too, which nobody looks at: net/http would wait for it later.
	text, status, err := s.readBody(w, r, v)
	if err != nil {
		return nil, status, err
	}
	if !v.holding.grow(len(r.URL.RawQuery)) {
		status, err := noRoomFor()
		return nil, status, err
	}
	if err := s.turn(r, v, len(text)+len(r.URL.RawQuery)); err != nil {
		return nil, http.StatusServiceUnavailable, err // nobody hears it any more
	}
	var params *graphql.RawParams
	if r.Method == http.MethodGet {
		params, err = s.Limits.readQueryString(r.URL.Query())
	} else {
		params, err = s.Limits.readAsked(text)
	}
	return params, http.StatusBadRequest, err
}

// turn waits until what a visit asks, of so many bytes, may be read.
func (s *Server) turn(r *http.Request, v *visit, bytes int) (err error) {
	v.turnOver, err = s.crowdOf(v.principal.Key == "").turn(r.Context(), v.holding.who, bytes)
	return err
}

func (l Limits) readQueryString(values url.Values) (*graphql.RawParams, error) {
	var a asked
	if values.Has("query") {
		query := values.Get("query")
		a.Query = &query
	}
	if id := values.Get("documentId"); id != "" {
		a.DocumentID = &id
	}
	if name := values.Get("operationName"); name != "" {
		a.OperationName = &name
	}
	for name, into := range map[string]*map[string]any{"variables": &a.Variables, "extensions": &a.Extensions} {
		text := values.Get(name)
		if text == "" {
			continue
		}
		if err := l.readJSON([]byte(text), into); err != nil {
			return nil, err
		}
	}
	return a.params()
}

// statusOf is the status of a request that was understood and not executed.
// Under application/json that is 200, so that old clients look at the errors;
// but who is not let in gets a status that says so.
func statusOf(media string, errs gqlerror.List) int {
	code := ""
	if len(errs) > 0 {
		code, _ = errs[0].Extensions["code"].(string)
	}
	switch {
	case code == codeUnauthenticated:
		return http.StatusUnauthorized
	case media == mediaJSON:
		return http.StatusOK
	case code == codeInternal:
		return http.StatusInternalServerError
	case code == codeForbidden:
		return http.StatusForbidden
	case code == codeRateLimited:
		return http.StatusTooManyRequests
	}
	return http.StatusBadRequest
}

func (s *Server) countTooLong(r *http.Request, status int) {
	if status != http.StatusRequestEntityTooLarge {
		return
	}
	limit := RequestBytes
	if _, isForm := isForm(r); isForm {
		limit = UploadBytes
	}
	s.Refused(limit)
}

func refuseErrors(w http.ResponseWriter, media string, status int, errs gqlerror.List) {
	for _, err := range errs[:min(len(errs), 1)] {
		if pause, ok := err.Extensions["retryAfterSeconds"].(int); ok {
			w.Header().Set("Retry-After", strconv.Itoa(pause))
		}
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	reply(w, media, status, encodeRefusal(errs))
}

// refuse answers a request that is none.
func refuse(w http.ResponseWriter, media string, status int, code, sentence string) {
	reply(w, media, status, encodeRefusal(shape(code, sentence)))
}

func reply(w http.ResponseWriter, media string, status int, body []byte) {
	if media == mediaStream {
		media = mediaJSON // there is no stream to say it in
	}
	h := w.Header()
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Add("Vary", "Accept")
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that has gone needs no answer
}
