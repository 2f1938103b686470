package live

import (
	"bytes"
	"io"
	"os"
	"sync"
)

// fileInMemory is up to what length, in bytes, a file does not go to disk.
const fileInMemory = 64 << 10

// spool is one form's files, the long ones on disk.
type spool struct {
	open []*os.File
	left []string // those with a name still
}

// keep reads a file to its end. What it returns is good until remove.
func (s *spool) keep(file io.Reader, folder string) (io.ReaderAt, int64, error) {
	head := &bytes.Buffer{}
	size, err := io.CopyN(head, file, fileInMemory)
	if err == io.EOF {
		return bytes.NewReader(head.Bytes()), size, nil
	}
	if err != nil {
		return nil, 0, err
	}
	long, err := os.CreateTemp(folder, "usher-upload-*")
	if err != nil {
		return nil, 0, err
	}
	s.open = append(s.open, long)
	// Without a name it lives as long as it is open: even a server that is killed
	// leaves nothing behind. Not every system can do that.
	if os.Remove(long.Name()) != nil { // #nosec G703 -- the name is CreateTemp's, not the sender's
		s.left = append(s.left, long.Name())
	}
	size, err = io.Copy(long, io.MultiReader(head, file))
	return long, size, err
}

func (s *spool) remove() {
	for _, file := range s.open {
		_ = file.Close()
	}
	for _, name := range s.left {
		_ = os.Remove(name) // #nosec G703 -- the name is CreateTemp's, not the sender's
	}
}

// uploads are the requests with files that are underway.
type uploads struct {
	mu  sync.Mutex
	all int
	of  map[string]int // by principal
}

// begin makes room for one more; it is over when release is called. One person
// cannot take all the room.
func (u *uploads) begin(principal string, limits Limits) (release func(), ok bool) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.all >= limits.Uploads || u.of[principal] >= limits.UploadsPerPrincipal {
		return nil, false
	}
	if u.of == nil {
		u.of = map[string]int{}
	}
	u.all++
	u.of[principal]++
	return func() {
		u.mu.Lock()
		defer u.mu.Unlock()
		u.all--
		if u.of[principal]--; u.of[principal] == 0 {
			delete(u.of, principal)
		}
	}, true
}
