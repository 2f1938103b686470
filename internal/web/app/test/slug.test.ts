// The short name that is suggested for an organization.

import { expect, test } from 'vitest'
import { suggestSlug } from '../src/set-up/slug'

test.each([
  ['Café Möbius & Söhne', 'cafe-mobius-sohne'],
  ['Smørrebrød', 'smorrebrod'],
  ['Straße 8', 'strasse-8'],
  ['STRAẞE', 'strasse'],
  ['Æther & Œuvre', 'aether-oeuvre'],
  ['Łódź', 'lodz'],
  ['Đorđe', 'dorde'],
  ['Þing', 'thing'],
  ['İstanbul Işık', 'istanbul-isik'],
  ['  — Stage —  ', 'stage'],
  ['東京', ''],
])('%s', (name, slug) => {
  expect(suggestSlug(name)).toBe(slug)
})

test('is no longer than a host name may be, and ends in no hyphen', () => {
  expect(suggestSlug(`${'a'.repeat(62)} b`)).toBe('a'.repeat(62))
})
