package server

import (
	"context"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/event"
	"usher/internal/fault"
	"usher/internal/live"
	"usher/internal/publicid"
	"usher/internal/roster"
)

// download is a file of an organization's, on its way to who asked for it.
type download struct {
	organization *ent.Organization
	name         string // of the file, behind the organization's; its ending last
	contentType  string
	// begin does what comes before the first page and may wait for others.
	begin func(context.Context) (write func(context.Context, event.Paper) error, err error)
}

// export answers with something of an organization's as a file. Who asks is found
// out as by /graphql; people get the sentences, because they click such links.
func (s *Server) export(open func(ctx context.Context, r *http.Request) (download, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "Use GET.", http.StatusMethodNotAllowed)
			return
		}
		file, ctx, who, err := s.begin(r, open)
		if err != nil {
			s.refuseExport(w, r, err)
			return
		}
		leave, err := s.exporting.take(who.Key)
		if err != nil {
			s.refuseExport(w, r, err)
			return
		}
		defer leave()
		ending := path.Ext(file.name)
		name := file.organization.Slug + "-" + strings.TrimSuffix(file.name, ending) + "-" + s.Store.Now().Format(time.DateOnly) + ending
		h := w.Header()
		h.Set("Content-Type", file.contentType)
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
		h.Set("X-Content-Type-Options", "nosniff")
		if r.Method == http.MethodHead {
			return
		}
		paper := &paper{w: w, control: http.NewResponseController(w), server: s, hold: s.graphQL.Holding(who, r)}
		defer paper.drop()
		err = paper.fill(ctx, file.begin)
		switch {
		case err == nil:
		case ctx.Err() != nil: // nobody waits for it any more
			panic(http.ErrAbortHandler)
		case !paper.begun:
			h.Del("Content-Disposition")
			s.refuseExport(w, r, err)
		default:
			s.Log.WarnContext(ctx, "export broken off", "error", err, "requestId", live.RequestID(ctx))
			panic(http.ErrAbortHandler) // so that nobody takes the part for the whole
		}
	})
}

// begin finds out who asks and for what.
func (s *Server) begin(r *http.Request, open func(context.Context, *http.Request) (download, error)) (file download, ctx context.Context, who live.Principal, err error) {
	ctx, who, err = s.graphQL.Identify(r)
	if err == nil {
		file, err = open(ctx, r)
	}
	return file, ctx, who, err
}

// exportedOrganization is whose file is asked for.
func exportedOrganization(r *http.Request) uuid.UUID {
	id, _ := publicid.Decode(publicid.Organization, r.URL.Query().Get("organization"))
	return id
}

// list opens a list of people as CSV.
func (s *Server) list(list roster.List) func(context.Context, *http.Request) (download, error) {
	return func(ctx context.Context, r *http.Request) (download, error) {
		organization, err := s.Exports.Organization(ctx, list, exportedOrganization(r))
		return download{
			organization: organization, name: string(list) + ".csv", contentType: "text/csv; charset=utf-8; header=present",
			begin: func(context.Context) (func(context.Context, event.Paper) error, error) {
				return func(ctx context.Context, paper event.Paper) error {
					return s.Exports.Export(ctx, list, organization.ID, paper)
				}, nil
			},
		}, err
	}
}

// exportRefusals are the statuses of what can be expected.
var exportRefusals = map[fault.Code]int{
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.NotFound:        http.StatusNotFound,
	fault.Forbidden:       http.StatusForbidden,
	fault.BadUserInput:    http.StatusBadRequest,
	fault.RateLimited:     http.StatusTooManyRequests,
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
	if f.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(f.RetryAfter.Seconds())))
	}
	http.Error(w, f.Message, exportRefusals[f.Code])
}
