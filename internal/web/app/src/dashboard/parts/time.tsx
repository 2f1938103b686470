// Moments and how far they are; the exact time, in the reader's zone, is a tooltip.

import { useNow } from '../client/clock'
import { useFormats, useTexts } from '../language/language'
import { texts } from './texts'

/** "3 minutes ago", and so on by itself. */
export function Ago({ time }: { time: string }) {
  const { distance, moment } = useFormats()
  const told = useNow((now) => distance(time, now))
  return (
    <time dateTime={time} title={moment(time)}>
      {told}
    </time>
  )
}

/** "in 3 days", and "expired 2 hours ago" once that is past. */
export function Countdown({ to }: { to: string }) {
  const { distance, moment } = useFormats()
  const t = useTexts(texts)
  const told = useNow((now) => distance(to, now))
  const past = useNow((now) => Date.parse(to) <= now)
  return (
    <time dateTime={to} title={moment(to)}>
      {past ? t.expired(told) : told}
    </time>
  )
}

export function Moment({ time }: { time: string }) {
  const { moment } = useFormats()
  return <time dateTime={time}>{moment(time)}</time>
}
