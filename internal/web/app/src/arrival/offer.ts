// What somebody is being offered, before they say yes or no.

import type { Role } from '../graphql/generated'
import { h } from '../page/element'
import { locale } from '../page/language'
import { texts } from './texts'

export interface Offer {
  organizationName: string
  role: Role
  /** What the organization calls it; a built-in role's is its own, in lower case. */
  roleName: string
  department: string | null
  expiresAt: string
  message?: string | null
}

export function badge(organization: string): HTMLElement {
  const initial = [...organization.trim()][0] ?? ''
  return h('span', { class: 'badge', 'aria-hidden': 'true' }, initial.toUpperCase())
}

export function describe(offer: Offer): Node {
  return h(
    'div',
    { class: 'offer' },
    offer.message && h('blockquote', {}, offer.message),
    h(
      'dl',
      { class: 'facts' },
      ...fact(texts.role, called(offer)),
      ...(offer.department ? fact(texts.department, offer.department) : []),
      ...fact(texts.expires, h('time', { datetime: offer.expiresAt }, readable(offer.expiresAt))),
    ),
  )
}

/** A moment in the reader's own zone, which is named. */
export function readable(moment: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(moment))
}

function called(offer: Offer): string {
  return offer.roleName === offer.role.toLowerCase() ? texts.roles[offer.role] : offer.roleName
}

function fact(term: string, detail: Node | string): Node[] {
  return [h('dt', {}, term), h('dd', {}, detail)]
}
