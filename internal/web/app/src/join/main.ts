// The page behind a shareable link. It does not know who comes, so it asks for
// the address too, or takes the account that is signed in.

import { badge, describe } from '../arrival/offer'
import {
  alreadyMember,
  joinButton,
  showPaused,
  signOutButton,
  welcome,
  whoIsSignedIn,
} from '../arrival/scenes'
import { texts as arrivalTexts } from '../arrival/texts'
import { ask, type Problem, perform } from '../graphql/ask'
import {
  AcceptInviteLinkDocument,
  OpenInviteLinkDocument,
  type SignedInFragment,
  type UserErrorCode,
} from '../graphql/generated'
import { h } from '../page/element'
import { form, newPassword } from '../page/form'
import { quietButton, show, showProblem, tokenOfPage, wait } from '../page/scene'
import { signInForm } from '../page/session'
import { texts as pageTexts } from '../page/texts'
import { type InviteLink, showEnd, showMangled } from './ends'
import { texts } from './texts'

const token = tokenOfPage('lnk_')
if (token) {
  wait(texts.opening)
  void open()
} else {
  showMangled()
}

/** Looks at the link and shows it as it is now. */
async function open(): Promise<void> {
  const { data, problem } = await ask(OpenInviteLinkDocument, { token })
  if (problem) return showProblem(problem.message, () => void open())
  const { inviteLinkByToken: inviteLink, viewer } = data
  if (!inviteLink) return showMangled()
  if (inviteLink.state !== 'ACTIVE') return showEnd(inviteLink, viewer !== null)
  const { pausedUntil } = inviteLink
  if (pausedUntil) return showPaused(inviteLink, pausedUntil, () => void open())
  if (viewer) return showOneClick(inviteLink, viewer)
  showNewAccount(inviteLink)
}

function showOneClick(inviteLink: InviteLink, viewer: SignedInFragment): void {
  const lead = viewer.emailProven ? texts.welcomeLead : texts.welcomeVerify(viewer.user.email)
  const join = () => accept(inviteLink, {}, lead)
  const button = joinButton(inviteLink.organizationName, join, { intro: whoIsSignedIn(viewer) })
  showOffer(inviteLink, button, signOutButton({ quiet: true, signedOut: open }))
}

function showNewAccount(inviteLink: InviteLink): void {
  const account = form({
    intro: texts.newAccount,
    fields: [
      {
        name: 'email',
        label: pageTexts.email,
        type: 'email',
        autocomplete: 'username',
        hint: texts.emailHint,
      },
      { name: 'name', label: pageTexts.name, autocomplete: 'name' },
      newPassword(pageTexts.password),
    ],
    submit: arrivalTexts.join(inviteLink.organizationName),
    busy: arrivalTexts.joining,
    send: (input) => accept(inviteLink, input, texts.welcomeVerify(input.email)),
  })
  const haveAccount = quietButton(texts.haveAccount, () => showSignIn(inviteLink, {}))
  showOffer(inviteLink, account, haveAccount)
}

function showSignIn(inviteLink: InviteLink, known: { email?: string | undefined; notice?: string }): void {
  const signIn = signInForm({ intro: texts.signInFirst, ...known, signedIn: open })
  const noAccount = quietButton(texts.haveNoAccount, () => showNewAccount(inviteLink))
  showOffer(inviteLink, signIn, noAccount)
}

function showOffer(inviteLink: InviteLink, wayIn: Node, otherWay: Node): void {
  const organization = inviteLink.organizationName
  show({
    title: arrivalTexts.join(organization),
    badge: badge(organization),
    lead: texts.offeredBy(inviteLink.creatorName, organization),
    body: [describe(inviteLink), wayIn, h('div', { class: 'aside' }, otherWay)],
  })
}

async function accept(
  inviteLink: InviteLink,
  account: { email?: string; name?: string; password?: string },
  welcomeLead: string,
): Promise<Problem[]> {
  const { problems: found, data } = await perform(AcceptInviteLinkDocument, { input: { token, ...account } })
  const refused = (...codes: UserErrorCode[]) => found.find(({ code }) => code && codes.includes(code))
  const toSignIn = refused('SIGN_IN_REQUIRED')
  if (found.length === 0)
    welcome(inviteLink.organizationName, welcomeLead, data?.acceptInviteLink.member?.organization.slug)
  else if (refused('ALREADY_MEMBER')) alreadyMember(inviteLink.organizationName)
  else if (toSignIn) showSignIn(inviteLink, { email: account.email, notice: toSignIn.message })
  else if (refused('TOKEN_INVALID', 'EXPIRED', 'REVOKED', 'ALREADY_USED', 'INVITATIONS_PAUSED')) await open()
  return found
}
