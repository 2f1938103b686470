package department

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"usher/ent"
	entevent "usher/ent/event"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/text"
)

// move puts the department, with all that stands beneath it, beneath another
// one or at the root.
func (c *changing) move(ctx context.Context, tx *ent.Tx, to **uuid.UUID) error {
	if to == nil || store.Value(*to) == store.Value(c.to.ParentID) {
		return nil
	}
	parent, err := findParent(ctx, tx, c.from.OrganizationID, *to)
	if err != nil {
		return err
	}
	before := c.to.Path
	c.to.ParentID, c.to.Path, c.to.PathKey = nil, c.to.Name, text.FoldPath(c.to.Name)
	if parent != nil {
		if parent.ID == c.from.ID || strings.HasPrefix(parent.PathKey, c.from.PathKey+"/") {
			return fault.New(fault.Invalid, "A department cannot stand beneath itself.").At("parentId")
		}
		c.to.ParentID, c.to.Path, c.to.PathKey = &parent.ID, below(parent.Path, c.to.Path), below(parent.PathKey, c.to.PathKey)
	}
	c.tell(ctx, entevent.KindDEPARTMENT_MOVED, before, c.to.Path, "The department "+before+" was moved to "+c.to.Path+".")
	return nil
}
