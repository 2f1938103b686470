package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	entevent "usher/ent/event"
	"usher/internal/event"
	"usher/internal/publicid"
	"usher/internal/role"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

// personal are the fields of the types in impersonal that are not there, by the
// reason. Whoever adds a field to one of them decides here or there.
var personal = map[string]string{
	"his own":                 "Space.roleInSpace Organization.viewerMember Organization.viewerRequests Organization.invitationLetterPreview",
	"a secret, shown to some": "Invitation.url InviteLink.url",
	"an organization's word, for its own members": "User.emailVerified",
	"a list, which nobody needs with each event": "CustomRole.memberCount Space.members Integration.departments Integration.spaces Import.rows Import.events " +
		"Invitation.events Member.permissionOverrides Member.spaces Department.children Department.members " +
		"Department.spaces Organization.members Organization.customRoles Organization.departments " +
		"Organization.department Organization.spaces Organization.integrations Organization.invitations " +
		"Organization.inviteLinks Organization.events Organization.imports",
	"counted or read anew, which nobody needs with each event": "Organization.invitationStatistics Organization.logVerification",
	"a setting, which nobody needs with each event": "Organization.welcome Organization.welcomePreview Organization.policy Organization.onboarding " +
		"Organization.invitationsPaused",
}

func TestImpersonal_is_decided_for_each_field(t *testing.T) {
	t.Parallel()
	mine := map[string]bool{}
	for _, fields := range personal {
		for field := range strings.FieldsSeq(fields) {
			mine[field] = true
		}
	}
	for typ, fields := range impersonal {
		def := schema.Types[typ]
		if def == nil {
			t.Errorf("there is no type %s", typ)
			continue
		}
		for name := range strings.FieldsSeq(fields) {
			if def.Fields.ForName(name) == nil {
				t.Errorf("there is no field %s.%s", typ, name)
			}
		}
		for _, f := range def.Fields {
			if mine[typ+"."+f.Name] == isImpersonal(typ, f.Name) && !strings.HasPrefix(f.Name, "__") {
				t.Errorf("%s.%s must be either impersonal or personal", typ, f.Name)
			}
		}
	}
	for field := range mine {
		typ, name, _ := strings.Cut(field, ".")
		if impersonal[typ] == "" || schema.Types[typ].Fields.ForName(name) == nil {
			t.Errorf("there is no %s to be personal", field)
		}
	}
}

// askingAll selects all that is impersonal of a type, some way down.
func askingAll(typ string, above ...string) string {
	var asked strings.Builder
	asked.WriteString("__typename ")
	if def := schema.Types[typ]; def.Kind == ast.Interface {
		for _, of := range schema.GetPossibleTypes(def) {
			fmt.Fprintf(&asked, "... on %s { %s } ", of.Name, askingAll(of.Name, append(above, typ)...))
		}
	}
	for name := range strings.FieldsSeq(impersonal[typ]) {
		field := schema.Types[typ].Fields.ForName(name)
		if field == nil {
			continue // the test above says so
		}
		of := schema.Types[field.Type.Name()]
		switch {
		case of.IsLeafType():
			asked.WriteString(name + " ")
		case (len(above) < 3 || of.Name == "User") && !slices.Contains(above, of.Name):
			fmt.Fprintf(&asked, "%s { %s } ", name, askingAll(of.Name, append(above, typ)...))
		}
	}
	return asked.String()
}

// noteAnswers notes which fields have an answer.
func noteAnswers(answer any, found map[string]bool) {
	switch a := answer.(type) {
	case []any:
		for _, one := range a {
			noteAnswers(one, found)
		}
	case map[string]any:
		for name, value := range a {
			if value != nil {
				found[fmt.Sprint(a["__typename"], ".", name)] = true
			}
			noteAnswers(value, found)
		}
	}
}

// TestImpersonal_looks_the_same_to_everybody has two admins, to whom everything
// that may be personal is different, watch all that is called impersonal: each on
// his own, and as all who may do the same.
func TestImpersonal_looks_the_same_to_everybody(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newStage(setup(t, s))
		bea, cy := w.person("ADMIN"), w.person("ADMIN")
		ours, theirs := w.sides["ours"], w.sides["theirs"]
		elsewhere, err := w.admit(theirs.org.ID, bea.user.ID, role.Admin).Save(w.sys)
		w.seat(theirs.in, must(w.world, elsewhere, err).ID)
		own := w.invite(ours.org.ID, bea.email)
		w.invite(theirs.org.ID, bea.email)
		hers, err := w.filled(w.asking(ours.org.ID, w.fresh("hers")), bea.user.ID).Save(w.sys)
		must(w.world, hers, err)
		link := w.shared(ours.org.ID, bea.user.ID)
		seat := w.row(bea)
		for range 2 { // an import tells of itself, and of what it wrote
			w.queued(guests(2))
		}
		w.everyChangeOfApprovals()
		w.log(ours.org.ID,
			event.Entry{Kind: entevent.KindINVITATION_SENT, Actor: bea.user.ID, Invitation: own.ID, Summary: "Her own."},
			event.Entry{Kind: entevent.KindINVITATION_SENT, Invitation: hers.ID, Summary: "Asked for by her."},
			event.Entry{Kind: entevent.KindINVITE_LINK_CREATED, InviteLink: link.ID, Space: ours.in.ID, Summary: "Made by her."},
			event.Entry{Kind: entevent.KindMEMBER_JOINED, Member: seat.ID, Space: ours.in.ID, Summary: "Herself."},
			event.Entry{Kind: entevent.KindMEMBER_JOINED, Member: decodedMember(ours.linkMember), Summary: "By a link."})

		const document = `subscription($o: ID!, $a: Cursor) { organizationEvents(organizationId: $o, after: $a) { %s %s } }`
		const differs = `own: department { parent { id } } hers: member { organization { viewerMember { id } } }`
		asked := fmt.Sprintf(document, askingAll("Event"), "")
		alone := fmt.Sprintf(document, askingAll("Event"), differs)
		head, err := w.Feed.Head(context.WithoutCancel(w.sys), ours.org.ID)
		must(w.world, head, err)
		streams := []*watcher{
			w.watch(bea.viewer, asked, "o", w.org, "a", beginning(ours.org.ID)),
			w.watch(bea.viewer, alone, "o", w.org, "a", beginning(ours.org.ID)),
			w.watch(cy.viewer, alone, "o", w.org, "a", beginning(ours.org.ID)),
		}
		found := map[string]bool{}
		for n := range head {
			var said []any
			for _, stream := range streams {
				a := stream.next()
				e, _ := a.at("organizationEvents").(map[string]any)
				if len(a.Errors) > 0 || e == nil {
					t.Fatalf("event %d comes as %+v", n+1, a.Errors)
				}
				delete(e, "own")
				delete(e, "hers")
				said = append(said, e)
			}
			noteAnswers(said[0], found)
			if diff := cmp.Diff(said[1], said[2]); diff != "" {
				t.Errorf("event %d (- to her, + to him):\n%s", n+1, diff)
			}
			if diff := cmp.Diff(said[1], said[0]); diff != "" {
				t.Errorf("event %d (- to her, + to all):\n%s", n+1, diff)
			}
		}
		for typ, fields := range impersonal {
			for name := range strings.FieldsSeq(fields) {
				if !found[typ+"."+name] && schema.Types[typ].Kind == ast.Object {
					t.Errorf("%s.%s was never answered", typ, name)
				}
			}
		}
	})
}

func decodedMember(id string) uuid.UUID {
	decoded, _ := publicid.Decode(publicid.Member, id)
	return decoded
}
