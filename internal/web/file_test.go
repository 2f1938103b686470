package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
)

var takingGzip = http.Header{"Accept-Encoding": {"gzip, deflate, br, zstd"}}

// What a second download gets is what the first one had compressed, the very
// bytes: they are changed in between, and the change arrives.
func TestFile_is_compressed_once(t *testing.T) {
	t.Parallel()
	file := newFile("dist" + Stylesheet)
	first := request(file, http.MethodGet, Stylesheet, takingGzip)
	expectHeader(t, first, "Content-Encoding", "gzip")
	if got := unzipped(t, first.Body); !bytes.Equal(got, mustRead(file.name)) {
		t.Errorf("%d bytes arrive, which are others than the file's", len(got))
	}
	const mark = "kept"
	copy(file.gzipped(), mark)
	second := request(file, http.MethodGet, Stylesheet, takingGzip)
	if !strings.HasPrefix(second.Body.String(), mark) {
		t.Error("the file was compressed again")
	}
}

func TestFile_arrives_whole_in_either_encoding(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{Playground: true})
	kept := 0
	for _, name := range assets("*") {
		address, content := strings.TrimPrefix(name, "dist"), mustRead(name)
		plain := request(handler, http.MethodGet, address, nil)
		expectHeader(t, plain, "Vary", "Accept-Encoding")
		expectHeader(t, plain, "Content-Encoding", "")
		if !bytes.Equal(plain.Body.Bytes(), content) {
			t.Errorf("%s arrives changed", address)
		}
		zipped := request(handler, http.MethodGet, address, takingGzip)
		expectHeader(t, zipped, "Vary", "Accept-Encoding")
		if kept += zipped.Body.Len(); zipped.Result().Header.Get("Content-Encoding") == "gzip" {
			zipped.Body = bytes.NewBuffer(unzipped(t, zipped.Body))
		}
		if !bytes.Equal(zipped.Body.Bytes(), content) {
			t.Errorf("%s arrives changed when compressed", address)
		}
	}
	if kept > 3_000_000 {
		t.Errorf("%d bytes are kept compressed", kept)
	}
}

func TestFile_head_says_what_a_download_would_be(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	for _, address := range []string{Stylesheet, "/invitation"} {
		for _, header := range []http.Header{nil, takingGzip} {
			got, head := request(handler, http.MethodGet, address, header), request(handler, http.MethodHead, address, header)
			expectStatus(t, head, http.StatusOK)
			expectHeader(t, head, "Content-Length", strconv.Itoa(got.Body.Len()))
			for _, name := range []string{"Content-Encoding", "Content-Type", "ETag", "Vary", "Cache-Control"} {
				expectHeader(t, head, name, got.Result().Header.Get(name))
			}
			if head.Body.Len() > 0 {
				t.Errorf("%s: HEAD is answered with %d bytes", address, head.Body.Len())
			}
		}
	}
}

func TestFile_range_is_of_the_encoding_that_is_sent(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	for _, header := range []http.Header{{}, takingGzip.Clone()} {
		whole := request(handler, http.MethodGet, Stylesheet, header)
		header.Set("Range", "bytes=10-19")
		part := request(handler, http.MethodGet, Stylesheet, header)
		expectStatus(t, part, http.StatusPartialContent)
		expectHeader(t, part, "Content-Encoding", whole.Result().Header.Get("Content-Encoding"))
		expectHeader(t, part, "Content-Range", "bytes 10-19/"+strconv.Itoa(whole.Body.Len()))
		if !bytes.Equal(part.Body.Bytes(), whole.Body.Bytes()[10:20]) {
			t.Errorf("with %v: got %q", header, part.Body)
		}
		header.Set("Range", "bytes=99999999-")
		expectStatus(t, request(handler, http.MethodGet, Stylesheet, header), http.StatusRequestedRangeNotSatisfiable)
	}
}

func TestFile_that_is_known_is_not_sent_in_either_encoding(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	tag := request(handler, http.MethodGet, "/invitation", takingGzip).Result().Header.Get("ETag")
	for _, header := range []http.Header{{}, takingGzip.Clone()} {
		header.Set("If-None-Match", tag)
		reply := request(handler, http.MethodGet, "/invitation", header)
		expectStatus(t, reply, http.StatusNotModified)
		expectHeader(t, reply, "ETag", tag)
		expectHeader(t, reply, "Vary", "Accept-Encoding")
		expectHeader(t, reply, "Content-Encoding", "")
		if reply.Body.Len() > 0 {
			t.Errorf("%d bytes are sent", reply.Body.Len())
		}
	}
}

func TestTakesGzip(t *testing.T) {
	t.Parallel()
	for accepted, want := range map[string]bool{
		"":                       false,
		"identity":               false,
		"br":                     false,
		"*":                      false,
		"gzip":                   true,
		"GZIP":                   true,
		"br , gzip":              true,
		"deflate,gzip;q=0.5":     true,
		"gzip; q=1.0, *;q=0":     true,
		"gzip;q=0":               false,
		"gzip ; q = 0.000":       false,
		"gzip;q=":                false,
		"gzip;q=high":            false,
		"xgzip":                  false,
		"br;q=1.0, gzip;q=0, *":  false,
		",;,=;q,,;;gzip=1, gzip": true,
	} {
		if got := takesGzip(http.Header{"Accept-Encoding": {accepted}}); got != want {
			t.Errorf("%q: got %v", accepted, got)
		}
	}
	if !takesGzip(http.Header{"Accept-Encoding": {"br", "gzip"}}) {
		t.Error("the second line is not read")
	}
}

func unzipped(t *testing.T, body io.Reader) []byte {
	t.Helper()
	r, err := gzip.NewReader(body)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// 12,000 parts of a script took 100 ms of a core.
func TestFile_in_several_parts_is_sent_whole(t *testing.T) {
	t.Parallel()
	handler := Handler(Options{})
	for _, header := range []http.Header{{}, takingGzip.Clone()} {
		whole := request(handler, http.MethodGet, Stylesheet, header)
		header.Set("Range", "bytes="+strings.Repeat("0-0,", 8_000)+"5-9")
		answer := request(handler, http.MethodGet, Stylesheet, header)
		expectStatus(t, answer, http.StatusOK)
		if !bytes.Equal(answer.Body.Bytes(), whole.Body.Bytes()) {
			t.Errorf("with %.60v: got %d bytes", header, answer.Body.Len())
		}
	}
}
