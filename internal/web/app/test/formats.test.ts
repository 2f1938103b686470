// How far a time is said to be.

import { expect, test } from 'vitest'
import { formatsFor } from '../src/dashboard/language/formats'

const now = Date.parse('2026-03-01T12:00:00Z')
const hour = 3_600
const day = 24 * hour

test.each([
  ['made for 30 days a moment ago', 30 * day - 1, 'in 30 days'],
  ['made for a day a moment ago', day - 1, 'tomorrow'],
  ['made for an hour a moment ago', hour - 1, 'in 1 hour'],
  ['a day and a moment', day + 1, 'in 2 days'],
  ['23 hours', 23 * hour, 'in 23 hours'],
  ['half a minute', 30, 'in 30 seconds'],
  ['now', 0, 'now'],
  ['just now, by a clock that is ahead', 0.5, 'now'],
  ['a moment ago', -0.5, 'now'],
  ['a minute and a half ago', -90, '1 minute ago'],
  ['almost two days ago', -2 * day + 1, 'yesterday'],
])('%s', (_, seconds, told) => {
  expect(formatsFor('en').distance(new Date(now + seconds * 1000).toISOString(), now)).toBe(told)
})
