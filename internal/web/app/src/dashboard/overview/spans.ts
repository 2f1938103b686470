// The bars that the days of a period make.

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
