// What the screen of imports says.

import type { Catalogue } from '../language/language'
import type { Meanings } from '../parts/problems'
import type { SourceFault } from './source'

const en = {
  title: 'Import',
  lead: 'Invite many people from a spreadsheet. Nothing is sent before you have seen what would happen.',
  dropZone: 'Give a spreadsheet',
  drop: 'Drop a CSV file here',
  chooseFile: 'Choose a file',
  pasteCells: 'Paste cells',
  limits: 'Up to 32 MB and 100,000 rows. Excel, Numbers, LibreOffice and Google Sheets save sheets as CSV.',
  reading: (name: string) => `Reading ${name}`,
  readingLead: 'Each row is compared with who is here already. A long file takes some seconds.',
  pastedCells: 'the cells that you pasted',
  sourceFaults: {
    empty: 'There is nothing in it.',
    tooLarge: 'It is larger than 32 MB. Split it into several files, and read in one after the other.',
    workbook:
      'This is a workbook, with more in it than one sheet. Open it in your spreadsheet program, save the sheet as CSV (File, Save as), and give that file.',
  } satisfies Record<SourceFault, string>,
  unreadable: {} as Meanings,
  pasteTitle: 'Paste cells',
  cells: 'Cells',
  cellsHint:
    'Select the rows in your spreadsheet, with the line of column names, copy them and paste them here.',
  cellsExample: 'email\trole\tdepartment\nkim@example.com\tmember\tStage',
  readCells: 'Read these cells',
  needs: 'What the spreadsheet needs',
  needsLead:
    'The first line names the columns, in any order; each line below it is one person. Other columns do no harm.',
  columns: {
    email: 'The address to invite. The only column that has to be there.',
    role: 'admin, member or viewer; member where it is empty.',
    department: 'The path of a department, such as Stage/Lighting; may be empty.',
    message: 'Some words for the letter; may be empty.',
  },
  downloadTemplate: 'Download a template',
  templateName: 'people.csv',
  separator: ',',
  template: [
    ['kim@example.com', 'member', 'Stage/Lighting', 'Welcome to the crew!'],
    ['robin@example.com', 'viewer', '', ''],
  ],
  earlier: 'Earlier imports',
  noEarlier: 'None yet. Once you have started one, it stands here with all that became of it.',
  readIn: 'Read in',
  ago: 'When',
  by: 'By',
  commandLine: 'the command line',
  state: 'State',
  rows: 'Rows',
  outcome: 'What became of them',
  progress: (done: string, all: string) => `${done} of ${all}`,
  another: 'Read another file',

  planTitle: (name?: string) => (name ? `Plan for ${name}` : 'Plan'),
  planLead: 'This is what would happen. Nothing is sent or changed yet.',
  planGone: 'This plan is not here any more',
  planGoneLead:
    'A plan is kept for a day unless it is carried out. Read the file again to see what it would come to now.',
  found: 'What was found in the file',
  encoding: 'Encoding',
  separatedBy: 'Between cells',
  separators: { ',': 'Commas', ';': 'Semicolons', '\t': 'Tabs' } as Record<string, string>,
  ignored: 'Ignored columns',
  none: 'None',
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

  importTitle: (moment: string) => `Import of ${moment}`,
  startedBy: (name: string) => `Started by ${name}.`,
  queued: 'Waits to begin…',
  paused: (until: string) =>
    `The organization takes in nobody until ${until}. Then the import goes on by itself.`,
  running: 'You may leave this page: the import goes on, and what it has done stands here.',
  progressLabel: 'Progress of the import',
  rowsDone: (done: string, all: string) => `${done} of ${all} rows done`,
  done: 'The import is done',
  doneLead: (duration: string) => `It took ${duration}. The letters are on their way.`,
  leftOut: (count: number, told: string) =>
    count === 1 ? 'One row was left out' : `${told} rows were left out`,
  leftOutLead:
    'Download what was left out, correct it, and read that file in: it has the columns that an import needs.',
  failed: 'The import has stopped',
  failedReason: (reason: string) => reason,
  failedLead:
    'What was done stays. Read the same file again: whoever is invited by now has nothing to be done, and the new plan shows the rest.',
  importGone: 'This import is not here any more',
  importGoneLead: 'An import is kept for 30 days after its end. What it did stays in the log.',
  report: 'Download the report',
  reportLeftOut: 'Download what was left out',
  readingRows: (done: string, all: string) => `Reading: ${done} of ${all}`,
  stop: 'Stop',
  reportFailed: 'The report could not be read to its end. Please try again.',
  reportName: (day: string) => `import-${day}.csv`,
  reportColumns: { line: 'line', outcome: 'outcome', reason: 'reason' },
}

const de: typeof en = {
  title: 'Import',
  lead: 'Laden Sie viele Leute aus einer Tabelle ein. Nichts wird gesendet, bevor Sie gesehen haben, was geschähe.',
  dropZone: 'Tabelle angeben',
  drop: 'Legen Sie hier eine CSV-Datei ab',
  chooseFile: 'Datei auswählen',
  pasteCells: 'Zellen einfügen',
  limits:
    'Bis zu 32 MB und 100.000 Zeilen. Excel, Numbers, LibreOffice und Google Tabellen speichern Blätter als CSV.',
  reading: (name) => `Liest ${name}`,
  readingLead:
    'Jede Zeile wird mit dem verglichen, wer schon da ist. Bei einer langen Datei dauert das etwas.',
  pastedCells: 'die eingefügten Zellen',
  sourceFaults: {
    empty: 'Es steht nichts darin.',
    tooLarge: 'Die Datei ist größer als 32 MB. Teilen Sie sie auf, und lesen Sie die Teile nacheinander ein.',
    workbook:
      'Das ist eine Arbeitsmappe, in der mehr steht als ein Blatt. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie das Blatt als CSV (Datei, Speichern unter), und geben Sie jene Datei an.',
  },
  unreadable: {
    REQUIRED:
      'Niemand steht darin: In die erste Zeile gehören die Namen der Spalten, in die Zeilen darunter die Leute.',
    INVALID:
      'Das lässt sich nicht als Tabelle lesen. Es muss als CSV gespeichert sein, und die erste Zeile muss die Spalten nennen, jede nur einmal, darunter „email“.',
    TOO_LONG: 'Das ist zu viel auf einmal: möglich sind 32 MB, 100.000 Zeilen und 1.000 neue Abteilungen.',
    LIMIT_REACHED:
      'Es warten schon zu viele Pläne. Führen Sie welche aus, oder warten Sie einen Tag, bis sie vergessen sind.',
  },
  pasteTitle: 'Zellen einfügen',
  cells: 'Zellen',
  cellsHint:
    'Wählen Sie in Ihrer Tabelle die Zeilen mit der Zeile der Spaltennamen aus, kopieren Sie sie, und fügen Sie sie hier ein.',
  cellsExample: 'email\trole\tdepartment\nkim@example.com\tmember\tBühne',
  readCells: 'Diese Zellen einlesen',
  needs: 'Was die Tabelle braucht',
  needsLead:
    'Die erste Zeile nennt die Spalten in beliebiger Reihenfolge, mit ihren englischen Namen; jede Zeile darunter ist eine Person. Andere Spalten schaden nicht.',
  columns: {
    email: 'Die Adresse, die eingeladen wird. Nur diese Spalte muss es geben.',
    role: 'admin, member (Mitglied) oder viewer (Betrachter); member, wo nichts steht.',
    department: 'Der Pfad einer Abteilung, etwa Bühne/Licht; darf leer sein.',
    message: 'Einige Worte für den Brief; darf leer sein.',
  },
  downloadTemplate: 'Vorlage herunterladen',
  templateName: 'leute.csv',
  separator: ';', // what a German Excel expects between cells
  template: [
    ['kim@example.com', 'member', 'Bühne/Licht', 'Willkommen im Team!'],
    ['robin@example.com', 'viewer', '', ''],
  ],
  earlier: 'Frühere Importe',
  noEarlier: 'Noch keine. Wenn Sie einen begonnen haben, steht er hier mit allem, was daraus wurde.',
  readIn: 'Eingelesen',
  ago: 'Wann',
  by: 'Von',
  commandLine: 'der Kommandozeile',
  state: 'Stand',
  rows: 'Zeilen',
  outcome: 'Was daraus wurde',
  progress: (done, all) => `${done} von ${all}`,
  another: 'Andere Datei einlesen',

  planTitle: (name) => (name ? `Plan für ${name}` : 'Plan'),
  planLead: 'Das würde geschehen. Noch ist nichts gesendet oder geändert.',
  planGone: 'Diesen Plan gibt es nicht mehr',
  planGoneLead:
    'Ein Plan, der nicht ausgeführt wird, bleibt einen Tag. Lesen Sie die Datei noch einmal ein, um zu sehen, was jetzt aus ihr würde.',
  found: 'Was in der Datei gefunden wurde',
  encoding: 'Zeichensatz',
  separatedBy: 'Zwischen den Zellen',
  separators: { ',': 'Kommas', ';': 'Semikolons', '\t': 'Tabulatoren' },
  ignored: 'Nicht beachtete Spalten',
  none: 'Keine',
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

  importTitle: (moment) => `Import vom ${moment}`,
  startedBy: (name) => `Begonnen von ${name}.`,
  queued: 'Wartet auf den Beginn…',
  paused: (until) =>
    `Die Organisation nimmt bis ${until} niemanden auf. Dann geht der Import von selbst weiter.`,
  running: 'Sie können diese Seite verlassen: Der Import geht weiter, und was er getan hat, steht hier.',
  progressLabel: 'Fortschritt des Imports',
  rowsDone: (done, all) => `${done} von ${all} Zeilen erledigt`,
  done: 'Der Import ist fertig',
  doneLead: (duration) => `Er hat ${duration} gedauert. Die Briefe sind unterwegs.`,
  leftOut: (count, told) =>
    count === 1 ? 'Eine Zeile wurde ausgelassen' : `${told} Zeilen wurden ausgelassen`,
  leftOutLead:
    'Laden Sie herunter, was ausgelassen wurde, verbessern Sie es, und lesen Sie jene Datei ein: Sie hat die Spalten, die ein Import braucht.',
  failed: 'Der Import ist stehen geblieben',
  failedReason: (reason) => `Der Server nennt als Grund: „${reason}“`,
  failedLead:
    'Was getan ist, bleibt. Lesen Sie dieselbe Datei noch einmal ein: Für die, die jetzt eingeladen sind, ist nichts zu tun, und der neue Plan zeigt den Rest.',
  importGone: 'Diesen Import gibt es nicht mehr',
  importGoneLead: 'Ein Import bleibt 30 Tage nach seinem Ende. Was er getan hat, steht weiter im Protokoll.',
  report: 'Bericht herunterladen',
  reportLeftOut: 'Ausgelassenes herunterladen',
  readingRows: (done, all) => `Liest: ${done} von ${all}`,
  stop: 'Anhalten',
  reportFailed: 'Der Bericht war nicht bis zum Ende zu lesen. Bitte versuchen Sie es noch einmal.',
  reportName: (day) => `import-${day}.csv`,
  reportColumns: { line: 'Zeile', outcome: 'Ergebnis', reason: 'Grund' },
}

export const texts: Catalogue<typeof en> = { en, de }
