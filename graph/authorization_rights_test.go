package graph

import (
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/memberpermission"
	"usher/internal/role"
	"usher/internal/text"
)

// made is a role that an organization made.
func (s *stage) made(org uuid.UUID, name string) *ent.CustomRole {
	c, err := s.Store.Client.CustomRole.Create().
		SetOrganizationID(org).SetName(name).SetNameKey(text.Fold(name)).SetDescription("Writes.").SetBase(role.Member).
		SetPermissions("COMMENT,VIEW_CONTENT").SetCreatedAt(s.Store.Now()).
		Save(s.sys)
	return must(s.world, c, err)
}

// trust grants a member a permission for a time.
func (s *stage) trust(m *ent.Member) {
	now := s.Store.Now()
	must(s.world, 0, s.Store.Client.MemberPermission.Create().
		SetOrganizationID(m.OrganizationID).SetMemberID(m.ID).SetPermission(role.ViewAnalytics).SetEffect(memberpermission.EffectGRANT).
		SetEndsAt(now.Add(24*time.Hour)).SetReason("because").SetCreatedAt(now).Exec(s.sys))
}
