package live

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"usher/internal/fault"
)

const (
	mediaResponse = "application/graphql-response+json"
	mediaJSON     = "application/json"
	mediaStream   = "text/event-stream"
	mediaForm     = "multipart/form-data"
)

// BeginsAtOnce tells whether the head of a request's answer is sent before anything
// is done, as a socket's and an event stream's are: then it sets no cookie.
func BeginsAtOnce(r *http.Request) bool {
	media, _ := negotiate(r.Header.Values("Accept"))
	return r.Header.Get("Upgrade") != "" || media == mediaStream
}

// negotiate chooses the answer's media type by the Accept headers: the highest
// q wins, then the first named. What matches anything gets application/json.
func negotiate(accept []string) (media string, ok bool) {
	all := strings.Join(accept, ",")
	if strings.TrimSpace(all) == "" {
		return mediaJSON, true
	}
	best := 0.0
	for _, part := range strings.Split(all, ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		switch name {
		case mediaResponse, mediaJSON, mediaStream:
		case "*/*", "application/*":
			name = mediaJSON
		default:
			continue
		}
		if charset := params["charset"]; charset != "" && !strings.EqualFold(charset, "utf-8") {
			continue
		}
		q := 1.0
		if text, given := params["q"]; given {
			if q, err = strconv.ParseFloat(text, 64); err != nil {
				continue
			}
		}
		if q > best {
			best, media = q, name
		}
	}
	return media, best > 0
}

// asked is an operation as clients write it.
type asked struct {
	Query         *string        `json:"query"`
	DocumentID    *string        `json:"documentId"`
	OperationName *string        `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
}

func (a asked) params() (*graphql.RawParams, error) {
	params := &graphql.RawParams{Variables: a.Variables, Extensions: a.Extensions}
	if a.Query != nil {
		params.Query = *a.Query
	}
	if params.Query == "" { // some clients send an empty one beside a hash
		hash, ok := a.reference()
		switch {
		case ok:
			params.Extensions = referring(hash)
		case a.Query == nil:
			return nil, fault.New(fault.BadUserInput, `The parameter "query" is missing.`)
		}
	}
	if a.OperationName != nil {
		params.OperationName = *a.OperationName
	}
	return params, nil
}

// readAsked reads one operation from JSON.
func (l Limits) readAsked(text []byte) (*graphql.RawParams, error) {
	if bytes.HasPrefix(bytes.TrimLeft(text, " \t\r\n"), []byte("[")) {
		return nil, fault.New(fault.BadUserInput, "Send one operation in each request; lists of operations are not accepted.")
	}
	var a asked
	if err := l.readJSON(text, &a); err != nil {
		return nil, err
	}
	return a.params()
}

// readJSON decodes text, which must be one JSON value of a bearable structure.
func (l Limits) readJSON(text []byte, into any) error {
	if crowded(text, l.JSONValues, l.JSONDepth) {
		return tooComplex("The JSON has more than %d values, or nests more than %d deep.", l.JSONValues, l.JSONDepth)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		if wrong, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
			if wrong.Field == "" {
				return fault.New(fault.BadUserInput, "Expected a JSON object, found %s.", wrong.Value)
			}
			return fault.New(fault.BadUserInput, "%q must not be %s.", wrong.Field, wrong.Value)
		}
		return fault.New(fault.BadUserInput, "This is not JSON: %s.", err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return fault.New(fault.BadUserInput, "Something follows after the JSON.")
	}
	return nil
}

// crowded tells whether JSON has more values, or nests deeper, than allowed.
// It touches each byte once and makes nothing, where decoding a megabyte of
// [{},{},… makes a third of a million maps.
func crowded(text []byte, values, depth int) bool {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth--
			values--
		case '}', ']':
			depth++
		case ',':
			values--
		}
		if depth < 0 || values < 0 {
			return true
		}
	}
	return false
}

// contentProblem says what is wrong with a body's type; "" means nothing.
// Types that a form on any page could send are never accepted, but for the one
// that carries files, and that only beside a header which such a form cannot
// set.
func contentProblem(h http.Header) string {
	name, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil || name != mediaJSON && name != mediaForm {
		return "Send Content-Type: " + mediaJSON + "."
	}
	if name == mediaForm {
		if problem := formProblem(h, params["boundary"]); problem != "" {
			return problem
		}
	}
	if charset, given := params["charset"]; given && !strings.EqualFold(charset, "utf-8") {
		return fmt.Sprintf("Send UTF-8 and not %s.", charset)
	}
	if encoding := h.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return "Send the body without Content-Encoding."
	}
	return ""
}
