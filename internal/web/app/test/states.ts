// Every state of every plain page: where it is, what the server answers, what
// a person does to get there, and what they then read.

import { GraphQLError } from 'graphql'
import type { Page } from 'playwright-core'
import { ana, bob, done, invitation, inviteLink, refused } from './people'
import type { Answers } from './server'

export interface State {
  path: string
  answers?: Answers
  act?: (page: Page) => Promise<void>
  reads: string[]
  /** Must not be there. */
  lacks?: string[]
}

const invited = (changes: object, viewer: unknown = null) => ({
  invitationByToken: { ...invitation, ...changes },
  viewer,
})
const linked = (changes: object, viewer: unknown = null) => ({
  inviteLinkByToken: { ...inviteLink, ...changes },
  viewer,
})

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()

async function signUp(page: Page) {
  await page.getByLabel('Your name').fill('Ana Lima')
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
}

async function joinInvitation(page: Page) {
  await signUp(page)
  await press('Join Northwind Bakery')(page)
}

async function joinLink(page: Page) {
  await page.getByLabel('E-mail address').fill('ana@example.com')
  await joinInvitation(page)
}

async function setUp(page: Page) {
  await page.getByLabel('Name of the organization').fill('Café Möbius & Söhne')
  await page.getByLabel('E-mail address').fill('ana@example.com')
  await signUp(page)
  await press('Create the organization')(page)
}

const broken = () => {
  throw new GraphQLError('internal', { extensions: { code: 'INTERNAL', requestId: 'req-4711' } })
}
const limited = () => {
  throw new GraphQLError('slow down', { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 240 } })
}

const invitationPage = '/invitation#inv_token'
const joinPage = '/join#lnk_token'

export const states: Record<string, State> = {
  'invitation: new account': {
    path: invitationPage,
    answers: invited({}),
    reads: [
      'Join Northwind Bakery',
      'Grace Okafor invites you to Northwind Bakery.',
      '<b>See you on Monday.</b>',
      'Member: takes part',
      'Sales',
      // 09:30 UTC in Vienna.
      '14 March 2031 at 10:30',
      'At least 10 characters',
      'Decline',
    ],
  },
  'invitation: nobody named invites, no message, no department': {
    path: invitationPage,
    answers: invited({ inviterName: null, message: null, department: null }),
    reads: ['You are invited to Northwind Bakery.'],
    lacks: ['Department', 'null'],
  },
  'invitation: very long words': {
    path: invitationPage,
    answers: invited({
      organizationName: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      email: `${'very.long.'.repeat(8)}name@example.com`,
      message: 'x'.repeat(1000),
    }),
    reads: ['Donaudampfschifffahrt'],
  },
  'invitation: joined': {
    path: invitationPage,
    answers: { ...invited({}), acceptInvitation: done },
    act: joinInvitation,
    reads: ['Welcome to Northwind Bakery', 'Go to Northwind Bakery'],
    lacks: ['Decline'],
  },
  'invitation: errors at the fields': {
    path: invitationPage,
    answers: invited({}),
    act: async (page) => {
      await page.getByLabel('Password', { exact: true }).fill('short')
      await press('Join Northwind Bakery')(page)
    },
    reads: ['Your name: please fill this in.', 'A password needs at least 10 characters; this one has 5.'],
  },
  'invitation: errors from the server': {
    path: invitationPage,
    answers: {
      ...invited({}),
      acceptInvitation: refused('WEAK_PASSWORD', 'This password is known from a leak; choose another.', [
        'password',
      ]),
    },
    act: joinInvitation,
    reads: ['This password is known from a leak; choose another.'],
  },
  'invitation: refused as a whole': {
    path: invitationPage,
    answers: { ...invited({}), acceptInvitation: refused('LIMIT_REACHED', 'This organization is full.') },
    act: joinInvitation,
    reads: ['This organization is full.'],
  },
  'invitation: server trouble': {
    path: invitationPage,
    answers: { ...invited({}), acceptInvitation: broken },
    act: joinInvitation,
    reads: ['Something went wrong on the server', 'req-4711'],
  },
  'invitation: too many attempts': {
    path: invitationPage,
    answers: { ...invited({}), acceptInvitation: limited },
    act: joinInvitation,
    reads: ['Please try again in 4 minutes.'],
  },
  'invitation: cannot be opened': {
    path: invitationPage,
    answers: { invitationByToken: broken },
    reads: ['That did not work', 'Try again'],
  },
  'invitation: account exists': {
    path: invitationPage,
    answers: invited({ accountExists: true }),
    reads: ['You have an account with this address. Sign in to join.', 'Forgot your password?'],
    lacks: ['Your name'],
  },
  'invitation: wrong password': {
    path: invitationPage,
    answers: {
      ...invited({ accountExists: true }),
      signIn: refused('WRONG_CREDENTIALS', 'The address or the password is wrong.'),
    },
    act: async (page) => {
      await page.getByLabel('Password', { exact: true }).fill('wrong password')
      await press('Sign in')(page)
    },
    reads: ['The address or the password is wrong.'],
  },
  'invitation: right account signed in': {
    path: invitationPage,
    answers: invited({ accountExists: true }, ana),
    reads: ['You are signed in as Ana Lima (ana@example.com).', 'Join Northwind Bakery'],
    lacks: ['Password'],
  },
  'invitation: right account, address not verified': {
    path: invitationPage,
    answers: invited({ accountExists: true }, { user: { ...ana.user, emailVerified: false } }),
    reads: ['This invitation proves that the address is yours.', 'Your name'],
  },
  'invitation: somebody else is signed in': {
    path: invitationPage,
    answers: invited({}, bob),
    reads: [
      'You are signed in as somebody else',
      'This invitation is for ana@example.com.',
      'You are signed in as Bob Stone (bob@elsewhere.example).',
      'Sign out and go on',
    ],
    lacks: ['Password', 'Decline'],
  },
  'invitation: already a member': {
    path: invitationPage,
    answers: { ...invited({}, ana), acceptInvitation: refused('ALREADY_MEMBER', 'You are a member.') },
    act: press('Join Northwind Bakery'),
    reads: ['You are a member of Northwind Bakery already'],
  },
  'invitation: decline?': {
    path: invitationPage,
    answers: invited({}),
    act: press('Decline'),
    reads: ['Decline this invitation?', 'Yes, decline', 'Keep the invitation'],
  },
  'invitation: declined now': {
    path: invitationPage,
    answers: { ...invited({}), declineInvitation: done },
    act: async (page) => {
      await press('Decline')(page)
      await press('Yes, decline')(page)
    },
    reads: ['You declined the invitation'],
  },
  'invitation: expired': {
    path: invitationPage,
    answers: invited({ state: 'EXPIRED' }),
    reads: ['This invitation has expired', '14 March 2031', 'Ask your admin for a new one.'],
    lacks: ['Join'],
  },
  'invitation: revoked': {
    path: invitationPage,
    answers: invited({ state: 'REVOKED' }),
    reads: ['This invitation was withdrawn', 'ask your admin for a new one'],
  },
  'invitation: replaced by a newer letter': {
    path: invitationPage,
    answers: invited({ state: 'REVOKED', replaced: true }),
    reads: ['There is a newer letter', 'Open the one in the newest letter.'],
  },
  'invitation: accepted': {
    path: invitationPage,
    answers: invited({ state: 'ACCEPTED' }),
    reads: ['This invitation has been used', 'Sign in'],
  },
  'invitation: accepted, signed in': {
    path: invitationPage,
    answers: invited({ state: 'ACCEPTED' }, ana),
    reads: ['This invitation has been used', 'Go to Northwind Bakery'],
  },
  'invitation: declined': {
    path: invitationPage,
    answers: invited({ state: 'DECLINED' }),
    reads: ['This invitation was declined', 'ask your admin'],
  },
  'invitation: rejected': {
    path: invitationPage,
    answers: invited({ state: 'REJECTED' }),
    reads: ['This invitation was not approved'],
  },
  'invitation: awaiting approval': {
    path: invitationPage,
    answers: invited({ state: 'AWAITING_APPROVAL' }),
    reads: ['Not quite ready', 'still has to approve', 'Look again'],
  },
  'invitation: paused': {
    path: invitationPage,
    answers: invited({ pausedUntil: '2031-03-10T17:00:00Z' }),
    reads: [
      'Northwind Bakery takes nobody in at present',
      // 17:00 UTC in Vienna.
      '10 March 2031 at 18:00',
      'Nothing is lost',
      'Look again',
      'Decline',
    ],
    lacks: ['Password', 'Join'],
  },
  'invitation: paused, somebody else is signed in': {
    path: invitationPage,
    answers: invited({ pausedUntil: '2031-03-10T17:00:00Z' }, bob),
    reads: ['You are signed in as somebody else'],
  },
  'invitation: revoked during a pause': {
    path: invitationPage,
    answers: invited({ state: 'REVOKED', pausedUntil: '2031-03-10T17:00:00Z' }),
    reads: ['This invitation was withdrawn'],
  },
  'invitation: token not ours': {
    path: invitationPage,
    answers: { invitationByToken: null, viewer: null },
    reads: ['This link does not work', 'ask your admin'],
  },
  'invitation: no token': { path: '/invitation', reads: ['This link does not work'] },

  'join: new account': {
    path: joinPage,
    answers: linked({}),
    reads: [
      'Join Northwind Bakery',
      'Grace Okafor shares a link',
      'Viewer: sees the organization',
      'A letter will come to this address',
      'I have an account',
    ],
  },
  'join: joined': {
    path: joinPage,
    answers: { ...linked({}), acceptInviteLink: done },
    act: joinLink,
    reads: ['Welcome to Northwind Bakery', 'A letter is on its way to ana@example.com'],
  },
  'join: sign in': {
    path: joinPage,
    answers: linked({}),
    act: press('I have an account'),
    reads: ['Sign in, then join with one click.', 'I have no account yet'],
  },
  'join: address has an account': {
    path: joinPage,
    answers: {
      ...linked({}),
      acceptInviteLink: refused('SIGN_IN_REQUIRED', 'Sign in to join with this address.', ['email']),
    },
    act: joinLink,
    reads: ['Sign in to join with this address.', 'Forgot your password?'],
  },
  'join: signed in': {
    path: joinPage,
    answers: linked({}, bob),
    reads: [
      'You are signed in as Bob Stone (bob@elsewhere.example).',
      'Join Northwind Bakery',
      'Sign out and go on',
    ],
  },
  'join: not an address': {
    path: joinPage,
    answers: linked({}),
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('ana')
      await joinInvitation(page)
    },
    reads: ['This does not look like an e-mail address.'],
  },
  'join: used': {
    path: joinPage,
    answers: linked({ state: 'USED' }),
    reads: ['This link has been used', 'It works once', 'Sign in'],
  },
  'join: revoked': {
    path: joinPage,
    answers: linked({ state: 'REVOKED' }),
    reads: ['This link was withdrawn'],
  },
  'join: expired': {
    path: joinPage,
    answers: linked({ state: 'EXPIRED' }),
    reads: ['This link has expired', 'Ask your admin for a new one.'],
  },
  'join: paused': {
    path: joinPage,
    answers: linked({ pausedUntil: '2031-03-10T17:00:00Z' }),
    reads: ['Northwind Bakery takes nobody in at present', '10 March 2031 at 18:00', 'Look again'],
    lacks: ['Password', 'Join', 'Decline'],
  },
  'join: paused, signed in': {
    path: joinPage,
    answers: linked({ pausedUntil: '2031-03-10T17:00:00Z' }, bob),
    reads: ['Northwind Bakery takes nobody in at present'],
    lacks: ['Join'],
  },
  'join: token not ours': {
    path: joinPage,
    answers: { inviteLinkByToken: null, viewer: null },
    reads: ['This link does not work'],
  },

  'set-up: form': {
    path: '/set-up#set_token',
    reads: ['Set up usher', 'Short name', 'Create the organization'],
  },
  'set-up: done': {
    path: '/set-up#set_token',
    answers: { setUp: done },
    act: setUp,
    reads: ['Café Möbius & Söhne is ready', 'Go on'],
  },
  'set-up: short name refused': {
    path: '/set-up#set_token',
    answers: { setUp: refused('INVALID', 'A short name begins with a letter.', ['slug']) },
    act: setUp,
    reads: ['A short name begins with a letter.'],
  },
  'set-up: link used': {
    path: '/set-up#set_token',
    answers: { setUp: refused('ALREADY_USED', 'This set-up link has been used.') },
    act: setUp,
    reads: ['This set-up link does not work', 'This set-up link has been used.', 'Sign in'],
  },
  'set-up: no token': { path: '/set-up', reads: ['This set-up link does not work', 'from the terminal'] },

  'sign-in: form': { path: '/sign-in', reads: ['Sign in', 'E-mail address', 'Forgot your password?'] },
  'sign-in: wrong': {
    path: '/sign-in',
    answers: { signIn: refused('WRONG_CREDENTIALS', 'The address or the password is wrong.') },
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('ana@example.com')
      await page.getByLabel('Password', { exact: true }).fill('wrong')
      await press('Sign in')(page)
    },
    reads: ['The address or the password is wrong.'],
  },
  'sign-in: one-time link': {
    path: '/sign-in#sgn_token',
    reads: ['Sign in to usher', 'Nothing happens until you press the button.'],
    lacks: ['Password'],
  },
  'sign-in: one-time link spent': {
    path: '/sign-in#sgn_token',
    answers: { signInWithLink: refused('ALREADY_USED', 'This link has been used.') },
    act: press('Sign in'),
    reads: [
      'This sign-in link does not work any more',
      'This link has been used.',
      'Sign in with a password',
    ],
  },

  'verify: button': { path: '/verify#vrf_token', reads: ['Verify my address'] },
  'verify: done': {
    path: '/verify#vrf_token',
    answers: { verifyEmail: done },
    act: press('Verify my address'),
    reads: ['Your address is verified'],
  },
  'verify: expired, signed in': {
    path: '/verify#vrf_token',
    answers: { verifyEmail: refused('EXPIRED', 'This link has expired.'), viewer: ana },
    act: press('Verify my address'),
    reads: ['This link does not work any more', 'This link has expired.', 'Send me a new letter'],
  },
  'verify: expired, signed out': {
    path: '/verify#vrf_token',
    answers: { verifyEmail: refused('EXPIRED', 'This link has expired.'), viewer: null },
    act: press('Verify my address'),
    reads: ['This link has expired.', 'Sign in, and we will send you a new letter.'],
  },
  'verify: new letter': {
    path: '/verify',
    answers: { viewer: ana, requestEmailVerification: done },
    act: press('Send me a new letter'),
    reads: ['A new letter is on its way', 'ana@example.com'],
  },

  'reset-password: request': { path: '/reset-password', reads: ['Forgot your password?', 'Send the letter'] },
  'reset-password: requested': {
    path: '/reset-password',
    answers: { requestPasswordReset: done },
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('ana@example.com')
      await press('Send the letter')(page)
    },
    reads: ['Look into your inbox', 'If ana@example.com has an account here'],
  },
  'reset-password: new password': { path: '/reset-password#rst_token', reads: ['Choose a new password'] },
  'reset-password: done': {
    path: '/reset-password#rst_token',
    answers: { resetPassword: done },
    act: async (page) => {
      await page.getByLabel('New password').fill('correct horse battery')
      await press('Set the password')(page)
    },
    reads: ['Your new password is set'],
  },
  'reset-password: expired': {
    path: '/reset-password#rst_token',
    answers: { resetPassword: refused('EXPIRED', 'This link has expired.') },
    act: async (page) => {
      await page.getByLabel('New password').fill('correct horse battery')
      await press('Set the password')(page)
    },
    reads: ['This link does not work any more', 'This link has expired.', 'Ask for another letter'],
  },
}
