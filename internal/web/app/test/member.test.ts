// What a member's page works out by itself.

import { describe, expect, test } from 'vitest'
import type { AccessEffect, AccessSource } from '../src/dashboard/client/generated'
import { endOf } from '../src/dashboard/member/span'
import { accessTexts } from '../src/dashboard/parts/access-texts'
import { deciding } from '../src/dashboard/parts/deciding'
import { localMinute } from '../src/dashboard/parts/local-minute'
import { names } from '../src/dashboard/parts/names'

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

describe('a step of an explanation', () => {
  const step = (source: AccessSource, effect: AccessEffect, subject: string | null = null) => ({
    source,
    effect,
    subject,
    reason: 'The server says why.',
  })

  test('calls roles as the page does, the organization’s own as they are', () => {
    const told = (subject: string) =>
      accessTexts.en.source(step('ROLE', 'DENY', subject), false, names.en.role)
    expect([told('member'), told('Treasurer')]).toEqual(['Role Member', 'Role Treasurer'])
  })

  test('of an integration is whom it is shared with at first, and then whether it works', () => {
    const told = (first: boolean) => accessTexts.en.source(step('INTEGRATION', 'GRANT'), first, names.en.role)
    expect([told(true), told(false)]).toEqual(['Shared', 'Authenticated'])
  })

  test('that says nothing of a membership is in nobody’s way', () => {
    expect(accessTexts.en.answer(step('MEMBERSHIP', 'NONE'))).toBe('does not stand in the way')
    expect(accessTexts.en.answer(step('MEMBER', 'NONE'))).toBe('says nothing')
  })

  test('is German where the server’s sentence has nobody’s words in it', () => {
    const told = (effect: AccessEffect) =>
      accessTexts.de.because(step('MEMBER', effect), false, names.de.role)
    expect(told('NONE')).toBe('Der Person ist nichts eigens gewährt oder verweigert.')
    expect(told('GRANT')).toBeUndefined()
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
