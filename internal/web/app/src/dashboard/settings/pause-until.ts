// Until when a pause lasts, from what is chosen.

export const choices = ['hour', 'today', 'week', 'other'] as const
export type Choice = (typeof choices)[number]

const hour = 3_600_000

/** The moment, or null as long as there is none; `typed` is a field's day and time in the reader's own zone. */
export function pauseUntil(choice: Choice, now: Date, typed: string): Date | null {
  if (choice === 'hour') return new Date(now.getTime() + hour)
  if (choice === 'week') return onDay(now, 7, now.getHours(), now.getMinutes())
  if (choice === 'today') return onDay(now, 1, 0, 0)
  const moment = new Date(typed)
  return typed === '' || Number.isNaN(moment.getTime()) ? null : moment
}

/** By the calendar, so that the hour stays the same when the clocks change. */
function onDay(now: Date, later: number, hours: number, minutes: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + later, hours, minutes)
}
