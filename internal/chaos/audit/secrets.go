package audit

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// window is by how many of its last bytes a secret is looked for. The first ones are
// alike in all tokens of a kind.
const window = 8

// seeker finds any of many secrets in a text, in one pass: each place's window is
// looked up in a set of bits, and only what is in it in a map.
type seeker struct {
	bits    []uint64
	secrets map[uint64][][]byte // by their last bytes
	short   [][]byte            // those that have fewer
	longest int
}

const bitsOfBits = 24

func newSeeker(secrets []string) *seeker {
	s := &seeker{bits: make([]uint64, 1<<(bitsOfBits-6)), secrets: map[uint64][][]byte{}}
	for _, secret := range secrets {
		s.add([]byte(secret))
		// Where only its bytes were kept, they are as good as the token.
		if _, text, found := strings.Cut(secret, "_"); found {
			if body, err := base64.RawURLEncoding.DecodeString(text); err == nil && len(body) > 16 {
				s.add(body[len(body)-16:])
			}
		}
	}
	return s
}

func (s *seeker) add(secret []byte) {
	s.longest = max(s.longest, len(secret))
	switch {
	case len(secret) == 0:
	case len(secret) < window:
		s.short = append(s.short, secret)
	default:
		last := binary.LittleEndian.Uint64(secret[len(secret)-window:])
		place := spread(last)
		s.bits[place>>6] |= 1 << (place & 63)
		s.secrets[last] = append(s.secrets[last], secret)
	}
}

func spread(last uint64) uint64 { return last * 0x9E3779B97F4A7C15 >> (64 - bitsOfBits) }

// find returns the first secret in a text, or nil.
func (s *seeker) find(text []byte) []byte {
	for _, secret := range s.short {
		if bytes.Contains(text, secret) {
			return secret
		}
	}
	for at := 0; at+window <= len(text); at++ {
		last := binary.LittleEndian.Uint64(text[at:])
		place := spread(last)
		if s.bits[place>>6]&(1<<(place&63)) == 0 {
			continue
		}
		for _, secret := range s.secrets[last] {
			if bytes.HasSuffix(text[:at+window], secret) {
				return secret
			}
		}
	}
	return nil
}

// judgeSecrets judges R11: no secret of the journal is in any column of any table,
// in any file, or in any answer that is an error.
func (j *judging) judgeSecrets(ctx context.Context, d *database) error {
	seeker := j.seeker()
	j.seekReplies(seeker)
	tables, err := d.tables(ctx)
	if err != nil {
		return err
	}
	for _, table := range tables {
		if err := j.seekTable(ctx, d, seeker, table); err != nil {
			return err
		}
	}
	for _, path := range j.Files {
		file, err := os.Open(path) // #nosec G304 -- whoever has it judge says what it reads
		if err != nil {
			return fmt.Errorf("look for secrets: %w", err)
		}
		err = j.seekText(seeker, file, path)
		if err := errors.Join(err, file.Close()); err != nil {
			return fmt.Errorf("look for secrets in %s: %w", path, err)
		}
	}
	return nil
}

func (j *judging) seeker() *seeker {
	j.Journal.mu.Lock()
	defer j.Journal.mu.Unlock()
	return newSeeker(j.Journal.secrets)
}

func (j *judging) seekReplies(seeker *seeker) {
	j.Journal.mu.Lock()
	defer j.Journal.mu.Unlock()
	for reply, mutation := range j.Journal.replies {
		if secret := seeker.find([]byte(reply)); secret != nil {
			j.violated("R11", "What was answered to a %s that was not done holds the secret %.12q….", mutation, secret)
		}
	}
}

func (d *database) tables(ctx context.Context) (tables []string, err error) {
	query := "SELECT name FROM sqlite_master WHERE type = 'table'"
	if d.postgres {
		query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
	}
	var table string
	err = d.each(ctx, query, func() { tables = append(tables, table) }, &table)
	return tables, err
}

func (j *judging) seekTable(ctx context.Context, d *database, seeker *seeker, table string) error {
	rows, err := d.QueryContext(ctx, `SELECT * FROM "`+table+`"`)
	if err != nil {
		return fmt.Errorf("look for secrets in %s: %w", table, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return fmt.Errorf("look for secrets in %s: %w", table, err)
	}
	values, places := make([]sql.RawBytes, len(columns)), make([]any, len(columns))
	for i := range values {
		places[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(places...); err != nil {
			return fmt.Errorf("look for secrets in %s: %w", table, err)
		}
		for i, value := range values {
			if secret := seeker.find(value); secret != nil {
				j.violated("R11", "The column %s of the table %s holds the secret %.12q…, in the row that begins with %.40q.", columns[i], table, secret, values[0])
			}
		}
	}
	return rows.Err()
}

// seekText looks through a text that may be longer than memory.
func (j *judging) seekText(seeker *seeker, text io.Reader, name string) error {
	const step = 1 << 20
	buffer := make([]byte, 0, step+seeker.longest)
	passed := 0
	for {
		n, err := io.ReadFull(text, buffer[len(buffer):cap(buffer)])
		buffer = buffer[:len(buffer)+n]
		if secret := seeker.find(buffer); secret != nil {
			j.violated("R11", "%s holds the secret %.12q…, in the megabyte that begins with byte %d.", name, secret, passed)
			return nil
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return nil
		}
		if err != nil {
			return err
		}
		rest := min(len(buffer), seeker.longest)
		passed += len(buffer) - rest
		buffer = slices.Delete(buffer, 0, len(buffer)-rest)
	}
}
