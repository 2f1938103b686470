// Dates and numbers as the reader writes them, in the reader's own time zone.

export interface Formats {
  /** A day and a time of day: for tooltips and timelines. */
  moment: (time: string) => string
  day: (time: string) => string
  /** The time of day, where the day stands beside it. */
  clock: (time: string) => string
  /** A day of the calendar, such as `2026-01-31`, which is the same in all zones. */
  date: (date: string) => string
  /**
   * How far from now, in the largest unit that fits: "in 3 days", "2 minutes ago". Only whole units are past; one that
   * has begun is ahead, so that what was made for 30 days does not say 29 a moment later.
   */
  distance: (time: string, now: number) => string
  /** A length of time in its largest unit: "3 days", or shorter where there is little room. */
  duration: (seconds: number, unitDisplay?: 'long' | 'short') => string
  number: (value: number) => string
  percent: (share: number) => string
  list: (parts: string[]) => string
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

export function formatsFor(locale: string): Formats {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale)
  return {
    moment: (time) => moment.format(new Date(time)),
    day: (time) => day.format(new Date(time)),
    clock: (time) => clock.format(new Date(time)),
    date: (of) => date.format(new Date(of)),
    distance(time, now) {
      const seconds = (Date.parse(time) - now) / 1000
      // Less than a second ahead is what has just happened, by a clock that differs.
      const ahead = seconds >= 1
      const [unit, size] = ahead ? rounded(seconds) : largest(Math.abs(seconds))
      return relative.format(ahead ? Math.ceil(seconds / size) : Math.trunc(seconds / size), unit)
    },
    duration(seconds, unitDisplay = 'long') {
      const [unit, size] = largest(seconds)
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(
        Math.round(seconds / size),
      )
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (parts) => list.format(parts),
  }
}

function largest(seconds: number): readonly ['day' | 'hour' | 'minute' | 'second', number] {
  return units.find(([, size]) => seconds >= size) ?? ['second', 1]
}

/** The unit in which what lies ahead is told, once it is rounded up: 23 hours and a half are a day. */
function rounded(seconds: number): ReturnType<typeof largest> {
  const [unit, size] = largest(seconds)
  return units.find(([, larger]) => Math.ceil(seconds / size) * size >= larger) ?? [unit, size]
}
