// How inviting goes, for those who invite: what waits, what became of those who
// were invited in a period, and what happened last.

import { Button, SegmentedControl, Text } from '@mantine/core'
import { IconMailPlus } from '@tabler/icons-react'
import { Link, useSearchParams } from 'wouter'
import { useNow } from '../client/clock'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { type Period, periodOf, periods, since } from '../parts/period'
import { Card, Screen } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { usePlace } from '../shell/place'
import { Activity } from './activity'
import { Days } from './days'
import { FirstSteps } from './first-steps'
import { Funnel, type Statistics } from './funnel'
import { OverviewDocument } from './generated'
import classes from './overview.module.css'
import { spans } from './spans'
import { texts } from './texts'
import { Tiles } from './tiles'
import { Times } from './times'

export function Figures() {
  const { organization, path } = usePlace()
  const [search] = useSearchParams()
  const period = periodOf(search.get('days')) ?? 30
  const t = useTexts(texts)
  const begin = useNow((now) => since(period, now))
  const { data, error, waiting, again } = useRead(
    OverviewDocument,
    { organizationId: organization.id, since: begin },
    { stale: ['INVITATION_'], apart: 2_000 },
  )
  const figures = data?.organization
  const fresh = figures?.ever?.totalCount === 0
  return (
    <Screen
      title={t.title}
      lead={t.lead(organization.name)}
      actions={
        <>
          {figures && !fresh && <PeriodChoice period={period} />}
          <Button
            component={Link}
            href={path('invitations?invite')}
            leftSection={<IconMailPlus size={18} aria-hidden />}
          >
            {t.invite}
          </Button>
        </>
      }
    >
      {error && <Failure error={error} again={again} />}
      {!error && !figures && <Loading />}
      {!error && figures && (
        <div className={classes.figures} aria-busy={waiting}>
          {fresh ? <FirstSteps /> : <Tiles figures={figures} period={period} />}
          <div className={fresh ? undefined : classes.columns}>
            {figures.invitationStatistics && !fresh && (
              <Charts of={figures.invitationStatistics} period={period} />
            )}
            <Activity lines={figures.events?.nodes ?? []} />
          </div>
        </div>
      )}
    </Screen>
  )
}

function PeriodChoice({ period }: { period: Period }) {
  const [, setSearch] = useSearchParams()
  const t = useTexts(texts)
  return (
    <SegmentedControl
      aria-label={t.period}
      value={String(period)}
      onChange={(days) => setSearch({ days }, { replace: true })}
      data={periods.map((each) => ({ value: String(each), label: t.periods[each] }))}
    />
  )
}

function Charts({ of, period }: { of: Statistics; period: Period }) {
  const t = useTexts(texts)
  const { number } = useFormats()
  if (of.created === 0) {
    return (
      <Card title={t.quiet}>
        <Text c="dimmed">{t.quietLead}</Text>
      </Card>
    )
  }
  const { weekly, spans: bars } = spans(of.days)
  const course = weekly ? t.weeks : t.days
  return (
    <div className={classes.charts}>
      <Card title={t.funnel}>
        <Funnel
          of={of}
          lead={t.funnelLead(of.created, number(of.created), t.lately[period])}
          period={period}
        />
      </Card>
      <Card title={t.times}>
        <Times of={of} />
      </Card>
      <Card title={course}>
        <Days of={bars} weekly={weekly} caption={course} />
      </Card>
    </div>
  )
}
