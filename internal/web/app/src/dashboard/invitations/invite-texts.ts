// What the dialog says in which people are invited.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Invite people',
  addresses: 'E-mail addresses',
  addressesHint:
    'One or many. Paste them as you have them: from a letter, a spreadsheet or a list, with names or without.',
  addressesExample: 'ann@example.com, Bo Lind <bo@example.com>',
  noneYet: 'Nobody yet',
  found: (count: number, told: string) =>
    count === 1 ? '1 person will be invited' : `${told} people will be invited`,
  duplicates: (list: string) => `Written more than once, invited once: ${list}`,
  malformed: (count: number): string =>
    count === 1 ? 'This is no address, and is left out:' : 'These are no addresses, and are left out:',
  drop: 'Remove',
  dropOf: (count: number): string => (count === 1 ? 'what is no address' : 'all that are no addresses'),
  tooMany: (most: string) => `At most ${most} at once. For more there is the import of a spreadsheet.`,
  toImport: 'Go to the import',
  noSuchDepartment: (path: string) =>
    `There is no department “${path}” yet: it stands as a mere name until somebody makes it.`,
  message: 'Personal message',
  messageHint: 'Optional. It stands in the letter.',
  count: (written: string, most: string) => `${written} of ${most} characters`,
  sendLetter: 'Send the invitation by e-mail',
  sendLetterHint: 'Without a letter you get a personal link to hand over yourself.',
  manyDays: (days: string) => `All get a letter, and their invitations are valid for ${days}.`,
  willAwait: (rules: string) => `Somebody has to approve before a letter goes out: ${rules}`,
  someWillAwait: (count: number, told: string, rules: string) =>
    count === 1
      ? `For 1 of them somebody has to approve before a letter goes out: ${rules}`
      : `For ${told} of them somebody has to approve before a letter goes out: ${rules}`,
  send: (count: number, told: string) => (count === 1 ? 'Invite 1 person' : `Invite ${told} people`),
  sendNobody: 'Invite',
  preview: 'Preview',
  access: 'What they may do',
  letter: 'The letter',
  accessLead: 'As things stand, whoever accepts may:',
  mayNothing: 'This role permits nothing by itself.',
  mayNot: 'May not',
  spaces: 'Joins these team spaces at once',
  subject: 'Subject',
  letterFrame: 'The letter as it will look',
  noLetter: 'No letter is sent. You get a personal link to hand over.',
  noPreview: 'There is no preview of this: check role, department, message and days.',
  results: 'What came of it',
  invited: (count: number, told: string) =>
    count === 1 ? '1 person is invited' : `${told} people are invited`,
  waiting: (count: number, told: string) =>
    count === 1 ? '1 invitation waits for approval' : `${told} invitations wait for approval`,
  underway: 'The letter is on its way',
  awaits: 'Awaits approval: the letter goes out after it',
  byHand: 'No letter: hand the link over yourself',
  copyLinkOf: (email: string) => `for ${email}`,
  copyLink: 'Copy the link',
  copyLinks: 'Copy all links',
  refused: (count: number, told: string) =>
    count === 1 ? '1 person could not be invited:' : `${told} people could not be invited:`,
  refusedLead: 'They are still in the field above. Change what is wrong, or remove them.',
  dropRefused: 'Remove them from the field',
  more: 'Invite more',
  done: 'Done',
}

const de: typeof en = {
  title: 'Leute einladen',
  addresses: 'E-Mail-Adressen',
  addressesHint:
    'Eine oder viele. Fügen Sie sie ein, wie Sie sie haben: aus einem Brief, einer Tabelle oder Liste, mit Namen oder ohne.',
  addressesExample: 'ann@example.com, Bo Lind <bo@example.com>',
  noneYet: 'Noch niemand',
  found: (count, told) => (count === 1 ? '1 Person wird eingeladen' : `${told} Personen werden eingeladen`),
  duplicates: (list) => `Mehrfach geschrieben, einmal eingeladen: ${list}`,
  malformed: (count) =>
    count === 1
      ? 'Das ist keine Adresse und wird ausgelassen:'
      : 'Das sind keine Adressen; sie werden ausgelassen:',
  drop: 'Entfernen',
  dropOf: (count) => (count === 1 ? 'was keine Adresse ist' : 'alles, was keine Adresse ist'),
  tooMany: (most) => `Höchstens ${most} auf einmal. Für mehr gibt es den Import einer Tabelle.`,
  toImport: 'Zum Import',
  noSuchDepartment: (path) =>
    `Eine Abteilung „${path}“ gibt es noch nicht: Sie ist ein bloßer Name, bis jemand sie anlegt.`,
  message: 'Persönliche Nachricht',
  messageHint: 'Freiwillig. Sie steht im Brief.',
  count: (written, most) => `${written} von ${most} Zeichen`,
  sendLetter: 'Die Einladung per E-Mail senden',
  sendLetterHint: 'Ohne Brief bekommen Sie einen persönlichen Link, den Sie selbst übergeben.',
  manyDays: (days) => `Alle bekommen einen Brief, und ihre Einladungen gelten ${days}.`,
  willAwait: (rules) => `Bevor ein Brief hinausgeht, muss jemand zustimmen: ${rules}`,
  someWillAwait: (count, told, rules) =>
    count === 1
      ? `Bei 1 davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${rules}`
      : `Bei ${told} davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${rules}`,
  send: (count, told) => (count === 1 ? '1 Person einladen' : `${told} Personen einladen`),
  sendNobody: 'Einladen',
  preview: 'Vorschau',
  access: 'Was sie dürfen',
  letter: 'Der Brief',
  accessLead: 'Nach heutigem Stand darf, wer annimmt:',
  mayNothing: 'Diese Rolle allein erlaubt nichts.',
  mayNot: 'Darf nicht',
  spaces: 'Kommt sofort in diese Teamräume',
  subject: 'Betreff',
  letterFrame: 'Der Brief, wie er aussehen wird',
  noLetter: 'Es geht kein Brief hinaus. Sie bekommen einen persönlichen Link zum Übergeben.',
  noPreview: 'Hiervon gibt es keine Vorschau: Prüfen Sie Rolle, Abteilung, Nachricht und Tage.',
  results: 'Was daraus wurde',
  invited: (count, told) => (count === 1 ? '1 Person ist eingeladen' : `${told} Personen sind eingeladen`),
  waiting: (count, told) =>
    count === 1 ? '1 Einladung wartet auf Freigabe' : `${told} Einladungen warten auf Freigabe`,
  underway: 'Der Brief ist unterwegs',
  awaits: 'Wartet auf Freigabe: Danach geht der Brief hinaus',
  byHand: 'Kein Brief: Übergeben Sie den Link selbst',
  copyLinkOf: (email) => `für ${email}`,
  copyLink: 'Link kopieren',
  copyLinks: 'Alle Links kopieren',
  refused: (count, told) =>
    count === 1
      ? '1 Person konnte nicht eingeladen werden:'
      : `${told} Personen konnten nicht eingeladen werden:`,
  refusedLead: 'Sie stehen noch im Feld oben. Ändern Sie, was nicht stimmt, oder entfernen Sie sie.',
  dropRefused: 'Aus dem Feld entfernen',
  more: 'Weitere einladen',
  done: 'Fertig',
}

export const texts: Catalogue<typeof en> = { en, de }
