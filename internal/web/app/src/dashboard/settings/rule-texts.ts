// What approval rules say.

import type { Catalogue } from '../language/language'
import type { RuleWords } from './rule-words'

const english = ['no', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const german = ['keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn']

const englishWords: RuleWords = {
  role: {
    VIEWER: 'somebody is invited, in whatever role',
    MEMBER: 'somebody is invited as a member or higher',
    ADMIN: 'somebody is invited as an admin',
  },
  outside: 'the address is outside the allowed domains',
  batch: (count) => `more than ${count} are invited at once`,
  life: (days, count) => `the invitation is valid for more than ${days} ${count === 1 ? 'day' : 'days'}`,
  hours: (hours) => (hours === 1 ? 'an hour' : `${hours} hours`),
  days: (days) => (days === 1 ? 'a day' : `${days} days`),
  sentence: (approvers, time, conditions) =>
    `${english[approvers] ?? approvers} ${approvers === 1 ? 'has' : 'have'} to approve within ${time} when ${conditions}.`,
}

const germanWords: RuleWords = {
  role: {
    VIEWER: 'jemand eingeladen wird, in welcher Rolle auch immer',
    MEMBER: 'jemand als Mitglied oder höher eingeladen wird',
    ADMIN: 'jemand als Admin eingeladen wird',
  },
  outside: 'die Adresse außerhalb der erlaubten Domains liegt',
  batch: (count) => `mehr als ${count} auf einmal eingeladen werden`,
  life: (days, count) => `die Einladung länger als ${days} ${count === 1 ? 'Tag' : 'Tage'} gilt`,
  hours: (hours) => (hours === 1 ? 'einer Stunde' : `${hours} Stunden`),
  days: (days) => (days === 1 ? 'einem Tag' : `${days} Tagen`),
  sentence: (approvers, time, conditions) =>
    `${german[approvers] ?? approvers} ${approvers === 1 ? 'Person muss' : 'Personen müssen'} innerhalb von ${time} freigeben, wenn ${conditions}.`,
}

const en = {
  words: englishWords,
  title: 'Approval rules',
  lead: 'An invitation that a rule is about waits until others than the inviter have approved it; only then does a letter go out. Where several rules apply, the most approvers are needed, and the shortest time counts.',
  create: 'New rule',
  none: 'No invitation needs an approval yet',
  noneLead:
    'A rule lets others look before a letter goes out: for admins, for addresses from elsewhere, or when many are invited at once. While you make one, you see which invitations of the past it would have stopped.',
  alone: 'Only you could approve',
  aloneLead:
    'You are the only active admin, and nobody approves what they invited themselves: what you invite under a rule waits until it expires.',
  edit: 'Edit',
  delete: 'Delete',
  deleteTitle: (name: string) => `Delete the rule “${name}”?`,
  deleteLead:
    'New invitations need no approval because of it any more. Those that wait for an approval go on waiting.',
  deleteAct: 'Delete the rule',
  deleted: 'The rule is deleted.',
  saved: 'The rule is saved. It holds for invitations from now on.',
  titleNew: 'New approval rule',
  titleEdit: 'Edit the approval rule',
  name: 'Name',
  nameHint: 'Inviters and approvers read it, such as “Admins need a second look”.',
  when: 'It is about invitations for which all of this is true:',
  role: 'As this role or higher',
  anyRole: 'Any role',
  outside: 'To an address outside the allowed domains',
  outsideHint: 'The list stands under Policy.',
  outsideEmpty:
    'No domain is on that list yet, so that every address is outside. The list stands under Policy.',
  batch: 'More at once than',
  batchHint: 'Empty: any number.',
  life: 'Valid for more days than',
  lifeHint: '1 to 29. Empty: any time.',
  approvers: 'How many have to approve',
  approversHint: '1 to 10. Whoever invites does not count.',
  within: 'Within how many hours',
  withinHint: '1 to 720. After that the invitation has expired.',
  save: 'Save the rule',
  trial: {
    title: 'What it would have done',
    since: 'Period',
    days: (days: number) => `${days} days`,
    needsCondition: 'Choose at least one condition to see which invitations it would have stopped.',
    trying: 'Trying it out…',
    failed: 'The rule cannot be tried with these values.',
    none: (days: number) => `Nobody was invited in the last ${days} days.`,
    told: (checked: number, told: string, stopped: number, stoppedTold: string) =>
      `Of ${told} ${checked === 1 ? 'invitation' : 'invitations'} made since, ${
        stopped === 0 ? 'none' : stoppedTold
      } would have awaited an approval.`,
    list: 'Invitations that it would have stopped',
    more: (count: string) => `and ${count} more`,
  },
}

const de: typeof en = {
  words: germanWords,
  title: 'Freigaberegeln',
  lead: 'Eine Einladung, die eine Regel betrifft, wartet, bis andere sie freigegeben haben; erst dann geht ein Brief hinaus. Wo mehrere Regeln gelten, zählen die meisten Freigaben und die kürzeste Zeit.',
  create: 'Neue Regel',
  none: 'Noch braucht keine Einladung eine Freigabe',
  noneLead:
    'Eine Regel lässt andere daraufsehen, bevor ein Brief hinausgeht: bei Admins, bei Adressen von anderswo oder wenn viele auf einmal eingeladen werden. Während Sie eine anlegen, sehen Sie, welche früheren Einladungen sie angehalten hätte.',
  alone: 'Nur Sie könnten freigeben',
  aloneLead:
    'Sie sind der einzige aktive Admin, und niemand gibt frei, was er selbst eingeladen hat: Was Sie unter einer Regel einladen, wartet, bis es abläuft.',
  edit: 'Bearbeiten',
  delete: 'Löschen',
  deleteTitle: (name) => `Regel „${name}“ löschen?`,
  deleteLead:
    'Neue Einladungen brauchen ihretwegen keine Freigabe mehr. Einladungen, die schon auf eine Freigabe warten, warten weiter.',
  deleteAct: 'Regel löschen',
  deleted: 'Die Regel ist gelöscht.',
  saved: 'Die Regel ist gespeichert. Sie gilt für Einladungen ab jetzt.',
  titleNew: 'Neue Freigaberegel',
  titleEdit: 'Freigaberegel bearbeiten',
  name: 'Name',
  nameHint: 'Einladende und Freigebende lesen ihn, zum Beispiel „Admins nur zu zweit“.',
  when: 'Sie betrifft Einladungen, für die all das zutrifft:',
  role: 'Als diese Rolle oder höher',
  anyRole: 'Jede Rolle',
  outside: 'An eine Adresse außerhalb der erlaubten Domains',
  outsideHint: 'Die Liste steht unter „Regeln“.',
  outsideEmpty:
    'Noch steht keine Domain auf jener Liste; jede Adresse liegt also außerhalb. Die Liste steht unter „Regeln“.',
  batch: 'Mehr auf einmal als',
  batchHint: 'Leer: beliebig viele.',
  life: 'Mehr Tage gültig als',
  lifeHint: '1 bis 29. Leer: beliebig lange.',
  approvers: 'Wie viele freigeben müssen',
  approversHint: '1 bis 10. Wer einlädt, zählt nicht mit.',
  within: 'Innerhalb von so vielen Stunden',
  withinHint: '1 bis 720. Danach ist die Einladung abgelaufen.',
  save: 'Regel speichern',
  trial: {
    title: 'Was sie getan hätte',
    since: 'Zeitraum',
    days: (days) => `${days} Tage`,
    needsCondition:
      'Wählen Sie mindestens eine Bedingung, um zu sehen, welche Einladungen sie angehalten hätte.',
    trying: 'Wird ausprobiert…',
    failed: 'Mit diesen Werten lässt sich die Regel nicht ausprobieren.',
    none: (days) => `In den letzten ${days} Tagen wurde niemand eingeladen.`,
    told: (checked, told, stopped, stoppedTold) =>
      `Von ${told} ${checked === 1 ? 'Einladung' : 'Einladungen'} seither ${stopped > 1 ? 'hätten' : 'hätte'} ${
        stopped === 0 ? 'keine' : stoppedTold
      } auf eine Freigabe gewartet.`,
    list: 'Einladungen, die sie angehalten hätte',
    more: (count) => `und ${count} weitere`,
  },
}

export const ruleTexts: Catalogue<typeof en> = { en, de }
