package live

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"time"

	"usher/internal/fault"
)

// readBody reads a request's body, which counts as held by whoever sends it until
// it is understood: else as many as somebody opens connections could wait half sent, with
// a megabyte each. The buffer that it grows in may be up to three times as long. An
// error comes with its status.
func (s *Server) readBody(w http.ResponseWriter, r *http.Request, v *visit) ([]byte, int, error) {
	most := int64(s.Limits.BodyBytes)
	if r.ContentLength > most { // waiting for it would hold this for nothing
		status, err := unread(&http.MaxBytesError{Limit: most})
		return nil, status, err
	}
	var text bytes.Buffer
	counted := io.TeeReader(http.MaxBytesReader(w, r.Body, most), holder{v.holding})
	if _, err := text.ReadFrom(counted); err != nil {
		if errors.Is(err, errNoRoom) {
			status, err := noRoomFor()
			return nil, status, err
		}
		status, err := unread(err)
		return nil, status, err
	}
	return text.Bytes(), http.StatusOK, nil
}

var errNoRoom = errors.New("there is no room for it")

// noRoomFor is why a request is not read for which its sender has no room.
func noRoomFor() (int, error) {
	full := fault.New(fault.RateLimited, noRoomYet)
	full.RetryAfter = time.Second
	return http.StatusTooManyRequests, full
}

// holder counts what is written.
type holder struct{ of *holding }

// Write implements io.Writer.
func (h holder) Write(p []byte) (int, error) {
	if !h.of.grow(len(p)) {
		return 0, errNoRoom
	}
	return len(p), nil
}

// unread says why a body could not be read to its end, with the status.
func unread(err error) (int, error) {
	if tooLong, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return http.StatusRequestEntityTooLarge, fault.New(fault.BadUserInput, "The body is longer than %d bytes.", tooLong.Limit)
	}
	return http.StatusBadRequest, fault.New(fault.BadUserInput, "The body ended too early.")
}
