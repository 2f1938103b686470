// What a member's page works out by itself.

import { describe, expect, test } from 'vitest'
import { endOf } from '../src/dashboard/member/span'
import { deciding } from '../src/dashboard/parts/deciding'
import { localMinute } from '../src/dashboard/parts/local-minute'

describe('what decided', () => {
  const chain = [
    { source: 'MEMBERSHIP', effect: 'NONE' },
    { source: 'MEMBER', effect: 'NONE' },
    { source: 'DEPARTMENT', effect: 'DENY' },
    { source: 'DEPARTMENT', effect: 'GRANT' },
    { source: 'ROLE', effect: 'GRANT' },
  ] as const

  test('is the first of its source that said what the answer is', () => {
    expect(deciding({ allowed: false, decidedBy: 'DEPARTMENT', chain: [...chain] })).toBe(2)
    expect(deciding({ allowed: true, decidedBy: 'DEPARTMENT', chain: [...chain] })).toBe(3)
    expect(deciding({ allowed: true, decidedBy: 'ROLE', chain: [...chain] })).toBe(4)
  })

  test('is of its source even where that said nothing', () => {
    expect(deciding({ allowed: false, decidedBy: 'MEMBER', chain: [...chain] })).toBe(1)
  })
})

describe('for how long', () => {
  const now = Date.parse('2026-03-01T12:00:00Z')

  test('until it is taken back is no end', () => {
    expect(endOf('always', '', now)).toBe(null)
  })

  test('a week is seven days from now', () => {
    expect(endOf('week', '', now)).toBe('2026-03-08T12:00:00.000Z')
  })

  test('a moment of the field is one of the reader’s zone', () => {
    expect(endOf('date', localMinute(now), 0)).toBe('2026-03-01T12:00:00.000Z')
  })

  test('no moment is no answer yet', () => {
    expect(endOf('date', '', now)).toBe(undefined)
  })
})
