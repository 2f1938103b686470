// The one cache: every thing is kept once, by its id, so that what an event or an
// answer says of it shows wherever it stands. A change shows before the server has
// confirmed it, and goes back by itself when the server refuses.

import type { CacheExchangeOpts, OptimisticMutationResolver } from '@urql/exchange-graphcache'

/** What a mutation that only sets a thing's state will answer, as far as we can tell. */
function sets(
  payload: string,
  field: string,
  typename: string,
  argument: string,
  state: string,
): OptimisticMutationResolver {
  return (variables) => ({
    __typename: payload,
    userErrors: [],
    [field]: { __typename: typename, id: (variables.input as Record<string, string>)[argument], state },
  })
}

export const cacheOptions: CacheExchangeOpts = {
  // Who did something is a person or usher itself; without being told, the cache would ask usher for a person's fields.
  possibleTypes: { Actor: ['System', 'User'] },
  // Whatever has no id of its own, such as a page of a list, belongs to where it was read.
  keys: new Proxy({}, { get: () => (data: { id?: string }) => data.id ?? null }),
  updates: {
    Mutation: {
      removeMember({ removeMember }, _arguments, cache) {
        const { removedMemberId: id } = removeMember as { removedMemberId: string | null }
        if (id) cache.invalidate({ __typename: 'Member', id })
      },
    },
  },
  optimistic: {
    revokeInvitation: sets('RevokeInvitationPayload', 'invitation', 'Invitation', 'invitationId', 'REVOKED'),
    rejectInvitation: sets('RejectInvitationPayload', 'invitation', 'Invitation', 'invitationId', 'REJECTED'),
    revokeInviteLink: sets('RevokeInviteLinkPayload', 'inviteLink', 'InviteLink', 'inviteLinkId', 'REVOKED'),
    updateMember(variables) {
      const { memberId, role, state, department } = variables.input as Record<string, string | undefined>
      const changes = {
        ...(role && { role, customRole: null }),
        ...(state && { state }),
        ...(department !== undefined && { department: department || null }),
      }
      return {
        __typename: 'UpdateMemberPayload',
        userErrors: [],
        member: { __typename: 'Member', id: memberId, ...changes },
      }
    },
    updateDepartment(variables) {
      const { departmentId, parentId, ...changes } = variables.input as Record<string, string | null>
      const parent = parentId ? { __typename: 'Department', id: parentId } : null
      return {
        __typename: 'UpdateDepartmentPayload',
        userErrors: [],
        department: {
          __typename: 'Department',
          id: departmentId,
          ...changes,
          ...(parentId !== undefined && { parent }),
        },
      }
    },
    updateIntegration(variables) {
      const { integrationId, name, enabled, authentication } = variables.input as Record<string, string>
      const changes = {
        ...(name && { name }),
        ...(enabled !== undefined && { enabled }),
        ...(authentication && { authentication }),
      }
      return {
        __typename: 'UpdateIntegrationPayload',
        userErrors: [],
        integration: { __typename: 'Integration', id: integrationId, ...changes },
      }
    },
  },
}
