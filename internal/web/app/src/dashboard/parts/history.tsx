// What happened with one thing, the latest first, growing by itself; what is
// earlier comes when it is asked for.

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Stale } from '../client/read'
import { useReadAll } from '../client/read-all'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import { type EventFilter, HistoryDocument, type HistoryQuery } from './generated'
import { Failure } from './states'
import { texts } from './texts'

const page = (data: HistoryQuery) => data.organization?.events

/** `stale` tells after which events there may be more lines about it. */
export function useHistory(about: EventFilter, stale: Stale) {
  const { organization } = usePlace()
  const [most, setMost] = useState(1)
  const reading = useReadAll(HistoryDocument, { organizationId: organization.id, about }, page, {
    stale,
    most,
  })
  return { ...reading, showEarlier: () => setMost(most + 1) }
}

/** Beneath the lines of a history, as long as there are earlier ones; or why these did not come. */
export function ShowEarlier({ of }: { of: ReturnType<typeof useHistory> }) {
  const t = useTexts(texts)
  if (!of.data) return null
  if (of.error) return <Failure error={of.error} again={of.again} />
  if (!of.hasMore) return null
  return (
    <Button variant="default" size="sm" mt="xs" loading={of.waiting} onClick={of.showEarlier}>
      {t.earlier}
    </Button>
  )
}
