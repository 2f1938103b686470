// What the two invitee pages say alike.

import type { Role } from '../graphql/generated'

const roles: Record<Role, string> = {
  ADMIN: 'Admin: invites people and looks after the members',
  MEMBER: 'Member: takes part in the organization',
  VIEWER: 'Viewer: sees the organization, changes nothing',
}

export const texts = {
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
