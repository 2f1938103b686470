// What the dashboard writes for spreadsheet programs. The cells are those of the
// server's own test, in internal/roster/formula_test.go, whose importer takes them
// back.
import { expect, test } from 'vitest'
import { csvLines, defuse } from '../src/dashboard/parts/csv'

test.each([
  ['', ''],
  ['Sales', 'Sales'],
  ['=1+1', "'=1+1"],
  ['+49 221', "'+49 221"],
  ['-', "'-"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['\n=1', "'\n'=1"],
  [' =1', "' =1"],
  ['"=1', `'"=1`],
  ['＝1', "'＝1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['x;=1;y', "x;'=1;y"],
  ['x; "=1', `x;' "=1`],
  ["x;'=1", "x;''=1"],
  ['x\t+1', "x\t'+1"],
  ['Bring:\n- a pen', "Bring:\n'- a pen"],
  ['x,=1', "x,'=1"],
  ["x,=cmd|' /C calc'!A0,y", "x,'=cmd|' /C calc'!A0,y"],
  ['x, "@SUM(A1)', `x,' "@SUM(A1)`],
  ['x,y;z', 'x,y;z'],
  ['a;b;', 'a;b;'],
  ['a=b', 'a=b'],
  ["'tis", "'tis"],
  ["'", "'"],
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
  ['anna@example.com', 'anna@example.com'],
  ['-anna@example.com', "'-anna@example.com"],
])('%j is written as %j', (cell, written) => {
  expect(defuse(cell)).toBe(written)
})

test.each([',', ';'])(
  'no program finds a formula, whether it separates by commas or by semicolons (%s)',
  (by) => {
    const lines = csvLines([['Ida', 'x,=1;y', 'x;=1,y']], by)
    for (const cell of lines.split(/[,;]/)) expect(cell).not.toMatch(/^"?[=+@-]/)
  },
)

test('cells with a separator, a quotation mark or a line in them stand in quotation marks', () => {
  expect(
    csvLines(
      [
        ['a', 'b;c', 'd,e'],
        ['say "x"', 'two\nlines', ''],
      ],
      ',',
    ),
  ).toBe('a,"b;c","d,e"\r\n"say ""x""","two\nlines",\r\n')
})
