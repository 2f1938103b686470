// What a spreadsheet would come to, before anything is done.

import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { usePlace } from '../shell/place'
import { plannedCounts } from './actions'
import { Apply } from './apply'
import { Departments } from './departments'
import { Findings } from './findings'
import { type ImportAction, PlanDocument } from './generated'
import { Hindrances } from './hindrances'
import { SheetRows } from './sheet-rows'
import { texts } from './texts'
import type { Planning } from './use-planning'

export function Plan({ id, planning }: { id: string; planning: Planning }) {
  const { organization, path } = usePlace()
  const { data, error, again } = useRead(PlanDocument, { id })
  const [action, setAction] = useState<ImportAction | null>(null)
  const t = useTexts(texts)
  if (error || !data)
    return (
      <Screen title={t.planTitle()}>{error ? <Failure error={error} again={again} /> : <Loading />}</Screen>
    )
  const another = (
    <Button component={Link} href={path('import')} variant="default">
      {t.another}
    </Button>
  )
  const plan = data.node
  if (plan?.__typename !== 'ImportPlan' || plan.organization.id !== organization.id)
    return (
      <Screen title={t.planTitle()}>
        <Message title={t.planGone} lead={t.planGoneLead}>
          {another}
        </Message>
      </Screen>
    )
  const counts = plannedCounts(plan)
  const source = planning.planId === id ? planning.source : null
  const name = typeof source === 'string' ? t.pastedCells : source?.name
  const plannedAnew = (createDepartments: boolean) => source && planning.plan(source, { createDepartments })
  return (
    <Screen title={t.planTitle(name)} lead={t.planLead} actions={another}>
      <Stack gap="md">
        <Hindrances plan={plan} counts={counts} showFaults={() => setAction('REJECT')} />
        <Departments
          made={plan.newDepartments}
          unknown={plan.unknownDepartments.totalCount}
          reading={planning.reading}
          plan={source === null ? null : plannedAnew}
        />
        <Apply
          planId={id}
          counts={counts}
          readAgain={source === null ? null : () => plannedAnew(plan.newDepartments.length > 0)}
          started={planning.started}
        />
        <SheetRows
          id={id}
          counts={counts}
          total={plan.rowCount}
          action={action}
          choose={setAction}
          names="planned"
        />
        <Findings plan={plan} />
      </Stack>
    </Screen>
  )
}
