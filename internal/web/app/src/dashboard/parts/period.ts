// The periods that one can look back on, in days, as addresses name them.

export type Period = 7 | 30 | 90
export const periods = [7, 30, 90] as const satisfies Period[]

/** The period that an address asks for; null when it asks for none. */
export function periodOf(asked: string | null): Period | null {
  return periods.find((period) => String(period) === asked) ?? null
}

const day = 86_400_000

/** With today, so many days; three months are thirteen whole weeks, as far back as the server counts. */
const daysBack: Record<Period, number> = { 7: 6, 30: 29, 90: 89 }

/** Days are counted by UTC. */
export const startOfDay = (now: number): number => now - (now % day)

/** The beginning of a period. */
export function since(period: Period, now: number): string {
  return new Date(startOfDay(now) - daysBack[period] * day).toISOString()
}
