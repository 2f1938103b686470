// Asks the API. What comes back is the data, or sentences about why there is
// none, ready to be shown.

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { said } from '../page/refusals'
import { texts } from '../page/texts'
import type { RefusalFragment, UserErrorCode } from './generated'

/** What stood in the way. `field` is the form's field it belongs to; without a code the API was not reached. */
export interface Problem {
  message: string
  field?: string | undefined
  code?: UserErrorCode
}

type Answer<Data> = { data: Data; problem?: never } | { data?: never; problem: Problem }

interface Reply<Data> {
  data?: Data | null
  errors?: { extensions?: { code?: string; requestId?: string; retryAfterSeconds?: number } }[]
}

const patience = 30_000

export async function ask<Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  let reply: Reply<Data>
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: String(document), variables }),
      signal: AbortSignal.timeout(patience),
    })
    reply = await response.json()
  } catch {
    // No connection, no answer in time, or a proxy's page instead of an answer.
    return { problem: { message: texts.unreachable } }
  }
  if (reply.errors?.length || !reply.data) return { problem: { message: explain(reply) } }
  return { data: reply.data }
}

type Payloads = Record<string, { userErrors: RefusalFragment[] }>

/** Runs a mutation that is asked for nothing but its userErrors. No problems means that it is done. */
export async function act<Data extends Payloads, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
): Promise<Problem[]> {
  return (await perform(document, variables)).problems
}

/** Runs a mutation that is asked for what it made, too. */
export async function perform<Data extends Payloads, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
): Promise<{ problems: Problem[]; data?: Data }> {
  const { data, problem } = await ask(document, variables)
  if (problem) return { problems: [problem] }
  const refusals = Object.values(data).flatMap((payload) => payload.userErrors)
  const problems = refusals.map(({ code, message, field }) => ({
    code,
    message: said(code, message),
    field: field?.at(-1),
  }))
  return { problems, data }
}

const deadCodes: UserErrorCode[] = ['TOKEN_INVALID', 'EXPIRED', 'ALREADY_USED']

/** The refusal that says a one-time link is of no more use, if there is one. */
export function deadLink(found: Problem[]): Problem | undefined {
  return found.find(({ code }) => code && deadCodes.includes(code))
}

function explain(reply: Reply<unknown>): string {
  const extensions = reply.errors?.[0]?.extensions
  if (extensions?.code === 'RATE_LIMITED') return texts.tooManyAttempts(extensions.retryAfterSeconds ?? 60)
  return texts.broken(extensions?.requestId)
}
