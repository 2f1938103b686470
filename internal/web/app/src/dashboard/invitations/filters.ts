// Which invitations are shown, and in which order. It stands in the address, so
// that a list can be linked and is the same after a reload.

import { type Period, periodOf, since } from '../parts/period'
import type { DeliveryState, InvitationFilter, InvitationOrder, InvitationState, Role } from './generated'

export interface Filters {
  search: string
  state: InvitationState[]
  delivery: DeliveryState[]
  role: Role[]
  department: string
  /** Only those invited in the last days; null for all. */
  days: Period | null
  order: OrderName
}

export const orders = {
  newest: { field: 'CREATED_AT', direction: 'DESC' },
  oldest: { field: 'CREATED_AT', direction: 'ASC' },
  expiring: { field: 'EXPIRES_AT', direction: 'ASC' },
  lasting: { field: 'EXPIRES_AT', direction: 'DESC' },
  address: { field: 'EMAIL', direction: 'ASC' },
  addressBackwards: { field: 'EMAIL', direction: 'DESC' },
} as const satisfies Record<string, InvitationOrder>

export type OrderName = keyof typeof orders

/** What can be chosen of each, in the order of the menus. */
export const choices = {
  state: ['AWAITING_APPROVAL', 'PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED', 'REJECTED'],
  delivery: ['QUEUED', 'SENT', 'DEFERRED', 'FAILED', 'HANDED_OVER'],
  role: ['VIEWER', 'MEMBER', 'ADMIN'],
} as const satisfies { state: InvitationState[]; delivery: DeliveryState[]; role: Role[] }

export const noFilters: Filters = {
  search: '',
  state: [],
  delivery: [],
  role: [],
  department: '',
  days: null,
  order: 'newest',
}

/** Reads an address's query; what it does not know does not narrow. */
export function filtersOf(query: URLSearchParams): Filters {
  const order = query.get('order')
  return {
    search: query.get('search') ?? '',
    state: known(query, 'state', choices.state),
    delivery: known(query, 'delivery', choices.delivery),
    role: known(query, 'role', choices.role),
    department: query.get('department') ?? '',
    days: periodOf(query.get('days')),
    order: isOrder(order) ? order : noFilters.order,
  }
}

function known<Term extends string>(query: URLSearchParams, name: string, all: readonly Term[]): Term[] {
  const wanted = query.getAll(name).flatMap((terms) => terms.split(','))
  return all.filter((term) => wanted.includes(term))
}

const isOrder = (name: string | null): name is OrderName => name !== null && Object.hasOwn(orders, name)

/** The shortest query that says the same. */
export function queryOf(filters: Filters): URLSearchParams {
  const query = new URLSearchParams()
  if (filters.search) query.set('search', filters.search)
  for (const name of ['state', 'delivery', 'role'] as const)
    for (const term of filters[name]) query.append(name, term)
  if (filters.department) query.set('department', filters.department)
  if (filters.days) query.set('days', String(filters.days))
  if (filters.order !== noFilters.order) query.set('order', filters.order)
  return query
}

/** The same, as the API takes it at a moment. */
export function whereOf(filters: Filters, now: number): InvitationFilter | null {
  const { search, state, delivery, role, department, days } = filters
  const where: InvitationFilter = {
    ...(search.trim() && { search: search.trim() }),
    ...(state.length > 0 && { state }),
    ...(delivery.length > 0 && { delivery }),
    ...(role.length > 0 && { role }),
    ...(department.trim() && { department: department.trim() }),
    ...(days && { createdAfter: before(since(days, now)) }),
  }
  return Object.keys(where).length > 0 ? where : null
}

/** Later than this is at that moment or later: the overview counts its first moment in. */
function before(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString()
}
