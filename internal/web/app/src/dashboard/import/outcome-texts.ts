// What is said of an import that is carried out.

import type { Catalogue } from '../language/language'

const en = {
  importTitle: (moment: string) => `Import of ${moment}`,
  startedBy: (name: string) => `Started by ${name}.`,
  queued: 'Waits to begin…',
  paused: (until: string) =>
    `The organization takes in nobody until ${until}. Then the import goes on by itself.`,
  running: 'You may leave this page: the import goes on, and what it has done stands here.',
  progressLabel: 'Progress of the import',
  rowsDone: (done: string, all: string) => `${done} of ${all} rows done`,
  done: 'The import is done',
  doneLead: (duration: string) => `It took ${duration}.`,
  lettersUnderway: 'The letters are on their way.',
  lettersAwait: (count: number, told: string) =>
    count === 1
      ? '1 invitation awaits approval, and its letter goes out after it.'
      : `${told} invitations await approval, and their letters go out after it.`,
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
  reportName: (minute: string) => `import-${minute}-report.csv`,
  leftOutName: (minute: string) => `import-${minute}-left-out.csv`,
  reportColumns: { line: 'line', outcome: 'outcome', reason: 'reason', written: 'as written' },
}

const de: typeof en = {
  importTitle: (moment) => `Import vom ${moment}`,
  startedBy: (name) => `Begonnen von ${name}.`,
  queued: 'Wartet auf den Beginn…',
  paused: (until) =>
    `Die Organisation nimmt bis ${until} niemanden auf. Dann geht der Import von selbst weiter.`,
  running: 'Sie können diese Seite verlassen: Der Import geht weiter, und was er getan hat, steht hier.',
  progressLabel: 'Fortschritt des Imports',
  rowsDone: (done, all) => `${done} von ${all} Zeilen erledigt`,
  done: 'Der Import ist fertig',
  doneLead: (duration) => `Er hat ${duration} gedauert.`,
  lettersUnderway: 'Die Briefe sind unterwegs.',
  lettersAwait: (count, told) =>
    count === 1
      ? '1 Einladung wartet auf Freigabe, ihr Brief geht danach hinaus.'
      : `${told} Einladungen warten auf Freigabe, ihre Briefe gehen danach hinaus.`,
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
  reportName: (minute) => `import-${minute}-bericht.csv`,
  leftOutName: (minute) => `import-${minute}-ausgelassen.csv`,
  reportColumns: { line: 'Zeile', outcome: 'Ergebnis', reason: 'Grund', written: 'wie geschrieben' },
}

export const outcomeTexts: Catalogue<typeof en> = { en, de }
