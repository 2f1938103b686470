// Every state of the page behind an invitation's letter.

import { GraphQLError } from 'graphql'
import { ana, bob, done, invitation, refused } from '../people'
import { joinNorthwind, press, type State } from './state'

const invited = (changes: object, viewer: unknown = null) => ({
  invitationByToken: { ...invitation, ...changes },
  viewer,
})

const broken = () => {
  throw new GraphQLError('internal', { extensions: { code: 'INTERNAL', requestId: 'req-4711' } })
}
const limited = () => {
  throw new GraphQLError('slow down', { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 240 } })
}

const path = '/invitation#inv_token'

export const ofInvitation: Record<string, State> = {
  'invitation: new account': {
    path,
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
    path,
    answers: invited({ inviterName: null, message: null, department: null }),
    reads: ['You are invited to Northwind Bakery.'],
    lacks: ['Department', 'null'],
  },
  'invitation: very long words': {
    path,
    answers: invited({
      organizationName: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      email: `${'very.long.'.repeat(8)}name@example.com`,
      message: 'x'.repeat(1000),
    }),
    reads: ['Donaudampfschifffahrt'],
  },
  'invitation: joined': {
    path,
    answers: { ...invited({}), acceptInvitation: done },
    act: joinNorthwind,
    reads: ['Welcome to Northwind Bakery', 'Go to Northwind Bakery'],
    lacks: ['Decline'],
  },
  'invitation: errors at the fields': {
    path,
    answers: invited({}),
    act: async (page) => {
      await page.getByLabel('Password', { exact: true }).fill('short')
      await press('Join Northwind Bakery')(page)
    },
    reads: ['Your name: please fill this in.', 'A password needs at least 10 characters; this one has 5.'],
  },
  'invitation: errors from the server': {
    path,
    answers: {
      ...invited({}),
      acceptInvitation: refused('WEAK_PASSWORD', 'This password is known from a leak; choose another.', [
        'password',
      ]),
    },
    act: joinNorthwind,
    reads: ['This password is known from a leak; choose another.'],
  },
  'invitation: refused as a whole': {
    path,
    answers: { ...invited({}), acceptInvitation: refused('LIMIT_REACHED', 'This organization is full.') },
    act: joinNorthwind,
    reads: ['This organization is full.'],
  },
  'invitation: server trouble': {
    path,
    answers: { ...invited({}), acceptInvitation: broken },
    act: joinNorthwind,
    reads: ['Something went wrong on the server', 'req-4711'],
  },
  'invitation: too many attempts': {
    path,
    answers: { ...invited({}), acceptInvitation: limited },
    act: joinNorthwind,
    reads: ['Please try again in 4 minutes.'],
  },
  'invitation: cannot be opened': {
    path,
    answers: { invitationByToken: broken },
    reads: ['That did not work', 'Try again'],
  },
  'invitation: account exists': {
    path,
    answers: invited({ accountExists: true }),
    reads: ['You have an account with this address. Sign in to join.', 'Forgot your password?'],
    lacks: ['Your name'],
  },
  'invitation: wrong password': {
    path,
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
    path,
    answers: invited({ accountExists: true }, ana),
    reads: ['You are signed in as Ana Lima (ana@example.com).', 'Join Northwind Bakery'],
    lacks: ['Password'],
  },
  'invitation: right account, address not verified': {
    path,
    answers: invited({}, { user: { ...ana.user, emailVerified: false }, emailProven: false }),
    reads: ['This invitation proves that the address is yours.', 'Your name'],
  },
  'invitation: right account, address not verified, the link handed over': {
    path,
    answers: invited(
      { accountExists: true },
      { user: { ...ana.user, emailVerified: false }, emailProven: false },
    ),
    reads: ['You are signed in as Ana Lima (ana@example.com).', 'Join Northwind Bakery'],
    lacks: ['Password'],
  },
  'invitation: somebody else is signed in': {
    path,
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
    path,
    answers: { ...invited({}, ana), acceptInvitation: refused('ALREADY_MEMBER', 'You are a member.') },
    act: press('Join Northwind Bakery'),
    reads: ['You are a member of Northwind Bakery already'],
  },
  'invitation: decline?': {
    path,
    answers: invited({}),
    act: press('Decline'),
    reads: ['Decline this invitation?', 'Yes, decline', 'Keep the invitation'],
  },
  'invitation: declined now': {
    path,
    answers: { ...invited({}), declineInvitation: done },
    act: async (page) => {
      await press('Decline')(page)
      await press('Yes, decline')(page)
    },
    reads: ['You declined the invitation'],
  },
  'invitation: expired': {
    path,
    answers: invited({ state: 'EXPIRED' }),
    reads: ['This invitation has expired', '14 March 2031', 'Ask your admin for a new one.'],
    lacks: ['Join'],
  },
  'invitation: revoked': {
    path,
    answers: invited({ state: 'REVOKED' }),
    reads: ['This invitation was withdrawn', 'ask your admin for a new one'],
  },
  'invitation: replaced by a newer letter': {
    path,
    answers: invited({ state: 'REVOKED', replaced: true }),
    reads: ['There is a newer letter', 'Open the one in the newest letter.'],
  },
  'invitation: accepted': {
    path,
    answers: invited({ state: 'ACCEPTED' }),
    reads: ['This invitation has been used', 'Sign in'],
  },
  'invitation: accepted, signed in': {
    path,
    answers: invited({ state: 'ACCEPTED' }, bob),
    reads: ['This invitation has been used', 'Go to Northwind Bakery'],
  },
  'invitation: accepted, opened again by who joined with it': {
    path,
    answers: invited({ state: 'ACCEPTED' }, ana),
    reads: ['You joined with this', 'Go to Northwind Bakery'],
    lacks: ['somebody'],
  },
  'invitation: declined': {
    path,
    answers: invited({ state: 'DECLINED' }),
    reads: ['This invitation was declined', 'ask your admin'],
  },
  'invitation: rejected': {
    path,
    answers: invited({ state: 'REJECTED' }),
    reads: ['This invitation was not approved'],
  },
  'invitation: awaiting approval': {
    path,
    answers: invited({ state: 'AWAITING_APPROVAL' }),
    reads: ['Not quite ready', 'still has to approve', 'Look again'],
  },
  'invitation: paused': {
    path,
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
  'invitation: paused for longer than it lasts': {
    path,
    answers: invited({ pausedUntil: '2031-04-10T17:00:00Z' }),
    reads: [
      'Northwind Bakery takes nobody in at present',
      // Summer time.
      '10 April 2031 at 19:00',
      'does not last that long',
      '14 March 2031 at 10:30',
      'Ask your admin for a new one',
      'Decline',
    ],
    lacks: ['Password', 'Join', 'Nothing is lost', 'Look again'],
  },
  'invitation: paused, somebody else is signed in': {
    path,
    answers: invited({ pausedUntil: '2031-03-10T17:00:00Z' }, bob),
    reads: ['You are signed in as somebody else'],
  },
  'invitation: revoked during a pause': {
    path,
    answers: invited({ state: 'REVOKED', pausedUntil: '2031-03-10T17:00:00Z' }),
    reads: ['This invitation was withdrawn'],
  },
  'invitation: token not ours': {
    path,
    answers: { invitationByToken: null, viewer: null },
    reads: ['This link does not work', 'ask your admin'],
  },
  'invitation: no token': { path: '/invitation', reads: ['This link does not work'] },
}
