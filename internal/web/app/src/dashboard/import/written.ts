// What stood in the file of a row that could not be read: whoever corrects it has to
// see that. The server keeps one cell or the line, whichever is at fault.

import type { SheetRowFragment } from './generated'

type Faulty = Pick<SheetRowFragment, 'written' | 'userErrors'>

const isCell = ({ userErrors }: Faulty) => userErrors.some(({ field }) => field?.at(-1) === 'role')

/** What stood in place of a role. */
export function writtenRole(row: Faulty): string | null {
  return isCell(row) ? row.written : null
}

/** The line whose cells cannot be told apart. */
export function writtenLine(row: Faulty): string | null {
  return isCell(row) ? null : row.written
}
