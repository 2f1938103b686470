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

/** Null where there is no limit. */
export function freeSeats({ organization: { policy } }: PlanShown): number | null {
  if (!policy || policy.seats === null) return null
  return Math.max(0, policy.seats - policy.seatsTaken)
}
