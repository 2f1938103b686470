// Every state of the page behind a shareable link.

import type { Page } from 'playwright-core'
import { bob, done, inviteLink, refused } from '../people'
import { joinNorthwind, press, type State } from './state'

const linked = (changes: object, viewer: unknown = null) => ({
  inviteLinkByToken: { ...inviteLink, ...changes },
  viewer,
})

async function joinLink(page: Page) {
  await page.getByLabel('E-mail address').fill('ana@example.com')
  await joinNorthwind(page)
}

const path = '/join#lnk_token'

export const ofJoin: Record<string, State> = {
  'join: new account': {
    path,
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
    path,
    answers: { ...linked({}), acceptInviteLink: done },
    act: joinLink,
    reads: ['Welcome to Northwind Bakery', 'A letter is on its way to ana@example.com'],
  },
  'join: sign in': {
    path,
    answers: linked({}),
    act: press('I have an account'),
    reads: ['Sign in, then join with one click.', 'I have no account yet'],
  },
  'join: address has an account': {
    path,
    answers: {
      ...linked({}),
      acceptInviteLink: refused('SIGN_IN_REQUIRED', 'Sign in to join with this address.', ['email']),
    },
    act: joinLink,
    reads: ['Sign in to join with this address.', 'Forgot your password?'],
  },
  'join: signed in': {
    path,
    answers: linked({}, bob),
    reads: [
      'You are signed in as Bob Stone (bob@elsewhere.example).',
      'Join Northwind Bakery',
      'Sign out and go on',
    ],
  },
  'join: not an address': {
    path,
    answers: linked({}),
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('ana')
      await joinNorthwind(page)
    },
    reads: ['This does not look like an e-mail address.'],
  },
  'join: used': {
    path,
    answers: linked({ state: 'USED' }),
    reads: ['This link has been used', 'It works once', 'Sign in'],
  },
  'join: revoked': {
    path,
    answers: linked({ state: 'REVOKED' }),
    reads: ['This link was withdrawn'],
  },
  'join: expired': {
    path,
    answers: linked({ state: 'EXPIRED' }),
    reads: ['This link has expired', 'Ask your admin for a new one.'],
  },
  'join: paused': {
    path,
    answers: linked({ pausedUntil: '2031-03-10T17:00:00Z' }),
    reads: ['Northwind Bakery takes nobody in at present', '10 March 2031 at 18:00', 'Look again'],
    lacks: ['Password', 'Join', 'Decline'],
  },
  'join: paused until the moment when it ends': {
    path,
    answers: linked({ pausedUntil: inviteLink.expiresAt }),
    reads: [
      'Northwind Bakery takes nobody in at present',
      'does not last that long',
      '14 March 2031 at 10:30',
      'Ask your admin for a new one',
    ],
    lacks: ['Password', 'Join', 'Nothing is lost', 'Look again'],
  },
  'join: paused, signed in': {
    path,
    answers: linked({ pausedUntil: '2031-03-10T17:00:00Z' }, bob),
    reads: ['Northwind Bakery takes nobody in at present'],
    lacks: ['Join'],
  },
  'join: token not ours': {
    path,
    answers: { inviteLinkByToken: null, viewer: null },
    reads: ['This link does not work'],
  },
}
