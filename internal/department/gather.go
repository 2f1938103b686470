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
// to a department, however it is written: members, invitations and links, and
// tells how many they are. Members do not join its spaces by that. It belongs into
// the transaction that looked for the names; whether these people may be there is
// the caller's question.
func Gather(ctx context.Context, tx *ent.Tx, d *ent.Department, names ...string) (int, error) {
	members, err := tx.Member.Update().
		Where(member.OrganizationID(d.OrganizationID), member.DepartmentIDIsNil(), member.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Save(ctx)
	if err != nil {
		return 0, fmt.Errorf("gather members into a department: %w", err)
	}
	invitations, err := tx.Invitation.Update().
		Where(invitation.OrganizationID(d.OrganizationID), invitation.DepartmentIDIsNil(), invitation.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Save(ctx)
	if err != nil {
		return 0, fmt.Errorf("gather invitations into a department: %w", err)
	}
	links, err := tx.InviteLink.Update().
		Where(invitelink.OrganizationID(d.OrganizationID), invitelink.DepartmentIDIsNil(), invitelink.DepartmentIn(names...)).
		SetDepartmentID(d.ID).SetDepartment(d.Path).
		Save(ctx)
	if err != nil {
		return 0, fmt.Errorf("gather links into a department: %w", err)
	}
	return members + invitations + links, nil
}
