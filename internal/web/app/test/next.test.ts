// Where somebody lands after signing in: only on this very site.

import { expect, test } from 'vitest'
import { ownAddress } from '../src/sign-in/next'

const site = 'https://join.example.com'

test.each([
  ['/o/harbour/members?state=PENDING', '/o/harbour/members?state=PENDING'],
  ['/o/harbour#log', '/o/harbour#log'],
  ['/', '/'],
])('%s is a path of this site', (wanted, path) => {
  expect(ownAddress(wanted, site)).toBe(site + path)
})

test.each([
  null,
  '',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  'https://evil.example/o/harbour',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,hello',
  'o/harbour',
  '//join.example.com@evil.example',
  '//join.example.com.evil.example',
  '//[',
])('%j leads to the start page', (wanted) => {
  expect(ownAddress(wanted, site)).toBe(`${site}/`)
})

test.each(['/.//evil.example', '/o/..//evil.example', '/%2f/evil.example', '/@evil.example'])(
  '%s stays on this site, however a browser reads it',
  (wanted) => {
    expect(new URL(ownAddress(wanted, site), 'https://elsewhere.example').origin).toBe(site)
  },
)
