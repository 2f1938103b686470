// Which step of an explanation made the answer.

import type { AccessEffect, AccessSource } from '../client/generated'

interface Decision {
  allowed: boolean
  decidedBy: AccessSource
  chain: { source: AccessSource; effect: AccessEffect }[]
}

/** Its place in the chain: of the source that decided, the first that said what the answer is, else the first at all. */
export function deciding({ allowed, decidedBy, chain }: Decision): number {
  const said: AccessEffect = allowed ? 'GRANT' : 'DENY'
  const first = chain.findIndex(({ source, effect }) => source === decidedBy && effect === said)
  return first >= 0 ? first : chain.findIndex(({ source }) => source === decidedBy)
}
