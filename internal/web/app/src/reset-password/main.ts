// A forgotten password: without a token the page asks where to send the
// letter; with the letter's token it takes the new password.

import { act, deadLink } from '../graphql/ask'
import { RequestPasswordResetDocument, ResetPasswordDocument } from '../graphql/generated'
import { form, newPassword } from '../page/form'
import { actions, link, quietLink, show, tokenOfPage } from '../page/scene'
import { texts as pageTexts } from '../page/texts'
import { texts } from './texts'

const token = tokenOfPage('rst_')
if (token) showNewPassword()
else showRequest()

function showRequest(): void {
  const request = form({
    fields: [{ name: 'email', label: pageTexts.email, type: 'email', autocomplete: 'username' }],
    submit: texts.request,
    busy: texts.requesting,
    beside: quietLink(texts.backToSignIn, '/sign-in'),
    async send(input) {
      const found = await act(RequestPasswordResetDocument, { input })
      if (found.length === 0) show({ title: texts.requestedTitle, lead: texts.requested(input.email) })
      return found
    },
  })
  show({ title: texts.requestTitle, lead: texts.requestLead, body: [request] })
}

function showNewPassword(): void {
  const reset = form({
    fields: [newPassword(pageTexts.newPassword)],
    submit: texts.submit,
    busy: texts.busy,
    async send({ password }) {
      const found = await act(ResetPasswordDocument, { input: { token, password } })
      const spent = deadLink(found)
      if (spent) showSpent(spent.message)
      if (found.length === 0) showDone()
      return found
    },
  })
  show({ title: texts.title, lead: texts.lead, body: [reset] })
}

function showDone(): void {
  show({ title: texts.doneTitle, lead: texts.doneLead, body: [actions(link(pageTexts.goOn, '/'))] })
}

function showSpent(reason: string): void {
  show({
    title: texts.spentTitle,
    lead: reason,
    body: [actions(link(texts.anotherLetter, '/reset-password'))],
  })
}
