// How the filters of the invitations stand in the address.

import { expect, test } from 'vitest'
import { filtersOf, noFilters, queryOf, whereOf } from '../src/dashboard/invitations/filters'

const read = (query: string) => filtersOf(new URLSearchParams(query))

test('an address without a query shows all, newest first', () => {
  expect(read('')).toEqual(noFilters)
  expect(whereOf(noFilters)).toBeNull()
  expect(queryOf(noFilters).toString()).toBe('')
})

test('what is chosen survives the way into the address and back', () => {
  const filters = read(
    'search=a%26b&state=PENDING&state=EXPIRED&delivery=FAILED&role=ADMIN&department=Stage%2FLight&order=expiring',
  )
  expect(filters).toEqual({
    search: 'a&b',
    state: ['PENDING', 'EXPIRED'],
    delivery: ['FAILED'],
    role: ['ADMIN'],
    department: 'Stage/Light',
    order: 'expiring',
  })
  expect(filtersOf(queryOf(filters))).toEqual(filters)
})

test('a link may name several states at once', () => {
  expect(read('state=EXPIRED,PENDING').state).toEqual(['PENDING', 'EXPIRED'])
})

test('what the address makes up does not narrow', () => {
  expect(read('state=LOST&role=admin&order=toString')).toEqual(noFilters)
})

test('only what is chosen is asked for', () => {
  expect(whereOf({ ...noFilters, search: '  ann ', department: ' ' })).toEqual({ search: 'ann' })
})
