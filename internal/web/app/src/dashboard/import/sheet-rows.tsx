// The rows of a spreadsheet, of a plan or of an import: each with what it comes
// to, and the cell at fault marked.

import { Stack, Text } from '@mantine/core'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { FilterChips } from '../parts/filter-chips'
import { names as allNames } from '../parts/names'
import { Pager, pageSize, useForwardPages } from '../parts/pager'
import { Rows } from '../parts/rows'
import { Failure, Loading } from '../parts/states'
import { actionsOf, type Counts } from './actions'
import { type ImportAction, SheetRowsDocument } from './generated'
import { useSheetColumns } from './sheet-columns'
import { texts } from './texts'

interface Props {
  /** The plan's or the import's. */
  id: string
  counts: Counts
  /** How many rows there are, done or not. */
  total: number
  action: ImportAction | null
  choose: (action: ImportAction | null) => void
  /** Whether it is told what would happen, or what did. */
  names: 'planned' | 'imported'
  /** How many rows were done, where an import stopped before its end: what the others come to is a plan only. */
  reached?: number
}

export function SheetRows({ id, counts, total, action, choose, names, reached }: Props) {
  const t = useTexts(texts)
  const called = useTexts(allNames)[names]
  const { page, before, hasPreviousPage, turn } = useForwardPages(pageSize, action ?? undefined)
  const columns = useSheetColumns(names)
  const { data, error, waiting, again } = useRead(SheetRowsDocument, {
    id,
    ...page,
    where: action && { action: [action] },
  })
  if (error) return <Failure error={error} again={again} />
  const node = data?.node
  const list = node && 'rows' in node ? node.rows : null
  if (!list) return <Loading />
  const rows = list.nodes.map((row, index) => ({
    ...row,
    id: String(row.line),
    reached: reached === undefined || before + index < reached,
  }))
  return (
    <Stack gap="sm">
      {reached === undefined && (
        <FilterChips
          label={t.filter}
          value={action}
          choose={choose}
          chips={[
            { value: null, label: t.all, count: total },
            ...actionsOf(counts).map((value) => ({ value, label: called[value], count: counts[value] })),
          ]}
        />
      )}
      {rows.length === 0 ? (
        <Text c="dimmed">{t.noRows}</Text>
      ) : (
        <div>
          <Rows label={t.rows} rows={rows} columns={columns} name={({ email }) => email} waiting={waiting} />
          <Pager
            pageInfo={{ ...list.pageInfo, hasPreviousPage }}
            total={action ? counts[action] : total}
            turn={turn}
          />
        </div>
      )}
    </Stack>
  )
}
