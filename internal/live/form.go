package live

import (
	"errors"
	"fmt"
	"io"
	"math"
	"mime"
	"mime/multipart"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"usher/internal/fault"
)

// This file is how files come in, by GraphQL multipart requests:
// https://github.com/jaydenseric/graphql-multipart-request-spec
// Where a file goes among the variables is in form_map.go, where it waits for
// its operation in form_files.go.

// PreflightHeaders are those of which a request with files must have one that
// is not empty. No form of another page can set them, and a script has to ask
// by CORS first.
var PreflightHeaders = []string{
	"GraphQL-Require-Preflight", "GraphQL-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name", "X-Requested-With",
}

const (
	maxBoundary   = 70       // characters; RFC 2046, 5.1.1
	maxPartHeader = 16 << 10 // bytes in front of a part's content
	uploadPause   = 5 * time.Second
)

// form is a request with files that was let in, and what is held for it.
type form struct {
	limits  Limits
	folder  string // for long files
	release func() // its place among the uploads
	turn    func(bytes int) (over func(), err error)
	spool   spool

	asked     int      // bytes of what is no file
	variables []string // those that hold files
}

func (f *form) close() {
	f.spool.remove()
	f.release()
}

// isForm tells whether a request carries files, and what stands between its
// parts.
func isForm(r *http.Request) (boundary string, ok bool) {
	name, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return params["boundary"], err == nil && name == mediaForm && r.Method == http.MethodPost
}

// formProblem says why files cannot be taken, from the header alone; "" means
// nothing.
func formProblem(h http.Header, boundary string) string {
	if !slices.ContainsFunc(PreflightHeaders, func(name string) bool { return h.Get(name) != "" }) {
		return "Send the header " + PreflightHeaders[0] + ": 1 with files, so that other pages cannot; or send Content-Type: " + mediaJSON + "."
	}
	if boundary == "" || len(boundary) > maxBoundary {
		return fmt.Sprintf("The Content-Type needs a boundary of at most %d characters.", maxBoundary)
	}
	return ""
}

// readForm reads an operation and its files. Strangers, and whoever sends more
// than there is room for, are refused before anything of the body is read.
func (s *Server) readForm(w http.ResponseWriter, r *http.Request, v *visit, boundary string) (*graphql.RawParams, int, error) {
	if v.principal.Key == "" {
		return nil, http.StatusUnauthorized, fault.New(fault.Unauthenticated, "Sign in first: strangers cannot send files.")
	}
	if r.ContentLength > int64(s.Limits.UploadBytes) {
		status, err := unread(&http.MaxBytesError{Limit: int64(s.Limits.UploadBytes)})
		return nil, status, err
	}
	release, ok := s.uploads.begin(v.principal.Key, s.Limits)
	if !ok {
		w.Header().Set("Retry-After", strconv.Itoa(int(uploadPause.Seconds())))
		full := fault.New(fault.RateLimited, "Too many files are being sent at present.")
		full.RetryAfter = uploadPause
		return nil, http.StatusTooManyRequests, full
	}
	v.form = &form{limits: s.Limits, folder: s.TempDir, release: release, turn: func(bytes int) (func(), error) {
		return s.people.turn(r.Context(), v.principal.Key, bytes)
	}}

	// A writer without deadlines is a test's recorder.
	control, arrival := http.NewResponseController(w), time.Now().Add(s.Limits.UploadTimeout)
	_ = control.SetReadDeadline(arrival)
	_ = control.SetWriteDeadline(arrival.Add(s.Limits.UploadTimeout + s.Limits.WriteTimeout))

	params, err := v.form.read(http.MaxBytesReader(w, r.Body, int64(s.Limits.UploadBytes)), boundary)
	if err != nil {
		status, err := formStatus(err)
		return nil, status, err
	}
	if v.turnOver, err = v.form.turn(v.form.asked); err != nil {
		return nil, http.StatusServiceUnavailable, err // nobody hears it any more
	}
	return params, http.StatusOK, nil
}

// cut is why a form could not be read to its end.
type cut struct{ error }

func formStatus(err error) (int, error) {
	if c, ok := errors.AsType[cut](err); ok {
		return unread(c.error)
	}
	_, expected := fault.From(err)
	if _, tooComplex := errors.AsType[*gqlerror.Error](err); expected || tooComplex {
		return http.StatusBadRequest, err
	}
	return http.StatusInternalServerError, fmt.Errorf("keep a sent file: %w", err)
}

// read takes the parts as they come: operations, map, then the files.
func (f *form) read(body io.Reader, boundary string) (*graphql.RawParams, error) {
	from := &parts{meter: &meter{Reader: body}}
	from.Reader = multipart.NewReader(from.meter, boundary)
	operations, err := from.text("operations", f.limits.BodyBytes)
	if err != nil {
		return nil, err
	}
	where, err := from.text("map", f.limits.BodyBytes)
	if err != nil {
		return nil, err
	}
	params, places, err := f.plan(operations, where)
	if err != nil {
		return nil, err
	}
	f.variables = places.variables
	if err := f.fill(places, from); err != nil {
		return nil, err
	}
	// What follows the last part is nobody's, but net/http waits for it.
	if _, err := io.Copy(io.Discard, body); err != nil {
		return nil, cut{err}
	}
	return params, nil
}

// plan reads what is asked, and where its files belong, in a turn of its own: the files
// take as long as they do.
func (f *form) plan(operations, where []byte) (*graphql.RawParams, *places, error) {
	f.asked = len(operations) + len(where)
	over, err := f.turn(f.asked)
	if err != nil {
		return nil, nil, cut{err}
	}
	defer over()
	params, err := f.limits.readAsked(operations)
	if err != nil {
		return nil, nil, err
	}
	paths := map[string][]string{}
	if err := f.limits.readJSON(where, &paths); err != nil {
		if fault.Is(err, fault.BadUserInput) {
			err = fault.New(fault.BadUserInput, `The map is a JSON object of lists of paths, such as {"0": ["variables.file"]}.`)
		}
		return nil, nil, err
	}
	places, err := claim(params.Variables, paths)
	return params, places, err
}

// fill keeps each file and puts it in its places.
func (f *form) fill(p *places, from *parts) error {
	for {
		part, err := from.next()
		if err == io.EOF {
			return p.unfilled()
		}
		if err != nil {
			return err
		}
		set, err := p.take(part.FormName())
		if err != nil {
			return err
		}
		content, size, err := f.spool.keep(content{part}, f.folder)
		if err != nil {
			return err
		}
		for _, put := range set {
			put(graphql.Upload{
				// Each place reads by itself, from the beginning.
				File: io.NewSectionReader(content, 0, size), Size: size,
				// Like all other texts of a request it is UTF-8.
				Filename: strings.ToValidUTF8(part.FileName(), "\uFFFD"), ContentType: part.Header.Get("Content-Type"),
			})
		}
	}
}

// fits refuses operations that files are not for: subscriptions, which would
// hold them for hours, and those that read one file in several places: the
// second would begin where the first ended, and fifty would cost fifty files.
func (f *form) fits(op *graphql.OperationContext) gqlerror.List {
	if op.Operation.Operation == ast.Subscription {
		return shape(codeBadUserInput, "Subscriptions take no files.")
	}
	for _, name := range f.variables {
		r := reading{doc: op.Doc, weights: map[string]int{name: 1}, fragments: map[string]int{}}
		if r.directives(op.Operation.Directives)+r.selections(op.Operation.SelectionSet) > 1 {
			return shape(codeBadUserInput, fmt.Sprintf("Variable $%s holds a file; it can be used once.", name))
		}
	}
	return nil
}

// parts is a form's, one after the other.
type parts struct {
	*multipart.Reader
	meter *meter
}

// next is io.EOF after the last part.
func (p *parts) next() (*multipart.Part, error) {
	p.meter.left = maxPartHeader
	part, err := p.NextPart()
	p.meter.left = math.MaxInt
	if _, expected := fault.From(err); err == nil || err == io.EOF || expected {
		return part, err
	}
	return nil, cut{err}
}

// text is the next part, which must have this name.
func (p *parts) text(name string, limit int) ([]byte, error) {
	part, err := p.next()
	if err == io.EOF || err == nil && part.FormName() != name {
		return nil, fault.New(fault.BadUserInput, "The form's parts are operations, map and then the files, in this order; %s is missing.", name)
	}
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(http.MaxBytesReader(nil, io.NopCloser(part), int64(limit)))
	if err != nil {
		return nil, cut{err}
	}
	return text, nil
}

// content is a part's, whose errors are told from those of the disk.
type content struct{ part io.Reader }

func (c content) Read(p []byte) (int, error) {
	n, err := c.part.Read(p)
	if err != nil && err != io.EOF {
		err = cut{err}
	}
	return n, err
}

// meter bounds what may be read where package multipart would take megabytes:
// in front of a part's content.
type meter struct {
	io.Reader
	left int
}

func (m *meter) Read(p []byte) (int, error) {
	if m.left == 0 {
		return 0, fault.New(fault.BadUserInput, "What precedes a part's content is longer than %d bytes.", maxPartHeader)
	}
	n, err := m.Reader.Read(p[:min(len(p), m.left)])
	m.left -= n
	return n, err
}
