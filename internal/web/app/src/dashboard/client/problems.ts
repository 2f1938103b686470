// Why a change was not made, in the form in which screens show it.

import type { CombinedError } from 'urql'
import type { RefusalFragment, UserErrorCode } from './generated'

export type { UserErrorCode }

/** Without a code, the server broke or was not reached. */
export interface Problem {
  code?: UserErrorCode
  message?: string
  /** The input's field at fault, such as `email`. */
  field?: string | undefined
  /** To be quoted in a report, where something broke on the server. */
  requestId?: string | undefined
}

export type Payloads = Record<string, { userErrors: RefusalFragment[] }>
export type Outcome<Data> = { data: Data; problems: [] } | { data?: Data | undefined; problems: Problem[] }

export function outcome<Data>(data: Data | undefined, error: CombinedError | undefined): Outcome<Data> {
  if (error || !data) return { problems: [broken(error)] }
  const refusals = Object.values(data as Payloads).flatMap(({ userErrors }) => userErrors)
  const problems = refusals.map(({ code, message, field }) => ({ code, message, field: field?.at(-1) }))
  return { data, problems }
}

export function broken(error: CombinedError | undefined): Problem {
  const found = error?.graphQLErrors[0]
  if (!found) return {}
  return { message: found.message, requestId: found.extensions.requestId as string | undefined }
}

/** The sentence that stands at a form's field. */
export function problemAt(problems: Problem[], field: string): Problem | undefined {
  return problems.find((problem) => problem.field === field)
}
