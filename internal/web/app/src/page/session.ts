// Signing in and out, wherever a page needs it. The session itself is a cookie
// that no script can read.

import { act, type Problem } from '../graphql/ask'
import { SignInDocument, SignOutDocument } from '../graphql/generated'
import { tellOtherTabs } from '../session/channel'
import { form } from './form'
import { quietLink } from './scene'
import { texts } from './texts'

interface SignInPlan {
  /** The address when it is settled already: then only the password is asked. */
  email?: string | undefined
  intro?: string
  notice?: string | undefined
  signedIn: () => void | Promise<void>
}

export function signInForm(plan: SignInPlan): HTMLFormElement {
  return form({
    intro: plan.intro,
    fields: [
      {
        name: 'email',
        label: texts.email,
        type: 'email',
        autocomplete: 'username',
        value: plan.email ?? '',
        fixed: plan.email !== undefined,
      },
      { name: 'password', label: texts.password, type: 'password', autocomplete: 'current-password' },
    ],
    submit: texts.signIn,
    busy: texts.signingIn,
    notice: plan.notice,
    beside: quietLink(texts.forgotPassword, '/reset-password'),
    async send(input) {
      const found = await act(SignInDocument, { input })
      if (found.length === 0) {
        tellOtherTabs()
        await plan.signedIn()
      }
      return found
    },
  })
}

export async function signOut(): Promise<Problem[]> {
  const found = await act(SignOutDocument, {})
  if (found.length === 0) tellOtherTabs()
  return found
}
