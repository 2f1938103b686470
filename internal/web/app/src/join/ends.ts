// The scenes in which a link brings nobody in any more: the exact reason, and
// the way out.

import { badge, readable } from '../arrival/offer'
import { texts as arrivalTexts } from '../arrival/texts'
import type { InviteLinkState, OpenInviteLinkQuery } from '../graphql/generated'
import { actions, link, show } from '../page/scene'
import { texts as pageTexts } from '../page/texts'
import { texts } from './texts'

export type InviteLink = NonNullable<OpenInviteLinkQuery['inviteLinkByToken']>

export function showMangled(): void {
  show({ title: texts.mangledTitle, lead: texts.mangled })
}

export function showEnd(inviteLink: InviteLink, signedIn: boolean): void {
  const organization = inviteLink.organizationName
  const goOn = signedIn ? link(arrivalTexts.open(organization), '/') : link(pageTexts.signIn, '/sign-in')
  const end: Record<Exclude<InviteLinkState, 'ACTIVE'>, [title: string, lead: string, wayOut?: Node]> = {
    EXPIRED: [texts.expiredTitle, texts.expired(readable(inviteLink.expiresAt))],
    REVOKED: [texts.revokedTitle, texts.revoked(organization)],
    USED: [texts.usedTitle, texts.used(organization, signedIn), goOn],
  }
  const [title, lead, wayOut] = end[inviteLink.state as keyof typeof end]
  show({ title, badge: badge(organization), lead, body: [wayOut && actions(wayOut)] })
}
