// What is written in the dialog, until it is sent.

import type { RoleChoice } from '../parts/role-select'
import { without } from './addresses'

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

/**
 * What is left of a draft after it was sent: the addresses that are not settled, and all that was written meanwhile. A
 * draft of which nothing is left begins anew.
 */
export function leftOf(now: Draft, sent: Draft, settled: readonly string[]): Draft {
  const left = { ...now, addresses: without(now.addresses, settled) }
  const others = (Object.keys(now) as (keyof Draft)[]).filter((field) => field !== 'addresses')
  const untouched = others.every((field) => now[field] === sent[field])
  return left.addresses === '' && untouched ? emptyDraft : left
}

/** Most characters of a personal message, as the server counts them. */
export const longestMessage = 1_000

export const lengthOf = (text: string) => [...text].length

/** What all invitations of a draft have in common, as the API takes it. */
export function contentOf({ role, department, message }: Draft) {
  return { ...role, department: department.trim() || null, message: message.trim() || null }
}
