/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessEffect =
  | 'DENY'
  | 'GRANT'
  | 'NONE';

export type AccessSource =
  | 'DEPARTMENT'
  | 'INTEGRATION'
  | 'MEMBER'
  | 'MEMBERSHIP'
  | 'POLICY'
  | 'ROLE'
  | 'SPACE';

export type ApprovalRuleInput = {
  approvers?: number;
  batchLargerThan?: number | null | undefined;
  lifeLongerThanDays?: number | null | undefined;
  outsideListedDomains?: boolean;
  roleAtLeast?: Role | null | undefined;
  withinHours?: number;
};

export type CreateApprovalRuleInput = {
  approvers?: number;
  batchLargerThan?: number | null | undefined;
  lifeLongerThanDays?: number | null | undefined;
  name: string;
  organizationId: string | number;
  outsideListedDomains?: boolean;
  roleAtLeast?: Role | null | undefined;
  withinHours?: number;
};

export type DeleteApprovalRuleInput = {
  organizationId: string | number;
  ruleId: string | number;
};

export type DeliveryState =
  | 'DEFERRED'
  | 'FAILED'
  | 'HANDED_OVER'
  | 'QUEUED'
  | 'SENT';

export type DomainPolicy =
  | 'ALL'
  | 'LISTED';

export type EventKind =
  | 'APPROVAL_RULE_CHANGED'
  | 'APPROVAL_RULE_CREATED'
  | 'APPROVAL_RULE_DELETED'
  | 'DEPARTMENT_CREATED'
  | 'DEPARTMENT_DELETED'
  | 'DEPARTMENT_MOVED'
  | 'DEPARTMENT_PERMISSIONS_CHANGED'
  | 'DEPARTMENT_RENAMED'
  | 'IMPORT_FAILED'
  | 'IMPORT_FINISHED'
  | 'IMPORT_PROGRESSED'
  | 'IMPORT_STARTED'
  | 'INTEGRATION_CHANGED'
  | 'INTEGRATION_CREATED'
  | 'INTEGRATION_DELETED'
  | 'INVITATIONS_PAUSED'
  | 'INVITATIONS_RESUMED'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_APPROVAL_GIVEN'
  | 'INVITATION_APPROVED'
  | 'INVITATION_CREATED'
  | 'INVITATION_DECLINED'
  | 'INVITATION_DELIVERY_FAILED'
  | 'INVITATION_EXPIRED'
  | 'INVITATION_REJECTED'
  | 'INVITATION_REQUESTED'
  | 'INVITATION_RESENT'
  | 'INVITATION_REVOKED'
  | 'INVITATION_ROLE_CHANGED'
  | 'INVITATION_SENT'
  | 'INVITE_LINK_CREATED'
  | 'INVITE_LINK_EXPIRED'
  | 'INVITE_LINK_REVOKED'
  | 'INVITE_LINK_USED'
  | 'LOG_EXPORTED'
  | 'MEMBER_DEPARTMENT_CHANGED'
  | 'MEMBER_JOINED'
  | 'MEMBER_ONBOARDING_STEP_COMPLETED'
  | 'MEMBER_PERMISSION_CHANGED'
  | 'MEMBER_PERMISSION_ENDED'
  | 'MEMBER_REACTIVATED'
  | 'MEMBER_REMOVED'
  | 'MEMBER_ROLE_CHANGED'
  | 'MEMBER_SUSPENDED'
  | 'ORGANIZATION_POLICY_CHANGED'
  | 'ORGANIZATION_WELCOME_CHANGED'
  | 'RETENTION_APPLIED'
  | 'ROLE_CHANGED'
  | 'ROLE_CREATED'
  | 'ROLE_DELETED'
  | 'SPACE_CREATED'
  | 'SPACE_DELETED'
  | 'SPACE_MEMBER_ADDED'
  | 'SPACE_MEMBER_REMOVED'
  | 'SPACE_MEMBER_ROLE_CHANGED'
  | 'SPACE_MOVED'
  | 'SPACE_RENAMED';

export type ImportAction =
  | 'AWAIT_APPROVAL'
  | 'CHANGE_ROLE'
  | 'CREATE'
  | 'REJECT'
  | 'RENEW'
  | 'SKIP';

export type ImportState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type InvitationState =
  | 'ACCEPTED'
  | 'AWAITING_APPROVAL'
  | 'DECLINED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REJECTED'
  | 'REVOKED';

export type InviteLinkState =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'REVOKED'
  | 'USED';

export type LinkLifetime =
  | 'FORTY_EIGHT_HOURS'
  | 'ONE_HOUR'
  | 'SEVEN_DAYS'
  | 'TWENTY_FOUR_HOURS';

export type MemberState =
  | 'ACTIVE'
  | 'SUSPENDED';

export type OnboardingStepKind =
  | 'COMPLETE_PROFILE'
  | 'EXPLORE_INTEGRATIONS'
  | 'FIRST_CONVERSATION'
  | 'JOIN_TEAM_SPACE';

export type OrganizationWelcomeInput = {
  agentLimit?: string | null | undefined;
  guideUrl?: string | null | undefined;
  integrationCount?: number | null | undefined;
  models?: Array<string> | null | undefined;
  playbookUrl?: string | null | undefined;
  storageLimit?: string | null | undefined;
  supportEmail?: string | null | undefined;
  teamSpace?: string | null | undefined;
};

export type PauseInvitationsInput = {
  organizationId: string | number;
  reason?: string | null | undefined;
  until: string;
};

export type Permission =
  | 'ACCESS_ALL_CONTENT'
  | 'BUILD_KNOWLEDGE_BASES'
  | 'COMMENT'
  | 'CONFIGURE_MODELS'
  | 'CONFIGURE_POLICIES'
  | 'CONFIGURE_SECURITY'
  | 'JOIN_CONVERSATIONS'
  | 'JOIN_SPACES'
  | 'MANAGE_AGENTS'
  | 'MANAGE_BILLING'
  | 'MANAGE_INTEGRATIONS'
  | 'MANAGE_KNOWLEDGE_BASES'
  | 'MANAGE_MEMBERS'
  | 'RUN_AGENTS'
  | 'SHARE_AGENTS'
  | 'UPLOAD_FILES'
  | 'USE_INTEGRATIONS'
  | 'USE_MODELS'
  | 'VIEW_ANALYTICS'
  | 'VIEW_CONTENT';

export type ResumeInvitationsInput = {
  organizationId: string | number;
};

export type Role =
  | 'ADMIN'
  | 'MEMBER'
  | 'VIEWER';

export type UpdateApprovalRuleInput = {
  approvers?: number | null | undefined;
  batchLargerThan?: number | null | undefined;
  lifeLongerThanDays?: number | null | undefined;
  name?: string | null | undefined;
  organizationId: string | number;
  outsideListedDomains?: boolean | null | undefined;
  roleAtLeast?: Role | null | undefined;
  ruleId: string | number;
  withinHours?: number | null | undefined;
};

export type UpdateOrganizationPolicyInput = {
  allowedDomains?: Array<string> | null | undefined;
  defaultInvitationDays?: number | null | undefined;
  domains?: DomainPolicy | null | undefined;
  invitationsPerDay?: number | null | undefined;
  invitationsPerUserAndDay?: number | null | undefined;
  lettersPerAddressAndDay?: number | null | undefined;
  linksAllowed?: boolean | null | undefined;
  longestInvitationDays?: number | null | undefined;
  longestLinkLife?: LinkLifetime | null | undefined;
  maxAdmins?: number | null | undefined;
  mayInvite?: Permission | null | undefined;
  openInvitations?: number | null | undefined;
  organizationId: string | number;
  retentionDays?: number | null | undefined;
  seats?: number | null | undefined;
};

export type UpdateOrganizationWelcomeInput = {
  organizationId: string | number;
  welcome: OrganizationWelcomeInput;
};

export type UserErrorCode =
  | 'ALREADY_ACCEPTED'
  | 'ALREADY_DECIDED'
  | 'ALREADY_INVITED'
  | 'ALREADY_MEMBER'
  | 'ALREADY_USED'
  | 'CONFLICT'
  | 'EXPIRED'
  | 'FORBIDDEN'
  | 'INVALID'
  | 'INVITATIONS_PAUSED'
  | 'LAST_ADMIN'
  | 'LIMIT_REACHED'
  | 'NOT_FOUND'
  | 'POLICY_REFUSED'
  | 'REQUIRED'
  | 'REVOKED'
  | 'ROLE_ABOVE_OWN'
  | 'SIGN_IN_REQUIRED'
  | 'TOKEN_INVALID'
  | 'TOO_LONG'
  | 'WEAK_PASSWORD'
  | 'WRONG_ACCOUNT'
  | 'WRONG_CREDENTIALS';

export type PersonFragment = { id: string, name: string, email: string };

export type InvitationRowFragment = { id: string, email: string, role: Role, department: string | null, state: InvitationState, delivery: DeliveryState, deliveryAttempts: number, deliveryProblem: string | null, createdAt: string, expiresAt: string, sentAt: string | null, acceptedAt: string | null, revokedAt: string | null, declinedAt: string | null, erasedAt: string | null, customRole: { id: string, name: string } | null, inviter: { id: string, name: string, email: string } | null, approval: { needed: number, decideBy: string | null, rules: Array<string>, approvedAt: string | null, rejectedAt: string | null, given: Array<{ at: string, approver: { id: string, name: string, email: string } }>, requester: { id: string, name: string, email: string } | null } | null };

export type LinkRowFragment = { id: string, role: Role, department: string | null, state: InviteLinkState, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null, customRole: { id: string, name: string } | null, creator: { id: string, name: string, email: string }, member: { id: string, user: { id: string, name: string, email: string } } | null };

export type MemberRowFragment = { id: string, role: Role, state: MemberState, department: string | null, joinedAt: string, user: { id: string, name: string, email: string }, customRole: { id: string, name: string } | null, onboarding: { completedCount: number, completedAt: string | null, steps: Array<{ kind: OnboardingStepKind, completedAt: string | null }> } | null };

export type ImportRowFragment = { id: string, state: ImportState, total: number, processed: number, created: number, renewed: number, roleChanged: number, skipped: number, rejected: number, awaitingApproval: number, problem: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, creator: { id: string, name: string, email: string } | null };

export type SheetRowFragment = { line: number, column: number | null, email: string, role: Role | null, department: string | null, message: string | null, action: ImportAction, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> };

export type LogLineFragment = { id: string, sequence: number, cursor: string, kind: EventKind, occurredAt: string, summary: string, before: string | null, after: string | null, reason: string | null, correlationId: string | null, actor:
    | { __typename: 'System', displayName: string }
    | { __typename: 'User', id: string, displayName: string }
  , invitation: { id: string, email: string } | null, inviteLink: { id: string } | null, member: { id: string, user: { id: string, name: string, email: string } } | null, import: { id: string } | null, department: { id: string, path: string } | null, space: { id: string, name: string } | null, customRole: { id: string, name: string } | null, integration: { id: string, name: string } | null };

export type AccessAnswerFragment = { permission: Permission, allowed: boolean, decidedBy: AccessSource, pendingChange: string | null, changesAt: string | null, chain: Array<{ source: AccessSource, subject: string | null, effect: AccessEffect, reason: string }> };

export type RefusalFragment = { code: UserErrorCode, message: string, field: Array<string> | null };

export type PolicyFieldsFragment = { id: string, policy: { domains: DomainPolicy, allowedDomains: Array<string>, defaultInvitationDays: number, longestInvitationDays: number, linksAllowed: boolean, longestLinkLife: LinkLifetime, seats: number | null, seatsTaken: number, maxAdmins: number | null, invitationsPerUserAndDay: number, invitationsPerDay: number, openInvitations: number, lettersPerAddressAndDay: number, mayInvite: Permission, retentionDays: number | null, approvalRules: Array<{ id: string, name: string, roleAtLeast: Role | null, outsideListedDomains: boolean, batchLargerThan: number | null, lifeLongerThanDays: number | null, approvers: number, withinHours: number }> } | null };

export type RuleFragment = { id: string, name: string, roleAtLeast: Role | null, outsideListedDomains: boolean, batchLargerThan: number | null, lifeLongerThanDays: number | null, approvers: number, withinHours: number };

export type WelcomeFieldsFragment = { id: string, welcome: { models: Array<string>, integrationCount: number | null, storageLimit: string | null, agentLimit: string | null, teamSpace: string | null, guideUrl: string | null, playbookUrl: string | null, supportEmail: string | null } | null };

export type PolicyQueryVariables = Exact<{
  organizationId: string | number;
}>;


export type PolicyQuery = { organization: { id: string, policy: { domains: DomainPolicy, allowedDomains: Array<string>, defaultInvitationDays: number, longestInvitationDays: number, linksAllowed: boolean, longestLinkLife: LinkLifetime, seats: number | null, seatsTaken: number, maxAdmins: number | null, invitationsPerUserAndDay: number, invitationsPerDay: number, openInvitations: number, lettersPerAddressAndDay: number, mayInvite: Permission, retentionDays: number | null, approvalRules: Array<{ id: string, name: string, roleAtLeast: Role | null, outsideListedDomains: boolean, batchLargerThan: number | null, lifeLongerThanDays: number | null, approvers: number, withinHours: number }> } | null } | null };

export type UpdatePolicyMutationVariables = Exact<{
  input: UpdateOrganizationPolicyInput;
}>;


export type UpdatePolicyMutation = { updateOrganizationPolicy: { organization: { id: string, policy: { domains: DomainPolicy, allowedDomains: Array<string>, defaultInvitationDays: number, longestInvitationDays: number, linksAllowed: boolean, longestLinkLife: LinkLifetime, seats: number | null, seatsTaken: number, maxAdmins: number | null, invitationsPerUserAndDay: number, invitationsPerDay: number, openInvitations: number, lettersPerAddressAndDay: number, mayInvite: Permission, retentionDays: number | null, approvalRules: Array<{ id: string, name: string, roleAtLeast: Role | null, outsideListedDomains: boolean, batchLargerThan: number | null, lifeLongerThanDays: number | null, approvers: number, withinHours: number }> } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SimulationQueryVariables = Exact<{
  organizationId: string | number;
  rule: ApprovalRuleInput;
  since: string;
  manages: boolean;
}>;


export type SimulationQuery = { simulatePolicy: { checked: number, stopped: number, invitations?: { nodes: Array<{ id: string, email: string, role: Role, department: string | null, state: InvitationState, delivery: DeliveryState, deliveryAttempts: number, deliveryProblem: string | null, createdAt: string, expiresAt: string, sentAt: string | null, acceptedAt: string | null, revokedAt: string | null, declinedAt: string | null, erasedAt: string | null, customRole: { id: string, name: string } | null, inviter: { id: string, name: string, email: string } | null, approval: { needed: number, decideBy: string | null, rules: Array<string>, approvedAt: string | null, rejectedAt: string | null, given: Array<{ at: string, approver: { id: string, name: string, email: string } }>, requester: { id: string, name: string, email: string } | null } | null }> } | null } | null };

export type CreateRuleMutationVariables = Exact<{
  input: CreateApprovalRuleInput;
}>;


export type CreateRuleMutation = { createApprovalRule: { approvalRule: { id: string, name: string, roleAtLeast: Role | null, outsideListedDomains: boolean, batchLargerThan: number | null, lifeLongerThanDays: number | null, approvers: number, withinHours: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateRuleMutationVariables = Exact<{
  input: UpdateApprovalRuleInput;
}>;


export type UpdateRuleMutation = { updateApprovalRule: { approvalRule: { id: string, name: string, roleAtLeast: Role | null, outsideListedDomains: boolean, batchLargerThan: number | null, lifeLongerThanDays: number | null, approvers: number, withinHours: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteRuleMutationVariables = Exact<{
  input: DeleteApprovalRuleInput;
}>;


export type DeleteRuleMutation = { deleteApprovalRule: { deletedApprovalRuleId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type WelcomeQueryVariables = Exact<{
  organizationId: string | number;
}>;


export type WelcomeQuery = { organization: { id: string, welcome: { models: Array<string>, integrationCount: number | null, storageLimit: string | null, agentLimit: string | null, teamSpace: string | null, guideUrl: string | null, playbookUrl: string | null, supportEmail: string | null } | null } | null };

export type WelcomePreviewQueryVariables = Exact<{
  organizationId: string | number;
  welcome: OrganizationWelcomeInput;
  memberId?: string | number | null | undefined;
}>;


export type WelcomePreviewQuery = { organization: { id: string, welcomePreview: { subject: string, html: string, text: string } | null } | null };

export type UpdateWelcomeMutationVariables = Exact<{
  input: UpdateOrganizationWelcomeInput;
}>;


export type UpdateWelcomeMutation = { updateOrganizationWelcome: { organization: { id: string, welcome: { models: Array<string>, integrationCount: number | null, storageLimit: string | null, agentLimit: string | null, teamSpace: string | null, guideUrl: string | null, playbookUrl: string | null, supportEmail: string | null } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PauseMutationVariables = Exact<{
  input: PauseInvitationsInput;
}>;


export type PauseMutation = { pauseInvitations: { organization: { id: string, invitationsPaused: { until: string, reason: string | null } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ResumeMutationVariables = Exact<{
  input: ResumeInvitationsInput;
}>;


export type ResumeMutation = { resumeInvitations: { organization: { id: string, invitationsPaused: { until: string, reason: string | null } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ActiveAdminsQueryVariables = Exact<{
  organizationId: string | number;
}>;


export type ActiveAdminsQuery = { organization: { id: string, members: { totalCount: number } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PersonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Person on User {
  id
  name
  email
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const InvitationRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InvitationRow on Invitation {
  id
  email
  role
  customRole {
    id
    name
  }
  department
  state
  delivery
  deliveryAttempts
  deliveryProblem
  inviter {
    ...Person
  }
  createdAt
  expiresAt
  sentAt
  acceptedAt
  revokedAt
  declinedAt
  erasedAt
  approval {
    needed
    given {
      at
      approver {
        ...Person
      }
    }
    decideBy
    requester {
      ...Person
    }
    rules
    approvedAt
    rejectedAt
  }
}
    fragment Person on User {
  id
  name
  email
}`, {"fragmentName":"InvitationRow"}) as unknown as TypedDocumentString<InvitationRowFragment, unknown>;
export const LinkRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LinkRow on InviteLink {
  id
  role
  customRole {
    id
    name
  }
  department
  state
  creator {
    ...Person
  }
  createdAt
  expiresAt
  usedAt
  revokedAt
  member {
    id
    user {
      ...Person
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`, {"fragmentName":"LinkRow"}) as unknown as TypedDocumentString<LinkRowFragment, unknown>;
export const MemberRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MemberRow on Member {
  id
  user {
    ...Person
  }
  role
  customRole {
    id
    name
  }
  state
  department
  joinedAt
  onboarding {
    completedCount
    completedAt
    steps {
      kind
      completedAt
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`, {"fragmentName":"MemberRow"}) as unknown as TypedDocumentString<MemberRowFragment, unknown>;
export const ImportRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ImportRow on Import {
  id
  creator {
    ...Person
  }
  state
  total
  processed
  created
  renewed
  roleChanged
  skipped
  rejected
  awaitingApproval
  problem
  createdAt
  startedAt
  finishedAt
}
    fragment Person on User {
  id
  name
  email
}`, {"fragmentName":"ImportRow"}) as unknown as TypedDocumentString<ImportRowFragment, unknown>;
export const RefusalFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const SheetRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SheetRow on ImportRow {
  line
  column
  email
  role
  department
  message
  action
  userErrors {
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`, {"fragmentName":"SheetRow"}) as unknown as TypedDocumentString<SheetRowFragment, unknown>;
export const LogLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LogLine on Event {
  id
  sequence
  cursor
  kind
  occurredAt
  summary
  before
  after
  reason
  correlationId
  actor {
    __typename
    displayName
    ... on User {
      id
    }
  }
  invitation {
    id
    email
  }
  inviteLink {
    id
  }
  member {
    id
    user {
      ...Person
    }
  }
  import {
    id
  }
  department {
    id
    path
  }
  space {
    id
    name
  }
  customRole {
    id
    name
  }
  integration {
    id
    name
  }
}
    fragment Person on User {
  id
  name
  email
}`, {"fragmentName":"LogLine"}) as unknown as TypedDocumentString<LogLineFragment, unknown>;
export const AccessAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AccessAnswer on AccessDecision {
  permission
  allowed
  decidedBy
  chain {
    source
    subject
    effect
    reason
  }
  pendingChange
  changesAt
}
    `, {"fragmentName":"AccessAnswer"}) as unknown as TypedDocumentString<AccessAnswerFragment, unknown>;
export const RuleFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}
    `, {"fragmentName":"Rule"}) as unknown as TypedDocumentString<RuleFragment, unknown>;
export const PolicyFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PolicyFields on Organization {
  id
  policy {
    approvalRules {
      ...Rule
    }
    domains
    allowedDomains
    defaultInvitationDays
    longestInvitationDays
    linksAllowed
    longestLinkLife
    seats
    seatsTaken
    maxAdmins
    invitationsPerUserAndDay
    invitationsPerDay
    openInvitations
    lettersPerAddressAndDay
    mayInvite
    retentionDays
  }
}
    fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`, {"fragmentName":"PolicyFields"}) as unknown as TypedDocumentString<PolicyFieldsFragment, unknown>;
export const WelcomeFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WelcomeFields on Organization {
  id
  welcome {
    models
    integrationCount
    storageLimit
    agentLimit
    teamSpace
    guideUrl
    playbookUrl
    supportEmail
  }
}
    `, {"fragmentName":"WelcomeFields"}) as unknown as TypedDocumentString<WelcomeFieldsFragment, unknown>;
export const PolicyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Policy($organizationId: ID!) {
  organization(id: $organizationId) {
    ...PolicyFields
  }
}
    fragment PolicyFields on Organization {
  id
  policy {
    approvalRules {
      ...Rule
    }
    domains
    allowedDomains
    defaultInvitationDays
    longestInvitationDays
    linksAllowed
    longestLinkLife
    seats
    seatsTaken
    maxAdmins
    invitationsPerUserAndDay
    invitationsPerDay
    openInvitations
    lettersPerAddressAndDay
    mayInvite
    retentionDays
  }
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const UpdatePolicyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdatePolicy($input: UpdateOrganizationPolicyInput!) {
  updateOrganizationPolicy(input: $input) {
    organization {
      ...PolicyFields
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}
fragment PolicyFields on Organization {
  id
  policy {
    approvalRules {
      ...Rule
    }
    domains
    allowedDomains
    defaultInvitationDays
    longestInvitationDays
    linksAllowed
    longestLinkLife
    seats
    seatsTaken
    maxAdmins
    invitationsPerUserAndDay
    invitationsPerDay
    openInvitations
    lettersPerAddressAndDay
    mayInvite
    retentionDays
  }
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`) as unknown as TypedDocumentString<UpdatePolicyMutation, UpdatePolicyMutationVariables>;
export const SimulationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Simulation($organizationId: ID!, $rule: ApprovalRuleInput!, $since: DateTime!, $manages: Boolean!) {
  simulatePolicy(organizationId: $organizationId, rule: $rule, since: $since) {
    checked
    stopped
    invitations(first: 5) @include(if: $manages) {
      nodes {
        ...InvitationRow
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment InvitationRow on Invitation {
  id
  email
  role
  customRole {
    id
    name
  }
  department
  state
  delivery
  deliveryAttempts
  deliveryProblem
  inviter {
    ...Person
  }
  createdAt
  expiresAt
  sentAt
  acceptedAt
  revokedAt
  declinedAt
  erasedAt
  approval {
    needed
    given {
      at
      approver {
        ...Person
      }
    }
    decideBy
    requester {
      ...Person
    }
    rules
    approvedAt
    rejectedAt
  }
}`) as unknown as TypedDocumentString<SimulationQuery, SimulationQueryVariables>;
export const CreateRuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateRule($input: CreateApprovalRuleInput!) {
  createApprovalRule(input: $input) {
    approvalRule {
      ...Rule
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`) as unknown as TypedDocumentString<CreateRuleMutation, CreateRuleMutationVariables>;
export const UpdateRuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateRule($input: UpdateApprovalRuleInput!) {
  updateApprovalRule(input: $input) {
    approvalRule {
      ...Rule
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`) as unknown as TypedDocumentString<UpdateRuleMutation, UpdateRuleMutationVariables>;
export const DeleteRuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteRule($input: DeleteApprovalRuleInput!) {
  deleteApprovalRule(input: $input) {
    deletedApprovalRuleId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeleteRuleMutation, DeleteRuleMutationVariables>;
export const WelcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Welcome($organizationId: ID!) {
  organization(id: $organizationId) {
    ...WelcomeFields
  }
}
    fragment WelcomeFields on Organization {
  id
  welcome {
    models
    integrationCount
    storageLimit
    agentLimit
    teamSpace
    guideUrl
    playbookUrl
    supportEmail
  }
}`) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const WelcomePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WelcomePreview($organizationId: ID!, $welcome: OrganizationWelcomeInput!, $memberId: ID) {
  organization(id: $organizationId) {
    id
    welcomePreview(welcome: $welcome, memberId: $memberId) {
      subject
      html
      text
    }
  }
}
    `) as unknown as TypedDocumentString<WelcomePreviewQuery, WelcomePreviewQueryVariables>;
export const UpdateWelcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateWelcome($input: UpdateOrganizationWelcomeInput!) {
  updateOrganizationWelcome(input: $input) {
    organization {
      ...WelcomeFields
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}
fragment WelcomeFields on Organization {
  id
  welcome {
    models
    integrationCount
    storageLimit
    agentLimit
    teamSpace
    guideUrl
    playbookUrl
    supportEmail
  }
}`) as unknown as TypedDocumentString<UpdateWelcomeMutation, UpdateWelcomeMutationVariables>;
export const PauseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Pause($input: PauseInvitationsInput!) {
  pauseInvitations(input: $input) {
    organization {
      id
      invitationsPaused {
        until
        reason
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<PauseMutation, PauseMutationVariables>;
export const ResumeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Resume($input: ResumeInvitationsInput!) {
  resumeInvitations(input: $input) {
    organization {
      id
      invitationsPaused {
        until
        reason
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ResumeMutation, ResumeMutationVariables>;
export const ActiveAdminsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActiveAdmins($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    members(first: 1, where: {role: [ADMIN], state: [ACTIVE]}) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ActiveAdminsQuery, ActiveAdminsQueryVariables>;