// What rows of a spreadsheet come to, and how many of them.

import type { ImportAction, ImportRowFragment, PlanQuery } from './generated'

export type Counts = Record<ImportAction, number>

const order: ImportAction[] = ['CREATE', 'RENEW', 'CHANGE_ROLE', 'AWAIT_APPROVAL', 'SKIP', 'REJECT']

export type PlanShown = Extract<NonNullable<PlanQuery['node']>, { __typename: 'ImportPlan' }>

export function plannedCounts({ counts }: PlanShown): Counts {
  return {
    CREATE: counts.create,
    RENEW: counts.renew,
    CHANGE_ROLE: counts.changeRole,
    AWAIT_APPROVAL: counts.awaitApproval,
    SKIP: counts.skip,
    REJECT: counts.reject,
  }
}

export function countsOf(row: ImportRowFragment): Counts {
  return {
    CREATE: row.created,
    RENEW: row.renewed,
    CHANGE_ROLE: row.roleChanged,
    AWAIT_APPROVAL: row.awaitingApproval,
    SKIP: row.skipped,
    REJECT: row.rejected,
  }
}

/** Those that there are any of. */
export function actionsOf(counts: Counts): ImportAction[] {
  return order.filter((action) => counts[action] > 0)
}

/** How many rows do something. */
export function doing({ CREATE, RENEW, CHANGE_ROLE, AWAIT_APPROVAL }: Counts): number {
  return CREATE + RENEW + CHANGE_ROLE + AWAIT_APPROVAL
}
