// Lines in the order of the log become days, and lines of one act stand together:
// a person who accepts also joins, and comes into the spaces of a department.

import type { LogLine } from '../parts/log-facts'

export interface Act {
  /** The line with which it began. */
  head: LogLine
  /** What followed from it, in that order. */
  rest: LogLine[]
}

export interface Day {
  /** A moment of that day, the latest. */
  time: string
  acts: Act[]
}

/** Days with their acts, newest first, from lines that are newest first. */
export function daysOf(lines: LogLine[]): Day[] {
  const days: { time: string; acts: LogLine[][] }[] = []
  for (const line of lines) {
    let day = days.at(-1)
    if (!day || !sameDay(day.time, line.occurredAt)) {
      day = { time: line.occurredAt, acts: [] }
      days.push(day)
    }
    const act = day.acts.find(
      ([other]) => line.correlationId !== null && other?.correlationId === line.correlationId,
    )
    if (act) act.push(line)
    else day.acts.push([line])
  }
  return days.map(({ time, acts }) => ({ time, acts: acts.map(inOrder) }))
}

function inOrder(lines: LogLine[]): Act {
  const [head, ...rest] = lines.toReversed() as [LogLine, ...LogLine[]] // an act has at least the line that made it
  return { head, rest }
}

export function sameDay(one: string, other: string): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}
