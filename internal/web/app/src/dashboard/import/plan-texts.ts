// What the plan of an import says.

import type { Catalogue } from '../language/language'
import type { Meanings } from '../parts/problems'

const en = {
  planTitle: (name?: string) => (name ? `Plan for ${name}` : 'Plan'),
  planLead: 'This is what would happen. Nothing is sent or changed yet.',
  planGone: 'This plan is not here any more',
  planGoneLead:
    'A plan is kept for a day unless it is carried out. Read the file again to see what it would come to now.',
  found: 'What was found in the file',
  encoding: 'Encoding',
  separatedBy: 'Between cells',
  separators: { ',': 'Commas', ';': 'Semicolons', '\t': 'Tabs' } as Record<string, string>,
  ignored: (count: number, told: string) =>
    count === 1 ? 'One column is not read' : `${told} columns are not read`,
  ignoredLead:
    'An import reads “email”, “role”, “department” and “message”, and knows these columns by their English names alone. Without “role”, everybody becomes a member.',
  seatsNeeded: 'Seats needed',
  seatsOf: (needed: string, free: string) => `${needed} (${free} are free)`,
  kept: 'Plan is forgotten',
  newDepartments: (count: number, told: string) =>
    count === 1 ? 'A new department is made' : `${told} new departments are made`,
  more: (told: string) => `and ${told} more`,
  doNotMake: 'Do not make them',
  unknownDepartments: (count: number, told: string) =>
    count === 1
      ? 'One row names a department that does not exist'
      : `${told} rows name departments that do not exist`,
  unknownDepartmentsLead: 'The import can make these departments, or you correct their names in the file.',
  unknownDepartmentsNoSource:
    'Correct their names in the file, or read it again and let the import make these departments.',
  makeDepartments: 'Make these departments',
  faulty: (count: number, told: string) =>
    count === 1 ? 'One row cannot be carried out' : `${told} rows cannot be carried out`,
  faultyLead:
    'The table says what is wrong with which cell. Correct that in the file and read it again, or start without these rows.',
  showFaults: 'Show the faults',
  noRoom: (needed: string, free: string) => `There are not enough seats: ${needed} needed, ${free} free`,
  noRoomLead: 'Free some seats, have more of them permitted in the settings, or split the file.',
  nothing: 'There is nothing to do',
  nothingLead: 'Everybody in this file is here or invited already, or their row has a fault.',
  start: (count: number, told: string) => (count === 1 ? 'Start: 1 row' : `Start: ${told} rows`),
  startValid: (count: number, told: string) =>
    count === 1 ? 'Start without the faults: 1 row' : `Start without the faults: ${told} rows`,
  readAgain: 'Read the file again',
  notStarted: 'The import was not started',
  refused: {} as Meanings,
}

const de: typeof en = {
  planTitle: (name) => (name ? `Plan für ${name}` : 'Plan'),
  planLead: 'Das würde geschehen. Noch ist nichts gesendet oder geändert.',
  planGone: 'Diesen Plan gibt es nicht mehr',
  planGoneLead:
    'Ein Plan, der nicht ausgeführt wird, bleibt einen Tag. Lesen Sie die Datei noch einmal ein, um zu sehen, was jetzt aus ihr würde.',
  found: 'Was in der Datei gefunden wurde',
  encoding: 'Zeichensatz',
  separatedBy: 'Zwischen den Zellen',
  separators: { ',': 'Kommas', ';': 'Semikolons', '\t': 'Tabulatoren' },
  ignored: (count, told) =>
    count === 1 ? 'Eine Spalte wird nicht gelesen' : `${told} Spalten werden nicht gelesen`,
  ignoredLead:
    'Ein Import liest „email“, „role“, „department“ und „message“ und kennt diese Spalten nur unter ihren englischen Namen. Ohne „role“ werden alle Mitglied.',
  seatsNeeded: 'Benötigte Plätze',
  seatsOf: (needed, free) => `${needed} (${free} sind frei)`,
  kept: 'Plan wird vergessen',
  newDepartments: (count, told) =>
    count === 1 ? 'Eine neue Abteilung wird angelegt' : `${told} neue Abteilungen werden angelegt`,
  more: (told) => `und ${told} weitere`,
  doNotMake: 'Nicht anlegen',
  unknownDepartments: (count, told) =>
    count === 1
      ? 'Eine Zeile nennt eine Abteilung, die es nicht gibt'
      : `${told} Zeilen nennen Abteilungen, die es nicht gibt`,
  unknownDepartmentsLead:
    'Der Import kann diese Abteilungen anlegen, oder Sie verbessern ihre Namen in der Datei.',
  unknownDepartmentsNoSource:
    'Verbessern Sie ihre Namen in der Datei, oder lesen Sie sie noch einmal ein, und lassen Sie den Import diese Abteilungen anlegen.',
  makeDepartments: 'Diese Abteilungen anlegen',
  faulty: (count, told) =>
    count === 1 ? 'Eine Zeile ist nicht auszuführen' : `${told} Zeilen sind nicht auszuführen`,
  faultyLead:
    'Die Tabelle sagt, was in welcher Zelle nicht stimmt. Verbessern Sie das in der Datei, und lesen Sie sie noch einmal ein; oder beginnen Sie ohne diese Zeilen.',
  showFaults: 'Fehler zeigen',
  noRoom: (needed, free) => `Es gibt nicht genug Plätze: ${needed} werden benötigt, ${free} sind frei`,
  noRoomLead:
    'Machen Sie Plätze frei, lassen Sie in den Einstellungen mehr davon zu, oder teilen Sie die Datei auf.',
  nothing: 'Es gibt nichts zu tun',
  nothingLead: 'Alle in dieser Datei sind schon da oder eingeladen, oder ihre Zeile hat einen Fehler.',
  start: (count, told) => (count === 1 ? 'Beginnen: 1 Zeile' : `Beginnen: ${told} Zeilen`),
  startValid: (count, told) =>
    count === 1 ? 'Ohne die Fehler beginnen: 1 Zeile' : `Ohne die Fehler beginnen: ${told} Zeilen`,
  readAgain: 'Datei noch einmal einlesen',
  notStarted: 'Der Import wurde nicht begonnen',
  refused: {
    EXPIRED: 'Dieser Plan ist mehr als einen Tag alt. Lesen Sie die Datei noch einmal ein.',
    INVALID: 'Manche Zeilen haben Fehler. Verbessern Sie sie, oder beginnen Sie ohne sie.',
    CONFLICT:
      'Seit diesem Plan hat sich etwas geändert: Aus manchen Zeilen würde jetzt etwas anderes. Lesen Sie die Datei noch einmal ein.',
    LIMIT_REACHED:
      'Für alle aus dieser Datei ist kein Platz: Die Organisation hat nicht genug Plätze, oder für heute sind genug eingeladen.',
    NOT_FOUND: 'Diesen Plan gibt es nicht mehr. Lesen Sie die Datei noch einmal ein.',
  },
}

export const planTexts: Catalogue<typeof en> = { en, de }
