// What the sign-in page says.

import { pick } from '../page/language'

const en = {
  title: 'Sign in',
  lead: 'Good to see you again.',

  linkTitle: 'Sign in to usher',
  linkLead: 'This link signs you in once. Nothing happens until you press the button.',

  spentTitle: 'This sign-in link does not work any more',
  withPassword: 'Sign in with a password',
}

const de: typeof en = {
  title: 'Anmelden',
  lead: 'Schön, dass Sie wieder da sind.',

  linkTitle: 'Bei usher anmelden',
  linkLead: 'Dieser Link meldet Sie einmal an. Nichts geschieht, bevor Sie den Knopf drücken.',

  spentTitle: 'Dieser Anmelde-Link gilt nicht mehr',
  withPassword: 'Mit Passwort anmelden',
}

export const texts = pick({ en, de })
