package attack

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
)

// heads are requests with too much, too many or the wrong thing in their headers.
func heads(w *world, _ *rand.Rand) []shot {
	all := append(crowds(), methods()...)
	all = append(all, accepts()...)
	all = append(all, conditions(w)...)
	return append(all, pretenders()...)
}

func got(name, target string, headers []string, more ...func(*exchange)) shot {
	return raw(name, func() string { return request(http.MethodGet, target, headers, "") }, more...)
}

// crowds are large heads. Beyond 36 kB they are refused before they are read.
func crowds() []shot {
	var all []shot
	for _, n := range []int{100, 1_000, 10_000, 100_000} {
		numbered := func(format string) []string {
			var headers []string
			for i := range n {
				headers = append(headers, fmt.Sprintf(format, i))
			}
			return headers
		}
		for name, headers := range map[string]func() []string{
			"headers":            func() []string { return numbered("X-%d: a") },
			"headers of a name":  func() []string { return numbered("X: %d") },
			"cookies":            func() []string { return []string{"Cookie: " + strings.Repeat("usher_session=x; ", n)} },
			"cookie headers":     func() []string { return numbered("Cookie: usher_session=%d") },
			"authorizations":     func() []string { return numbered("Authorization: Bearer %d") },
			"bytes of a token":   func() []string { return []string{"Authorization: Bearer " + strings.Repeat("x", n)} },
			"bytes of a name":    func() []string { return []string{strings.Repeat("X", n) + ": a"} },
			"bytes of an id":     func() []string { return []string{"X-Request-Id: " + strings.Repeat("i", n)} },
			"accepts":            func() []string { return []string{"Accept: " + strings.Repeat("a/b;q=0.1,", n) + "application/json"} },
			"languages":          func() []string { return []string{"Accept-Language: " + strings.Repeat("de;q=0.1,", n) + "en"} },
			"encodings":          func() []string { return []string{"Accept-Encoding: " + strings.Repeat("gzip;q=0,", n)} },
			"hops":               func() []string { return []string{"X-Forwarded-For: " + strings.Repeat("10.0.0.1,", n)} },
			"connection options": func() []string { return []string{"Connection: " + strings.Repeat("a,", n)} },
			"commas":             func() []string { return []string{"Accept: " + strings.Repeat(",", n)} },
			"folded lines":       func() []string { return []string{"X: a" + strings.Repeat("\r\n b", n)} },
		} {
			all = append(all, raw(fmt.Sprintf("%d %s", n, name), func() string { return post(harmless, headers()...) },
				answered(200, 400, 401, 406, 431)))
		}
		all = append(all,
			got(fmt.Sprintf("%d bytes of a path", n), "/"+strings.Repeat("a", n), nil, answered(404, 431)),
			got(fmt.Sprintf("%d slashes", n), strings.Repeat("/", n), nil, answered(200, 301, 307, 404, 431)),
			got(fmt.Sprintf("%d steps up", n), "/"+strings.Repeat("../", n), nil, answered(200, 301, 307, 400, 404, 431)),
			got(fmt.Sprintf("%d parameters", n), "/graphql?"+strings.Repeat("a=b&", n), nil, answered(400, 431)),
			got(fmt.Sprintf("%d semicolons", n), "/graphql?"+strings.Repeat(";", n), nil, answered(400, 431)),
			got(fmt.Sprintf("%d per cent signs", n), "/graphql?"+strings.Repeat("%", n), nil, answered(400, 431)))
	}
	return append(sorted(all),
		got("a query string of 1 MB", "/graphql?query="+strings.Repeat("a", 1<<20), nil, answered(431)),
		raw("a head without an end", func() string { return "GET / HTTP/1.1\r\nX: " + strings.Repeat("a", 1<<20) }, answered(431)),
		raw("a method of 100 kB", func() string { return request(strings.Repeat("A", 100_000), "/", nil, "") }, answered(400, 405, 431)))
}

func methods() []shot {
	var all []shot
	for _, method := range []string{
		"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "MKCOL", "QUERY", "get", "post", "Post", "GETT", "X", "M-SEARCH", "BREW",
	} {
		for _, target := range []string{"/graphql", "/", "/sign-in", "/livez", "/metrics", "/export/log", "/assets/none.js"} {
			all = append(all, raw(method+" "+target, func() string {
				return request(method, target, []string{"Content-Length: 24", "Content-Type: application/json"}, harmless+" ")
			}, answered(200, 204, 301, 307, 308, 400, 401, 403, 404, 405)))
		}
	}
	for _, override := range []string{"X-HTTP-Method-Override: POST", "X-HTTP-Method: POST", "X-Method-Override: POST", "_method: POST"} {
		all = append(all, got(override, "/graphql?query=mutation%7BsignOut%7BuserErrors%7Bcode%7D%7D%7D", []string{override}, answered(405)))
	}
	return all
}

func accepts() []shot {
	var all []shot
	for i, accept := range []string{
		"", " ", ",", ";", "*", "*/*", "*/json", "application/*", "text/html", "application/json;q=0", "application/json;q=-1", "application/json;q=2",
		"application/json;q=NaN", "application/json;q=Inf", "application/json;q=1e400", "application/json;q=", "application/json;charset=utf-16",
		"application/json;charset=\"utf-8", "application/json;a=b;a=c", "application/graphql-response+json;q=0,*/*;q=0", "text/event-stream;q=0",
		"multipart/mixed", "multipart/mixed;deferSpec=20220824", "application/json\x01", "application/json;\x7f", "\xff", "application/json;q=0.0000001",
		strings.Repeat("application/json;q=0.5,", 1_000), strings.Repeat("text/event-stream,", 1_000),
	} {
		all = append(all, raw(fmt.Sprintf("Accept %d", i), func() string { return post(harmless, "Accept: "+accept) }, answered(200, 400, 406)))
	}
	return all
}

// conditions are asked of files, which browsers ask for in parts and anew.
func conditions(w *world) []shot {
	files := []string{"/", "/sign-in", w.asset(".js"), w.asset(".css"), w.asset(".svg")}
	parts := func(n int) string { return "Range: bytes=" + strings.TrimSuffix(strings.Repeat("0-0,", n), ",") }
	headers := map[string]string{
		"2 parts": parts(2), "100 parts": parts(100), "8,000 parts": parts(8_000), "12,000 parts": "Range: bytes=" + strings.Repeat("0-,", 12_000) + "0-",
		"parts that overlap": "Range: bytes=" + strings.Repeat("0-99999,5-,", 1_500) + "-1", "a part of no length": "Range: bytes=-0",
		"a part from the end": "Range: bytes=-99999999999999999999", "a part beyond": "Range: bytes=99999999999-", "a part turned round": "Range: bytes=9-1",
		"no part": "Range: bytes=", "a part in lines": "Range: lines=1-2", "a part that is none": "Range: bytes=a-b", "commas": "Range: bytes=" + strings.Repeat(",", 30_000),
		"30 kB of tags": "If-None-Match: " + strings.Repeat(`"a",`, 7_000) + `"b"`, "weak tags": "If-None-Match: " + strings.Repeat(`W/"a",`, 5_000),
		"a tag without an end": `If-None-Match: "` + strings.Repeat("a", 30_000), "quotes": "If-None-Match: " + strings.Repeat(`"`, 30_000),
		"any tag": "If-Match: *", "tags that must be": "If-Match: " + strings.Repeat(`"a",`, 7_000), "a part if": "If-Range: \"x\"\r\n" + parts(100),
		"a moment": "If-Modified-Since: " + strings.Repeat("9", 1_000), "codings": "Accept-Encoding: " + strings.Repeat("gzip;q=0.1,", 2_500) + "gzip",
	}
	var all []shot
	for _, file := range files {
		for name, header := range headers {
			for _, coding := range []string{"", "Accept-Encoding: gzip"} {
				all = append(all, got(fmt.Sprintf("%s of %s %s", name, file, coding), file, []string{header, "X-A: b\r\n" + coding + "X-B: c"},
					answered(200, 206, 304, 412, 416, 431, 400)))
			}
		}
	}
	return sorted(all)
}

// pretenders name another host, another address or another proxy. A link is never
// built from what they say, see TestLetters_are_never_led_elsewhere, and nobody has
// more guesses by them, see guesses.
func pretenders() []shot {
	var all []shot
	for _, name := range []string{"Host", "X-Forwarded-Host", "X-Host", "X-Original-Host", "Forwarded", "X-Forwarded-Server", "X-Forwarded-Proto", "X-Real-IP", "X-Forwarded-For", "True-Client-IP", "CF-Connecting-IP", "X-Original-URL", "X-Rewrite-URL"} {
		for _, value := range []string{"evil.example", "evil.example:443", "127.0.0.1", "::1", "[::1]:80", "host=evil.example", "https", "/metrics", "a, b, c", "unknown", "999.999.999.999", "10.0.0.1\x00"} {
			header := name + ": " + value
			all = append(all, raw(fmt.Sprintf("%q", header), func() string {
				return pretending(post(`{"query":"mutation{requestPasswordReset(input:{email:\"nobody@example.com\"}){userErrors{code}}}"}`), header)
			}, answered(200, 400), without("evil")))
		}
	}
	return all
}

// pretending puts a header into a request, for the host's own if it is that.
func pretending(said, header string) string {
	const own = "Host: " + host + "\r\n"
	if strings.HasPrefix(header, "Host:") {
		return strings.Replace(said, own, header+"\r\n", 1)
	}
	return strings.Replace(said, own, own+header+"\r\n", 1)
}
