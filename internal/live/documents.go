package live

import (
	"context"
	"sync"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
)

// documents keeps valid documents, the least recently used go first. It is
// bounded by bytes: a cache of a thousand entries, as gqlgen's, held 270 MB of
// long documents that a stranger had sent.
type documents struct {
	bytes int

	mu    sync.Mutex
	held  int
	texts *simplelru.LRU[string, *ast.QueryDocument]
}

// A parsed document takes 12 to 112 bytes of memory for each of its text's, as
// measured; the shortest names cost most.
const bytesPerCharacter = 112

func newDocuments(bytes int) *documents {
	d := &documents{bytes: bytes}
	// Bytes are the bound; an entry is never smaller than its share of this.
	d.texts, _ = simplelru.NewLRU(1+bytes/bytesPerCharacter, func(text string, _ *ast.QueryDocument) {
		d.held -= footprint(text)
	})
	return d
}

func footprint(text string) int { return len(text) * bytesPerCharacter }

// Get and Add make it a graphql.Cache.
func (d *documents) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.texts.Get(text)
}

// Add keeps a document, unless it would push out a good part of the others.
func (d *documents) Add(_ context.Context, text string, doc *ast.QueryDocument) {
	if footprint(text) > d.bytes/16 {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.texts.Contains(text) {
		return
	}
	d.texts.Add(text, doc)
	d.held += footprint(text)
	for d.held > d.bytes {
		d.texts.RemoveOldest()
	}
}
