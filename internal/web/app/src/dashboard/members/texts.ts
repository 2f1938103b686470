// What the screen of members says, and whatever changes a member.

import type { Catalogue } from '../language/language'

interface Count {
  changed: number
  unchanged: number
  refused: number
}

/** One sentence of several parts. */
const sentence = (parts: string[]) => `${parts.join(', ')}.`

const en = {
  title: 'Members',
  lead: 'Everybody who belongs here, with role and department.',
  export: 'Download as CSV',
  filter: 'Which members are shown',
  search: 'Search',
  searchHint: 'Name or address',
  all: 'All',
  showAll: (label: string) => `${label}: show all`,
  order: 'Order',
  orders: {
    joined: 'Latest first',
    'first-joined': 'Earliest first',
    name: 'Name, A to Z',
    'name-down': 'Name, Z to A',
    email: 'Address, A to Z',
    'email-down': 'Address, Z to A',
  },
  showEverybody: 'Show everybody',
  nobody: 'Nobody matches',
  nobodyLead: 'Search for something else, or take back some of the filters above.',
  person: 'Person',
  you: 'You',
  role: 'Role',
  department: 'Department',
  noDepartment: 'None',
  state: 'State',
  joined: 'Joined',
  onboarding: 'Onboarding',
  actions: 'Actions',
  of: (done: number, all: number) => `${done} of ${all}`,
  menu: (name: string) => `What to do with ${name}`,
  openPage: 'Open the page',
  changeRole: (name: string) => ` is the role of ${name}: change it`,
  roleOf: (name: string) => `Role of ${name}`,
  roleChanged: (name: string) => `${name} has another role now.`,
  changeDepartment: (name: string) => ` is the department of ${name}: change it`,
  departmentOf: (name: string) => `Department of ${name}`,
  moved: (name: string) => `${name} belongs to another department now.`,
  letIn: 'Let in again',
  letInDone: (name: string) => `${name} may come in again.`,
  suspend: {
    ask: 'Suspend…',
    title: (name: string) => `Suspend ${name}?`,
    lead: (name: string) =>
      `${name} is locked out at once. Role, department and history stay, and you can let ${name} in again whenever you like.`,
    act: 'Suspend',
    done: (name: string) => `${name} is suspended.`,
  },
  remove: {
    ask: 'Remove…',
    title: (name: string) => `Remove ${name}?`,
    lead: (name: string) =>
      `${name} loses access at once, leaves all team spaces, and whatever was granted or denied to ${name} personally is gone. The account stays, and so does the history in the log. To come back, ${name} needs a new invitation.`,
    act: 'Remove',
    done: (name: string) => `${name} does not belong here any more.`,
  },
  selection: 'Selected members',
  selected: (count: number, told: string) => (count === 1 ? '1 is selected.' : `${told} are selected.`),
  tooMany: (most: string) => `At most ${most} can be changed at once: narrow the list.`,
  selectMatching: (told: string) => `Select all ${told} who are listed`,
  clearSelection: 'Select nobody',
  changeSelected: (count: number, told: string) =>
    count === 1 ? 'Change 1 member…' : `Change ${told} members…`,
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
  reason: 'Reason',
  reasonHint: 'Optional. It stands in the log with each change.',
  back: 'Back',
  cancel: 'Cancel',
  finish: 'Done',
  onboardingByDepartment: 'Onboarding by department',
  allSteps: 'All steps taken',
  withoutDepartment: 'Without a department',
  nobodyActive: 'Nobody is active here at present.',
}

const de: typeof en = {
  title: 'Mitglieder',
  lead: 'Alle, die hierher gehören, mit Rolle und Abteilung.',
  export: 'Als CSV herunterladen',
  filter: 'Welche Mitglieder zu sehen sind',
  search: 'Suche',
  searchHint: 'Name oder Adresse',
  all: 'Alle',
  showAll: (label) => `${label}: alle zeigen`,
  order: 'Reihenfolge',
  orders: {
    joined: 'Neueste zuerst',
    'first-joined': 'Älteste zuerst',
    name: 'Name, A bis Z',
    'name-down': 'Name, Z bis A',
    email: 'Adresse, A bis Z',
    'email-down': 'Adresse, Z bis A',
  },
  showEverybody: 'Alle zeigen',
  nobody: 'Niemand passt dazu',
  nobodyLead: 'Suchen Sie nach etwas anderem, oder nehmen Sie oben Filter zurück.',
  person: 'Person',
  you: 'Sie',
  role: 'Rolle',
  department: 'Abteilung',
  noDepartment: 'Keine',
  state: 'Stand',
  joined: 'Dabei seit',
  onboarding: 'Einstieg',
  actions: 'Aktionen',
  of: (done, all) => `${done} von ${all}`,
  menu: (name) => `Was mit ${name} geschehen soll`,
  openPage: 'Seite öffnen',
  changeRole: (name) => ` ist die Rolle von ${name}: ändern`,
  roleOf: (name) => `Rolle von ${name}`,
  roleChanged: (name) => `${name} hat jetzt eine andere Rolle.`,
  changeDepartment: (name) => ` ist die Abteilung von ${name}: ändern`,
  departmentOf: (name) => `Abteilung von ${name}`,
  moved: (name) => `${name} gehört jetzt zu einer anderen Abteilung.`,
  letIn: 'Wieder zulassen',
  letInDone: (name) => `${name} ist wieder zugelassen.`,
  suspend: {
    ask: 'Sperren…',
    title: (name) => `${name} sperren?`,
    lead: (name) =>
      `${name} ist sofort ausgesperrt. Rolle, Abteilung und Verlauf bleiben, und Sie können ${name} jederzeit wieder zulassen.`,
    act: 'Sperren',
    done: (name) => `${name} ist gesperrt.`,
  },
  remove: {
    ask: 'Entfernen…',
    title: (name) => `${name} entfernen?`,
    lead: (name) =>
      `${name} verliert sofort den Zugang, verlässt alle Teamräume, und was ${name} persönlich gewährt oder verweigert wurde, ist fort. Das Konto bleibt, der Verlauf im Protokoll auch. Um zurückzukommen, braucht ${name} eine neue Einladung.`,
    act: 'Entfernen',
    done: (name) => `${name} gehört nicht mehr hierher.`,
  },
  selection: 'Ausgewählte Mitglieder',
  selected: (count, told) => (count === 1 ? '1 ist ausgewählt.' : `${told} sind ausgewählt.`),
  tooMany: (most) => `Höchstens ${most} lassen sich auf einmal ändern: Grenzen Sie die Liste ein.`,
  selectMatching: (told) => `Alle ${told} auswählen, die die Liste zeigt`,
  clearSelection: 'Niemanden auswählen',
  changeSelected: (count, told) => (count === 1 ? '1 Mitglied ändern…' : `${told} Mitglieder ändern…`),
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
  reason: 'Grund',
  reasonHint: 'Freiwillig. Er steht bei jeder Änderung im Protokoll.',
  back: 'Zurück',
  cancel: 'Abbrechen',
  finish: 'Fertig',
  onboardingByDepartment: 'Einstieg nach Abteilung',
  allSteps: 'Alle Schritte getan',
  withoutDepartment: 'Ohne Abteilung',
  nobodyActive: 'Zurzeit ist hier niemand aktiv.',
}

export const texts: Catalogue<typeof en> = { en, de }
