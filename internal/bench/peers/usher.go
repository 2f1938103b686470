package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"usher/internal/publicid"
)

// usherKeys signs the links of invitations that SQL has made.
const usherKeys = "6d6561737572656420626573696465206f74686572732c206e6f742061206b6579"

// unlimited keeps limits on invitations, which an ordinary day does not reach,
// out of the way.
const unlimited = `{"PerUserAndDay":1000000,"PerDay":1000000,"OpenAtOnce":1000000}`

//go:embed sql/lists.sql
var listsData string

//go:embed sql/accept.sql
var acceptData string

// founded is an organization with an admin who is signed in.
type founded struct {
	OrganizationID string `json:"organizationId"`
	SessionToken   string `json:"sessionToken"`
}

// startUsher starts usher on a fresh SQLite database, with room for any number of
// sockets, and an organization.
func (b *bench) startUsher(ctx context.Context, address string) (*server, founded, error) {
	home, err := os.MkdirTemp(b.folder, "usher-")
	if err != nil {
		return nil, founded{}, err
	}
	environment := []string{"HOME=" + home, "USHER_DATABASE_URL=sqlite:" + home + "/usher.db", "USHER_LISTEN=" + address,
		"USHER_LIMITS_SOCKETS_PER_USER=100000", "USHER_LIMITS_SOCKETS_PER_CLIENT=100000"}
	said, err := b.command(ctx, home, environment, "sh", "-c",
		`echo 'a password for measuring' | "$0" organization create --name Bench --slug bench --admin-name Ann --admin-email ann@example.com --admin-password-stdin --session`,
		b.program("usher"))
	if err != nil {
		return nil, founded{}, err
	}
	var org founded
	if err := json.Unmarshal(said, &org); err != nil {
		return nil, founded{}, fmt.Errorf("read what usher says of the organization: %w", err)
	}
	s, err := b.serve(ctx, address, environment, b.program("usher"), "serve")
	if err != nil {
		return nil, founded{}, err
	}
	if err := unlimit(ctx, address, org); err != nil {
		s.stop()
		return nil, founded{}, err
	}
	return s, org, nil
}

const liftLimits = `mutation($org: ID!) {
  updateOrganizationPolicy(input: {organizationId: $org, invitationsPerUserAndDay: 1000000, invitationsPerDay: 1000000, openInvitations: 1000000}) { userErrors { code } }
}`

func unlimit(ctx context.Context, address string, org founded) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+address+"/graphql", strings.NewReader(ask(liftLimits, map[string]any{"org": org.OrganizationID})))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+org.SessionToken)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	answer, err := io.ReadAll(response.Body)
	err = errors.Join(err, response.Body.Close())
	if err == nil && !bytes.Contains(answer, []byte(`"userErrors":[]`)) {
		err = fmt.Errorf("lift the limits: %s", answer)
	}
	return err
}

// startUsherOn starts usher on PostgreSQL, with the data that the peers have.
func (p *postgres) startUsherOn(ctx context.Context, address string) (*server, error) {
	home, err := os.MkdirTemp(p.bench.folder, "usher-")
	if err != nil {
		return nil, err
	}
	environment := []string{"HOME=" + home, "USHER_DATABASE_URL=" + p.url(usherData), "USHER_LISTEN=" + address, "USHER_SECRET_KEYS=" + usherKeys}
	if _, err := p.bench.command(ctx, home, environment, p.bench.program("usher"), "migrate", "up"); err != nil {
		return nil, err
	}
	if err := p.fill(ctx, listsData); err != nil {
		return nil, err
	}
	return p.bench.serve(ctx, address, environment, p.bench.program("usher"), "serve")
}

// fill runs statements of ours in usher's database.
func (p *postgres) fill(ctx context.Context, statements string) error {
	file, err := p.bench.write("statements-*.sql", strings.ReplaceAll(statements, "{policy}", unlimited))
	if err != nil {
		return err
	}
	return p.file(ctx, usherData, file)
}

// session is the token of whoever was signed in with a number as the secret.
func session(n int) string {
	secret := make([]byte, 32)
	binary.BigEndian.PutUint64(secret[24:], uint64(n)) // #nosec G115 -- people are counted from 1
	return "ses_" + base64.RawURLEncoding.EncodeToString(secret)
}

// organizationUUID is the id of the organization of a number, from 1.
func organizationUUID(n int) string { return fmt.Sprintf("00000000-0000-4000-8000-%012d", n) }

func organizationID(n int) string {
	return publicid.Encode(publicid.Organization, uuid.MustParse(organizationUUID(n)))
}

// adminOf is the number of an admin of the organization of a number.
func adminOf(organization int) int { return (organization-1)*10 + 1 }

// ask writes the body of a GraphQL request.
func ask(query string, variables map[string]any) string {
	return toJSON(map[string]any{"query": query, "variables": variables})
}

func toJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic("JSON of what has some: " + strconv.Quote(err.Error()))
	}
	return string(text)
}
