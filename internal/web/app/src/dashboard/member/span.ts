// For how long something is granted or denied.

export const spans = ['always', 'day', 'week', 'month', 'date'] as const
export type Span = (typeof spans)[number]

const days = { day: 1, week: 7, month: 30 }

/** When it ends: null for never by itself, undefined while no date is given. `date` is what a browser's field for a local moment holds. */
export function endOf(span: Span, date: string, now: number): string | null | undefined {
  if (span === 'always') return null
  if (span !== 'date') return new Date(now + days[span] * 86_400_000).toISOString()
  const chosen = new Date(date)
  return Number.isNaN(chosen.getTime()) ? undefined : chosen.toISOString()
}
