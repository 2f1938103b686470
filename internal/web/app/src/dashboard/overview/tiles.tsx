import { Link } from 'wouter'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import type { Period } from '../parts/period'
import { usePlace } from '../shell/place'
import type { OverviewQuery } from './generated'
import { texts } from './texts'
import classes from './tiles.module.css'

type Figures = NonNullable<OverviewQuery['organization']>

/** The figures that matter first; each leads to the list of invitations like those it counts. */
export function Tiles({ figures, period }: { figures: Figures; period: Period }) {
  const t = useTexts(texts)
  const { invitation, delivery } = useTexts(names)
  const { path } = usePlace()
  const { number } = useFormats()
  const { pending, undelivered, awaiting, invitationStatistics: lately } = figures
  const tiles = [
    { label: invitation.PENDING, count: pending?.totalCount, lead: t.pendingLead, where: 'state=PENDING' },
    {
      label: invitation.ACCEPTED,
      count: lately?.accepted,
      lead: `${t.acceptedLead} ${t.lately[period]}`,
      where: `state=ACCEPTED&days=${period}`,
      tone: 'good',
    },
    {
      label: invitation.EXPIRED,
      count: lately?.expired,
      lead: `${t.expiredLead} ${t.lately[period]}`,
      where: `state=EXPIRED&days=${period}`,
    },
    {
      label: delivery.FAILED,
      count: undelivered?.totalCount,
      lead: t.undeliveredLead,
      where: 'state=PENDING&delivery=FAILED',
      tone: 'bad',
    },
    {
      label: invitation.AWAITING_APPROVAL,
      count: awaiting?.totalCount,
      lead: t.awaitingLead,
      where: 'state=AWAITING_APPROVAL',
      tone: 'warn',
    },
  ]
  return (
    <ul className={classes.tiles}>
      {tiles.map(({ label, count = 0, lead, where, tone }) => (
        <li key={label}>
          <Link href={`${path('invitations')}?${where}`} className={classes.tile}>
            <span className={classes.label}>{label}</span>
            <span className={classes.count} data-tone={count > 0 ? tone : undefined}>
              {number(count)}
            </span>
            <span className={classes.lead}>{lead}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
