// Which of the organization's rules ask for an approval of what is about to be sent.
// The server decides; this is to know it before. It says nothing of what it cannot
// know: a role of the organization's own counts by what it permits.

import type { Role } from '../client/generated'
import { type Draft, daysFor } from './draft'
import type { InvitePolicyQuery } from './generated'

export type Policy = NonNullable<NonNullable<InvitePolicyQuery['organization']>['policy']>

export interface RulesMet {
  /** How many of the addresses have to wait. */
  count: number
  /** The rules' names, each once. */
  names: string[]
}

const rank: Record<Role, number> = { VIEWER: 0, MEMBER: 1, ADMIN: 2 }

export function rulesMet(policy: Policy, addresses: readonly string[], draft: Draft): RulesMet {
  const { role } = draft.role
  const life = daysFor(draft, addresses.length) ?? policy.defaultInvitationDays
  const names = new Set<string>()
  let count = 0
  for (const address of addresses) {
    const met = policy.approvalRules.filter(
      (rule) =>
        (!rule.roleAtLeast || (role && rank[role] >= rank[rule.roleAtLeast])) &&
        (!rule.outsideListedDomains || !lists(policy.allowedDomains, address)) &&
        (rule.batchLargerThan === null || addresses.length > rule.batchLargerThan) &&
        (rule.lifeLongerThanDays === null || life > rule.lifeLongerThanDays),
    )
    if (met.length > 0) count++
    for (const { name } of met) names.add(name)
  }
  return { count, names: [...names] }
}

function lists(domains: readonly string[], address: string): boolean {
  const domain = spelled(address.slice(address.lastIndexOf('@') + 1))
  return domains.some((listed) => domain === listed || domain.endsWith(`.${listed}`))
}

/** As the server spells domains: lower case, `xn--…`. */
function spelled(domain: string): string {
  const address = `http://${domain}`
  return URL.canParse(address) ? new URL(address).hostname : domain.toLowerCase()
}
