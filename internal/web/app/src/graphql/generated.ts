/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  name?: string | null | undefined;
  password?: string | null | undefined;
  token: string;
};

export type AcceptInviteLinkInput = {
  email?: string | null | undefined;
  name?: string | null | undefined;
  password?: string | null | undefined;
  token: string;
};

export type DeclineInvitationInput = {
  reason?: string | null | undefined;
  token: string;
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

export type RequestPasswordResetInput = {
  email: string;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type Role =
  | 'ADMIN'
  | 'MEMBER'
  | 'VIEWER';

export type SetUpInput = {
  email: string;
  name: string;
  organizationName: string;
  password: string;
  slug?: string | null | undefined;
  token: string;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignInWithLinkInput = {
  token: string;
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

export type VerifyEmailInput = {
  token: string;
};

export type OpenInvitationQueryVariables = Exact<{
  token: string;
}>;


export type OpenInvitationQuery = { invitationByToken: { organizationName: string, inviterName: string | null, email: string, role: Role, roleName: string, department: string | null, message: string | null, state: InvitationState, replaced: boolean, expiresAt: string, pausedUntil: string | null, accountExists: boolean } | null, viewer: { user: { name: string, email: string, emailVerified: boolean } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { member: { organization: { slug: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeclineInvitationMutationVariables = Exact<{
  input: DeclineInvitationInput;
}>;


export type DeclineInvitationMutation = { declineInvitation: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type OpenInviteLinkQueryVariables = Exact<{
  token: string;
}>;


export type OpenInviteLinkQuery = { inviteLinkByToken: { organizationName: string, creatorName: string, role: Role, roleName: string, department: string | null, state: InviteLinkState, expiresAt: string, pausedUntil: string | null } | null, viewer: { user: { name: string, email: string, emailVerified: boolean } } | null };

export type AcceptInviteLinkMutationVariables = Exact<{
  input: AcceptInviteLinkInput;
}>;


export type AcceptInviteLinkMutation = { acceptInviteLink: { member: { organization: { slug: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RefusalFragment = { code: UserErrorCode, message: string, field: Array<string> | null };

export type SignedInFragment = { user: { name: string, email: string, emailVerified: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetUpMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpMutation = { setUp: { organization: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { viewer: { user: { name: string, email: string, emailVerified: boolean } } | null };

export type RequestEmailVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestEmailVerificationMutation = { requestEmailVerification: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

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
export const RefusalFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const SignedInFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SignedIn on Viewer {
  user {
    name
    email
    emailVerified
  }
}
    `, {"fragmentName":"SignedIn"}) as unknown as TypedDocumentString<SignedInFragment, unknown>;
export const OpenInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenInvitation($token: String!) {
  invitationByToken(token: $token) {
    organizationName
    inviterName
    email
    role
    roleName
    department
    message
    state
    replaced
    expiresAt
    pausedUntil
    accountExists
  }
  viewer {
    ...SignedIn
  }
}
    fragment SignedIn on Viewer {
  user {
    name
    email
    emailVerified
  }
}`) as unknown as TypedDocumentString<OpenInvitationQuery, OpenInvitationQueryVariables>;
export const AcceptInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    member {
      organization {
        slug
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
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const DeclineInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineInvitation($input: DeclineInvitationInput!) {
  declineInvitation(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const OpenInviteLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenInviteLink($token: String!) {
  inviteLinkByToken(token: $token) {
    organizationName
    creatorName
    role
    roleName
    department
    state
    expiresAt
    pausedUntil
  }
  viewer {
    ...SignedIn
  }
}
    fragment SignedIn on Viewer {
  user {
    name
    email
    emailVerified
  }
}`) as unknown as TypedDocumentString<OpenInviteLinkQuery, OpenInviteLinkQueryVariables>;
export const AcceptInviteLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptInviteLink($input: AcceptInviteLinkInput!) {
  acceptInviteLink(input: $input) {
    member {
      organization {
        slug
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
}`) as unknown as TypedDocumentString<AcceptInviteLinkMutation, AcceptInviteLinkMutationVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const RequestPasswordResetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SetUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    organization {
      slug
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
}`) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const SignInWithLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignInWithLink($input: SignInWithLinkInput!) {
  signInWithLink(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const VerifyEmailDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VerifyEmail($input: VerifyEmailInput!) {
  verifyEmail(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const WhoAsksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoAsks {
  viewer {
    ...SignedIn
  }
}
    fragment SignedIn on Viewer {
  user {
    name
    email
    emailVerified
  }
}`) as unknown as TypedDocumentString<WhoAsksQuery, WhoAsksQueryVariables>;
export const RequestEmailVerificationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestEmailVerification {
  requestEmailVerification {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RequestEmailVerificationMutation, RequestEmailVerificationMutationVariables>;