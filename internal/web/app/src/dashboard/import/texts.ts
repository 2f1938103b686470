// What the screens of imports say.

import type { Catalogue } from '../language/language'
import { outcomeTexts } from './outcome-texts'
import { planTexts } from './plan-texts'
import { sheetTexts } from './sheet-texts'
import { startTexts } from './start-texts'

const en = {
  title: 'Import',
  lead: 'Invite many people from a spreadsheet. Nothing is sent before you have seen what would happen.',
  pastedCells: 'the cells that you pasted',
  separator: ',',
  commandLine: 'the command line',
  rows: 'Rows',
  another: 'Read another file',
  ...startTexts.en,
  ...planTexts.en,
  ...sheetTexts.en,
  ...outcomeTexts.en,
}

const de: typeof en = {
  title: 'Import',
  lead: 'Laden Sie viele Leute aus einer Tabelle ein. Nichts wird gesendet, bevor Sie gesehen haben, was geschähe.',
  pastedCells: 'die eingefügten Zellen',
  separator: ';', // what a German Excel expects between cells
  commandLine: 'der Kommandozeile',
  rows: 'Zeilen',
  another: 'Andere Datei einlesen',
  ...startTexts.de,
  ...planTexts.de,
  ...sheetTexts.de,
  ...outcomeTexts.de,
}

export const texts: Catalogue<typeof en> = { en, de }
