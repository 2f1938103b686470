// What the settings say, besides each setting's own words, approval rules, the welcome
// letter and the pause.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Settings',
  parts: 'Parts of the settings',
  part: {
    '': 'Policy',
    limits: 'Limits',
    retention: 'Retention',
    'approval-rules': 'Approval rules',
    'welcome-letter': 'Welcome letter',
    name: 'Name',
    pause: 'Pause',
  },
  readOnly: {
    title: 'You can read these settings, but not change them',
    lead: 'To change them, your role needs the permission “Configure policies”.',
  },
  readOnlyWelcome:
    'The welcome letter is for those who manage members. If you need it, ask an admin of your organization.',
  readOnlyName: 'To change the name, your role needs the permission “Manage members”.',
  unsaved: 'There are changes that are not saved yet.',
  save: 'Save changes',
  discard: 'Discard changes',
  saved: 'Saved. It holds from now on.',
  overtaken: {
    title: 'Somebody else has changed these settings meanwhile',
    lead: 'What you have not touched shows the new values. What you typed is still here, and not saved.',
    take: 'Take over the new values',
    keep: 'Keep what I typed',
  },
  name: {
    label: 'Name of the organization',
    what: (address: string) =>
      `Stands in letters, on the pages of those who are invited, and here. The address ${address} stays as it is, and so do letters that are on their way.`,
    saved: 'Saved. So it is called from now on.',
  },
  whoComesIn: 'Who can be invited',
  howLong: 'How long invitations and links are valid',
  usualIsCut: (days: number) =>
    days === 1
      ? 'The greatest length is less: invitations will be valid for 1 day.'
      : `The greatest length is less: invitations will be valid for ${days} days.`,
  howMany: 'How many, and by whom',
  limitsTitle: 'Safety limits',
  limitsLead:
    'They stop a script gone wrong or a stolen account before it floods the world with letters. Whoever reaches one is told so, and can go on later.',
  domains: { ALL: 'Any address', LISTED: 'Only addresses in the allowed domains' },
  thousands: ',',
  decimals: '.',
  addDomain: 'Add a domain',
  noDomain: 'One of these is no domain. Write it like example.com.',
  links: { yes: 'Can be made', no: 'Cannot be made' },
  noBound: 'No limit',
  seatsTaken: (taken: string, seats: string | null) =>
    seats === null ? `${taken} taken` : `${taken} of ${seats} taken`,
  overfull: 'More seats are taken than there are. Nobody is sent away, but nobody new can be invited.',
  keepAll: 'Keep it',
  erase: 'Erase it some time after the end',
  eraseAfter: 'Erase after so many days',
  earlier: {
    title: 'Erase personal data earlier?',
    lead: (days: string) =>
      `Names, addresses and messages of all invitations that ended more than ${days} days ago are erased soon. That cannot be undone.`,
    act: 'Erase earlier',
  },
}

const de: typeof en = {
  title: 'Einstellungen',
  parts: 'Teile der Einstellungen',
  part: {
    '': 'Regeln',
    limits: 'Grenzen',
    retention: 'Aufbewahrung',
    'approval-rules': 'Freigaberegeln',
    'welcome-letter': 'Willkommensbrief',
    name: 'Name',
    pause: 'Pause',
  },
  readOnly: {
    title: 'Sie können diese Einstellungen lesen, aber nicht ändern',
    lead: 'Um sie zu ändern, braucht Ihre Rolle das Recht „Regeln einstellen“.',
  },
  readOnlyWelcome:
    'Der Willkommensbrief ist denen vorbehalten, die Mitglieder verwalten. Wenn Sie ihn brauchen, fragen Sie einen Admin Ihrer Organisation.',
  readOnlyName: 'Um den Namen zu ändern, braucht Ihre Rolle das Recht „Mitglieder verwalten“.',
  unsaved: 'Es gibt Änderungen, die noch nicht gespeichert sind.',
  save: 'Änderungen speichern',
  discard: 'Änderungen verwerfen',
  saved: 'Gespeichert. Es gilt ab jetzt.',
  overtaken: {
    title: 'Jemand anders hat diese Einstellungen inzwischen geändert',
    lead: 'Was Sie nicht berührt haben, zeigt die neuen Werte. Was Sie eingegeben haben, steht noch da und ist nicht gespeichert.',
    take: 'Neue Werte übernehmen',
    keep: 'Meine Eingaben behalten',
  },
  name: {
    label: 'Name der Organisation',
    what: (address) =>
      `Steht in Briefen, auf den Seiten der Eingeladenen und hier. Die Adresse ${address} bleibt, wie sie ist, und ebenso Briefe, die schon unterwegs sind.`,
    saved: 'Gespeichert. So heißt sie ab jetzt.',
  },
  whoComesIn: 'Wer eingeladen werden kann',
  howLong: 'Wie lange Einladungen und Links gelten',
  usualIsCut: (days) =>
    days === 1
      ? 'Die längste Dauer ist kürzer: Einladungen werden 1 Tag gelten.'
      : `Die längste Dauer ist kürzer: Einladungen werden ${days} Tage gelten.`,
  howMany: 'Wie viele, und durch wen',
  limitsTitle: 'Sicherheitsgrenzen',
  limitsLead:
    'Sie halten ein fehlerhaftes Skript oder ein gestohlenes Konto auf, bevor es die Welt mit Briefen überschwemmt. Wer an eine Grenze stößt, erfährt es und kann später weitermachen.',
  domains: { ALL: 'Jede Adresse', LISTED: 'Nur Adressen der erlaubten Domains' },
  thousands: '.',
  decimals: ',',
  addDomain: 'Domain hinzufügen',
  noDomain: 'Eine davon ist keine Domain. Schreiben Sie sie wie example.com.',
  links: { yes: 'Können erstellt werden', no: 'Können nicht erstellt werden' },
  noBound: 'Keine Grenze',
  seatsTaken: (taken, seats) => (seats === null ? `${taken} belegt` : `${taken} von ${seats} belegt`),
  overfull:
    'Es sind mehr Plätze belegt, als es gibt. Niemand muss gehen, aber niemand Neues kann eingeladen werden.',
  keepAll: 'Behalten',
  erase: 'Einige Zeit nach dem Ende löschen',
  eraseAfter: 'Nach so vielen Tagen löschen',
  earlier: {
    title: 'Personenbezogene Daten früher löschen?',
    lead: (days) =>
      `Namen, Adressen und Nachrichten aller Einladungen, die vor mehr als ${days} Tagen endeten, werden bald gelöscht. Das lässt sich nicht rückgängig machen.`,
    act: 'Früher löschen',
  },
}

export const texts: Catalogue<typeof en> = { en, de }
