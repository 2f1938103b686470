// An import that is carried out: how far it is, live, and at its end what became
// of each row.

import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { usePlace } from '../shell/place'
import { countsOf } from './actions'
import { Ending } from './ending'
import { CarriedOutDocument, type ImportAction } from './generated'
import { Progress } from './progress'
import { Report } from './report'
import { SheetRows } from './sheet-rows'
import { texts } from './texts'
import type { Planning } from './use-planning'

export function CarriedOut({ id, planning }: { id: string; planning: Planning }) {
  const { organization, path } = usePlace()
  const { moment } = useFormats()
  const [action, setAction] = useState<ImportAction | null>(null)
  const t = useTexts(texts)
  // What an answer says may be older than what an event said while it was on its way; the end has the last word.
  const { data, error, again } = useRead(
    CarriedOutDocument,
    { id },
    { stale: ['IMPORT_FINISHED', 'IMPORT_FAILED'] },
  )
  if (error || !data)
    return <Screen title={t.title}>{error ? <Failure error={error} again={again} /> : <Loading />}</Screen>
  const another = (
    <Button component={Link} href={path('import')} variant="default">
      {t.another}
    </Button>
  )
  const row = data.node
  if (row?.__typename !== 'Import' || row.organization.id !== organization.id)
    return (
      <Screen title={t.title}>
        <Message title={t.importGone} lead={t.importGoneLead}>
          {another}
        </Message>
      </Screen>
    )
  const ended = row.state === 'DONE' || row.state === 'FAILED'
  const counts = countsOf(row)
  return (
    <Screen
      title={t.importTitle(moment(row.createdAt))}
      lead={t.startedBy(row.creator?.name ?? t.commandLine)}
      actions={
        <>
          {ended && <Report row={row} label={t.report} />}
          {another}
        </>
      }
    >
      <Stack gap="md">
        <Progress row={row} />
        {ended && (
          <>
            <Ending row={row} planning={planning} />
            <SheetRows
              id={id}
              counts={counts}
              total={row.total}
              action={action}
              choose={setAction}
              names="imported"
              {...(row.state === 'FAILED' && { reached: row.processed })}
            />
          </>
        )}
      </Stack>
    </Screen>
  )
}
