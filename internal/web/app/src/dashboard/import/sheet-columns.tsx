// The columns of a spreadsheet's table.

import { Code } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../language/language'
import { names as allNames } from '../parts/names'
import type { Column } from '../parts/rows'
import { Sign, type Tone } from '../parts/sign'
import type { ImportAction, SheetRowFragment } from './generated'
import classes from './sheet-rows.module.css'
import { texts } from './texts'
import { useFaultSentence } from './use-fault-sentence'
import { writtenLine, writtenRole } from './written'

export type SheetRow = SheetRowFragment & { id: string; reached: boolean }

const tones: Record<ImportAction, Tone> = {
  CREATE: 'good',
  RENEW: 'good',
  CHANGE_ROLE: 'wait',
  AWAIT_APPROVAL: 'warn',
  SKIP: 'idle',
  REJECT: 'bad',
}

export function useSheetColumns(names: 'planned' | 'imported'): Column<SheetRow>[] {
  const t = useTexts(texts)
  const { role: roles } = useTexts(allNames)
  return [
    {
      title: t.line,
      cell: ({ line }) => (
        <span className={classes.line}>
          <span className={classes.phone}>{t.line} </span>
          {line}
        </span>
      ),
    },
    { title: t.email, cell: (row) => <Cell row={row} column="email" value={row.email} /> },
    {
      title: t.role,
      cell: (row) => (
        <Cell
          row={row}
          column="role"
          value={row.role === null ? (writtenRole(row) ?? t.unreadableCell) : roles[row.role]}
        />
      ),
    },
    {
      title: t.department,
      cell: (row) => row.department && <Cell row={row} column="department" value={row.department} />,
    },
    {
      title: names === 'planned' ? t.comesTo : t.becameOf,
      cell: (row) => <Outcome row={row} names={names} />,
    },
  ]
}

function Cell({ row, column, value }: { row: SheetRow; column: string; value: ReactNode }) {
  const t = useTexts(texts)
  const atFault = row.action === 'REJECT' && row.userErrors.some(({ field }) => field?.at(-1) === column)
  if (!atFault) return <span className={classes.cell}>{value}</span>
  return (
    <span className={`${classes.cell} ${classes.fault}`}>
      <IconAlertTriangle size={15} aria-hidden />
      {value || '–'}
      <span className="unseen"> ({t.fault})</span>
    </span>
  )
}

function Outcome({ row, names }: { row: SheetRow; names: 'planned' | 'imported' }) {
  const t = useTexts(texts)
  const called = useTexts(allNames)[names]
  const sentence = useFaultSentence()
  if (!row.reached) return <Sign tone="idle">{t.notReached}</Sign>
  const [refusal] = row.userErrors
  const where = row.action === 'REJECT' && row.column !== null
  const written = writtenLine(row)
  return (
    <span className={classes.outcome}>
      <Sign tone={tones[row.action]}>{called[row.action]}</Sign>
      {refusal && (
        <span className={classes.reason}>
          {where && <strong>{t.cell(String(row.column), refusal.field?.at(-1))} </strong>}
          {sentence(refusal)} {written && <Code className={classes.written}>{written}</Code>}
        </span>
      )}
    </span>
  )
}
