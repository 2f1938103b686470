import type { Policy } from './rules-met'

/** How long an invitation is valid when nobody says otherwise: a usual length above the greatest is saved, and cut. */
export function usualDays(policy: Pick<Policy, 'defaultInvitationDays' | 'longestInvitationDays'>): number {
  return Math.min(policy.defaultInvitationDays, policy.longestInvitationDays)
}
