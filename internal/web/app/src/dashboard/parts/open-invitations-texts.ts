// What is said of the invitations that a person has.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Invitations to you',
  lead: 'To accept or decline one, open the link in its letter. If the letter is lost, ask whoever invited you to send it again.',
  as: (role: string) => `as ${role}`,
  by: (name: string) => `invited by ${name}`,
  expires: 'expires',
}

const de: typeof en = {
  title: 'Einladungen an Sie',
  lead: 'Um eine anzunehmen oder abzulehnen, öffnen Sie den Link in ihrem Brief. Ist der Brief verloren, bitten Sie, wer Sie eingeladen hat, ihn noch einmal zu senden.',
  as: (role) => `als ${role}`,
  by: (name) => `eingeladen von ${name}`,
  expires: 'läuft ab',
}

export const openInvitationsTexts: Catalogue<typeof en> = { en, de }
