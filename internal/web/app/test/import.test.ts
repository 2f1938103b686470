// What the import screen does without the server.
import { expect, test } from 'vitest'
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

test('a role that could not be read is no empty cell in the report, which would mean a member', () => {
  const row = {
    line: 3,
    column: 2,
    email: 'kim@example.com',
    role: null,
    department: null,
    message: null,
    action: 'REJECT',
    userErrors: [{ code: 'INVALID', message: 'A role is …', field: ['role'] }],
  } as const
  const line = reportLine({ ...row, userErrors: [{ ...row.userErrors[0], field: ['role'] }] }, 'Left out', {
    sentence: ({ message }) => message,
  })
  expect(line).toEqual(['kim@example.com', '?', '', '', '3', 'Left out', 'A role is …'])
})
