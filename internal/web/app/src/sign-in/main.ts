// Sign-in with address and password, or by a one-time link, which is spent by
// a person's click and by nothing that merely opens it.

import { act, deadLink } from '../graphql/ask'
import { SignInWithLinkDocument } from '../graphql/generated'
import { form } from '../page/form'
import { actions, link, show, tokenOfPage } from '../page/scene'
import { signInForm } from '../page/session'
import { texts as pageTexts } from '../page/texts'
import { tellOtherTabs } from '../session/channel'
import { takeNext } from './next'
import { texts } from './texts'

const token = tokenOfPage('sgn_')
if (token) showLink()
else show({ title: texts.title, lead: texts.lead, body: [signInForm({ signedIn: goOn })] })

function showLink(): void {
  const redeem = form({
    fields: [],
    submit: pageTexts.signIn,
    busy: pageTexts.signingIn,
    async send() {
      const found = await act(SignInWithLinkDocument, { input: { token } })
      const spent = deadLink(found)
      if (spent) showSpent(spent.message)
      if (found.length === 0) {
        tellOtherTabs()
        goOn()
      }
      return found
    },
  })
  show({ title: texts.linkTitle, lead: texts.linkLead, body: [redeem] })
}

function showSpent(reason: string): void {
  show({
    title: texts.spentTitle,
    lead: reason,
    body: [actions(link(texts.withPassword, '/sign-in'))],
  })
}

function goOn(): void {
  location.assign(takeNext())
}
