// What the two invitee pages say alike.

import type { Role } from '../graphql/generated'
import { pick } from '../page/language'

const roles: Record<Role, string> = {
  ADMIN: 'Admin: invites people and looks after the members',
  MEMBER: 'Member: takes part in the organization',
  VIEWER: 'Viewer: sees the organization, changes nothing',
}

const en = {
  role: 'Your role',
  roles,
  department: 'Department',
  expires: 'Open until',

  join: (organization: string) => `Join ${organization}`,
  joining: 'Joining…',

  signedInAs: (name: string, email: string) => `You are signed in as ${name} (${email}).`,
  signOutAndGoOn: 'Sign out and go on',
  signingOut: 'Signing out…',

  welcome: (organization: string) => `Welcome to ${organization}`,
  paused: (organization: string) => `${organization} takes nobody in at present`,
  pausedLead: (moment: string) => `This link works again from ${moment} on. Nothing is lost: come back then.`,
  pausedTooLongLead: (moment: string, end: string) =>
    `Invitations are paused until ${moment}. This link does not last that long: it ends on ${end}. Ask your admin for a new one once the pause is over.`,
  lookAgain: 'Look again',

  alreadyMember: (organization: string) => `You are a member of ${organization} already`,
  alreadyMemberLead: 'There is nothing left to do here.',
  open: (organization: string) => `Go to ${organization}`,
  home: 'Go to the start page',
}

const rolesInGerman: typeof roles = {
  ADMIN: 'Admin: lädt Leute ein und kümmert sich um die Mitglieder',
  MEMBER: 'Mitglied: macht in der Organisation mit',
  VIEWER: 'Betrachter: sieht die Organisation, ändert nichts',
}

const de: typeof en = {
  role: 'Ihre Rolle',
  roles: rolesInGerman,
  department: 'Abteilung',
  expires: 'Offen bis',

  join: (organization) => `${organization} beitreten`,
  joining: 'Tritt bei…',

  signedInAs: (name, email) => `Sie sind als ${name} (${email}) angemeldet.`,
  signOutAndGoOn: 'Abmelden und weiter',
  signingOut: 'Meldet ab…',

  welcome: (organization) => `Willkommen bei ${organization}`,
  paused: (organization) => `${organization} nimmt zurzeit niemanden auf`,
  pausedLead: (moment) =>
    `Dieser Link gilt wieder ab ${moment}. Nichts ist verloren: Kommen Sie dann wieder.`,
  pausedTooLongLead: (moment, end) =>
    `Einladungen ruhen bis ${moment}. So lange gilt dieser Link nicht: Er endet am ${end}. Bitten Sie Ihren Admin nach der Pause um einen neuen.`,
  lookAgain: 'Noch einmal nachsehen',

  alreadyMember: (organization) => `Sie sind schon Mitglied von ${organization}`,
  alreadyMemberLead: 'Hier ist nichts mehr zu tun.',
  open: (organization) => `Zu ${organization}`,
  home: 'Zur Startseite',
}

export const texts = pick({ en, de })
