// What the table of a spreadsheet says.

import type { Catalogue } from '../language/language'

const en = {
  filter: 'Show rows by what they come to',
  all: 'All',
  line: 'Line',
  email: 'Address',
  role: 'Role',
  department: 'Department',
  comesTo: 'What would happen',
  becameOf: 'What became of it',
  cell: (column: string, name?: string) => (name ? `Column ${column}, ${name}:` : `Column ${column}:`),
  fault: 'at fault',
  /** By the code and the column at fault; by the code alone for a row that cannot be read. The server says more in English. */
  faults: {} as Record<string, string>,
  unreadableCell: 'not readable',
  notReached: 'Not reached',
  noRows: 'There is no such row.',
}

const de: typeof en = {
  filter: 'Zeilen danach zeigen, was aus ihnen wird',
  all: 'Alle',
  line: 'Zeile',
  email: 'Adresse',
  role: 'Rolle',
  department: 'Abteilung',
  comesTo: 'Was geschehen würde',
  becameOf: 'Was daraus wurde',
  cell: (column, name) => (name ? `Spalte ${column}, ${name}:` : `Spalte ${column}:`),
  fault: 'fehlerhaft',
  faults: {
    'INVALID email': 'Das ist keine E-Mail-Adresse.',
    'REQUIRED email': 'Hier fehlt die Adresse.',
    'TOO_LONG email': 'Die Adresse ist zu lang.',
    'ALREADY_MEMBER email': 'Wer diese Adresse hat, ist schon Mitglied.',
    'ALREADY_INVITED email': 'Diese Adresse ist schon eingeladen, hier oder in einer Zeile darüber.',
    'CONFLICT email': 'Eine Zeile darüber gibt dieser Adresse eine andere Rolle oder Abteilung.',
    'LIMIT_REACHED email': 'Diese Adresse hat zuletzt genug Briefe bekommen.',
    'POLICY_REFUSED email': 'Adressen dieser Domain lassen die Regeln der Organisation nicht zu.',
    'INVALID role': 'Eine Rolle ist admin, member oder viewer.',
    'ROLE_ABOVE_OWN role': 'Diese Rolle steht über Ihrer eigenen.',
    'NOT_FOUND department': 'Diese Abteilung gibt es nicht.',
    'INVALID department': 'Das ist kein Pfad einer Abteilung.',
    'TOO_LONG department': 'Dieser Pfad ist zu lang.',
    'TOO_LONG message': 'Diese Worte sind zu lang.',
    INVALID:
      'Diese Zeile ist nicht zu lesen: Ein Anführungszeichen fehlt, oder sie hat mehr Zellen als es Spalten gibt.',
    TOO_LONG: 'Diese Zeile ist zu lang.',
    CONFLICT: 'Als der Import zu dieser Zeile kam, hatte sich etwas geändert.',
  },
  unreadableCell: 'nicht lesbar',
  notReached: 'Nicht erreicht',
  noRows: 'Eine solche Zeile gibt es nicht.',
}

export const sheetTexts: Catalogue<typeof en> = { en, de }
