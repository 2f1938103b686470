// Reads all rows of an import, page by page.

import { askPastCache } from '../client/past-cache'
import {
  type ImportAction,
  type ImportRowFragment,
  type RefusalFragment,
  type SheetPageFragment,
  type SheetRowFragment,
  SheetRowsDocument,
} from './generated'
import { writtenLine, writtenRole } from './written'

export interface ReportTexts {
  columns: { line: string; outcome: string; reason: string; written: string }
  outcomes: Record<ImportAction, string>
  notReached: string
  sentence: (refusal: RefusalFragment) => string
}

/** The most that a page may have. */
const first = 100

/** The lines of a report with their header; null when it was stopped, or could not be read to its end. */
export async function readReport(
  { id, processed }: Pick<ImportRowFragment, 'id' | 'processed'>,
  action: ImportAction | null,
  say: ReportTexts,
  progress: (read: number) => void,
  signal: AbortSignal,
): Promise<string[][] | null> {
  const { line, outcome, reason, written } = say.columns
  const rows = [['email', 'role', 'department', 'message', line, outcome, reason, written]]
  for (let after: string | null = null; ; ) {
    const page = await readPage(id, after, action)
    if (signal.aborted || !page) return null
    for (const row of page.nodes) {
      // Of all rows in their order, those behind the last that was done were not reached.
      const reached = action !== null || rows.length <= processed
      rows.push(reportLine(row, reached ? say.outcomes[row.action] : say.notReached, say))
    }
    progress(rows.length - 1)
    if (!page.pageInfo.hasNextPage) return rows
    after = page.pageInfo.endCursor
  }
}

async function readPage(
  id: string,
  after: string | null,
  action: ImportAction | null,
): Promise<SheetPageFragment | null> {
  const where = action && { action: [action] }
  const { data } = await askPastCache(SheetRowsDocument, { id, first, after, where })
  const node = data?.node
  return node && 'rows' in node ? node.rows : null
}

export function reportLine(
  row: SheetRowFragment,
  outcome: string,
  say: Pick<ReportTexts, 'sentence'>,
): string[] {
  // An empty role would be read as a member's; this one is refused until it is corrected.
  const role = row.role?.toLowerCase() ?? writtenRole(row) ?? '?'
  const reasons = row.userErrors.map(say.sentence).join(' ')
  const told = [String(row.line), outcome, reasons, writtenLine(row) ?? '']
  return [row.email, role, row.department ?? '', row.message ?? '', ...told]
}
