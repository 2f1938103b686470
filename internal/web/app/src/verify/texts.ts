// What the page behind a verification letter says.

import { pick } from '../page/language'

const en = {
  title: 'Verify your address',
  lead: 'One click shows that this address is yours.',
  submit: 'Verify my address',
  busy: 'Verifying…',

  doneTitle: 'Your address is verified',
  doneLead: 'Thank you. Invitations to it can find you now.',

  spentTitle: 'This link does not work any more',
  mangled: 'It may have been cut off on its way. Open it again or copy it whole.',
  newLetter: 'Send me a new letter',
  sending: 'Sending…',
  signInForLetter: 'Sign in, and we will send you a new letter.',
  sentTitle: 'A new letter is on its way',
  sentLead: (email: string) => `Look into the inbox of ${email} and open the newest letter from us.`,
}

const de: typeof en = {
  title: 'Adresse bestätigen',
  lead: 'Ein Klick zeigt, dass diese Adresse Ihnen gehört.',
  submit: 'Meine Adresse bestätigen',
  busy: 'Bestätigt…',

  doneTitle: 'Ihre Adresse ist bestätigt',
  doneLead: 'Danke. Einladungen an sie finden Sie nun.',

  spentTitle: 'Dieser Link gilt nicht mehr',
  mangled:
    'Vielleicht wurde er unterwegs abgeschnitten. Öffnen Sie ihn noch einmal, oder kopieren Sie ihn ganz.',
  newLetter: 'Einen neuen Brief senden',
  sending: 'Sendet…',
  signInForLetter: 'Melden Sie sich an, dann senden wir Ihnen einen neuen Brief.',
  sentTitle: 'Ein neuer Brief ist unterwegs',
  sentLead: (email) =>
    `Sehen Sie in den Posteingang von ${email}, und öffnen Sie den neuesten Brief von uns.`,
}

export const texts = pick({ en, de })
