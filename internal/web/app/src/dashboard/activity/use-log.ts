// The shown part of the log, and what came since it was read. Whoever reads at the
// top sees new lines come in; for others they wait until they are asked for, so
// that nothing moves beneath the reader's eyes.

import { useState } from 'react'
import { useEvents } from '../client/live'
import { useRead } from '../client/read'
import type { LogLine } from '../parts/log-facts'
import { names } from '../parts/names'
import { pageSize } from '../parts/pager'
import { usePlace } from '../shell/place'
import { type Filters, filterOf, matches } from './filters'
import { EventsDocument } from './generated'

/** Every kind there is, which its names tell. */
const kinds = Object.keys(names.en.event) as (keyof typeof names.en.event)[] // the keys are known, a Record has no others

/** How far from the top of the page, in pixels, a reader is still at the top. */
const nearTop = 150

/** How many lines stand on the page at most: an import writes them by the thousand. */
const most = 200

export function useLog(filters: Filters, after: string | null) {
  const { organization } = usePlace()
  const [fresh, setFresh] = useState<LogLine[]>([])
  const [held, setHeld] = useState<LogLine[]>([])
  const { data, error, again } = useRead(EventsDocument, {
    organizationId: organization.id,
    first: pageSize,
    after,
    where: filterOf(filters, kinds),
  })
  useEvents((event) => {
    if (!matches(event, filters)) return
    const add = (lines: LogLine[]) => [event, ...lines].slice(0, most)
    if (after === null && held.length === 0 && window.scrollY < nearTop) setFresh(add)
    else setHeld(add)
  })
  const list = data?.organization?.events
  const arrived = new Set(fresh.map(({ id }) => id))
  const read = list?.nodes.filter(({ id }) => !arrived.has(id)) ?? []
  const lines = [...fresh, ...read].slice(0, most)
  return {
    lines: list && lines,
    /** The ids of the lines that came while the page was open. */
    arrived,
    waitingLines: held.length,
    showWaiting() {
      setFresh([...held, ...fresh])
      setHeld([])
    },
    hasOlder: (list?.pageInfo.hasNextPage ?? false) || fresh.length + read.length > most,
    error,
    again,
  }
}
