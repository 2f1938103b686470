// What the page for a forgotten password says.

import { pick } from '../page/language'

const en = {
  requestTitle: 'Forgot your password?',
  requestLead: 'Tell us your address, and a letter with a link to a new password will come.',
  request: 'Send the letter',
  requesting: 'Sending…',
  requestedTitle: 'Look into your inbox',
  requested: (email: string) =>
    `If ${email} has an account here, a letter is on its way. It can take a few minutes.`,
  backToSignIn: 'Back to sign-in',

  title: 'Choose a new password',
  lead: 'You will be signed out everywhere else.',
  submit: 'Set the password',
  busy: 'Saving…',
  doneTitle: 'Your new password is set',
  doneLead: 'You are signed in.',

  spentTitle: 'This link does not work any more',
  anotherLetter: 'Ask for another letter',
}

const de: typeof en = {
  requestTitle: 'Passwort vergessen?',
  requestLead: 'Nennen Sie uns Ihre Adresse, dann kommt ein Brief mit einem Link zu einem neuen Passwort.',
  request: 'Brief senden',
  requesting: 'Sendet…',
  requestedTitle: 'Sehen Sie in Ihren Posteingang',
  requested: (email) =>
    `Wenn ${email} hier ein Konto hat, ist ein Brief unterwegs. Das kann einige Minuten dauern.`,
  backToSignIn: 'Zurück zur Anmeldung',

  title: 'Neues Passwort wählen',
  lead: 'Überall sonst werden Sie abgemeldet.',
  submit: 'Passwort setzen',
  busy: 'Speichert…',
  doneTitle: 'Ihr neues Passwort gilt',
  doneLead: 'Sie sind angemeldet.',

  spentTitle: 'Dieser Link gilt nicht mehr',
  anotherLetter: 'Einen neuen Brief anfordern',
}

export const texts = pick({ en, de })
