package graph

import "cmp"

// maxComplexity bounds how many fields an answer may have, each page counted
// as full. A list of 100 with all its objects' edges costs a tenth of it.
const maxComplexity = 50_000

// complexity weighs the lists, and the filters that are read anew for each
// list; every other field costs 1 and its children.
func complexity() (c ComplexityRoot) {
	c.Organization.Members = func(child int, first *int, _ *string, last *int, _ *string, where *MemberFilter, _ *MemberOrder) int {
		where = cmp.Or(where, &MemberFilter{})
		return page(child, first, last) + len(where.Role) + len(where.State)
	}
	c.Organization.Invitations = func(child int, first *int, _ *string, last *int, _ *string, where *InvitationFilter, _ *InvitationOrder) int {
		where = cmp.Or(where, &InvitationFilter{})
		return page(child, first, last) + len(where.State) + len(where.Delivery) + len(where.Role)
	}
	c.Organization.InviteLinks = func(child int, first *int, _ *string, last *int, _ *string, where *InviteLinkFilter) int {
		where = cmp.Or(where, &InviteLinkFilter{})
		return page(child, first, last) + len(where.State)
	}
	c.Organization.Events = func(child int, first *int, _ *string, _ *bool, where *EventFilter) int {
		where = cmp.Or(where, &EventFilter{})
		return page(child, first, nil) + len(where.Kind)
	}
	c.Organization.Imports = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.ImportPlan.Rows = func(child int, first *int, _ *string, where *ImportRowFilter) int {
		where = cmp.Or(where, &ImportRowFilter{})
		return page(child, first, nil) + len(where.Action) + len(where.Code)
	}
	c.Import.Rows = c.ImportPlan.Rows
	c.Import.Events = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Invitation.Events = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Viewer.Memberships = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Viewer.Invitations = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Query.Nodes = func(child int, ids []string) int { return times(len(ids), child) }
	c.Mutation.CreateInvitations = func(child int, in CreateInvitationsInput) int { return times(len(in.Invitations), child) }
	return c
}

// page is the weight of a list, of which as much is read as is asked for.
func page(child int, first, last *int) int {
	n := defaultPage
	for _, given := range []*int{first, last} {
		if given != nil {
			n = min(max(*given, 0), maxPage)
		}
	}
	return times(n, child)
}

// times is the weight of a list of n. Beyond the limit all weights are alike:
// the product of ten pages within each other would overflow, and begin at 1.
func times(n, child int) int {
	if n > 0 && child >= maxComplexity/n {
		return maxComplexity + 1
	}
	return 1 + n*child
}
