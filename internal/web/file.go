package web

import (
	"bytes"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/gzip"
)

// Types by extension, because the mime package asks the machine it runs on.
var contentTypes = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".svg":  "image/svg+xml",
	".ttf":  "font/ttf",
}

// file is one that is embedded. Anybody may ask for it as often as he likes, so it
// is compressed once, when somebody first takes it so, and kept: all of them
// together come to less than 3 MB.
type file struct {
	name    string
	gzipped func() []byte // nil where that would be no shorter
}

func newFile(name string) file {
	return file{name: name, gzipped: sync.OnceValue(func() []byte { return compress(mustRead(name)) })}
}

// ServeHTTP answers with the file. Ranges and conditions are those of the
// encoding that is sent.
func (f file) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", contentTypes[path.Ext(f.name)])
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Add("Vary", "Accept-Encoding")
	// Nobody needs several parts of such a file, and thousands take long to write: a
	// server may answer with all of it (RFC 9110, 14.2).
	if strings.Contains(r.Header.Get("Range"), ",") {
		r = r.Clone(r.Context())
		r.Header.Del("Range")
	}
	if takesGzip(r.Header) {
		if content := f.gzipped(); content != nil {
			header.Set("Content-Encoding", "gzip")
			header.Set("Content-Length", strconv.Itoa(len(content))) // net/http leaves it out where something is encoded
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
			return
		}
	}
	http.ServeFileFS(w, r, dist, f.name)
}

// takesGzip reads Accept-Encoding as RFC 9110, 12.5.3, has it. A star alone is
// not taken for gzip: plain is right for it too.
func takesGzip(header http.Header) bool {
	for coding := range strings.SplitSeq(strings.Join(header.Values("Accept-Encoding"), ","), ",") {
		name, weight, weighed := strings.Cut(coding, ";")
		if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
			continue
		}
		_, q, _ := strings.Cut(weight, "=")
		value, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
		return !weighed || err == nil && value > 0
	}
	return false
}

func compress(content []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // errs for a level that does not exist
	_, _ = w.Write(content)                               // a buffer takes everything
	_ = w.Close()
	if b.Len() >= len(content) {
		return nil
	}
	return b.Bytes()
}
