// What is said where a spreadsheet is given, and of those of before.

import type { Catalogue } from '../language/language'
import type { Meanings } from '../parts/problems'
import type { SourceFault } from './source'

const en = {
  dropZone: 'Give a spreadsheet',
  drop: 'Drop a CSV file here',
  chooseFile: 'Choose a file',
  pasteCells: 'Paste cells',
  limits: 'Up to 32 MB and 100,000 rows. Excel, Numbers, LibreOffice and Google Sheets save sheets as CSV.',
  reading: (name: string) => `Reading ${name}`,
  readingLead: 'Each row is compared with who is here already. A long file takes some seconds.',
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
  template: [
    ['kim@example.com', 'member', 'Stage/Lighting', 'Welcome to the crew!'],
    ['robin@example.com', 'viewer', '', ''],
  ],
  earlier: 'Earlier imports',
  noEarlier: 'None yet. Once you have started one, it stands here with all that became of it.',
  readIn: 'Read in',
  ago: 'When',
  by: 'By',
  state: 'State',
  outcome: 'What became of them',
  progress: (done: string, all: string) => `${done} of ${all}`,
}

const de: typeof en = {
  dropZone: 'Tabelle angeben',
  drop: 'Legen Sie hier eine CSV-Datei ab',
  chooseFile: 'Datei auswählen',
  pasteCells: 'Zellen einfügen',
  limits:
    'Bis zu 32 MB und 100.000 Zeilen. Excel, Numbers, LibreOffice und Google Tabellen speichern Blätter als CSV.',
  reading: (name) => `Liest ${name}`,
  readingLead:
    'Jede Zeile wird mit dem verglichen, wer schon da ist. Bei einer langen Datei dauert das etwas.',
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
  template: [
    ['kim@example.com', 'member', 'Bühne/Licht', 'Willkommen im Team!'],
    ['robin@example.com', 'viewer', '', ''],
  ],
  earlier: 'Frühere Importe',
  noEarlier: 'Noch keine. Wenn Sie einen begonnen haben, steht er hier mit allem, was daraus wurde.',
  readIn: 'Eingelesen',
  ago: 'Wann',
  by: 'Von',
  state: 'Stand',
  outcome: 'Was daraus wurde',
  progress: (done, all) => `${done} von ${all}`,
}

export const startTexts: Catalogue<typeof en> = { en, de }
