// The periods that the overview looks back on, and the bars that their days make.

export type Period = 7 | 30 | 90
export const periods = [7, 30, 90] as const satisfies Period[]

/** The period that an address asks for; a month when it asks for none. */
export function periodOf(asked: string | null): Period {
  return periods.find((period) => String(period) === asked) ?? 30
}

const day = 86_400_000

/** With today, so many days; three months are thirteen whole weeks, as far back as the server counts. */
const daysBack: Record<Period, number> = { 7: 6, 30: 29, 90: 89 }

/** The beginning of a period: days are counted by UTC. */
export function since(period: Period, now: number): string {
  const today = now - (now % day)
  return new Date(today - daysBack[period] * day).toISOString()
}

export interface Day {
  date: string
  created: number
  accepted: number
}

/** More bars than these are too thin to be told apart. */
const most = 31

/** Each day by itself, or whole weeks up to today where there are many; named by their first day. */
export function spans(days: Day[]): { weekly: boolean; spans: Day[] } {
  if (days.length <= most) return { weekly: false, spans: days }
  const first = days.length % 7
  const weeks = [days.slice(0, first)]
  for (let at = first; at < days.length; at += 7) weeks.push(days.slice(at, at + 7))
  return { weekly: true, spans: weeks.flatMap(sum) }
}

function sum(days: Day[]): Day[] {
  const [first] = days
  if (!first) return []
  const total = (of: 'created' | 'accepted') => days.reduce((count, each) => count + each[of], 0)
  return [{ date: first.date, created: total('created'), accepted: total('accepted') }]
}
