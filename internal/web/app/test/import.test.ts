// What the import screen does without the server.
import { describe, expect, test } from 'vitest'
import { reportLine } from '../src/dashboard/import/read-report'
import { faultOf, inputOf } from '../src/dashboard/import/source'

test.each([
  ['people.xlsx', 'x', 'workbook'],
  ['PEOPLE.ODS', 'x', 'workbook'],
  ['people.csv', '', 'empty'],
  ['people.csv', 'email', null],
  ['people', 'email', null],
])('%s with %j in it: %s', (name, content, fault) => {
  expect(faultOf(new File([content], name))).toBe(fault)
})

test('a file is too large from a byte beyond 32 MB on', () => {
  const bytes = new Uint8Array(32 * 1024 * 1024)
  expect(faultOf(new File([bytes], 'a.csv'))).toBeNull()
  expect(faultOf(new File([bytes, 'x'], 'a.csv'))).toBe('tooLarge')
})

test('cells are sent as text while a request has room for them, else as a file', () => {
  expect(faultOf(' \n')).toBe('empty')
  expect(inputOf('email')).toEqual({ csv: 'email' })
  expect(inputOf('x'.repeat(300_001))).toHaveProperty('file.size', 300_001)
})

describe('the report of a row that could not be read', () => {
  const told = (written: string | null, field: string[] | null) => {
    const row = { line: 3, column: 2, email: 'kim@example.com', role: null, department: null, message: null }
    const userErrors = [{ code: 'INVALID' as const, message: 'So not.', field }]
    return reportLine({ ...row, written, action: 'REJECT', userErrors }, 'Left out', {
      sentence: ({ message }) => message,
    })
  }

  test('has the role that stood there', () => {
    expect(told('king', ['role'])).toEqual([
      'kim@example.com',
      'king',
      '',
      '',
      '3',
      'Left out',
      'So not.',
      '',
    ])
  })

  test('has the line that stood there, and no empty role, which would mean a member', () => {
    const line = 'kim@example.com,"member'
    expect(told(line, null)).toEqual(['kim@example.com', '?', '', '', '3', 'Left out', 'So not.', line])
  })

  test('has no empty role where nobody kept what stood there', () => {
    expect(told(null, ['role'])[1]).toBe('?')
  })
})
