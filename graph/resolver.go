// Package graph is the API's mouth and ears: it turns requests into calls of
// the services, and what they return into answers.
//
// A resolver's body is one short call. Mutations go to a service each; reading
// walks the ent entities, which package scope has narrowed to what the viewer
// may know. Objects that were loaded together ask together for what belongs to
// them, so that a list costs a constant number of statements. Generated code
// stands in the files named so.
package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"

	"usher/internal/account"
	"usher/internal/conflict"
	"usher/internal/department"
	"usher/internal/event"
	"usher/internal/history"
	"usher/internal/integration"
	"usher/internal/invite"
	"usher/internal/link"
	"usher/internal/member"
	"usher/internal/organization"
	"usher/internal/policy"
	"usher/internal/rights"
	"usher/internal/roster"
	"usher/internal/scope"
	"usher/internal/space"
	"usher/internal/store"
	"usher/internal/viewer"
)

// Resolver answers the schema's fields.
type Resolver struct {
	Store         *store.Store
	Feed          *event.Feed
	Accounts      *account.Service
	Organizations *organization.Service
	Members       *member.Service
	Invites       *invite.Service
	InviteLinks   *link.Service
	Departments   *department.Service
	Spaces        *space.Service
	Rights        *rights.Service
	Integrations  *integration.Service
	Conflicts     *conflict.Service
	Exports       *roster.Exporter
	Rosters       *roster.Service
	Policies      *policy.Service
	ApprovalRules *policy.Rules
	History       *history.Service
	LogExports    *event.Exporter
	Budget        *Budget // nil: nobody's is limited

	turns turns
}

// Schema is what the API is like.
func Schema() *ast.Schema { return NewExecutableSchema(Config{}).Schema() }

// NewExecutor makes what executes operations of the schema. Without
// introspection it does not tell what the schema is like.
func NewExecutor(r *Resolver, introspection bool) *executor.Executor {
	ex := executor.New(NewExecutableSchema(Config{Resolvers: r, Complexity: complexity()}))
	if introspection {
		ex.Use(extension.Introspection{})
	}
	ex.Use(&weighing{})
	ex.Use(hashingOnce{})
	ex.Use(oneRootField{})
	ex.Use(spending{r.Budget}) // last: what is refused costs nothing
	ex.AroundResponses(refuseTooLong)
	ex.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		v, _ := viewer.From(ctx)
		return next(viewer.With(ctx, v)) // a sign-in inside is this operation's only
	})
	ex.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		ctx, leave := r.turns.share(ctx, r.Store.Readers()/2)
		defer leave()
		if ctx.Value(loadsKey{}) != nil { // one of many, see watchedLog.Within
			return next(ctx)
		}
		return next(withLoads(scope.Remembering(ctx)))
	})
	ex.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
		if graphql.GetOperationContext(ctx).Operation.Operation == ast.Mutation {
			ctx = withLoads(scope.Remembering(ctx)) // what an earlier mutation read may be true no more
		}
		return next(ctx)
	})
	ex.AroundFields(inTurn)
	return ex
}

// Query implements ResolverRoot.
func (r *Resolver) Query() QueryResolver { return &queryResolver{r} }

// Mutation implements ResolverRoot.
func (r *Resolver) Mutation() MutationResolver { return &mutationResolver{r} }

// Subscription implements ResolverRoot.
func (r *Resolver) Subscription() SubscriptionResolver { return &subscriptionResolver{r} }

// Viewer implements ResolverRoot.
func (r *Resolver) Viewer() ViewerResolver { return &viewerResolver{r} }

// User implements ResolverRoot.
func (r *Resolver) User() UserResolver { return &userResolver{r} }

// Organization implements ResolverRoot.
func (r *Resolver) Organization() OrganizationResolver { return &organizationResolver{r} }

// Member implements ResolverRoot.
func (r *Resolver) Member() MemberResolver { return &memberResolver{r} }

// MemberSnapshot implements ResolverRoot.
func (r *Resolver) MemberSnapshot() MemberSnapshotResolver { return &memberSnapshotResolver{r} }

// CustomRole implements ResolverRoot.
func (r *Resolver) CustomRole() CustomRoleResolver { return &customRoleResolver{r} }

// AccessStep implements ResolverRoot.
func (r *Resolver) AccessStep() AccessStepResolver { return &accessStepResolver{r} }

// AccessPreview implements ResolverRoot.
func (r *Resolver) AccessPreview() AccessPreviewResolver { return &accessPreviewResolver{r} }

// Department implements ResolverRoot.
func (r *Resolver) Department() DepartmentResolver { return &departmentResolver{r} }

// Space implements ResolverRoot.
func (r *Resolver) Space() SpaceResolver { return &spaceResolver{r} }

// Integration implements ResolverRoot.
func (r *Resolver) Integration() IntegrationResolver { return &integrationResolver{r} }

// Invitation implements ResolverRoot.
func (r *Resolver) Invitation() InvitationResolver { return &invitationResolver{r} }

// ApprovalRule implements ResolverRoot.
func (r *Resolver) ApprovalRule() ApprovalRuleResolver { return &approvalRuleResolver{r} }

// InvitationApproval implements ResolverRoot.
func (r *Resolver) InvitationApproval() InvitationApprovalResolver {
	return &invitationApprovalResolver{r}
}

// Approval implements ResolverRoot.
func (r *Resolver) Approval() ApprovalResolver { return &approvalResolver{r} }

// PolicySimulation implements ResolverRoot.
func (r *Resolver) PolicySimulation() PolicySimulationResolver { return &policySimulationResolver{r} }

// InviteLink implements ResolverRoot.
func (r *Resolver) InviteLink() InviteLinkResolver { return &inviteLinkResolver{r} }

// OrganizationPolicy implements ResolverRoot.
func (r *Resolver) OrganizationPolicy() OrganizationPolicyResolver {
	return &organizationPolicyResolver{r}
}

// Event implements ResolverRoot.
func (r *Resolver) Event() EventResolver { return &eventResolver{r} }

// Import implements ResolverRoot.
func (r *Resolver) Import() ImportResolver { return &importResolver{r} }

// ImportPlan implements ResolverRoot.
func (r *Resolver) ImportPlan() ImportPlanResolver { return &importPlanResolver{r} }

// ImportRow implements ResolverRoot.
func (r *Resolver) ImportRow() ImportRowResolver { return &importRowResolver{r} }

// AccessSnapshot implements ResolverRoot.
func (r *Resolver) AccessSnapshot() AccessSnapshotResolver { return &accessSnapshotResolver{r} }

// MemberAccess implements ResolverRoot.
func (r *Resolver) MemberAccess() MemberAccessResolver { return &memberAccessResolver{r} }

type (
	queryResolver              struct{ *Resolver }
	mutationResolver           struct{ *Resolver }
	subscriptionResolver       struct{ *Resolver }
	viewerResolver             struct{ *Resolver }
	userResolver               struct{ *Resolver }
	organizationResolver       struct{ *Resolver }
	memberResolver             struct{ *Resolver }
	memberSnapshotResolver     struct{ *Resolver }
	customRoleResolver         struct{ *Resolver }
	accessStepResolver         struct{ *Resolver }
	accessPreviewResolver      struct{ *Resolver }
	departmentResolver         struct{ *Resolver }
	spaceResolver              struct{ *Resolver }
	invitationResolver         struct{ *Resolver }
	inviteLinkResolver         struct{ *Resolver }
	eventResolver              struct{ *Resolver }
	importResolver             struct{ *Resolver }
	importPlanResolver         struct{ *Resolver }
	importRowResolver          struct{ *Resolver }
	organizationPolicyResolver struct{ *Resolver }
	approvalRuleResolver       struct{ *Resolver }
	invitationApprovalResolver struct{ *Resolver }
	approvalResolver           struct{ *Resolver }
	policySimulationResolver   struct{ *Resolver }
	integrationResolver        struct{ *Resolver }
	accessSnapshotResolver     struct{ *Resolver }
	memberAccessResolver       struct{ *Resolver }
)
