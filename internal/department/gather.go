package department

import (
	"context"
	"fmt"
	"slices"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
	"usher/internal/event"
	"usher/internal/text"
	"usher/internal/viewer"
)

// Gather makes whoever carries one of some names that are no department's belong
// to a department, however it is written: members, invitations and links. Members
// do not join its spaces by that, as those whom a new department adopts do not. It
// belongs into the transaction that looked for the names; whether these people may
// be there is the caller's question. It returns the lines for the log: the one that
// tells of the department speaks for those alone who carried its very path. And it
// tells how many all of them are.
func Gather(ctx context.Context, tx *ent.Tx, d *ent.Department, names ...string) (entries []event.Entry, count int, err error) {
	fail := func(err error) ([]event.Entry, int, error) { return nil, 0, err }
	if entries, err = linesOf(ctx, tx, d, names); err != nil {
		return fail(err)
	}
	members, err := tx.Member.Update().
		Where(member.OrganizationID(d.OrganizationID), member.DepartmentIDIsNil(), member.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Save(ctx)
	if err != nil {
		return fail(fmt.Errorf("gather members into a department: %w", err))
	}
	invitations, err := tx.Invitation.Update().
		Where(invitation.OrganizationID(d.OrganizationID), invitation.DepartmentIDIsNil(), invitation.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Save(ctx)
	if err != nil {
		return fail(fmt.Errorf("gather invitations into a department: %w", err))
	}
	links, err := tx.InviteLink.Update().
		Where(invitelink.OrganizationID(d.OrganizationID), invitelink.DepartmentIDIsNil(), invitelink.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Save(ctx)
	if err != nil {
		return fail(fmt.Errorf("gather links into a department: %w", err))
	}
	return entries, members + invitations + links, nil
}

// linesOf are the lines of the log about members who carry another of some names
// than the department's very path. Mostly there is no other, and nobody is looked
// for.
func linesOf(ctx context.Context, tx *ent.Tx, d *ent.Department, names []string) (entries []event.Entry, err error) {
	others := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == d.Path })
	if len(others) == 0 {
		return nil, nil
	}
	carriers, err := tx.Member.Query().
		Where(member.OrganizationID(d.OrganizationID), member.DepartmentIDIsNil(), member.DepartmentIn(others...)).
		Order(member.ByID()).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up who carries a department's name: %w", err)
	}
	for some := range slices.Chunk(carriers, batch) {
		called, err := namesOf(ctx, tx, some)
		if err != nil {
			return nil, err
		}
		for _, m := range some {
			entries = append(entries, event.Entry{
				Kind: entevent.KindMEMBER_DEPARTMENT_CHANGED, Actor: viewer.Actor(ctx), Member: m.ID, Subject: m.UserID,
				Department: d.ID, Before: text.Value(m.Department), After: d.Path, Summary: called[m.UserID] + Moved(At(d)),
			})
		}
	}
	return entries, nil
}
