// What became of those who were invited: how many are left at each step, who
// did not come, and who still may.

import { Text } from '@mantine/core'
import { Link } from 'wouter'
import type { InvitationState } from '../client/generated'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import type { Period } from '../parts/period'
import { usePlace } from '../shell/place'
import classes from './funnel.module.css'
import type { OverviewQuery } from './generated'
import { texts } from './texts'

export type Statistics = NonNullable<NonNullable<OverviewQuery['organization']>['invitationStatistics']>

interface Props {
  of: Statistics
  period: Period
  lead: string
}

export function Funnel({ of, period, lead }: Props) {
  const t = useTexts(texts)
  const { number, percent } = useFormats()
  const stages = [
    [t.invited, of.created],
    [t.delivered, of.delivered],
    [t.joined, of.accepted],
  ] as const
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs">
        {lead}
      </Text>
      <table className={classes.funnel} aria-label={t.funnel}>
        <thead className="unseen">
          <tr>
            <th scope="col">{t.stage}</th>
            <td aria-hidden />
            <th scope="col">{t.people}</th>
            <th scope="col">{t.share}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(([stage, count]) => (
            <tr key={stage}>
              <th scope="row">{stage}</th>
              <td className={classes.track} aria-hidden>
                <div className={classes.bar} style={{ width: `${(count / of.created) * 100}%` }} />
              </td>
              <td className={classes.count}>{number(count)}</td>
              <td className={classes.share}>{percent(count / of.created)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={classes.rest}>
        <Rest
          term={t.left}
          period={period}
          of={[
            ['DECLINED', of.declined],
            ['EXPIRED', of.expired],
            ['REVOKED', of.revoked],
            ['REJECTED', of.rejected],
          ]}
        />
        <Rest
          term={t.open}
          period={period}
          of={[
            ['PENDING', of.pending],
            ['AWAITING_APPROVAL', of.awaitingApproval],
          ]}
        />
      </dl>
    </>
  )
}

interface RestProps {
  term: string
  period: Period
  of: [InvitationState, number][]
}

function Rest({ term, period, of }: RestProps) {
  const t = useTexts(texts)
  const states = useTexts(names).invitation
  const { path } = usePlace()
  const { number } = useFormats()
  const some = of.filter(([, count]) => count > 0)
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {some.length === 0 && t.nobody}
        {some.map(([state, count]) => (
          <Link key={state} href={`${path('invitations')}?state=${state}&days=${period}`}>
            {states[state]} <b>{number(count)}</b>
          </Link>
        ))}
      </dd>
    </div>
  )
}
