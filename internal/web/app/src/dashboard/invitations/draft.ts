// What is written in the dialog, until it is sent.

import type { RoleChoice } from '../parts/role-select'

export interface Draft {
  addresses: string
  role: RoleChoice
  department: string
  message: string
  /** '' for as long as is usual; only of a single invitation. */
  days: number | ''
  /** Whether a letter is sent; only of a single invitation. */
  letter: boolean
}

export const emptyDraft: Draft = {
  addresses: '',
  role: { role: 'MEMBER' },
  department: '',
  message: '',
  days: '',
  letter: true,
}

/** For how many days so many are invited; null for as long as is usual, as many are in any case. */
export const daysFor = ({ days }: Draft, addresses: number) => (addresses > 1 ? null : days || null)

/** Most characters of a personal message, as the server counts them. */
export const longestMessage = 1_000

export const lengthOf = (text: string) => [...text].length

/** What all invitations of a draft have in common, as the API takes it. */
export function contentOf({ role, department, message }: Draft) {
  return { ...role, department: department.trim() || null, message: message.trim() || null }
}
