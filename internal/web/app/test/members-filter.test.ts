// The filter of the members' table, as it stands in an address.

import { describe, expect, test } from 'vitest'
import { readFilter, whereOf, writeFilter } from '../src/dashboard/members/filter'

const filter = (query: string) => readFilter(new URLSearchParams(query))

describe("the members' filter", () => {
  test('an empty address asks for everybody, the latest first', () => {
    expect(whereOf(filter(''))).toEqual({})
    expect(filter('').order).toBe('joined')
    expect(writeFilter(filter('')).toString()).toBe('')
  })

  test('comes back from the address as it was written', () => {
    const query = 'search=ann+ek&role=admin&state=suspended&department=Stage%2FLighting&order=name-down'
    expect(writeFilter(filter(query)).toString()).toBe(query)
    expect(whereOf(filter(query))).toEqual({
      search: 'ann ek',
      role: ['ADMIN'],
      state: ['SUSPENDED'],
      department: 'Stage/Lighting',
    })
  })

  test('what an address cannot mean is left out', () => {
    expect(writeFilter(filter('role=king&state=asleep&order=toString&page=3')).toString()).toBe('')
  })

  test('blanks alone are no search', () => {
    expect(whereOf(filter('search=+++'))).toEqual({})
  })
})
