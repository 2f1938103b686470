package server

import (
	"context"
	"errors"
	"mime"
	"net/http"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/publicid"
	"usher/internal/roster"
	"usher/internal/viewer"
)

// pageTime is how long a page of an export may take to leave. A reader who is
// slower is given up.
const pageTime = time.Minute

// export answers with an organization's list as a file. Who asks is found out
// as by /graphql; people get the sentences, because they click such links.
func (s *Server) export(list roster.List) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "Use GET.", http.StatusMethodNotAllowed)
			return
		}
		ctx, organization, err := s.exported(r, list)
		if err != nil {
			s.refuseExport(w, r, err)
			return
		}
		name := organization.Slug + "-" + string(list) + "-" + s.Store.Now().Format(time.DateOnly) + ".csv"
		h := w.Header()
		h.Set("Content-Type", "text/csv; charset=utf-8; header=present")
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
		h.Set("X-Content-Type-Options", "nosniff")
		if r.Method == http.MethodHead {
			return
		}
		paper := &paper{ResponseWriter: w, control: http.NewResponseController(w), server: s}
		if err := s.Exports.Export(ctx, list, organization.ID, paper); err != nil {
			if ctx.Err() == nil { // else nobody waits for it any more
				s.Log.WarnContext(ctx, "export broken off", "error", err, "requestId", live.RequestID(ctx))
			}
			panic(http.ErrAbortHandler) // so that nobody takes the part for the whole
		}
	})
}

// exported is whose list is asked for, and a context on behalf of who asks.
func (s *Server) exported(r *http.Request, list roster.List) (context.Context, *ent.Organization, error) {
	ctx, _, err := s.graphQL.Identify(r)
	if err != nil {
		return nil, nil, err
	}
	id, _ := publicid.Decode(publicid.Organization, r.URL.Query().Get("organization"))
	organization, err := s.Exports.Organization(ctx, list, id)
	return ctx, organization, err
}

// exportRefusals are the statuses of what can be expected.
var exportRefusals = map[fault.Code]int{
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.NotFound:        http.StatusNotFound,
	fault.Forbidden:       http.StatusForbidden,
}

func (s *Server) refuseExport(w http.ResponseWriter, r *http.Request, err error) {
	f, _ := fault.From(err)
	if f == nil || exportRefusals[f.Code] == 0 {
		s.Log.ErrorContext(r.Context(), "begin an export", "error", err, "requestId", live.RequestID(r.Context()))
		http.Error(w, apology, http.StatusInternalServerError)
		return
	}
	if f.Code == fault.Unauthenticated {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	http.Error(w, f.Message, exportRefusals[f.Code])
}

// paper is a response that is sent off page by page.
type paper struct {
	http.ResponseWriter
	control *http.ResponseController
	server  *Server
}

// Write gives what is left of the page its time.
func (p *paper) Write(text []byte) (int, error) {
	// A writer without deadlines is a test's recorder.
	_ = p.control.SetWriteDeadline(time.Now().Add(pageTime))
	return p.ResponseWriter.Write(text)
}

// Turn sends a page off, and ends an export whose session is over.
func (p *paper) Turn(ctx context.Context) error {
	if err := p.control.Flush(); err != nil {
		return err
	}
	v, _ := viewer.From(ctx)
	over, err := p.server.Accounts.Ended(ctx, []uuid.UUID{v.SessionID})
	if err == nil && len(over) > 0 {
		err = errors.New("the session has ended")
	}
	return err
}
