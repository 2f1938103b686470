package roster

import (
	"context"
	"encoding/csv"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/member"
	"usher/internal/event"
	"usher/internal/invite"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/text"
)

// exportPage is how many rows are read, written and forgotten at once.
const exportPage = 1000

// List is what can be exported of an organization, by the name that it has in
// its address.
type List string

// The lists: the members for all members, the invitations for admins.
const (
	Members     List = "members"
	Invitations List = "invitations"
)

// columns are each list's. The importer reads the first four of them, and
// knows the others for none of its own.
var columns = map[List][]string{
	Members:     {"email", "role", "department", "message", "name", "state", "joinedAt"},
	Invitations: {"email", "role", "department", "message", "state", "delivery", "createdAt", "expiresAt"},
}

// Exporter writes an organization's people out as CSV that an import can read.
type Exporter struct {
	Store     *store.Store
	PublicURL string // without a slash at the end
}

// Organization is whose list the viewer may export. Errors: UNAUTHENTICATED,
// NOT_FOUND, FORBIDDEN.
func (e *Exporter) Organization(ctx context.Context, list List, id uuid.UUID) (*ent.Organization, error) {
	if err := e.allow(ctx, list, id); err != nil {
		return nil, err
	}
	organization, err := e.Store.Client.Organization.Get(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("look up an organization: %w", err)
	}
	return organization, nil
}

func (e *Exporter) allow(ctx context.Context, list List, organizationID uuid.UUID) error {
	permission := role.ViewOrganization
	if list == Invitations {
		permission = role.ManageMembers
	}
	_, _, err := scope.Enter(ctx, e.Store.Client, organizationID, permission)
	return err
}

// Path is where a list is exported.
func (l List) Path() string { return "/export/" + string(l) }

// URL is from where an organization's list can be fetched.
func (e *Exporter) URL(list List, organizationID uuid.UUID) string {
	query := url.Values{"organization": {publicid.Encode(publicid.Organization, organizationID)}}
	return e.PublicURL + list.Path() + "?" + query.Encode()
}

// Export writes a list, its oldest rows first, in pages. It takes constant
// memory, and ends with an error as soon as the viewer has lost the right to
// read on; what is written then is not the whole list. Errors: as of
// Organization.
func (e *Exporter) Export(ctx context.Context, list List, organizationID uuid.UUID, paper event.Paper) error {
	out := csv.NewWriter(paper)
	out.UseCRLF = true // RFC 4180, 2
	_ = out.Write(columns[list])
	read := map[List]reader{Members: e.members, Invitations: e.invitations}[list]
	for last, more := uuid.Nil, true; more; {
		var rows [][]string
		var err error
		rows, last, more, err = read(ctx, organizationID, last)
		if err != nil {
			return fmt.Errorf("read a page of %s: %w", list, err)
		}
		// Not before it was read: to whom the right was lost meanwhile, a page looks
		// like the last one.
		if err := e.allow(ctx, list, organizationID); err != nil {
			return err
		}
		if err := out.WriteAll(rows); err != nil {
			return fmt.Errorf("write a page of %s: %w", list, err)
		}
		if err := paper.Turn(ctx); err != nil {
			return fmt.Errorf("turn a page of %s: %w", list, err)
		}
	}
	return nil
}

// reader reads the page behind a row, and says which row is its last and
// whether more may follow.
type reader func(ctx context.Context, organizationID, after uuid.UUID) (rows [][]string, last uuid.UUID, more bool, err error)

func (e *Exporter) members(ctx context.Context, organizationID, after uuid.UUID) ([][]string, uuid.UUID, bool, error) {
	page, err := e.Store.Client.Member.Query().
		Where(member.OrganizationID(organizationID), member.IDGT(after)).
		Order(member.ByID()).Limit(exportPage).WithUser().All(ctx)
	var rows [][]string
	for _, m := range page {
		after = m.ID
		if m.Edges.User == nil { // removed between the two statements
			continue
		}
		rows = append(rows, row(m.Edges.User.Email, word(m.Role), text.Value(m.Department), "",
			m.Edges.User.Name, word(m.State), moment(m.JoinedAt)))
	}
	return rows, after, len(page) == exportPage, err
}

func (e *Exporter) invitations(ctx context.Context, organizationID, after uuid.UUID) ([][]string, uuid.UUID, bool, error) {
	page, err := e.Store.Client.Invitation.Query().
		Where(invitation.OrganizationID(organizationID), invitation.IDGT(after)).
		Order(invitation.ByID()).Limit(exportPage).All(ctx)
	var rows [][]string
	now := e.Store.Now()
	for _, i := range page {
		after = i.ID
		rows = append(rows, row(i.Email, word(i.Role), text.Value(i.Department), text.Value(i.Message),
			word(invite.StateOf(i, now)), word(i.Delivery), moment(i.CreatedAt), moment(i.ExpiresAt)))
	}
	return rows, after, len(page) == exportPage, err
}

func row(cells ...string) []string {
	for i, cell := range cells {
		cells[i] = Defuse(cell)
	}
	return cells
}

// word is a value of an enumeration as people write it.
func word[T ~string](value T) string { return strings.ToLower(string(value)) }

func moment(t time.Time) string { return t.UTC().Format(time.RFC3339) }
