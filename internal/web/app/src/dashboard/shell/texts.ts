// What the frame says.

import type { Catalogue } from '../language/language'

const en = {
  skip: 'Skip to the content',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  screens: 'Screens',
  pages: {
    '': 'Overview',
    invitations: 'Invitations',
    import: 'Import',
    links: 'Links',
    approvals: 'Approvals',
    members: 'Members',
    departments: 'Departments',
    spaces: 'Team spaces',
    roles: 'Roles',
    integrations: 'Integrations',
    activity: 'Activity',
    settings: 'Settings',
  },
  /** What the screen of approvals is to those who do not decide. */
  requests: 'Your requests',
  waiting: (count: number) => (count === 1 ? '1 waits' : `${count} wait`),
  changeOrganization: 'Change the organization',
  yourOrganizations: 'Your organizations',
  here: 'you are here',
  viewerMenu: (name: string) => `${name}: account, looks and language`,
  looks: 'Looks',
  schemes: { auto: 'Like the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  chosen: 'chosen',
  account: 'Your account',
  signOut: 'Sign out',
  connection: {
    connecting: { label: 'Connecting', title: 'The live connection is being made.' },
    live: { label: 'Live', title: 'What others change appears by itself.' },
    lost: {
      label: 'Reconnecting',
      title: 'The connection is lost. What others change appears once it is back.',
    },
    resumed: {
      label: 'Up to date again',
      title: 'The connection is back, and what happened meanwhile is here.',
    },
  },
  paused: (until: string) => `Nobody can be invited or come in until ${until}`,
  toPause: 'About the pause',
  noOrganization: 'You do not belong to an organization yet',
  noOrganizationLead: (email: string) =>
    `Invitations to ${email} come by e-mail: open the link in the letter to join.`,
  unknownOrganization: 'You have no organization at this address',
  unknownOrganizationLead: (email: string) =>
    `It may not exist, or ${email} does not belong to it. If somebody sent you this address, ask them to invite you.`,
  suspended: (name: string) => `Your access to ${name} is suspended`,
  suspendedLead: (email: string) =>
    `You still belong to it as ${email}, but can see and do nothing there for now. Ask one of its admins: they see why in the log, and can let you in again.`,
  goTo: (name: string) => `Go to ${name}`,
  newOrganization: 'New organization',
  unverified: 'Your address is not verified yet: open the link in our letter to see the invitations to it.',
}

const de: typeof en = {
  skip: 'Zum Inhalt springen',
  openMenu: 'Menü öffnen',
  closeMenu: 'Menü schließen',
  screens: 'Bereiche',
  pages: {
    '': 'Überblick',
    invitations: 'Einladungen',
    import: 'Import',
    links: 'Links',
    approvals: 'Freigaben',
    members: 'Mitglieder',
    departments: 'Abteilungen',
    spaces: 'Teamräume',
    roles: 'Rollen',
    integrations: 'Integrationen',
    activity: 'Aktivität',
    settings: 'Einstellungen',
  },
  requests: 'Ihre Anfragen',
  waiting: (count) => (count === 1 ? '1 wartet' : `${count} warten`),
  changeOrganization: 'Organisation wechseln',
  yourOrganizations: 'Ihre Organisationen',
  here: 'Sie sind hier',
  viewerMenu: (name) => `${name}: Konto, Aussehen und Sprache`,
  looks: 'Aussehen',
  schemes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  chosen: 'gewählt',
  account: 'Ihr Konto',
  signOut: 'Abmelden',
  connection: {
    connecting: { label: 'Verbinde', title: 'Die Live-Verbindung wird aufgebaut.' },
    live: { label: 'Live', title: 'Was andere ändern, erscheint von selbst.' },
    lost: {
      label: 'Verbinde neu',
      title: 'Die Verbindung ist weg. Was andere ändern, erscheint, sobald sie wieder da ist.',
    },
    resumed: {
      label: 'Wieder aktuell',
      title: 'Die Verbindung ist wieder da, und was inzwischen geschah, ist hier.',
    },
  },
  paused: (until) => `Bis ${until} kann niemand eingeladen werden oder beitreten`,
  toPause: 'Zur Pause',
  noOrganization: 'Sie gehören noch zu keiner Organisation',
  noOrganizationLead: (email) =>
    `Einladungen an ${email} kommen per E-Mail: Öffnen Sie den Link im Brief, um beizutreten.`,
  unknownOrganization: 'Unter dieser Adresse haben Sie keine Organisation',
  unknownOrganizationLead: (email) =>
    `Vielleicht gibt es sie nicht, oder ${email} gehört nicht dazu. Wenn jemand Ihnen diese Adresse geschickt hat, bitten Sie um eine Einladung.`,
  suspended: (name) => `Ihr Zugang zu ${name} ist gesperrt`,
  suspendedLead: (email) =>
    `Sie gehören als ${email} weiter dazu, können dort aber vorerst nichts sehen und tun. Fragen Sie eine Person, die dort Admin ist: Sie sieht im Protokoll, warum, und kann Sie wieder hereinlassen.`,
  goTo: (name) => `Zu ${name}`,
  newOrganization: 'Neue Organisation',
  unverified:
    'Ihre Adresse ist noch nicht bestätigt: Öffnen Sie den Link in unserem Brief, dann sehen Sie die Einladungen an sie.',
}

export const texts: Catalogue<typeof en> = { en, de }
