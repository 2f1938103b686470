// What stands in the way of a plan, as a whole or in part.

import { Button } from '@mantine/core'
import { useFormats, useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { type Counts, doing, type PlanShown } from './actions'
import { texts } from './texts'

interface Props {
  plan: PlanShown
  counts: Counts
  showFaults: () => void
}

export function Hindrances({ plan, counts, showFaults }: Props) {
  const { number } = useFormats()
  const t = useTexts(texts)
  const free = freeSeats(plan)
  return (
    <>
      <Ignored columns={plan.ignoredColumns} />
      {free !== null && plan.seatsNeeded > free && (
        <Notice tone="bad" title={t.noRoom(number(plan.seatsNeeded), number(free))}>
          <p>{t.noRoomLead}</p>
        </Notice>
      )}
      {doing(counts) === 0 && (
        <Notice tone="idle" title={t.nothing}>
          <p>{t.nothingLead}</p>
        </Notice>
      )}
      {counts.REJECT > 0 && (
        <Notice
          tone="warn"
          title={t.faulty(counts.REJECT, number(counts.REJECT))}
          actions={
            <Button variant="default" size="sm" onClick={showFaults}>
              {t.showFaults}
            </Button>
          }
        >
          <p>{t.faultyLead}</p>
        </Notice>
      )}
    </>
  )
}

/** How many columns are named. */
const named = 12

/** A heading that nobody understands, in another language for one, leaves a whole column out. */
function Ignored({ columns }: { columns: string[] }) {
  const { number, list } = useFormats()
  const t = useTexts(texts)
  if (columns.length === 0) return null
  const more = columns.length - named
  return (
    <Notice tone="warn" title={t.ignored(columns.length, number(columns.length))}>
      <p>
        <strong>{list(columns.slice(0, named))}</strong> {more > 0 && t.more(number(more))}
      </p>
      <p>{t.ignoredLead}</p>
    </Notice>
  )
}

/** Null where there is no limit. */
export function freeSeats({ organization: { policy } }: PlanShown): number | null {
  if (!policy || policy.seats === null) return null
  return Math.max(0, policy.seats - policy.seatsTaken)
}
