// An approval rule as a sentence.

import type { Role } from '../client/generated'
import type { Formats } from '../language/formats'

export interface Conditions {
  roleAtLeast: Role | null
  outsideListedDomains: boolean
  batchLargerThan: number | null
  lifeLongerThanDays: number | null
}

export interface RuleWords {
  role: Record<Role, string>
  outside: string
  batch: (count: string) => string
  life: (days: string, count: number) => string
  hours: (hours: number) => string
  days: (days: number) => string
  sentence: (approvers: number, time: string, conditions: string) => string
}

export function conditionsOf(rule: Conditions, words: RuleWords, formats: Formats): string[] {
  const { roleAtLeast, outsideListedDomains, batchLargerThan, lifeLongerThanDays } = rule
  return [
    roleAtLeast && words.role[roleAtLeast],
    outsideListedDomains && words.outside,
    batchLargerThan !== null && words.batch(formats.number(batchLargerThan)),
    lifeLongerThanDays !== null && words.life(formats.number(lifeLongerThanDays), lifeLongerThanDays),
  ].filter((part) => typeof part === 'string')
}

export function sentenceOf(
  rule: Conditions & { approvers: number; withinHours: number },
  words: RuleWords,
  formats: Formats,
): string {
  const { approvers, withinHours } = rule
  const wholeDays = withinHours % 24 === 0
  const time = wholeDays ? words.days(withinHours / 24) : words.hours(withinHours)
  return words.sentence(approvers, time, formats.list(conditionsOf(rule, words, formats)))
}
