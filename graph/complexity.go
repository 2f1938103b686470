package graph

// maxComplexity bounds how many fields an answer may have, each page counted
// as full. A list of 100 with all its objects' edges costs a tenth of it.
const maxComplexity = 50_000

// complexity weighs the lists; every other field costs 1 and its children.
func complexity() (c ComplexityRoot) {
	full := func(child int, first, last *int) int {
		n := defaultPage
		for _, given := range []*int{first, last} {
			if given != nil {
				n = min(max(*given, 0), maxPage)
			}
		}
		return 1 + n*child
	}
	c.Organization.Members = func(child int, first *int, _ *string, last *int, _ *string, _ *MemberFilter, _ *MemberOrder) int {
		return full(child, first, last)
	}
	c.Organization.Invitations = func(child int, first *int, _ *string, last *int, _ *string, _ *InvitationFilter, _ *InvitationOrder) int {
		return full(child, first, last)
	}
	c.Organization.InviteLinks = func(child int, first *int, _ *string, last *int, _ *string, _ *InviteLinkFilter) int {
		return full(child, first, last)
	}
	c.Organization.Events = func(child int, first *int, _ *string, _ *bool, _ *EventFilter) int {
		return full(child, first, nil)
	}
	c.Invitation.Events = func(child int, first *int, _ *string) int { return full(child, first, nil) }
	c.Viewer.Memberships = func(child int, first *int, _ *string) int { return full(child, first, nil) }
	c.Viewer.Invitations = func(child int, first *int, _ *string) int { return full(child, first, nil) }
	c.Query.Nodes = func(child int, ids []string) int { return 1 + len(ids)*child }
	return c
}
