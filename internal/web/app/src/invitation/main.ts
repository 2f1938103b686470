// The page behind an invitation's letter. Opening it changes nothing; joining
// and declining are a person's click.

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
  AcceptInvitationDocument,
  OpenInvitationDocument,
  type SignedInFragment,
  type UserErrorCode,
} from '../graphql/generated'
import { form, newPassword } from '../page/form'
import { show, showProblem, tokenOfPage, wait } from '../page/scene'
import { signInForm } from '../page/session'
import { texts as pageTexts } from '../page/texts'
import { declineButton } from './decline'
import { type Invitation, type Looks, showEnd, showMangled } from './ends'
import { texts } from './texts'

/** Refusals after which the page no longer shows the truth and has to look again. */
const overtaken: UserErrorCode[] = [
  'TOKEN_INVALID',
  'EXPIRED',
  'REVOKED',
  'ALREADY_ACCEPTED',
  'ALREADY_DECIDED',
  'SIGN_IN_REQUIRED',
  'WRONG_ACCOUNT',
  'INVITATIONS_PAUSED',
]

const token = tokenOfPage('inv_')
if (token) {
  wait(texts.opening)
  void open()
} else {
  showMangled()
}

/** Looks at the invitation and shows it as it is now. The notice says what led here again. */
async function open(notice?: string): Promise<void> {
  const { data, problem } = await ask(OpenInvitationDocument, { token })
  if (problem) return showProblem(problem.message, () => void open(notice))
  const { invitationByToken: invitation, viewer } = data
  if (!invitation) return showMangled()
  if (invitation.state !== 'PENDING') {
    return showEnd(invitation, whoLooks(invitation, viewer), () => void open())
  }
  if (viewer && !invites(invitation, viewer)) return showWrongAccount(invitation, viewer)

  const { organizationName: organization, inviterName: inviter, pausedUntil } = invitation
  if (pausedUntil) {
    return showPaused(invitation, pausedUntil, () => void open(), declineButton(token, organization))
  }
  show({
    title: arrivalTexts.join(organization),
    badge: badge(organization),
    lead: inviter ? texts.invitedBy(inviter, organization) : texts.invited(organization),
    body: [describe(invitation), wayIn(invitation, viewer, notice), declineButton(token, organization)],
  })
}

/** What has to be done to join: nothing but a click, a password, or a new account. */
function wayIn(invitation: Invitation, viewer: SignedInFragment | null, notice?: string): HTMLFormElement {
  const { organizationName: organization, email } = invitation
  if (viewer && (viewer.user.emailVerified || invitation.accountExists)) {
    const join = () => accept(organization, {})
    return joinButton(organization, join, { intro: whoIsSignedIn(viewer), notice })
  }
  // Signed in with an address that was never verified: this invitation proves
  // it, and the password that was set before the proof counts no more.
  if (!viewer && invitation.accountExists) {
    return signInForm({ email, intro: texts.signInFirst, notice, signedIn: open })
  }
  return form({
    intro: viewer ? texts.newPassword : texts.newAccount,
    fields: [
      {
        name: 'email',
        label: pageTexts.email,
        type: 'email',
        autocomplete: 'username',
        value: email,
        fixed: true,
        hint: texts.addressHint,
      },
      { name: 'name', label: pageTexts.name, autocomplete: 'name', value: viewer?.user.name },
      newPassword(pageTexts.password),
    ],
    submit: arrivalTexts.join(organization),
    busy: arrivalTexts.joining,
    notice,
    send: ({ name, password }) => accept(organization, { name, password }),
  })
}

async function accept(
  organization: string,
  account: { name?: string; password?: string },
): Promise<Problem[]> {
  const { problems: found, data } = await perform(AcceptInvitationDocument, { input: { token, ...account } })
  const news = found.find(({ code }) => code && overtaken.includes(code))
  if (found.length === 0)
    welcome(organization, texts.welcomeLead, data?.acceptInvitation.member?.organization.slug)
  else if (found.some(({ code }) => code === 'ALREADY_MEMBER')) alreadyMember(organization)
  else if (news) await open(news.message)
  return found
}

function showWrongAccount(invitation: Invitation, viewer: SignedInFragment): void {
  show({
    title: texts.wrongAccountTitle,
    lead: texts.wrongAccount(invitation.email),
    body: [signOutButton({ intro: whoIsSignedIn(viewer), signedOut: open })],
  })
}

/** An address that is not verified has accepted nothing: accepting is what verifies it. */
function whoLooks(invitation: Invitation, viewer: SignedInFragment | null): Looks {
  if (!viewer) return 'stranger'
  return viewer.user.emailVerified && invites(invitation, viewer) ? 'invited' : 'other'
}

/** Addresses come in one spelling. The server decides by itself; this only chooses what to show. */
function invites(invitation: Invitation, { user }: SignedInFragment): boolean {
  return user.email === invitation.email
}
