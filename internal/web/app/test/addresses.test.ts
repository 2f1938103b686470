// How pasted addresses are read.

import { describe, expect, test } from 'vitest'
import { addressesIn, without } from '../src/dashboard/invitations/addresses'

const valid = (text: string) => addressesIn(text).valid

describe('addresses', () => {
  test.each([
    ['nothing', ' \n ', []],
    ['one', ' ann@example.com ', ['ann@example.com']],
    [
      'commas, semicolons, spaces and lines',
      'a@b.de, c@d.de;e@f.de g@h.de\r\ni@j.de\t k@l.de',
      ['a@b.de', 'c@d.de', 'e@f.de', 'g@h.de', 'i@j.de', 'k@l.de'],
    ],
    [
      'names in front',
      'Ann Ek <ann@example.com>, Bo <bo@example.com>',
      ['ann@example.com', 'bo@example.com'],
    ],
    [
      'a name with a comma',
      '"Ek, Ann" <ann@example.com>; Bo <bo@example.com>',
      ['ann@example.com', 'bo@example.com'],
    ],
    [
      'a name behind a bare address',
      'cleo@example.com, Ann Ek <ann@example.com>',
      ['cleo@example.com', 'ann@example.com'],
    ],
    ['brackets without a name', '<ann@example.com>\n<bo@example.com>', ['ann@example.com', 'bo@example.com']],
    [
      'links and quotation marks',
      'mailto:ann@example.com "bo@example.com"',
      ['ann@example.com', 'bo@example.com'],
    ],
    ["a sentence's end", 'Please invite ann@example.com.', ['ann@example.com']],
    [
      'tags and other scripts',
      "o'neill+stage@theater.example, jörg@bühne.example",
      ["o'neill+stage@theater.example", 'jörg@bühne.example'],
    ],
  ])('%s', (_, text, found) => expect(valid(text)).toEqual(found))

  test('an address counts once, however it is spelled', () => {
    const { valid, duplicates } = addressesIn(
      'Ann@example.com ann@example.com ANN@EXAMPLE.COM bo@example.com',
    )
    expect(valid).toEqual(['Ann@example.com', 'bo@example.com'])
    expect(duplicates).toHaveLength(1)
  })

  test.each([
    'ann',
    'ann@',
    '@example.com',
    'ann@example',
    'ann@@example.com',
    'ann@example..com',
    'ann@-example.com',
    'ann@ex_ample.com',
  ])('%s is none', (entry) =>
    expect(addressesIn(`bo@example.com ${entry}`)).toEqual({
      valid: ['bo@example.com'],
      duplicates: [],
      malformed: [entry],
    }),
  )

  test('what is left without those that are none', () => {
    expect(without('Ann Ek <ann@example.com>, bo@, cleo@example.com', ['bo@'])).toBe(
      'ann@example.com\ncleo@example.com',
    )
  })

  test('is quick with a long text', () => {
    const text = `${'"'.repeat(5_000)}${'a b '.repeat(20_000)}<`
    const begun = performance.now()
    addressesIn(text)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})
