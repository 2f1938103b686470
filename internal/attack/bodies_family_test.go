package attack

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
)

const harmless = `{"query":"{__typename}"}`

// bodies are said to be longer, shorter or other than they are.
func bodies(_ *world, _ *rand.Rand) []shot {
	all := append(unbounded(), compressed()...)
	return append(append(all, smuggled()...), mistyped()...)
}

// chunked writes a body in chunks of a size.
func chunked(body string, size int) string {
	var b strings.Builder
	for len(body) > 0 {
		n := min(size, len(body))
		fmt.Fprintf(&b, "%x\r\n%s\r\n", n, body[:n])
		body = body[n:]
	}
	return b.String() + "0\r\n\r\n"
}

var asJSON = []string{"Content-Type: application/json"}

func chunks(name string, said func() string, more ...func(*exchange)) shot {
	return raw(name, func() string {
		return request(http.MethodPost, "/graphql", append([]string{"Transfer-Encoding: chunked"}, asJSON...), said())
	}, more...)
}

func unbounded() []shot {
	all := []shot{
		chunks("8 MB in chunks", func() string { return chunked(strings.Repeat(" ", 8<<20), 64<<10) }, answered(413)),
		chunks("8 MB in one chunk", func() string { return chunked(strings.Repeat(" ", 8<<20), 8<<20) }, answered(413)),
		chunks("a chunk of 17 digits", func() string { return "10000000000000000\r\n" + harmless }, answered(400)),
		chunks("a chunk of no digits", func() string { return "zz\r\n" + harmless }, answered(400)),
		chunks("a negative chunk", func() string { return "-1\r\n" + harmless }, answered(400)),
		chunks("a chunk with an extension of 100 kB", func() string { return "1;" + strings.Repeat("a", 100_000) + "\r\n{\r\n0\r\n\r\n" }, answered(400)),
		chunks("a trailer of 100 kB", func() string { return "1\r\n{\r\n0\r\nA: " + strings.Repeat("a", 100_000) + "\r\n\r\n" }, mayCut),
		chunks("chunks without line ends", func() string { return "1{1{1{\r\n\r\n" }, answered(400)),
	}
	for _, n := range []int{1, 100, 50_000, 1 << 20} {
		all = append(all, chunks(fmt.Sprintf("%d bytes in chunks of one", n), func() string { return chunked(strings.Repeat(" ", n), 1) }))
	}
	for _, length := range []string{"-1", "+1", "0x10", "1e3", "99999999999999999999", "1 1", "1,1", "1,2", "", " ", "٣", "1;2", "NaN"} {
		all = append(all, raw("Content-Length: "+length, func() string {
			return request(http.MethodPost, "/graphql", append([]string{"Content-Length: " + length}, asJSON...), "")
		}, answered(400, 411, 413, 200, 415)))
	}
	for _, length := range []int{1, 23, 1<<20 + 1, 1 << 30, 1 << 40, 1<<63 - 1} {
		all = append(all, raw(fmt.Sprintf("%d bytes announced and 24 sent", length), func() string {
			return request(http.MethodPost, "/graphql", append([]string{fmt.Sprintf("Content-Length: %d", length), "Expect: 100-continue"}, asJSON...), harmless)
		}, answered(100, 400, 413)))
	}
	return all
}

// bomb is 64 MB of zeros in 64 kB.
var bomb = sync.OnceValue(func() string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write(make([]byte, 64<<20)) // a buffer takes everything
	_ = w.Close()
	return b.String()
})

// compressed are small, and would be large.
func compressed() []shot {
	var all []shot
	for _, coding := range []string{"gzip", "x-gzip", "deflate", "br", "zstd", "compress", "gzip, gzip", "gzip, identity", "GZIP", "*", "identity;q=0"} {
		all = append(all, raw("a bomb as "+coding, func() string { return post(bomb(), "Content-Encoding: "+coding) }, answered(415)))
	}
	return append(all,
		raw("a bomb that says nothing of it", func() string { return post(bomb()) }, answered(400)),
		// A transfer's coding that a server does not know is 501: RFC 9112, 6.1.
		raw("a bomb as a transfer", func() string {
			return request(http.MethodPost, "/graphql", append([]string{"Transfer-Encoding: gzip, chunked"}, asJSON...), chunked(harmless, 8))
		}, answered(501)))
}

// smuggled are two requests for one who reads them otherwise. Each must be refused
// or end the connection: nothing behind it may be answered as a second one.
func smuggled() []shot {
	const second = "GET /livez HTTP/1.1\r\nHost: " + host + "\r\n\r\n"
	head := "POST /graphql HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\n"
	var all []shot
	for i, lines := range []string{
		"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
		"Content-Length: 5\r\nContent-Length: 6\r\n", "Content-Length: 5, 6\r\n", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
		"Transfer-Encoding: chunked, chunked\r\n", "Transfer-Encoding: chunked, identity\r\n", "Transfer-Encoding: identity, chunked\r\n",
		"Transfer-Encoding: xchunked\r\n", "Transfer-Encoding : chunked\r\n", "Transfer-Encoding:\x0bchunked\r\n", " Transfer-Encoding: chunked\r\n",
		"X: y\r\n Transfer-Encoding: chunked\r\n", "Transfer-Encoding: \"chunked\"\r\n", "Transfer-Encoding: chunked;q=1\r\n",
		"Transfer_Encoding: chunked\r\nContent-Length: 5\r\nContent-Length: 50\r\n", "Content-Length: 0\r\nContent-Length: 5\r\n",
		"Transfer-Encoding: chunked\nContent-Length: 5\r\nContent-Length: 7\r\n", "Content-Length: 5\rContent-Length: 6\r\n",
	} {
		all = append(all, raw(fmt.Sprintf("two lengths %d", i), func() string {
			return head + lines + "\r\n0\r\n\r\n" + second
		}, answered(400, 415, 501), without(`"status":"ok"`)))
	}
	for i, said := range []string{
		"GET /livez HTTP/9.9\r\n\r\n", "GET /livez HTTP/0.9\r\n\r\n", "GET /livez\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\x16\x03\x01\x02\x00\x01\x00\x01\r\n\r\n",
		"GET  /livez  HTTP/1.1\r\n\r\n", "\r\n\r\n\r\n\r\nGET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET /livez HTTP/1.1\r\n\r\n",
		"GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET /livez HTTP/1.1\r\nHost: a b\r\n\r\n", "GET /livez HTTP/1.1\r\nA\r\n\r\n",
		"GET /livez HTTP/1.1\r\n: a\r\n\r\n", "GET /livez HTTP/1.1\r\nHost: x\r\nA: \x00\r\n\r\n", "G\x00T / HTTP/1.1\r\nHost: x\r\n\r\n",
		"CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\nConnection: close\r\n\r\n", "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"GET http://evil.example/graphql HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n", "\x00\x00\x00\x00\r\n\r\n", "{\"query\":\"{__typename}\"}\r\n\r\n",
		"GET /\xff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
	} {
		// A version that there is not is 505: RFC 9110, 15.6.6.
		all = append(all, raw(fmt.Sprintf("no request %d", i), func() string { return said },
			answered(200, 204, 301, 307, 308, 400, 404, 405, 505), mayCut))
	}
	return all
}

// mistyped are bodies that a form on any page could send, and others that are no
// JSON by what they say of themselves.
func mistyped() []shot {
	var all []shot
	const mutation = `{"query":"mutation{signOut{userErrors{code}}}"}`
	for _, media := range []string{
		"", "text/plain", "text/plain; charset=utf-8", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x",
		"application/graphql", "application/xml", "text/html", "application/json, text/plain", "application/jsonp", "text/plain; application/json",
		"application/json; charset=utf-16", "application/json; charset=utf-7", "application/json; charset=\"", "application/json;;", "application/json x",
		"APPLICATION/XJSON", "*/*", "application/*", "image/svg+xml", "application/octet-stream", strings.Repeat("a", 20_000),
	} {
		name := media
		if len(name) > 60 {
			name = fmt.Sprintf("%.30s of %d bytes", media, len(media))
		}
		all = append(all, raw("a mutation as "+name, func() string {
			return request(http.MethodPost, "/graphql", []string{"Content-Type: " + media, fmt.Sprintf("Content-Length: %d", len(mutation)), "Cookie: usher_session=x"}, mutation)
		}, answered(415, 431)))
	}
	for _, text := range []string{
		"mutation{signOut{userErrors{code}}}", `mutation{signIn(input:{email:"ann@example.com",password:"x"}){userErrors{code}}}`,
		"query a{__typename} mutation b{signOut{userErrors{code}}}&operationName=b", "subscription{organizationEvents(organizationId:1){cursor}}",
	} {
		target := "/graphql?query=" + strings.NewReplacer(" ", "%20", `"`, "%22", "{", "%7B", "}", "%7D").Replace(text)
		all = append(all, raw("by GET: "+text, func() string { return request(http.MethodGet, target, nil, "") }, answered(200, 400, 405), without(`"userErrors"`)),
			raw("by HEAD: "+text, func() string { return request(http.MethodHead, target, nil, "") }, answered(400, 405)))
	}
	return all
}
