// What is said of a pause of all invitations.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Pause invitations',
  lead: 'A pause closes all ways in at once: nobody can be invited, no letter of invitation goes out, and neither invitations nor links let anybody in. Imports wait. What is open can still be declined and revoked, and members work on as before.',
  until: 'Until when',
  choices: { hour: 'For an hour', today: 'For the rest of today', week: 'For a week', other: 'Until…' },
  moment: 'Day and time',
  momentHint: 'At most a year ahead.',
  reason: 'Reason',
  reasonHint: 'Optional. All members read it, and it stands in the log.',
  act: 'Pause invitations',
  done: 'Invitations are paused.',
  paused: 'Invitations are paused',
  pausedUntil: (moment: string) => `Until ${moment}. Then the ways in open again by themselves.`,
  resume: 'Resume now',
  resumed: 'Invitations go on. Letters and imports that waited go on, too.',
  change: 'Change the pause',
  cancel: 'Leave it as it is',
  ends: (moment: string) => `until ${moment}`,
}

const de: typeof en = {
  title: 'Einladungen pausieren',
  lead: 'Eine Pause schließt sofort alle Wege herein: Niemand kann eingeladen werden, kein Einladungsbrief geht hinaus, und weder Einladungen noch Links lassen jemanden ein. Importe warten. Was offen ist, kann weiter abgelehnt und zurückgezogen werden, und Mitglieder arbeiten weiter wie bisher.',
  until: 'Wie lange',
  choices: { hour: 'Eine Stunde', today: 'Den Rest des Tages', week: 'Eine Woche', other: 'Bis…' },
  moment: 'Tag und Uhrzeit',
  momentHint: 'Höchstens ein Jahr voraus.',
  reason: 'Grund',
  reasonHint: 'Freiwillig. Alle Mitglieder lesen ihn, und er steht im Protokoll.',
  act: 'Einladungen pausieren',
  done: 'Einladungen sind pausiert.',
  paused: 'Einladungen sind pausiert',
  pausedUntil: (moment) => `Bis ${moment}. Dann öffnen sich die Wege herein von selbst wieder.`,
  resume: 'Jetzt fortsetzen',
  resumed: 'Es geht weiter, auch mit Briefen und Importen, die gewartet haben.',
  change: 'Pause ändern',
  cancel: 'So lassen',
  ends: (moment) => `bis ${moment}`,
}

export const pauseTexts: Catalogue<typeof en> = { en, de }
