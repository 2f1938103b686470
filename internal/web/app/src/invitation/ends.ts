// The scenes in which an invitation can no longer be accepted, or not yet: the
// exact reason, and the way out.

import { badge, readable } from '../arrival/offer'
import { texts as arrivalTexts } from '../arrival/texts'
import type { InvitationState, OpenInvitationQuery } from '../graphql/generated'
import { actions, button, link, show } from '../page/scene'
import { texts as pageTexts } from '../page/texts'
import { texts } from './texts'

export type Invitation = NonNullable<OpenInvitationQuery['invitationByToken']>

/** A token that is not ours, or not whole: the server does not tell these apart. */
export function showMangled(): void {
  show({ title: texts.mangledTitle, lead: texts.mangled })
}

/** Who looks at it: nobody who is signed in, the one whom it invites, or somebody else. */
export type Looks = 'stranger' | 'invited' | 'other'

export function showEnd(invitation: Invitation, looks: Looks, lookAgain: () => void): void {
  const organization = invitation.organizationName
  const signedIn = looks !== 'stranger'
  const goOn = signedIn ? link(arrivalTexts.open(organization), '/') : link(pageTexts.signIn, '/sign-in')
  const end: Record<Exclude<InvitationState, 'PENDING'>, [title: string, lead: string, wayOut?: Node]> = {
    EXPIRED: [texts.expiredTitle, texts.expired(readable(invitation.expiresAt))],
    REVOKED: invitation.replaced
      ? [texts.replacedTitle, texts.replaced(organization)]
      : [texts.revokedTitle, texts.revoked(organization)],
    ACCEPTED:
      looks === 'invited'
        ? [texts.joinedTitle, texts.joined(organization), goOn]
        : [texts.acceptedTitle, texts.accepted(organization, signedIn), goOn],
    DECLINED: [texts.declinedTitle, texts.declined],
    REJECTED: [texts.rejectedTitle, texts.rejected(organization)],
    AWAITING_APPROVAL: [
      texts.awaitingTitle,
      texts.awaiting(organization),
      button(arrivalTexts.lookAgain, lookAgain),
    ],
  }
  const [title, lead, wayOut] = end[invitation.state as keyof typeof end]
  show({ title, badge: badge(organization), lead, body: [wayOut && actions(wayOut)] })
}
