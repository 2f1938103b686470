// What a person's own page says.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Your account',
  back: (organization: string) => `Back to ${organization}`,
  you: 'Who you are',
  name: 'Name',
  email: 'Address',
  verified: 'Verified',
  unverified: 'Not verified',
  unverifiedLead:
    'The link in a letter proves that the address is yours. Only then do you see the invitations that go to it.',
  verify: 'Send the letter',
  sent: (email: string) => `A letter is on its way to ${email}. Open the link in it.`,
  organizations: 'Your organizations',
  noOrganizations: 'You do not belong to an organization yet.',
  joined: 'joined',
  noInvitations: (email: string) => `No invitation to ${email} is open.`,
  password: 'Password',
  passwordLead: 'A new password signs you out everywhere else. Here you stay signed in.',
  current: 'Current password',
  next: 'New password',
  nextHint: '10 to 256 characters. A sentence is easy to remember.',
  show: 'Show or hide the password',
  change: 'Change the password',
  changed: 'The password is changed, and you are signed out everywhere else.',
  reading: 'Language and looks',
  device: 'Both are kept in this browser.',
}

const de: typeof en = {
  title: 'Ihr Konto',
  back: (organization) => `Zurück zu ${organization}`,
  you: 'Wer Sie sind',
  name: 'Name',
  email: 'Adresse',
  verified: 'Bestätigt',
  unverified: 'Nicht bestätigt',
  unverifiedLead:
    'Der Link in einem Brief beweist, dass die Adresse Ihre ist. Erst dann sehen Sie die Einladungen, die an sie gehen.',
  verify: 'Brief senden',
  sent: (email) => `Ein Brief ist unterwegs an ${email}. Öffnen Sie den Link darin.`,
  organizations: 'Ihre Organisationen',
  noOrganizations: 'Sie gehören noch zu keiner Organisation.',
  joined: 'beigetreten',
  noInvitations: (email) => `Keine Einladung an ${email} ist offen.`,
  password: 'Passwort',
  passwordLead: 'Ein neues Passwort meldet Sie überall sonst ab. Hier bleiben Sie angemeldet.',
  current: 'Bisheriges Passwort',
  next: 'Neues Passwort',
  nextHint: '10 bis 256 Zeichen. Ein Satz lässt sich leicht merken.',
  show: 'Passwort zeigen oder verbergen',
  change: 'Passwort ändern',
  changed: 'Das Passwort ist geändert, und Sie sind überall sonst abgemeldet.',
  reading: 'Sprache und Aussehen',
  device: 'Beides merkt sich dieser Browser.',
}

export const texts: Catalogue<typeof en> = { en, de }
