// Every state of the pages that are about one's account: set-up, sign-in,
// verify, reset-password.

import type { Page } from 'playwright-core'
import { ana, done, refused } from '../people'
import { press, type State, signUp } from './state'

async function setUp(page: Page) {
  await page.getByLabel('Name of the organization').fill('Café Möbius & Söhne')
  await page.getByLabel('E-mail address').fill('ana@example.com')
  await signUp(page)
  await press('Create the organization')(page)
}

export const ofAccount: Record<string, State> = {
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
