package live

import (
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"golang.org/x/time/rate"
)

// This file is documents that the server knew before anybody asked: found by
// their hashes, and if so wanted the only ones that run.
// https://github.com/graphql/graphql-over-http/blob/main/spec/Appendix%20A%20--%20Persisted%20Documents.md

// Trust says what becomes of documents that are in no manifest.
type Trust string

// With TrustOff, which the zero value is too, they run; with TrustWarn as well,
// counted and logged; with TrustEnforce they are refused.
const (
	TrustOff     Trust = "off"
	TrustWarn    Trust = "warn"
	TrustEnforce Trust = "enforce"
)

// Of a document that is not trusted the log tells once, as long as it is among
// the last of which it has, and never of more than warningsAtOnce in a go and
// one in warningPause after that: strangers decide how many there are.
const (
	warningsRemembered = 1_000
	warningsAtOnce     = 100
	warningPause       = 10 * time.Second
)

// trusted is a manifest at work.
type trusted struct {
	mode     Trust
	manifest Manifest
	texts    map[string]bool // the manifest's: comparing them is quicker than hashing

	mu   sync.Mutex
	pace *rate.Limiter
	told *simplelru.LRU[string, struct{}] // the hashes that the log has told of
}

func (t *trusted) begin(mode Trust, manifest Manifest) {
	t.mode, t.manifest = mode, manifest
	t.texts = make(map[string]bool, len(manifest))
	for _, text := range manifest {
		t.texts[text] = true
	}
	t.pace = rate.NewLimiter(rate.Every(warningPause), warningsAtOnce)
	t.told, _ = simplelru.NewLRU[string, struct{}](warningsRemembered, nil)
}

// reference is the hash by which a request names its document. A documentId
// without a colon is what clients make of the manifest's keys as they are; one
// with another prefix names nothing that there is.
func (a asked) reference() (hash string, ok bool) {
	if a.DocumentID != nil {
		return strings.TrimPrefix(*a.DocumentID, hashPrefix), true
	}
	persisted, _ := a.Extensions[persistedQuery].(map[string]any)
	if persisted["version"] != json.Number("1") {
		return "", false
	}
	hash, ok = persisted["sha256Hash"].(string)
	return hash, ok
}

// persistedQuery is the extension in which a hash stands, as Apollo's clients
// write it; a documentId is put there as well once it is read.
const persistedQuery = "persistedQuery"

// referring writes a reference as resolve reads it.
func referring(hash string) map[string]any {
	return map[string]any{persistedQuery: map[string]any{"sha256Hash": hash}}
}

// resolve puts the text in place of a hash, and refuses what is not trusted.
// Where the text is there, the text counts.
func (t *trusted) resolve(asked *graphql.RawParams) *gqlerror.Error {
	persisted, named := asked.Extensions[persistedQuery].(map[string]any)
	if hash, ok := persisted["sha256Hash"].(string); named && ok && asked.Query == "" {
		text, known := t.manifest[hash]
		if !known {
			// Of all the words for it, the one that urql and Apollo's clients know.
			return coded(codeDocumentUnknown, "PersistedQueryNotFound")
		}
		asked.Query = text
		return nil
	}
	if t.mode == TrustEnforce && !t.texts[asked.Query] {
		return coded(codeUntrusted, "This server runs only documents that were given to it beforehand, and this is none of them.")
	}
	return nil
}

func coded(code, message string) *gqlerror.Error {
	err := gqlerror.Errorf("%s", message)
	errcode.Set(err, code)
	return err
}

// notice counts and logs an operation that runs without being trusted. Its text
// is not logged: somebody may have written secrets into it.
func (s *Server) notice(ctx context.Context, op *graphql.OperationContext) {
	t := &s.trusted
	if t.mode != TrustWarn || t.texts[op.RawQuery] {
		return
	}
	s.metrics.untrusted.Inc()
	hash := hashOf(op.RawQuery)
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, told := t.told.Get(hash); told || !t.pace.Allow() {
		return
	}
	t.told.Add(hash, struct{}{})
	s.Log.LogAttrs(ctx, slog.LevelWarn, "a document is not trusted", slog.String("sha256", hash),
		slog.String("operation", string(op.Operation.Operation)), slog.String("name", shortened(op.Operation.Name)),
		slog.String("requestId", RequestID(ctx)))
}

func shortened(name string) string {
	const most = 100
	return name[:min(len(name), most)] // names are ASCII
}
