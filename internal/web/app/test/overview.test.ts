// What the overview makes of figures: which days it asks for, which bars they
// become, and which lines of the log it shows.

import { describe, expect, test } from 'vitest'
import { newestOf } from '../src/dashboard/overview/newest'
import { spans } from '../src/dashboard/overview/spans'
import { periodOf, since } from '../src/dashboard/parts/period'

const now = Date.parse('2026-03-10T17:45:00Z')
const day = (at: number, created = 0, accepted = 0) => ({
  date: new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
  created,
  accepted,
})

describe('a period', () => {
  test.each([
    [7, '2026-03-04T00:00:00.000Z'],
    [30, '2026-02-09T00:00:00.000Z'],
    [90, '2025-12-11T00:00:00.000Z'],
  ] as const)('of %d days ends today and begins with a day', (period, begin) => {
    expect(since(period, now)).toBe(begin)
  })

  test('that nobody offers is none', () => {
    expect(['7', '90', '91', 'x', null].map(periodOf)).toEqual([7, 90, null, null, null])
  })
})

describe('bars', () => {
  test('are days as long as they can be told apart', () => {
    const days = Array.from({ length: 30 }, (_, at) => day(at, at))
    expect(spans(days)).toEqual({ weekly: false, spans: days })
  })

  test('are thirteen whole weeks of three months, and count everybody', () => {
    const days = Array.from({ length: 91 }, (_, at) => day(at, 2, 1))
    const { weekly, spans: weeks } = spans(days)
    expect(weekly).toBe(true)
    expect(weeks).toHaveLength(13)
    expect(weeks.every(({ created, accepted }) => created === 14 && accepted === 7)).toBe(true)
    expect(weeks.at(-1)?.date).toBe(day(84).date)
  })

  test('begin with the days that make no whole week', () => {
    const weeks = spans(Array.from({ length: 38 }, (_, at) => day(at, 1))).spans
    expect(weeks.map(({ created }) => created)).toEqual([3, 7, 7, 7, 7, 7])
  })
})

describe('the latest lines', () => {
  const line = (sequence: number, kind = 'INVITATION_CREATED') => ({ id: `evt_${sequence}`, kind, sequence })

  test('are each there once, the newest first, and no more than a glance takes in', () => {
    const heard = [line(12), line(11)]
    const read = Array.from({ length: 11 }, (_, at) => line(11 - at))
    expect(newestOf([...heard, ...read]).map(({ sequence }) => sequence)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4,
    ])
  })

  test('leave out what is no news', () => {
    const lines = [line(3, 'INVITATION_SENT'), line(2, 'IMPORT_PROGRESSED'), line(1)]
    expect(newestOf(lines).map(({ sequence }) => sequence)).toEqual([1])
  })
})
