// Which members are shown, and in which order, as it stands in the address: so a
// view can be kept, sent to somebody, and gone back to.

import { builtInRoles } from '../parts/permissions'
import type { MemberFilter, MemberOrder, MemberState, Role } from './generated'

/** The orders of the list, as the address and the menu know them. */
export const orders = {
  joined: { field: 'JOINED_AT', direction: 'DESC' },
  'first-joined': { field: 'JOINED_AT', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  'name-down': { field: 'NAME', direction: 'DESC' },
  email: { field: 'EMAIL', direction: 'ASC' },
  'email-down': { field: 'EMAIL', direction: 'DESC' },
} satisfies Record<string, MemberOrder>

export type OrderName = keyof typeof orders

// Keys are strings to TypeScript, whatever they are the keys of.
export const orderNames = Object.keys(orders) as OrderName[]

export interface Filter {
  search: string
  role: Role | null
  state: MemberState | null
  department: string | null
  order: OrderName
}

export const states: MemberState[] = ['ACTIVE', 'SUSPENDED']

/** What an address asks for; what it cannot mean is left out. */
export function readFilter(query: URLSearchParams): Filter {
  const order = query.get('order')
  return {
    search: query.get('search') ?? '',
    role: oneOf(builtInRoles, query.get('role')),
    state: oneOf(states, query.get('state')),
    department: query.get('department') || null,
    order: orderNames.find((name) => name === order) ?? 'joined',
  }
}

export function writeFilter({ search, role, state, department, order }: Filter): URLSearchParams {
  const query = new URLSearchParams()
  if (search) query.set('search', search)
  if (role) query.set('role', role.toLowerCase())
  if (state) query.set('state', state.toLowerCase())
  if (department) query.set('department', department)
  if (order !== 'joined') query.set('order', order)
  return query
}

export function whereOf({ search, role, state, department }: Filter): MemberFilter {
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(role && { role: [role] }),
    ...(state && { state: [state] }),
    ...(department && { department }),
  }
}

function oneOf<Name extends string>(known: readonly Name[], asked: string | null): Name | null {
  return known.find((name) => name === asked?.toUpperCase()) ?? null
}
