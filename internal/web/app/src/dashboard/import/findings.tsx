// How the file was understood: whoever sees nonsense in the table finds out here why.

import { useFormats, useTexts } from '../language/language'
import { Card } from '../parts/screen'
import { Countdown } from '../parts/time'
import type { PlanShown } from './actions'
import classes from './findings.module.css'
import { freeSeats } from './hindrances'
import { texts } from './texts'

export function Findings({ plan }: { plan: PlanShown }) {
  const { number } = useFormats()
  const t = useTexts(texts)
  const free = freeSeats(plan)
  const facts = [
    [t.rows, number(plan.rowCount)],
    [
      t.seatsNeeded,
      free === null ? number(plan.seatsNeeded) : t.seatsOf(number(plan.seatsNeeded), number(free)),
    ],
    [t.encoding, plan.encoding],
    [t.separatedBy, t.separators[plan.separator] ?? plan.separator],
    [t.kept, <Countdown key="kept" to={plan.expiresAt} />],
  ] as const
  return (
    <Card title={t.found}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
