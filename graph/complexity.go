package graph

import (
	"cmp"
	"reflect"
	"time"

	"usher/ent/invitation"
	"usher/internal/conflict"
	"usher/internal/department"
	"usher/internal/invite"
	"usher/internal/mail"
	"usher/internal/member"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/role"
)

// maxComplexity bounds how many fields an answer may have, each page counted
// as full. A list of 100 with all its objects' edges costs a tenth of it.
const maxComplexity = 50_000

// writtenLetter is the weight of a letter that is written out only to be shown:
// it has some 20 kB.
const writtenLetter = 200

// readSpreadsheet is the weight of reading one, which may take seconds and
// keep 100,000 rows: a request may have as many read as it may carry files.
const readSpreadsheet = maxComplexity / 5

// simulation is the weight of trying a rule on up to 100,000 invitations.
const simulation = maxComplexity / 5

// longestChain is how many steps a decision has at most beside those of departments: membership, member, role, space,
// and three of an integration.
const longestChain = 7

// usualOverrides is how much a member is granted and denied himself, as far as
// it is weighed. There can be 40 of them, and hardly anybody has any.
const usualOverrides = 8

// readLog is the weight of reading a log from its first line.
const readLog = maxComplexity / 5

// verifiedLog is the weight of recomputing a log's chain: beside reading all lines
// with all that they have, it takes two digests of each.
const verifiedLog = 2 * readLog

// letterOfOffer is the weight of an invitation's letter that is only to be shown:
// no other organization's shares the statements that it takes.
const letterOfOffer = 5 * writtenLetter

// narrowed is the weight of a list that a filter narrows in an index, beside its
// page. Of the whole there is one, and it is read once for all who ask for it; of
// narrowed ones there may be any number.
const narrowed = maxComplexity / 1000

// sifted is the weight of a list whose filter or order has every row looked at, be it
// for the count or for a page that nothing fills. SQLite takes 17 ms for 60,000
// addresses that are searched in an index, 65 ms for 35,000 lines of a log, and 100
// ms for 19,000 invitations whose departments are looked up one by one (the index
// of invitations' departments has only the names that are none), or for 20,000
// members who are sorted by name. Then a hundred of them are all that an operation may
// have, two at once (turns.go).
const sifted = maxComplexity / 100

// statistics is the weight of counting up to some 100,000 invitations in several
// ways: of 60,000, some 300 ms. An operation may have six.
const statistics = maxComplexity * 4 / 25

// shared is what is looked for together for all objects of a response that are asked
// for it, wherever they come from, with the weight of that by object and field. It is
// counted as often as a document mentions the field: of the members of two departments
// with 10,000 each that takes 109 ms, as long as something sifted, and of a hundred
// departments with as many in all no longer.
var shared = map[string]int{"Department.members": sifted}

// complexity weighs the lists, what it takes to find their rows, and the filters
// that are read anew for each list; every other field costs 1 and its children.
func complexity() (c ComplexityRoot) {
	c.Organization.Members = func(child int, first *int, _ *string, last *int, _ *string, where *MemberFilter, orderBy *MemberOrder) int {
		filtered := where != nil
		where = cmp.Or(where, &MemberFilter{})
		// Names and addresses are of the people, who are sorted anew for each page.
		sifts := orderBy != nil && orderBy.Field != MemberOrderFieldJoinedAt ||
			where.Role != nil || where.State != nil || where.Department != nil || where.Search != nil
		return page(child, first, last) + find(filtered, sifts) + len(where.Role) + len(where.State)
	}
	c.Organization.Invitations = func(child int, first *int, _ *string, last *int, _ *string, where *InvitationFilter, orderBy *InvitationOrder) int {
		filtered := where != nil
		where = cmp.Or(where, &InvitationFilter{})
		// The day has an index too, but it counts all rows from there on.
		sifts := !indexed(where.State, orderBy) || where.Delivery != nil || where.Role != nil || where.Department != nil || where.Search != nil ||
			where.CreatedAfter != nil || where.CreatedBefore != nil
		return page(child, first, last) + find(filtered, sifts) + len(where.State) + len(where.Delivery) + len(where.Role)
	}
	c.Organization.InviteLinks = func(child int, first *int, _ *string, last *int, _ *string, where *InviteLinkFilter) int {
		filtered := where != nil
		where = cmp.Or(where, &InviteLinkFilter{})
		return page(child, first, last) + find(filtered, where.State != nil) + len(where.State)
	}
	c.Organization.Events = func(child int, first *int, _ *string, _ *bool, where *EventFilter) int {
		filtered := where != nil
		where = cmp.Or(where, &EventFilter{})
		others := *where
		others.CorrelationID = nil
		sifts := where.CorrelationID == nil || !reflect.ValueOf(others).IsZero() // the log, which all are written to, has no more indexes than it needs
		return page(child, first, nil) + find(filtered, filtered && sifts) + len(where.Kind)
	}
	c.Organization.Departments = func(child int, first *int, _ *string, last *int, _ *string, _ *DepartmentFilter) int {
		return page(child, first, last)
	}
	c.Organization.CustomRoles = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Member.PermissionOverrides = func(child int) int { return times(usualOverrides, child) }
	permissions := func(int) int { return len(role.Grantable()) }
	c.Member.Permissions, c.CustomRole.Permissions, c.AccessPreview.Permissions, c.MemberAccess.Permissions = permissions, permissions, permissions, permissions
	c.AccessPreview.Decisions = func(child int) int { return times(len(role.Grantable()), child) }
	c.AccessPreview.Spaces = func(int) int { return maxPage } // no pages: an ordinary number of spaces
	c.Organization.Spaces = func(child int, first *int, _ *string, _ *SpaceFilter) int { return page(child, first, nil) }
	c.Department.Children = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Department.Members = func(child int, first *int, _ *string, last *int, _ *string) int { return page(child, first, last) }
	c.Department.Spaces = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Space.Members = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Member.Spaces = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Organization.Integrations = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Integration.Departments = func(child int) int { return times(defaultPage, child) } // no pages: an ordinary number; there may be integration.MaxShares
	c.Integration.Spaces = c.Integration.Departments
	c.AccessDecision.Chain = func(child int) int { return times(department.MaxDepth+longestChain, child) }
	c.Query.RoleConflicts = func(child int, _ string) int { return times(conflict.MaxListed, child) }
	c.Organization.Imports = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.ImportPlan.Rows = func(child int, first *int, _ *string, where *ImportRowFilter) int {
		filtered := where != nil
		where = cmp.Or(where, &ImportRowFilter{})
		sifts := where.Action != nil || where.Code != nil
		return page(child, first, nil) + find(filtered, sifts) + len(where.Action) + len(where.Code)
	}
	c.Import.Rows = c.ImportPlan.Rows
	c.Import.Events = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Invitation.Events = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Organization.ViewerRequests = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.OrganizationPolicy.ListedDomains = func(int) int { return policy.MaxDomains }
	c.OrganizationPolicy.ApprovalRules = func(child int) int { return times(policy.MaxRules, child) }
	c.InvitationApproval.Rules = func(int) int { return policy.MaxRules }
	c.InvitationApproval.Given = func(child int) int { return times(policy.MaxApprovers, child) }
	c.PolicySimulation.Invitations = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Query.SimulatePolicy = func(child int, _ string, _ ApprovalRuleInput, _ time.Time) int { return simulation + child }
	c.Viewer.Memberships = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Viewer.Invitations = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Organization.Onboarding = func(child int) int { return times(maxPage, child) } // no pages: an ordinary number of departments
	c.Organization.WelcomePreview = func(child int, unsaved *mail.WelcomeSettings, _ *string) int {
		unsaved = cmp.Or(unsaved, &mail.WelcomeSettings{})
		return writtenLetter + child + len(unsaved.Models)
	}
	c.Organization.InvitationLetterPreview = func(child int, _ role.Role, _, _, _ *string, _ *int) int { return letterOfOffer + child }
	c.Organization.InvitationStatistics = func(child int, _ time.Time) int { return statistics + child }
	c.InvitationStatistics.TimesToAccept = func(child int) int { return times(len(invite.AcceptanceTimes), child) }
	c.InvitationStatistics.Days = func(child int) int { return times(invite.MaxStatisticsDays+1, child) }
	c.Organization.LogVerification = func(child int) int { return verifiedLog + child }
	c.OrganizationWelcome.Models = func(int) int { return organization.MaxModels }
	c.Onboarding.Steps = func(child int) int { return times(len(member.OnboardingSteps), child) }
	c.DepartmentOnboarding.Steps = func(child int) int { return times(len(member.OnboardingSteps), child) }
	c.Query.AccessAsOf = func(child int, _ string, _ time.Time) int { return readLog + child }
	c.AccessSnapshot.Members = func(child int, first *int, _ *string) int { return page(child, first, nil) }
	c.Query.Nodes = func(child int, ids []string) int { return times(len(ids), child) }
	c.Mutation.CreateInvitations = func(child int, in CreateInvitationsInput) int { return times(len(in.Invitations), child) }
	c.Mutation.PlanImport = func(child int, _ PlanImportInput) int { return readSpreadsheet + child }
	c.Mutation.UpdateMembers = func(child int, in UpdateMembersInput) int {
		if in.Where == nil {
			return times(min(len(in.MemberIds), member.MaxAtOnce), child)
		}
		return times(member.MaxAtOnce, child) + len(in.Where.Role) + len(in.Where.State)
	}
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

// find is the weight of finding a list's rows among a whole organization's.
func find(filtered, sifts bool) int {
	switch {
	case sifts:
		return sifted
	case filtered:
		return narrowed
	}
	return 0
}

// indexed tells whether invitations in these states are found in an index, be it all
// of them. The states' own has each in the order of creation: for two of them, or in
// another order, a page is looked for in that order's index, among all that there are.
// EXPIRED are also those that are stored as open and whose time is over.
func indexed(states []invitation.State, orderBy *InvitationOrder) bool {
	created := orderBy == nil || orderBy.Field == InvitationOrderFieldCreatedAt
	return len(states) == 0 || len(states) == 1 && created && states[0] != invitation.StateEXPIRED
}

// times is the weight of a list of n. Beyond the limit all weights are alike:
// the product of ten pages within each other would overflow, and begin at 1.
func times(n, child int) int {
	if n > 0 && child >= maxComplexity/n {
		return maxComplexity + 1
	}
	return 1 + n*child
}
