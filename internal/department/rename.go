package department

import (
	"context"
	"strings"

	entevent "usher/ent/event"
	"usher/internal/fault"
	"usher/internal/text"
)

// rename gives the department another name in the place where it is.
func (c *changing) rename(ctx context.Context, name *string) error {
	if name == nil {
		return nil
	}
	to, err := checked(*name)
	if err != nil {
		return fault.At(err, "name")
	}
	if to == c.to.Name {
		return nil
	}
	before := c.to.Path
	c.to.Name = to
	c.to.Path, c.to.PathKey = below(above(c.to.Path), to), below(above(c.to.PathKey), text.FoldPath(to))
	c.tell(ctx, entevent.KindDEPARTMENT_RENAMED, before, c.to.Path, "The department "+before+" is now called "+c.to.Path+".")
	return nil
}

// above is the path that a path stands beneath, empty for the root.
func above(path string) string { return path[:max(0, strings.LastIndex(path, "/"))] }
