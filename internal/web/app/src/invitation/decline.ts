// Saying no: a quiet button, and one question before it counts.

import { badge } from '../arrival/offer'
import { act } from '../graphql/ask'
import { DeclineInvitationDocument } from '../graphql/generated'
import { h } from '../page/element'
import { form } from '../page/form'
import { quietButton, show } from '../page/scene'
import { texts } from './texts'

export function declineButton(token: string, organization: string): Node {
  const dialog = h('dialog', { 'aria-labelledby': 'decline-title' })
  const question = form({
    intro: texts.declineLead(organization),
    fields: [{ name: 'reason', label: texts.declineReason, autocomplete: 'off', optional: true }],
    submit: texts.declineSure,
    busy: texts.declining,
    beside: quietButton(texts.declineNot, () => dialog.close()),
    async send({ reason }) {
      const found = await act(DeclineInvitationDocument, { input: { token, reason: reason.trim() || null } })
      if (found.length === 0) showDeclined(organization)
      return found
    },
  })
  dialog.append(h('h2', { id: 'decline-title' }, texts.declineTitle), question)
  return h(
    'div',
    { class: 'aside' },
    quietButton(texts.decline, () => dialog.showModal()),
    dialog,
  )
}

function showDeclined(organization: string): void {
  show({ title: texts.declinedNow, badge: badge(organization), lead: texts.declinedNowLead(organization) })
}
