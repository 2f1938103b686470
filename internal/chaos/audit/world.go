package audit

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	_ "github.com/lib/pq"  // the driver "postgres"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// world is what the database holds, as far as it is judged.
type world struct {
	organizations map[id]*organization
	users         map[id]string // addresses
	invitations   map[id]*invitation
	links         map[id]*link
	members       map[id]*member
	letters       []letter
	named         map[id]*named // departments and spaces
	imports       map[id]*applied
	keys          map[scopedKey]bool
}

type organization struct {
	id     id
	name   string
	head   int // the number of the log's last line, as its row knows it
	hash   []byte
	events []event // in their order
	forgot bool    // retention has taken rows and texts away
}

type invitation struct {
	id, organization     id
	email, role, state   string
	delivery             string
	version, approvals   int
	expiresAt            time.Time
	acceptedAt, erasedAt sql.NullTime
}

type link struct {
	id, organization id
	role, state      string
	expiresAt        time.Time
	usedAt           sql.NullTime
}

type member struct {
	id, organization, user id
	department             id
	role, state            string
	invitation, link       id
}

type letter struct {
	id, invitation         id
	kind, recipient, state string
	version                sql.NullInt64
	dueAt                  time.Time
}

type scopedKey struct {
	scope id
	key   string
}

// event is a line of the log without its texts and hashes, which have been judged
// by then.
type event struct {
	sequence                                       int
	kind                                           string
	at                                             time.Time
	invitation, link, member, subject, correlation id
	before, after                                  string // of a member's changes
}

// database is a look at all tables as they are at one moment.
type database struct {
	*sql.Tx
	pool     *sql.DB
	postgres bool
}

// open begins to look.
func open(ctx context.Context, address string) (*database, error) {
	scheme, path, _ := strings.Cut(address, ":")
	d := &database{postgres: strings.HasPrefix(scheme, "postgres")}
	options := &sql.TxOptions{}
	var err error
	if d.postgres {
		options = &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
		d.pool, err = sql.Open("postgres", address)
	} else {
		source := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: "mode=ro&_pragma=busy_timeout(10000)"}
		d.pool, err = sql.Open("sqlite", source.String())
	}
	if err != nil {
		return nil, fmt.Errorf("open the database that is audited: %w", err)
	}
	if d.Tx, err = d.pool.BeginTx(ctx, options); err != nil {
		return nil, errors.Join(fmt.Errorf("look at the database that is audited: %w", err), d.pool.Close())
	}
	return d, nil
}

// Close ends the look.
func (d *database) Close() {
	_ = d.Rollback() // nothing was written
	_ = d.pool.Close()
}

// each scans all rows of a query into the same places, and has each row looked at.
func (d *database) each(ctx context.Context, query string, look func(), places ...any) error {
	rows, err := d.QueryContext(ctx, query)
	if err != nil {
		return fmt.Errorf("%s: %w", query, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := rows.Scan(places...); err != nil {
			return fmt.Errorf("%s: %w", query, err)
		}
		look()
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("%s: %w", query, err)
	}
	return nil
}

// readWorld reads the tables. The log is judged as it goes by, since its texts are
// too many to be kept.
func (j *judging) readWorld(ctx context.Context, d *database) (*world, error) {
	w := &world{
		organizations: map[id]*organization{}, users: map[id]string{}, invitations: map[id]*invitation{},
		links: map[id]*link{}, members: map[id]*member{}, named: map[id]*named{}, imports: map[id]*applied{}, keys: map[scopedKey]bool{},
	}
	for _, read := range []func(context.Context, *database) error{
		w.readOrganizations, w.readUsers, w.readInvitations, w.readLinks, w.readMembers, w.readLetters,
		w.readNamed, w.readImports, w.readKeys,
	} {
		if err := read(ctx, d); err != nil {
			return nil, err
		}
	}
	return w, j.readLogs(ctx, d, w)
}

func (w *world) readOrganizations(ctx context.Context, d *database) error {
	var o organization
	return d.each(ctx, "SELECT id, name, event_sequence, event_hash FROM organizations", func() {
		kept := o
		kept.hash = append([]byte(nil), o.hash...)
		w.organizations[o.id] = &kept
	}, &o.id, &o.name, &o.head, &o.hash)
}

func (w *world) readUsers(ctx context.Context, d *database) error {
	var user id
	var email string
	return d.each(ctx, "SELECT id, email FROM users", func() { w.users[user] = email }, &user, &email)
}

func (w *world) readInvitations(ctx context.Context, d *database) error {
	var i invitation
	return d.each(ctx, `SELECT id, organization_id, email, role, state, delivery, version, approvals_needed, expires_at, accepted_at, erased_at
		FROM invitations`, func() {
		kept := i
		w.invitations[i.id] = &kept
	}, &i.id, &i.organization, &i.email, &i.role, &i.state, &i.delivery, &i.version, &i.approvals, &i.expiresAt, &i.acceptedAt, &i.erasedAt)
}

func (w *world) readLinks(ctx context.Context, d *database) error {
	var l link
	return d.each(ctx, "SELECT id, organization_id, role, state, expires_at, used_at FROM invite_links", func() {
		kept := l
		w.links[l.id] = &kept
	}, &l.id, &l.organization, &l.role, &l.state, &l.expiresAt, &l.usedAt)
}

func (w *world) readMembers(ctx context.Context, d *database) error {
	var m member
	return d.each(ctx, "SELECT id, organization_id, user_id, department_id, role, state, invitation_id, invite_link_id FROM members", func() {
		kept := m
		w.members[m.id] = &kept
	}, &m.id, &m.organization, &m.user, &m.department, &m.role, &m.state, &m.invitation, &m.link)
}

func (w *world) readLetters(ctx context.Context, d *database) error {
	var l letter
	return d.each(ctx, "SELECT id, kind, recipient, invitation_id, invitation_version, state, due_at FROM letters",
		func() { w.letters = append(w.letters, l) },
		&l.id, &l.kind, &l.recipient, &l.invitation, &l.version, &l.state, &l.dueAt)
}

func (w *world) readNamed(ctx context.Context, d *database) error {
	var n named
	return d.each(ctx, `SELECT id, organization_id, 'dep', name FROM departments UNION ALL SELECT id, organization_id, 'spc', name FROM spaces`, func() {
		kept := n
		w.named[n.id] = &kept
	}, &n.id, &n.organization, &n.prefix, &n.name)
}

// readImports reads what was applied; a plan nobody was promised anything of.
func (w *world) readImports(ctx context.Context, d *database) error {
	var a applied
	return d.each(ctx, `SELECT id, organization_id, state, coalesce(problem, '') FROM rosters WHERE state NOT IN ('READING', 'PLANNED')`, func() {
		kept := a
		w.imports[a.id] = &kept
	}, &a.id, &a.organization, &a.state, &a.problem)
}

func (w *world) readKeys(ctx context.Context, d *database) error {
	var k scopedKey
	return d.each(ctx, "SELECT scope_id, key FROM idempotency_keys", func() { w.keys[k] = true }, &k.scope, &k.key)
}
