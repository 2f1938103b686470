package department

import (
	"context"
	"fmt"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/invitelink"
	"usher/ent/member"
)

// Gather makes whoever carries one of some names that are no department's belong
// to a department, however it is written: members, invitations and links. Members
// do not join its spaces by that, as those whom a new department adopts do not. It
// belongs into the transaction that looked for the names; whether these people may
// be there is the caller's question.
func Gather(ctx context.Context, tx *ent.Tx, d *ent.Department, names ...string) error {
	err := tx.Member.Update().
		Where(member.OrganizationID(d.OrganizationID), member.DepartmentIDIsNil(), member.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("gather members into a department: %w", err)
	}
	err = tx.Invitation.Update().
		Where(invitation.OrganizationID(d.OrganizationID), invitation.DepartmentIDIsNil(), invitation.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("gather invitations into a department: %w", err)
	}
	err = tx.InviteLink.Update().
		Where(invitelink.OrganizationID(d.OrganizationID), invitelink.DepartmentIDIsNil(), invitelink.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("gather links into a department: %w", err)
	}
	return nil
}
