// What the parts of screens say.

import type { Catalogue } from '../language/language'

const en = {
  loading: 'Loading…',
  failed: 'That did not work',
  tryAgain: 'Try again',
  unloadable: { screen: 'This screen could not be loaded', page: 'This page could not be loaded' },
  unloadableLead:
    'The connection may be gone, or there is a newer version since this page was opened. Trying again loads the page anew.',
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  broken: (requestId?: string) =>
    `Something went wrong on the server; it was not your fault.${
      requestId ? ` If it happens again, tell your operator this number: ${requestId}` : ''
    }`,
  tooMuch: (wait: string) => `That was too much at once. Please try again in ${wait}.`,
  noPermission: 'You may not see this',
  noPermissionLead: 'Your role here does not permit it. If you need it, ask an admin of your organization.',
  notFound: 'There is nothing here',
  notFoundLead: 'The address leads nowhere, or what stood here is gone.',
  selectAll: 'Select all on this page',
  select: (name: string) => `Select ${name}`,
  total: (count: number, told: string) => (count === 1 ? '1 in all' : `${told} in all`),
  pages: 'Pages',
  previousPage: 'Previous',
  nextPage: 'Next',
  expired: (distance: string) => `expired ${distance}`,
  cancel: 'Cancel',
  close: 'Close',
  leave: {
    unsaved: {
      title: 'Leave without saving?',
      lead: 'What you changed here is not saved, and would be lost.',
      act: 'Leave without saving',
    },
    unsent: {
      title: 'Leave without sending?',
      lead: 'What you wrote here is not sent, and would be lost.',
      act: 'Leave without sending',
    },
  },
  reason: 'Reason',
  reasonHint: 'Optional. It stands in the log.',
  copied: 'Copied',
  copyByHand: 'Your browser does not let this page copy by itself. Select the text and copy it.',
  role: 'Role',
  department: 'Department',
  noDepartment: 'None',
  earlier: 'Show earlier',
  noSuchDepartment: 'There is no such department',
  clear: (label: string) => `${label}: choose nothing`,
  somebody: 'somebody',
  aLink: 'A link',
  oneStep: 'taken a first step',
  before: 'before',
  after: 'after',
  nothing: 'nothing',
}

const de: typeof en = {
  loading: 'Lädt…',
  failed: 'Das hat nicht geklappt',
  tryAgain: 'Noch einmal versuchen',
  unloadable: {
    screen: 'Dieser Bereich ließ sich nicht laden',
    page: 'Diese Seite ließ sich nicht laden',
  },
  unloadableLead:
    'Vielleicht ist die Verbindung weg, oder es gibt eine neuere Version, seit die Seite offen ist. Ein neuer Versuch lädt die Seite neu.',
  unreachable:
    'Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  broken: (requestId) =>
    `Auf dem Server ging etwas schief; es lag nicht an Ihnen.${
      requestId ? ` Wenn es wieder geschieht, nennen Sie dem Betreiber diese Nummer: ${requestId}` : ''
    }`,
  tooMuch: (wait) => `Das war zu viel auf einmal. Bitte versuchen Sie es nach ${wait} noch einmal.`,
  noPermission: 'Das dürfen Sie nicht sehen',
  noPermissionLead:
    'Ihre Rolle erlaubt es nicht. Wenn Sie es brauchen, fragen Sie einen Admin Ihrer Organisation.',
  notFound: 'Hier ist nichts',
  notFoundLead: 'Die Adresse führt nirgends hin, oder was hier stand, ist fort.',
  selectAll: 'Alle auf dieser Seite auswählen',
  select: (name) => `${name} auswählen`,
  total: (count, told) => (count === 1 ? '1 insgesamt' : `${told} insgesamt`),
  pages: 'Seiten',
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  expired: (distance) => `abgelaufen ${distance}`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  leave: {
    unsaved: {
      title: 'Ohne Speichern verlassen?',
      lead: 'Was Sie hier geändert haben, ist nicht gespeichert und ginge verloren.',
      act: 'Ohne Speichern verlassen',
    },
    unsent: {
      title: 'Ohne Senden verlassen?',
      lead: 'Was Sie hier geschrieben haben, ist nicht gesendet und ginge verloren.',
      act: 'Ohne Senden verlassen',
    },
  },
  reason: 'Grund',
  reasonHint: 'Freiwillig. Er steht im Protokoll.',
  copied: 'Kopiert',
  copyByHand: 'Ihr Browser lässt diese Seite nicht selbst kopieren. Markieren und kopieren Sie den Text.',
  role: 'Rolle',
  department: 'Abteilung',
  noDepartment: 'Keine',
  earlier: 'Früheres zeigen',
  noSuchDepartment: 'Diese Abteilung gibt es nicht',
  clear: (label) => `${label}: nichts wählen`,
  somebody: 'jemand',
  aLink: 'Ein Link',
  oneStep: 'einen ersten Schritt getan',
  before: 'vorher',
  after: 'danach',
  nothing: 'nichts',
}

export const texts: Catalogue<typeof en> = { en, de }
