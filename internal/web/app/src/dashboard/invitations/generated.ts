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

export type CreateInvitationInput = {
  customRoleId?: string | number | null | undefined;
  department?: string | null | undefined;
  email: string;
  expiresInDays?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  message?: string | null | undefined;
  organizationId: string | number;
  role?: Role;
  sendEmail?: boolean;
};

export type CreateInvitationsInput = {
  idempotencyKey?: string | null | undefined;
  invitations: Array<InvitationRowInput>;
  organizationId: string | number;
};

export type DeliveryState =
  | 'DEFERRED'
  | 'FAILED'
  | 'HANDED_OVER'
  | 'QUEUED'
  | 'SENT';

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

export type InvitationFilter = {
  createdAfter?: string | null | undefined;
  createdBefore?: string | null | undefined;
  delivery?: Array<DeliveryState> | null | undefined;
  department?: string | null | undefined;
  role?: Array<Role> | null | undefined;
  search?: string | null | undefined;
  state?: Array<InvitationState> | null | undefined;
};

export type InvitationOrder = {
  direction?: OrderDirection;
  field?: InvitationOrderField;
};

export type InvitationOrderField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'EXPIRES_AT';

export type InvitationRowInput = {
  customRoleId?: string | number | null | undefined;
  department?: string | null | undefined;
  email: string;
  message?: string | null | undefined;
  role?: Role;
};

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

export type MemberState =
  | 'ACTIVE'
  | 'SUSPENDED';

export type OnboardingStepKind =
  | 'COMPLETE_PROFILE'
  | 'EXPLORE_INTEGRATIONS'
  | 'FIRST_CONVERSATION'
  | 'JOIN_TEAM_SPACE';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

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

export type ResendInvitationInput = {
  expiresInDays?: number | null | undefined;
  invitationId: string | number;
};

export type RevokeInvitationInput = {
  invitationId: string | number;
  reason?: string | null | undefined;
};

export type Role =
  | 'ADMIN'
  | 'MEMBER'
  | 'VIEWER';

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

export type InvitationsQueryVariables = Exact<{
  organizationId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  where?: InvitationFilter | null | undefined;
  orderBy?: InvitationOrder | null | undefined;
}>;


export type InvitationsQuery = { organization: { id: string, invitations: { totalCount: number, nodes: Array<{ id: string, email: string, role: Role, department: string | null, state: InvitationState, delivery: DeliveryState, deliveryAttempts: number, deliveryProblem: string | null, createdAt: string, expiresAt: string, sentAt: string | null, acceptedAt: string | null, revokedAt: string | null, declinedAt: string | null, erasedAt: string | null, customRole: { id: string, name: string } | null, inviter: { id: string, name: string, email: string } | null, approval: { needed: number, decideBy: string | null, rules: Array<string>, approvedAt: string | null, rejectedAt: string | null, given: Array<{ at: string, approver: { id: string, name: string, email: string } }>, requester: { id: string, name: string, email: string } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type ExportOfInvitationsQueryVariables = Exact<{
  organizationId: string | number;
}>;


export type ExportOfInvitationsQuery = { exportInvitations: string | null };

export type InvitationQueryVariables = Exact<{
  id: string | number;
}>;


export type InvitationQuery = { node:
    | { __typename: 'CustomRole' }
    | { __typename: 'Department' }
    | { __typename: 'Event' }
    | { __typename: 'Import' }
    | { __typename: 'ImportPlan' }
    | { __typename: 'Integration' }
    | { __typename: 'Invitation', message: string | null, id: string, email: string, role: Role, department: string | null, state: InvitationState, delivery: DeliveryState, deliveryAttempts: number, deliveryProblem: string | null, createdAt: string, expiresAt: string, sentAt: string | null, acceptedAt: string | null, revokedAt: string | null, declinedAt: string | null, erasedAt: string | null, organization: { id: string }, member: { id: string, user: { id: string, name: string, email: string } } | null, events: { nodes: Array<{ id: string, sequence: number, cursor: string, kind: EventKind, occurredAt: string, summary: string, before: string | null, after: string | null, reason: string | null, correlationId: string | null, actor:
            | { __typename: 'System', displayName: string }
            | { __typename: 'User', id: string, displayName: string }
          , invitation: { id: string, email: string } | null, inviteLink: { id: string } | null, member: { id: string, user: { id: string, name: string, email: string } } | null, import: { id: string } | null, department: { id: string, path: string } | null, space: { id: string, name: string } | null, customRole: { id: string, name: string } | null, integration: { id: string, name: string } | null }> } | null, customRole: { id: string, name: string } | null, inviter: { id: string, name: string, email: string } | null, approval: { needed: number, decideBy: string | null, rules: Array<string>, approvedAt: string | null, rejectedAt: string | null, given: Array<{ at: string, approver: { id: string, name: string, email: string } }>, requester: { id: string, name: string, email: string } | null } | null }
    | { __typename: 'InviteLink' }
    | { __typename: 'Member' }
    | { __typename: 'Organization' }
    | { __typename: 'Space' }
    | { __typename: 'User' }
   | null };

export type InvitationUrlQueryVariables = Exact<{
  id: string | number;
}>;


export type InvitationUrlQuery = { node:
    | { __typename: 'CustomRole' }
    | { __typename: 'Department' }
    | { __typename: 'Event' }
    | { __typename: 'Import' }
    | { __typename: 'ImportPlan' }
    | { __typename: 'Integration' }
    | { __typename: 'Invitation', id: string, url: string | null }
    | { __typename: 'InviteLink' }
    | { __typename: 'Member' }
    | { __typename: 'Organization' }
    | { __typename: 'Space' }
    | { __typename: 'User' }
   | null };

export type InvitePolicyQueryVariables = Exact<{
  organizationId: string | number;
}>;


export type InvitePolicyQuery = { organization: { id: string, policy: { defaultInvitationDays: number, longestInvitationDays: number, allowedDomains: Array<string>, approvalRules: Array<{ id: string, name: string, roleAtLeast: Role | null, outsideListedDomains: boolean, batchLargerThan: number | null, lifeLongerThanDays: number | null }> } | null } | null };

export type LetterToInviteeQueryVariables = Exact<{
  organizationId: string | number;
  role: Role;
  customRoleId?: string | number | null | undefined;
  department?: string | null | undefined;
  message?: string | null | undefined;
  expiresInDays?: number | null | undefined;
}>;


export type LetterToInviteeQuery = { organization: { id: string, invitationLetterPreview: { subject: string, html: string } | null } | null };

export type InviteMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type InviteMutation = { createInvitation: { invitation: { url: string | null, id: string, email: string, role: Role, department: string | null, state: InvitationState, delivery: DeliveryState, deliveryAttempts: number, deliveryProblem: string | null, createdAt: string, expiresAt: string, sentAt: string | null, acceptedAt: string | null, revokedAt: string | null, declinedAt: string | null, erasedAt: string | null, customRole: { id: string, name: string } | null, inviter: { id: string, name: string, email: string } | null, approval: { needed: number, decideBy: string | null, rules: Array<string>, approvedAt: string | null, rejectedAt: string | null, given: Array<{ at: string, approver: { id: string, name: string, email: string } }>, requester: { id: string, name: string, email: string } | null } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type InviteManyMutationVariables = Exact<{
  input: CreateInvitationsInput;
}>;


export type InviteManyMutation = { createInvitations: { results: Array<{ index: number, invitation: { url: string | null, id: string, email: string, role: Role, department: string | null, state: InvitationState, delivery: DeliveryState, deliveryAttempts: number, deliveryProblem: string | null, createdAt: string, expiresAt: string, sentAt: string | null, acceptedAt: string | null, revokedAt: string | null, declinedAt: string | null, erasedAt: string | null, customRole: { id: string, name: string } | null, inviter: { id: string, name: string, email: string } | null, approval: { needed: number, decideBy: string | null, rules: Array<string>, approvedAt: string | null, rejectedAt: string | null, given: Array<{ at: string, approver: { id: string, name: string, email: string } }>, requester: { id: string, name: string, email: string } | null } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> }>, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ResendMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendMutation = { resendInvitation: { invitation: { id: string, email: string, role: Role, department: string | null, state: InvitationState, delivery: DeliveryState, deliveryAttempts: number, deliveryProblem: string | null, createdAt: string, expiresAt: string, sentAt: string | null, acceptedAt: string | null, revokedAt: string | null, declinedAt: string | null, erasedAt: string | null, customRole: { id: string, name: string } | null, inviter: { id: string, name: string, email: string } | null, approval: { needed: number, decideBy: string | null, rules: Array<string>, approvedAt: string | null, rejectedAt: string | null, given: Array<{ at: string, approver: { id: string, name: string, email: string } }>, requester: { id: string, name: string, email: string } | null } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeMutation = { revokeInvitation: { invitation: { id: string, state: InvitationState, revokedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

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
export const InvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Invitations($organizationId: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: InvitationFilter, $orderBy: InvitationOrder) {
  organization(id: $organizationId) {
    id
    invitations(
      first: $first
      after: $after
      last: $last
      before: $before
      where: $where
      orderBy: $orderBy
    ) {
      nodes {
        ...InvitationRow
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
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
}`) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const ExportOfInvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExportOfInvitations($organizationId: ID!) {
  exportInvitations(organizationId: $organizationId)
}
    `) as unknown as TypedDocumentString<ExportOfInvitationsQuery, ExportOfInvitationsQueryVariables>;
export const InvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Invitation($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      ...InvitationRow
      organization {
        id
      }
      message
      member {
        id
        user {
          ...Person
        }
      }
      events(first: 100) {
        nodes {
          ...LogLine
        }
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
}
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
}`) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const InvitationUrlDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InvitationUrl($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      id
      url
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationUrlQuery, InvitationUrlQueryVariables>;
export const InvitePolicyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InvitePolicy($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    policy {
      defaultInvitationDays
      longestInvitationDays
      allowedDomains
      approvalRules {
        id
        name
        roleAtLeast
        outsideListedDomains
        batchLargerThan
        lifeLongerThanDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePolicyQuery, InvitePolicyQueryVariables>;
export const LetterToInviteeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LetterToInvitee($organizationId: ID!, $role: Role!, $customRoleId: ID, $department: String, $message: String, $expiresInDays: Int) {
  organization(id: $organizationId) {
    id
    invitationLetterPreview(
      role: $role
      customRoleId: $customRoleId
      department: $department
      message: $message
      expiresInDays: $expiresInDays
    ) {
      subject
      html
    }
  }
}
    `) as unknown as TypedDocumentString<LetterToInviteeQuery, LetterToInviteeQueryVariables>;
export const InviteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Invite($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    invitation {
      ...InvitationRow
      url
    }
    userErrors {
      ...Refusal
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
}
fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const InviteManyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteMany($input: CreateInvitationsInput!) {
  createInvitations(input: $input) {
    results {
      index
      invitation {
        ...InvitationRow
        url
      }
      userErrors {
        ...Refusal
      }
    }
    userErrors {
      ...Refusal
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
}
fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<InviteManyMutation, InviteManyMutationVariables>;
export const ResendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Resend($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    invitation {
      ...InvitationRow
    }
    userErrors {
      ...Refusal
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
}
fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ResendMutation, ResendMutationVariables>;
export const RevokeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Revoke($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    invitation {
      id
      state
      revokedAt
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
}`) as unknown as TypedDocumentString<RevokeMutation, RevokeMutationVariables>;