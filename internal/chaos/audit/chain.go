package audit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"time"
)

// retentionApplied is the kind of the marker that retention leaves.
const retentionApplied = "RETENTION_APPLIED"

// line is one row of the log, whole.
type line struct {
	id, organization                                        id
	sequence                                                int
	kind                                                    string
	at                                                      time.Time
	actor, invitation, link, member, subject                id
	department, space, correlation, customRole, integration id
	summary                                                 string
	before, after, reason                                   sql.NullString
	erasedBy                                                sql.NullInt64
	salt, digest, previous, hash                            []byte
}

const readLines = `SELECT id, organization_id, sequence, kind, occurred_at, actor_id, invitation_id, invite_link_id, member_id, subject_id,
	department_id, space_id, correlation_id, custom_role_id, integration_id, summary, before, after, reason, erased_by, salt, digest, previous_hash, hash
	FROM events ORDER BY organization_id, sequence`

func (l *line) places() []any {
	return []any{
		&l.id, &l.organization, &l.sequence, &l.kind, &l.at, &l.actor, &l.invitation, &l.link, &l.member, &l.subject,
		&l.department, &l.space, &l.correlation, &l.customRole, &l.integration, &l.summary, &l.before, &l.after, &l.reason, &l.erasedBy,
		&l.salt, &l.digest, &l.previous, &l.hash,
	}
}

// readLogs reads all logs, and judges that each is 1, 2, 3 … (R6) and that its
// chain of hashes holds (R7).
func (j *judging) readLogs(ctx context.Context, d *database, w *world) error {
	var l line
	chains := map[id]*chain{}
	err := d.each(ctx, readLines, func() {
		c := chains[l.organization]
		if c == nil {
			c = newChain()
			chains[l.organization] = c
		}
		c.add(j, &l)
		if o := w.organizations[l.organization]; o != nil {
			o.events = append(o.events, l.event())
			o.forgot = o.forgot || l.kind == retentionApplied
		}
	}, l.places()...)
	if err != nil {
		return err
	}
	for _, o := range w.organizations {
		c := chains[o.id]
		if c == nil {
			c = newChain()
		}
		c.end(j, o)
	}
	return nil
}

func (l *line) event() event {
	e := event{
		sequence: l.sequence, kind: l.kind, at: l.at,
		invitation: l.invitation, link: l.link, member: l.member, subject: l.subject, correlation: l.correlation,
	}
	if l.member != (id{}) {
		e.before, e.after = l.before.String, l.after.String
	}
	return e
}

// chain is the state of one log's judgement.
type chain struct {
	last     int               // the number of the line before
	previous []byte            // and its hash
	broken   bool              // one line did not hold: it is told once
	erased   map[int]hash.Hash // what lines read that were erased, by the marker that they name
}

func newChain() *chain {
	return &chain{previous: make([]byte, sha256.Size), erased: map[int]hash.Hash{}}
}

// add judges the next line.
func (c *chain) add(j *judging, l *line) {
	where := l.organization.public("org")
	switch {
	case l.sequence == c.last:
		j.violated("R6", "The log of %s has line %d twice.", where, l.sequence)
	case l.sequence != c.last+1:
		j.violated("R6", "The log of %s has line %d after line %d.", where, l.sequence, c.last)
	}
	if problem := c.problem(l); problem != "" && !c.broken {
		j.violated("R7", "The hash chain of %s does not hold at line %d: %s.", where, l.sequence, problem)
		c.broken = true
	}
	c.last, c.previous = l.sequence, bytes.Clone(l.hash)
}

func (c *chain) problem(l *line) string {
	erased := l.erasedBy.Valid
	switch {
	case !bytes.Equal(l.previous, c.previous):
		return "it does not follow the line before"
	case !erased && !bytes.Equal(l.digest, l.digestOfText()):
		return "its text was changed"
	case !bytes.Equal(l.hash, l.hashOfLine()):
		return "it was changed"
	case erased && int(l.erasedBy.Int64) <= l.sequence:
		return "it was erased by an earlier line"
	case l.kind == retentionApplied && l.after.String != c.digestOf(l.sequence):
		return "what was erased does not read as it tells"
	case l.kind != retentionApplied && c.erased[l.sequence] != nil:
		return "lines name it as what erased them"
	}
	delete(c.erased, l.sequence)
	if erased {
		c.erase(l)
	}
	return ""
}

// digestOf is the digest of the lines that name a marker.
func (c *chain) digestOf(marker int) string {
	sum := c.erased[marker]
	if sum == nil {
		sum = sha256.New()
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func (c *chain) erase(l *line) {
	marker := int(l.erasedBy.Int64)
	if c.erased[marker] == nil {
		c.erased[marker] = sha256.New()
	}
	_, _ = c.erased[marker].Write(hashOf(number(l.sequence), []byte(l.summary), []byte(l.before.String), []byte(l.after.String), []byte(l.reason.String)))
}

// end judges that the log ends where its organization knows that it does.
func (c *chain) end(j *judging, o *organization) {
	where := o.id.public("org")
	switch {
	case c.last != o.head:
		j.violated("R6", "The log of %s ends with line %d, and its organization knows of %d.", where, c.last, o.head)
	case o.head > 0 && !bytes.Equal(c.previous, o.hash):
		j.violated("R7", "The last line of the log of %s is not the one that its organization knows.", where)
	}
	for marker := range c.erased {
		j.violated("R7", "Lines of %s say that line %d tells of their erasure, which is not there.", where, marker)
	}
}

func (l *line) digestOfText() []byte {
	return hashOf(l.salt, []byte(l.summary), []byte(l.before.String), []byte(l.after.String), []byte(l.reason.String))
}

// hashOfLine is what the README's "Is it unaltered?" stands on: what the line says
// and refers to, with the hash of the line before it.
func (l *line) hashOfLine() []byte {
	reference := func(i id) []byte {
		if i == (id{}) {
			return nil
		}
		return i[:]
	}
	parts := [][]byte{
		l.previous, l.organization[:], number(l.sequence), l.id[:], []byte(l.kind), number(int(l.at.UnixMicro())),
		reference(l.actor), reference(l.invitation), reference(l.link), reference(l.member), reference(l.subject), l.digest,
	}
	for _, named := range []struct {
		name string
		id   id
	}{
		{"department", l.department}, {"space", l.space}, {"correlation", l.correlation},
		{"custom role", l.customRole}, {"integration", l.integration},
	} {
		if named.id != (id{}) {
			parts = append(parts, []byte(named.name), named.id[:])
		}
	}
	return hashOf(parts...)
}

// hashOf is SHA-256 of parts, each behind its length.
func hashOf(parts ...[]byte) []byte {
	sum := sha256.New()
	for _, part := range parts {
		sum.Write(number(len(part)))
		sum.Write(part)
	}
	return sum.Sum(nil)
}

func number(n int) []byte { return binary.BigEndian.AppendUint64(nil, uint64(n)) } // #nosec G115 -- none is below zero
