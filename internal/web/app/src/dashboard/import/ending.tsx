// What came of an import, and how to go on where not all of it did.

import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useFormats, useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { usePlace } from '../shell/place'
import type { ImportRowFragment } from './generated'
import { Report } from './report'
import { texts } from './texts'
import type { Planning } from './use-planning'

export function Ending({ row, planning }: { row: ImportRowFragment; planning: Planning }) {
  const { duration, number } = useFormats()
  const t = useTexts(texts)
  if (row.state === 'FAILED') return <Stopped row={row} planning={planning} />
  const { startedAt, finishedAt, rejected } = row
  const seconds = startedAt && finishedAt ? (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000 : 0
  return (
    <>
      <Notice tone="good" title={t.done} role="status">
        <p>
          {t.doneLead(duration(Math.max(1, seconds)))} {row.created + row.renewed > 0 && t.lettersUnderway}{' '}
          {row.awaitingApproval > 0 && t.lettersAwait(row.awaitingApproval, number(row.awaitingApproval))}
        </p>
      </Notice>
      {rejected > 0 && (
        <Notice
          tone="warn"
          title={t.leftOut(rejected, number(rejected))}
          actions={<Report row={row} label={t.reportLeftOut} action="REJECT" />}
        >
          <p>{t.leftOutLead}</p>
        </Notice>
      )}
    </>
  )
}

function Stopped({ row, planning }: { row: ImportRowFragment; planning: Planning }) {
  const { path } = usePlace()
  const t = useTexts(texts)
  const { source, plan, reading, importId } = planning
  const again =
    source !== null && importId === row.id ? (
      <Button variant="default" size="sm" loading={reading} onClick={() => plan(source)}>
        {t.readAgain}
      </Button>
    ) : (
      <Button component={Link} href={path('import')} variant="default" size="sm">
        {t.readAgain}
      </Button>
    )
  return (
    <Notice tone="bad" title={t.failed} role="alert" actions={again}>
      {row.problem && <p>{t.failedReason(row.problem)}</p>}
      <p>{t.failedLead}</p>
    </Notice>
  )
}
