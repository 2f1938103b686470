package event

import (
	"bufio"
	"bytes"
	"crypto/sha512"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/google/uuid"

	"usher/internal/publicid"
	"usher/internal/token"
)

// maxExportedLine bounds a line of an export, in bytes. The longest that usher
// writes has a few thousand.
const maxExportedLine = 1 << 20

// Checked is what checking an export found.
type Checked struct {
	Organization string // its public id
	Key          string // the id of the key that it says has signed it
	First, Last  int    // the numbers of its lines, as its header has them
	Lines        int    // how many of them hold, from the first
	Unproven     int    // erased lines whose marker is not in it: the signature vouches for their text, the chain does not
	BadLine      int    // the first line of the file that does not hold, from 1; 0 when all do
	Problem      string // what is wrong with it
}

// Check reads an export without a database: whether its lines follow each other
// without a gap, read as they did when they were written, and were signed by a
// key. Its error is the reader's.
func Check(r io.Reader, key token.LogPublicKey) (Checked, error) {
	c := &checking{file: bufio.NewReaderSize(r, maxExportedLine), sum: sha512.New()}
	err := c.check(key)
	var problem problemError
	if errors.As(err, &problem) {
		c.found.BadLine, c.found.Problem = c.line, string(problem)
		err = nil
	}
	return c.found, err
}

// problemError is what is wrong with the line that was read last.
type problemError string

func (p problemError) Error() string { return string(p) }

type checking struct {
	file  *bufio.Reader
	line  int
	sum   hash.Hash // over all lines before the last
	found Checked
}

func (c *checking) check(key token.LogPublicKey) error {
	var h header
	text, err := c.read(&h)
	if err != nil {
		return err
	}
	organizationID, ok := publicid.Decode(publicid.Organization, h.Organization)
	if h.Format != exportFormat || !ok {
		return problemError("this is no export of a log")
	}
	c.found.Organization, c.found.Key, c.found.First, c.found.Last = h.Organization, h.Key, h.First, h.Last
	if h.Key != key.ID() || h.PublicKey != key.String() {
		return problemError(fmt.Sprintf("it says that the key %s signed it; the one given is %s", h.Key, key.ID()))
	}
	c.sum.Write(text)
	if err := c.lines(organizationID, h); err != nil {
		return err
	}
	var f footer
	text, err = c.read(&f)
	if err != nil {
		return err
	}
	if written, err := json.Marshal(f); err != nil || string(text) != string(written)+"\n" {
		return errors.Join(err, problemError("the line is not what belongs here")) // it is the only one that nothing signs
	}
	if !key.Verify(c.sum.Sum(nil), f.Signature) {
		return problemError("the signature is not of this text")
	}
	if _, err := c.file.ReadByte(); !errors.Is(err, io.EOF) {
		c.line++
		return errors.Join(err, problemError("something follows the signature"))
	}
	return nil
}

func (c *checking) lines(organizationID uuid.UUID, h header) error {
	chain := NewChain(organizationID)
	chain.from, chain.verdict.Lines = h.First, h.First-1
	for sequence := h.First; sequence <= h.Last; sequence++ {
		var l exported
		text, err := c.read(&l)
		if err != nil {
			return err
		}
		e := l.event(organizationID)
		if sequence == h.First && h.First > 1 {
			chain.previous = e.PreviousHash // nothing tells what it should be
		}
		if !chain.Add(e) {
			return problemError(chain.verdict.Problem)
		}
		c.sum.Write(text)
		c.found.Lines++
	}
	c.found.Unproven = chain.unproven
	for _, erased := range chain.erasures { // by markers that came later
		c.found.Unproven += erased.lines
	}
	return nil
}

// read reads the next line of the file, which must be of a kind.
func (c *checking) read(into any) ([]byte, error) {
	text, err := c.file.ReadSlice('\n')
	c.line++
	switch {
	case errors.Is(err, bufio.ErrBufferFull):
		return nil, problemError("the line is too long")
	case errors.Is(err, io.EOF):
		return nil, problemError("the file ends too early")
	case err != nil:
		return nil, fmt.Errorf("read an export: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return nil, problemError("the line is not what belongs here")
	}
	return text, nil
}
