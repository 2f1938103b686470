// What shall become of several members: whatever is null stays as it is.

import { noDepartment } from '../parts/department-pick'
import type { RoleChoice } from '../parts/role-select'
import type { MemberChangeInput, MemberFilter, MemberState } from './generated'

export interface Bulk {
  role: RoleChoice | null
  department: string | null
  state: MemberState | null
}

export type Whom = { memberIds: string[] } | { where: MemberFilter }

export const nothing: Bulk = { role: null, department: null, state: null }

export function isNothing({ role, department, state }: Bulk): boolean {
  return !role && !department && !state
}

export function changeOf({ role, department, state }: Bulk): MemberChangeInput {
  return {
    ...role,
    ...(state && { state }),
    // To be left out is to stay; null is to belong nowhere.
    ...(department && { department: department === noDepartment ? null : department }),
  }
}

/** Those of whom a preview told, who may not be all whom a filter finds by now. */
export function foreseen({ results }: { results: readonly { memberId: string }[] }): Whom {
  return { memberIds: results.map(({ memberId }) => memberId) }
}
