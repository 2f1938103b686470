// A rule while it is typed: an emptied field is '', and no condition is null.

import type { Role } from '../client/generated'
import type { RuleFragment } from './generated'

export interface RuleDraft {
  name: string
  roleAtLeast: Role | null
  outsideListedDomains: boolean
  batchLargerThan: number | string
  lifeLongerThanDays: number | string
  approvers: number | string
  withinHours: number | string
}

export const ruleFields = [
  'name',
  'roleAtLeast',
  'outsideListedDomains',
  'batchLargerThan',
  'lifeLongerThanDays',
  'approvers',
  'withinHours',
]

export function ruleDraft(rule: RuleFragment | undefined): RuleDraft {
  return {
    name: rule?.name ?? '',
    roleAtLeast: rule?.roleAtLeast ?? null,
    outsideListedDomains: rule?.outsideListedDomains ?? false,
    batchLargerThan: rule?.batchLargerThan ?? '',
    lifeLongerThanDays: rule?.lifeLongerThanDays ?? '',
    approvers: rule?.approvers ?? 1,
    withinHours: rule?.withinHours ?? 72,
  }
}

/** As the API takes it. What must have a value and has none is 0, which the server refuses at its field. */
export function ruleInput(draft: RuleDraft) {
  return {
    name: draft.name.trim(),
    roleAtLeast: draft.roleAtLeast,
    outsideListedDomains: draft.outsideListedDomains,
    batchLargerThan: asNumber(draft.batchLargerThan),
    lifeLongerThanDays: asNumber(draft.lifeLongerThanDays),
    approvers: asNumber(draft.approvers) ?? 0,
    withinHours: asNumber(draft.withinHours) ?? 0,
  }
}

function asNumber(typed: number | string): number | null {
  return typeof typed === 'number' ? typed : null
}
