// What is said while many members are changed at once.

import type { Catalogue } from '../language/language'

interface Count {
  changed: number
  unchanged: number
  refused: number
}

/** One sentence of several parts. */
const sentence = (parts: string[]) => `${parts.join(', ')}.`

const en = {
  changeTitle: (count: number) => (count === 1 ? 'Change 1 member' : `Change ${count} members`),
  bulkLead: 'Choose what shall change. Before anything happens you see what becomes of each.',
  newRole: 'New role',
  newDepartment: 'New department',
  newState: 'New state',
  stays: 'Stays as it is',
  leave: (label: string) => `${label}: leave as it is`,
  preview: 'Show what would change',
  previewTable: 'What becomes of each',
  now: 'Now',
  afterwards: 'Afterwards',
  was: 'Before',
  gone: 'Somebody who is gone',
  refused: 'Cannot be changed:',
  forecast: ({ changed, unchanged, refused }: Count) =>
    sentence([
      `${changed === 0 ? 'Nobody' : changed} will change`,
      ...(unchanged ? [`${unchanged} ${unchanged === 1 ? 'is' : 'are'} as wanted already`] : []),
      ...(refused ? [`${refused} cannot be changed`] : []),
    ]),
  outcome: ({ changed, unchanged, refused }: Count) =>
    sentence([
      changed === 1 ? '1 was changed' : changed === 0 ? 'Nobody was changed' : `${changed} were changed`,
      ...(unchanged ? [`${unchanged} ${unchanged === 1 ? 'was' : 'were'} as wanted already`] : []),
      ...(refused ? [`${refused} could not be changed`] : []),
    ]),
  apply: (count: number) =>
    count === 0 ? 'Change nobody' : count === 1 ? 'Change 1 member' : `Change ${count} members`,
  changed: (count: number) => (count === 1 ? '1 member was changed.' : `${count} members were changed.`),
  youAmong:
    'You are among them: what you may do here changes with it, and only another admin can give it back.',
  reason: 'Reason',
  reasonHint: 'Optional. It stands in the log with each change.',
  back: 'Back',
  cancel: 'Cancel',
  finish: 'Done',
}

const de: typeof en = {
  changeTitle: (count) => (count === 1 ? '1 Mitglied ändern' : `${count} Mitglieder ändern`),
  bulkLead: 'Wählen Sie, was sich ändern soll. Bevor etwas geschieht, sehen Sie, was aus jedem wird.',
  newRole: 'Neue Rolle',
  newDepartment: 'Neue Abteilung',
  newState: 'Neuer Stand',
  stays: 'Bleibt, wie es ist',
  leave: (label) => `${label}: lassen, wie es ist`,
  preview: 'Zeigen, was sich ändern würde',
  previewTable: 'Was aus jedem wird',
  now: 'Jetzt',
  afterwards: 'Danach',
  was: 'Vorher',
  gone: 'Jemand, der fort ist',
  refused: 'Nicht zu ändern:',
  forecast: ({ changed, unchanged, refused }) =>
    sentence([
      changed === 1
        ? '1 wird geändert'
        : changed === 0
          ? 'Niemand wird geändert'
          : `${changed} werden geändert`,
      ...(unchanged ? [`${unchanged} ${unchanged === 1 ? 'ist' : 'sind'} schon wie gewünscht`] : []),
      ...(refused ? [`${refused} ${refused === 1 ? 'lässt' : 'lassen'} sich nicht ändern`] : []),
    ]),
  outcome: ({ changed, unchanged, refused }) =>
    sentence([
      changed === 1
        ? '1 wurde geändert'
        : changed === 0
          ? 'Niemand wurde geändert'
          : `${changed} wurden geändert`,
      ...(unchanged ? [`${unchanged} ${unchanged === 1 ? 'war' : 'waren'} schon wie gewünscht`] : []),
      ...(refused ? [`${refused} ${refused === 1 ? 'ließ' : 'ließen'} sich nicht ändern`] : []),
    ]),
  apply: (count) =>
    count === 0 ? 'Niemanden ändern' : count === 1 ? '1 Mitglied ändern' : `${count} Mitglieder ändern`,
  changed: (count) => (count === 1 ? '1 Mitglied wurde geändert.' : `${count} Mitglieder wurden geändert.`),
  youAmong:
    'Sie sind darunter: Was Sie hier dürfen, ändert sich mit, und nur ein anderer Admin kann es Ihnen wiedergeben.',
  reason: 'Grund',
  reasonHint: 'Freiwillig. Er steht bei jeder Änderung im Protokoll.',
  back: 'Zurück',
  cancel: 'Abbrechen',
  finish: 'Fertig',
}

export const bulkTexts: Catalogue<typeof en> = { en, de }
