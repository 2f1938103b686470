// How long links may work.

import type { LinkLifetime } from './generated'

export const lifetimes: LinkLifetime[] = ['ONE_HOUR', 'TWENTY_FOUR_HOURS', 'FORTY_EIGHT_HOURS', 'SEVEN_DAYS']

/** Those that the policy permits, the shortest first. */
export function lifetimesUpTo(longest: LinkLifetime): LinkLifetime[] {
  return lifetimes.slice(0, lifetimes.indexOf(longest) + 1)
}

/** A day, which is what the API takes for usual, or the longest below it. */
export function usualLifetime(longest: LinkLifetime): LinkLifetime {
  return longest === 'ONE_HOUR' ? 'ONE_HOUR' : 'TWENTY_FOUR_HOURS'
}
