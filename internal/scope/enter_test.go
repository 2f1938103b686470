package scope_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/fault"
	"usher/internal/role"
	"usher/internal/scope"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

// Who enters which organization, to do what.
const enters = `
                        | to view ours    to manage ours  to view theirs  to manage theirs  to view none
anonymous               | UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED   UNAUTHENTICATED
outsider                | NOT_FOUND       NOT_FOUND       NOT_FOUND       NOT_FOUND         NOT_FOUND
invited, proven         | NOT_FOUND       NOT_FOUND       NOT_FOUND       NOT_FOUND         NOT_FOUND
invited, unproven       | NOT_FOUND       NOT_FOUND       NOT_FOUND       NOT_FOUND         NOT_FOUND
bearer of an invitation | UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED   UNAUTHENTICATED
bearer of a link        | UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED   UNAUTHENTICATED
viewer                  | VIEWER          FORBIDDEN       NOT_FOUND       NOT_FOUND         NOT_FOUND
member                  | MEMBER          FORBIDDEN       NOT_FOUND       NOT_FOUND         NOT_FOUND
requester               | MEMBER          FORBIDDEN       NOT_FOUND       NOT_FOUND         NOT_FOUND
member granted it       | MEMBER          MEMBER          NOT_FOUND       NOT_FOUND         NOT_FOUND
member once granted it  | MEMBER          FORBIDDEN       NOT_FOUND       NOT_FOUND         NOT_FOUND
suspended admin         | NOT_FOUND       NOT_FOUND       NOT_FOUND       NOT_FOUND         NOT_FOUND
admin                   | ADMIN           ADMIN           NOT_FOUND       NOT_FOUND         NOT_FOUND
admin denied it         | ADMIN           FORBIDDEN       NOT_FOUND       NOT_FOUND         NOT_FOUND
admin in Sales          | ADMIN           FORBIDDEN       NOT_FOUND       NOT_FOUND         NOT_FOUND
admin of both           | ADMIN           ADMIN           ADMIN           ADMIN             NOT_FOUND
who watches             | UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED UNAUTHENTICATED   UNAUTHENTICATED
system                  | ADMIN           ADMIN           ADMIN           ADMIN             ADMIN
`

func TestEnter(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		doors := []struct {
			name         string
			organization uuid.UUID
			permission   role.Permission
		}{
			{"to view ours   ", w.ours.organization.ID, role.ViewOrganization},
			{"to manage ours ", w.ours.organization.ID, role.ManageMembers},
			{"to view theirs ", w.theirs.organization.ID, role.ViewOrganization},
			{"to manage theirs ", w.theirs.organization.ID, role.ManageMembers},
			{"to view none", uuid.New(), role.ViewOrganization},
		}
		var got strings.Builder
		fmt.Fprintf(&got, "\n%-23s |", "")
		for _, door := range doors {
			fmt.Fprintf(&got, " %s", door.name)
		}
		for _, name := range everybody {
			fmt.Fprintf(&got, "\n%-23s |", name)
			row := ""
			for _, door := range doors {
				inside, standing, err := scope.Enter(w.as(t, name), w.Client, door.organization, door.permission)
				said := string(standing.Role)
				if err != nil {
					f, _ := fault.From(err)
					said = string(f.Code)
				}
				if (inside == nil) != (err != nil) {
					t.Errorf("%s enters %s with %v, %v", name, door.name, inside, err)
				}
				row += fmt.Sprintf(" %-*s", len(door.name), said)
			}
			got.WriteString(strings.TrimRight(row, " "))
		}
		if diff := cmp.Diff(enters, got.String()+"\n"); diff != "" {
			t.Error(diff)
		}
		if _, _, err := scope.Enter(t.Context(), w.Client, w.ours.organization.ID, role.ViewOrganization); err == nil {
			t.Error("nobody may enter")
		}
	})
}

func TestEnter_with_a_token_opens_its_own_organization_to_its_bearer(t *testing.T) {
	t.Parallel()
	w := setup(t, storetest.New(t, storetest.SQLite))
	invited := func(ctx context.Context, inv *ent.Invitation) error {
		_, err := scope.EnterAsInvited(ctx, inv)
		return err
	}
	byLink := func(ctx context.Context, link *ent.InviteLink) error {
		_, err := scope.EnterByLink(ctx, link)
		return err
	}
	for _, name := range append(everybody, "nobody") {
		ctx := t.Context()
		if name != "nobody" {
			ctx = w.as(t, name)
		}
		if err := invited(ctx, w.ours.invitation); (err == nil) != (name == "bearer of an invitation") {
			t.Errorf("%s enters as invited: %v", name, err)
		}
		if err := byLink(ctx, w.ours.link); (err == nil) != (name == "bearer of a link") {
			t.Errorf("%s enters by the link: %v", name, err)
		}
		if invited(ctx, w.theirs.invitation) == nil || byLink(ctx, w.theirs.link) == nil {
			t.Errorf("%s enters theirs", name)
		}
	}
	// Signed in besides, he is still the bearer.
	if err := invited(viewer.With(t.Context(), w.viewers["outsider"].BearingInvitation(w.ours.invitation.ID)), w.ours.invitation); err != nil {
		t.Error(err)
	}
}
