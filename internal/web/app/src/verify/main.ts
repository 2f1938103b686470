// The page behind a verification letter. A link that no longer works can be
// replaced by a new letter, for somebody who is signed in.

import { act, ask, deadLink } from '../graphql/ask'
import { RequestEmailVerificationDocument, VerifyEmailDocument, WhoAsksDocument } from '../graphql/generated'
import { form } from '../page/form'
import { actions, link, show, tokenOfPage } from '../page/scene'
import { signInForm } from '../page/session'
import { texts as pageTexts } from '../page/texts'
import { texts } from './texts'

const token = tokenOfPage('vrf_')
if (token) showButton()
else void showSpent(texts.mangled)

function showButton(): void {
  const verify = form({
    fields: [],
    submit: texts.submit,
    busy: texts.busy,
    async send() {
      const found = await act(VerifyEmailDocument, { input: { token } })
      const spent = deadLink(found)
      if (spent) await showSpent(spent.message)
      if (found.length === 0) showDone()
      return found
    },
  })
  show({ title: texts.title, lead: texts.lead, body: [verify] })
}

function showDone(): void {
  show({ title: texts.doneTitle, lead: texts.doneLead, body: [actions(link(pageTexts.goOn, '/'))] })
}

async function showSpent(reason: string): Promise<void> {
  const { data } = await ask(WhoAsksDocument, {})
  const email = data?.viewer?.user.email
  const signedIn = () => showSpent(reason)
  const wayOut = email ? newLetter(email) : signInForm({ intro: texts.signInForLetter, signedIn })
  show({ title: texts.spentTitle, lead: reason, body: [wayOut] })
}

function newLetter(email: string): HTMLFormElement {
  return form({
    fields: [],
    submit: texts.newLetter,
    busy: texts.sending,
    async send() {
      const found = await act(RequestEmailVerificationDocument, {})
      if (found.length === 0) show({ title: texts.sentTitle, lead: texts.sentLead(email) })
      return found
    },
  })
}
