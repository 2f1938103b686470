// What the screen of invitations says.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Invitations',
  none: 'Nobody is invited yet',
  noneLead:
    'Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.',
  email: 'Address',
  role: 'Role',
  department: 'Department',
  state: 'State',
  delivery: 'Letter',
  created: 'Invited',
  expires: 'Expires',
}

const de: typeof en = {
  title: 'Einladungen',
  none: 'Noch ist niemand eingeladen',
  noneLead:
    'Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.',
  email: 'Adresse',
  role: 'Rolle',
  department: 'Abteilung',
  state: 'Stand',
  delivery: 'Brief',
  created: 'Eingeladen',
  expires: 'Läuft ab',
}

export const texts: Catalogue<typeof en> = { en, de }
