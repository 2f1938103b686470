// How the filters of the invitations stand in the address.

import { expect, test } from 'vitest'
import { filtersOf, noFilters, queryOf, whereOf } from '../src/dashboard/invitations/filters'

const now = Date.parse('2026-03-10T17:45:00Z')
const read = (query: string) => filtersOf(new URLSearchParams(query))

test('an address without a query shows all, newest first', () => {
  expect(read('')).toEqual(noFilters)
  expect(whereOf(noFilters, now)).toBeNull()
  expect(queryOf(noFilters).toString()).toBe('')
})

test('what is chosen survives the way into the address and back', () => {
  const filters = read(
    'search=a%26b&state=PENDING&state=EXPIRED&delivery=FAILED&role=ADMIN&department=Stage%2FLight&days=30&order=expiring',
  )
  expect(filters).toEqual({
    search: 'a&b',
    state: ['PENDING', 'EXPIRED'],
    delivery: ['FAILED'],
    role: ['ADMIN'],
    department: 'Stage/Light',
    days: 30,
    order: 'expiring',
  })
  expect(filtersOf(queryOf(filters))).toEqual(filters)
})

test('a link may name several states at once', () => {
  expect(read('state=EXPIRED,PENDING').state).toEqual(['PENDING', 'EXPIRED'])
})

test('what the address makes up does not narrow', () => {
  expect(read('state=LOST&role=admin&days=31&order=toString')).toEqual(noFilters)
})

test('only what is chosen is asked for', () => {
  expect(whereOf({ ...noFilters, search: '  ann ', department: ' ' }, now)).toEqual({ search: 'ann' })
})

test('the last days are those that the overview counts, with the first moment of the first', () => {
  expect(whereOf(read('days=7'), now)).toEqual({ createdAfter: '2026-03-03T23:59:59.999Z' })
})
