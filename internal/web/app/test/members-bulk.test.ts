// What is asked for when many members are changed at once.

import { describe, expect, test } from 'vitest'
import { changeOf, foreseen, isNothing, nothing } from '../src/dashboard/members/bulk'
import { noDepartment } from '../src/dashboard/parts/department-pick'

describe('a change of many', () => {
  test('leaves out what stays as it is', () => {
    expect(isNothing(nothing)).toBe(true)
    expect(changeOf(nothing)).toEqual({})
    expect(changeOf({ ...nothing, state: 'ACTIVE' })).toEqual({ state: 'ACTIVE' })
  })

  test('tells no department from the same department', () => {
    expect(changeOf({ ...nothing, department: noDepartment })).toEqual({ department: null })
    expect(changeOf({ ...nothing, department: 'Stage' })).toEqual({ department: 'Stage' })
  })

  test('gives a built-in role or one of the organization’s own', () => {
    expect(changeOf({ ...nothing, role: { role: 'VIEWER' } })).toEqual({ role: 'VIEWER' })
    expect(changeOf({ ...nothing, role: { customRoleId: 'rol_1' } })).toEqual({ customRoleId: 'rol_1' })
  })

  test('is for those whom the preview showed, in its order, and for nobody who came later', () => {
    const results = [
      { memberId: 'mem_2', changed: true },
      { memberId: 'mem_1', changed: false },
    ]
    expect(foreseen({ results })).toEqual({ memberIds: ['mem_2', 'mem_1'] })
  })
})
