// What the settings screens compute.
import { describe, expect, test } from 'vitest'
import { formatsFor } from '../src/dashboard/language/formats'
import { localMinute } from '../src/dashboard/parts/local-minute'
import { splitDomains } from '../src/dashboard/settings/domains'
import { differences } from '../src/dashboard/settings/draft'
import { pauseUntil } from '../src/dashboard/settings/pause-until'
import { missing } from '../src/dashboard/settings/policy-form'
import { erasesEarlier } from '../src/dashboard/settings/retention-days'
import { ruleTexts } from '../src/dashboard/settings/rule-texts'
import { sentenceOf } from '../src/dashboard/settings/rule-words'
import { inputOf, valuesOf } from '../src/dashboard/settings/welcome-values'

test('only what differs from what is saved is sent', () => {
  const saved = { seats: 5, allowedDomains: ['a.com'], linksAllowed: true }
  expect(differences({ seats: 5, allowedDomains: ['a.com'], linksAllowed: false }, saved)).toEqual({
    linksAllowed: false,
  })
  expect(differences({ allowedDomains: [] }, saved)).toEqual({ allowedDomains: [] })
})

test('an emptied field is refused where a value is needed, and means no bound elsewhere', () => {
  expect(missing({ seats: null, invitationsPerDay: null })).toEqual([
    { code: 'REQUIRED', field: 'invitationsPerDay' },
  ])
})

test('domains are taken as people paste them', () => {
  expect(splitDomains(['@Example.com', 'a.org, b.org;c.org', 'ann@d.org', 'https://e.org/x', ' '])).toEqual([
    'example.com',
    'a.org',
    'b.org',
    'c.org',
    'd.org',
    'e.org',
  ])
})

test('keeping for a shorter time erases earlier', () => {
  expect(erasesEarlier(null, 30)).toBe(true)
  expect(erasesEarlier(60, 30)).toBe(true)
  expect(erasesEarlier(30, 60)).toBe(false)
  expect(erasesEarlier(30, null)).toBe(false)
})

describe('a pause', () => {
  const now = new Date(2026, 10, 27, 21, 30)

  test('ends by the calendar of whoever pauses', () => {
    expect(pauseUntil('hour', now, '')).toEqual(new Date(2026, 10, 27, 22, 30))
    expect(pauseUntil('today', now, '')).toEqual(new Date(2026, 10, 28))
    expect(pauseUntil('week', now, '')).toEqual(new Date(2026, 11, 4, 21, 30))
  })
  test('ends when it is told to, once that is told', () => {
    expect(pauseUntil('other', now, '')).toBeNull()
    expect(pauseUntil('other', now, localMinute(now.getTime()))).toEqual(now)
  })
})

describe('a rule in words', () => {
  const rule = {
    roleAtLeast: 'ADMIN' as const,
    outsideListedDomains: true,
    batchLargerThan: null,
    lifeLongerThanDays: null,
    approvers: 2,
    withinHours: 36,
  }

  test('tells all of its conditions', () => {
    expect(sentenceOf(rule, ruleTexts.en.words, formatsFor('en'))).toBe(
      'Two have to approve within 36 hours when somebody is invited as an admin and the address is outside the allowed domains.',
    )
  })
  test('and counts whole days as days', () => {
    const one = {
      ...rule,
      roleAtLeast: null,
      batchLargerThan: 1000,
      outsideListedDomains: false,
      approvers: 1,
    }
    expect(sentenceOf({ ...one, withinHours: 72 }, ruleTexts.de.words, formatsFor('de'))).toBe(
      'Eine Person muss innerhalb von 3 Tagen freigeben, wenn mehr als 1.000 auf einmal eingeladen werden.',
    )
    expect(sentenceOf({ ...one, withinHours: 24 }, ruleTexts.de.words, formatsFor('de'))).toContain(
      'innerhalb von einem Tag freigeben',
    )
  })
})

test('an empty text of the welcome letter is none', () => {
  const welcome = {
    models: ['A'],
    integrationCount: 0,
    storageLimit: null,
    agentLimit: '5',
    teamSpace: null,
    guideUrl: null,
    playbookUrl: null,
    supportEmail: null,
  }
  expect(inputOf({ ...valuesOf(welcome), agentLimit: ' ', teamSpace: ' Stage ' })).toEqual({
    ...welcome,
    agentLimit: null,
    teamSpace: 'Stage',
  })
})
