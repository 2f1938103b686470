package audit

import (
	"maps"
	"slices"
)

// applied is an import as its row has it.
type applied struct {
	id, organization id
	state, problem   string
}

// promise is an import that somebody was told of.
type promise struct {
	Import
	sessions []string // by which it was applied; none for what is known of otherwise
}

// promises are all imports of the journal, by their ids.
func (j *judging) promises() map[string]*promise {
	all := map[string]*promise{}
	for _, i := range j.imports {
		if all[i.ID] == nil {
			all[i.ID] = &promise{Import: i}
		}
		all[i.ID].Emails = i.Emails
	}
	for _, o := range j.operations {
		if o.Mutation != "applyImport" || o.Outcome != Acknowledged || o.Import == "" {
			continue
		}
		if all[o.Import] == nil {
			all[o.Import] = &promise{Import: Import{ID: o.Import, Organization: o.Organization}}
		}
		all[o.Import].sessions = append(all[o.Import].sessions, o.Session)
	}
	return all
}

// hasForgotten tells whether an organization's spreadsheets may be gone by retention.
func (w *world) hasForgotten(organization string) bool {
	o := w.organizations[parse(organization)]
	return o != nil && o.forgot
}

// judgeImports judges R1 for spreadsheets: each that was to be carried out has been,
// unless whoever applied it lost the right to invite, and whoever stands in one is
// invited or a member. It returns whom they may have invited, or invited again.
func (j *judging) judgeImports() map[addressee]bool {
	imported := map[addressee]bool{}
	invited, belongs, losses := j.world.invited(), j.world.belongs(), j.lossesOf()
	promises := j.promises()
	for _, public := range slices.Sorted(maps.Keys(promises)) {
		p := promises[public]
		for _, email := range p.Emails {
			imported[addressee{parse(p.Organization), normal(email)}] = true
		}
		row := j.world.imports[parse(public)]
		switch {
		case row == nil && j.world.hasForgotten(p.Organization):
		case row == nil:
			j.violated("R1", "The import %s of %s was acknowledged, and is not there.", public, p.Organization)
		case row.organization != parse(p.Organization):
			j.violated("R1", "The import %s is in %s; it was applied in %s.", public, row.organization.public("org"), p.Organization)
		case row.state == "FAILED" && slices.ContainsFunc(p.sessions, func(session string) bool { return stops(losses[session], p.Organization) }):
		case row.state != "DONE":
			j.violated("R1", "The import %s of %s was acknowledged, and is %s: %q.", public, p.Organization, row.state, row.problem)
		default:
			for _, email := range p.Emails {
				if who := (addressee{parse(p.Organization), normal(email)}); invited[who] == 0 && !belongs[who] {
					j.violated("R1", "The import %s is DONE, and %s is neither invited nor a member.", public, email)
				}
			}
		}
	}
	return imported
}

// stops tells whether some loss of rights may end the imports of whoever had it. An
// import is a person's and not a session's, so that no sign-out does.
func stops(losses []loss, organization string) bool {
	return slices.ContainsFunc(losses, func(l loss) bool { return l.How != SignedOut && l.concerns(organization) })
}
