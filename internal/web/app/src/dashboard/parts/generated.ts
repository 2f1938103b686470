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

export type PreviewAccessInput = {
  customRoleId?: string | number | null | undefined;
  department?: string | null | undefined;
  invitationId?: string | number | null | undefined;
  organizationId?: string | number | null | undefined;
  role?: Role | null | undefined;
  token?: string | null | undefined;
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

export type RolesQueryVariables = Exact<{
  organizationId: string | number;
}>;


export type RolesQuery = { organization: { id: string, customRoles: { nodes: Array<{ id: string, name: string, base: Role, permissions: Array<Permission> }> } } | null };

export type DepartmentsQueryVariables = Exact<{
  organizationId: string | number;
  search?: string | null | undefined;
}>;


export type DepartmentsQuery = { organization: { id: string, departments: { nodes: Array<{ id: string, path: string }> } } | null };

export type MemberChoicesQueryVariables = Exact<{
  organizationId: string | number;
  search?: string | null | undefined;
}>;


export type MemberChoicesQuery = { organization: { id: string, members: { nodes: Array<{ id: string, role: Role, user: { id: string, name: string, email: string } }> } } | null };

export type PreviewAccessQueryVariables = Exact<{
  input: PreviewAccessInput;
}>;


export type PreviewAccessQuery = { previewAccess: { permissions: Array<Permission>, spaces: Array<string> } | null };

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
export const RolesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Roles($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    customRoles(first: 100) {
      nodes {
        id
        name
        base
        permissions
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const DepartmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Departments($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    departments(first: 100, where: {search: $search}) {
      nodes {
        id
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const MemberChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MemberChoices($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    members(
      first: 20
      where: {search: $search}
      orderBy: {field: NAME, direction: ASC}
    ) {
      nodes {
        id
        role
        user {
          ...Person
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`) as unknown as TypedDocumentString<MemberChoicesQuery, MemberChoicesQueryVariables>;
export const PreviewAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PreviewAccess($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `) as unknown as TypedDocumentString<PreviewAccessQuery, PreviewAccessQueryVariables>;