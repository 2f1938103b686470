// The scenes that both invitee pages come to: join by one click, somebody else
// is signed in, welcome.

import type { Problem } from '../graphql/ask'
import type { SignedInFragment } from '../graphql/generated'
import { form } from '../page/form'
import { actions, button, link, show } from '../page/scene'
import { signOut } from '../page/session'
import { tellOtherTabs } from '../session/channel'
import { badge, type Offer, readable } from './offer'
import { texts } from './texts'

/** One button, for somebody who is signed in already. */
export function joinButton(
  organization: string,
  join: () => Promise<Problem[]>,
  extra: { intro: string; notice?: string | undefined },
): HTMLFormElement {
  return form({ fields: [], submit: texts.join(organization), busy: texts.joining, send: join, ...extra })
}

/** Signs the present person out and lets the page look again. */
export function signOutButton(plan: {
  intro?: string
  quiet?: boolean
  signedOut: () => Promise<void>
}): HTMLFormElement {
  return form({
    ...plan,
    fields: [],
    submit: texts.signOutAndGoOn,
    busy: texts.signingOut,
    async send() {
      const found = await signOut()
      if (found.length === 0) await plan.signedOut()
      return found
    },
  })
}

export function whoIsSignedIn({ user }: SignedInFragment): string {
  return texts.signedInAs(user.name, user.email)
}

/** The way on leads to the very organization that was joined: whoever belongs to others would land in the last one seen. */
export function welcome(organization: string, lead: string, slug: string | undefined): void {
  tellOtherTabs()
  show({
    title: texts.welcome(organization),
    badge: badge(organization),
    lead,
    body: [actions(link(texts.open(organization), slug ? `/o/${slug}` : '/'))],
  })
}

/** All ways in are closed for a while, which makes no offer last longer. What can be done meanwhile stands below. */
export function showPaused(
  { organizationName: organization, expiresAt }: Offer,
  until: string,
  lookAgain: () => void,
  meanwhile?: Node,
): void {
  const comesBack = new Date(until) < new Date(expiresAt)
  show({
    title: texts.paused(organization),
    badge: badge(organization),
    lead: comesBack
      ? texts.pausedLead(readable(until))
      : texts.pausedTooLongLead(readable(until), readable(expiresAt)),
    body: [comesBack && actions(button(texts.lookAgain, lookAgain)), meanwhile],
  })
}

export function alreadyMember(organization: string): void {
  show({
    title: texts.alreadyMember(organization),
    badge: badge(organization),
    lead: texts.alreadyMemberLead,
    body: [actions(link(texts.home, '/'))],
  })
}
