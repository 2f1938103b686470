// Sends a draft: one invitation or many at once, each row with its own outcome.

import { useState } from 'react'
import { useIdempotencyKey } from '../client/idempotency'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { usePlace } from '../shell/place'
import { contentOf, type Draft } from './draft'
import type { InviteMutation } from './generated'
import { InviteDocument, InviteManyDocument } from './generated'

export type Invited = NonNullable<InviteMutation['createInvitation']['invitation']>

export interface Refusal {
  email: string
  problems: Problem[]
}

export interface Sent {
  invited: Invited[]
  refused: Refusal[]
  /** Why nothing at all was done, or what is wrong with the draft as a whole. */
  problems: Problem[]
}

/** Of a single invitation these stand at their own fields; whatever else is wrong with a row belongs to its address. */
export const draftFields = ['role', 'customRoleId', 'department', 'message', 'expiresInDays']

export function useInvite() {
  const { id: organizationId } = usePlace().organization
  const [inviteOne] = useAct(InviteDocument)
  const [inviteMany] = useAct(InviteManyDocument)
  const { keyFor, answered } = useIdempotencyKey()
  const [sending, setSending] = useState(false)

  async function one(email: string, draft: Draft): Promise<Sent> {
    const input = {
      organizationId,
      email,
      ...contentOf(draft),
      expiresInDays: draft.days || null,
      sendEmail: draft.letter,
    }
    const { data, problems } = await inviteOne({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (data) answered()
    const invitation = data?.createInvitation.invitation
    const atAddress = problems.filter(({ field }) => field === 'email')
    return {
      invited: invitation ? [invitation] : [],
      refused: atAddress.length > 0 ? [{ email, problems: atAddress }] : [],
      problems: problems.filter(({ field }) => field !== 'email'),
    }
  }

  async function many(emails: string[], draft: Draft): Promise<Sent> {
    const invitations = emails.map((email) => ({ email, ...contentOf(draft) }))
    const input = { organizationId, invitations }
    const { data, problems } = await inviteMany({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (data) answered()
    const results = data?.createInvitations.results ?? []
    return {
      invited: results.flatMap(({ invitation }) => invitation ?? []),
      refused: results
        .filter(({ invitation }) => !invitation)
        .map(({ index, userErrors }) => ({
          email: emails[index] ?? '',
          problems: userErrors.map(problemOf),
        })),
      problems,
    }
  }

  async function send(emails: string[], draft: Draft): Promise<Sent> {
    setSending(true)
    const [first] = emails
    const sent = await (first && emails.length === 1 ? one(first, draft) : many(emails, draft))
    setSending(false)
    return sent
  }
  return { send, sending }
}

type RowError = { code: NonNullable<Problem['code']>; message: string; field: string[] | null }

const problemOf = ({ code, message, field }: RowError): Problem => ({ code, message, field: field?.at(-1) })
