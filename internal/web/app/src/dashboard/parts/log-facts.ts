// What a line of the log is about. Things are called as they are called now; what
// is gone or was never a thing of its own is read out of the server's sentence,
// which says it in English and in a fixed form for each kind. Roles are called as
// they were then: nothing but the sentence knows which own role another replaced.

import type { EventKind, LogLineFragment } from '../client/generated'
import { toldIn } from './log-wordings'

export type LogLine = LogLineFragment

export interface Facts {
  /** Whose invitation or membership it is, or what the place, role or integration is called; '' when nobody knows. */
  subject: string
  /** As what, in the API's words or by the name of the organization's own role; '' for none. */
  as: string
  /** The team space that a member's line is about; '' for none. */
  space: string
  /** What was replaced, and by what: roles as `as` has them. */
  before: string
  after: string
  /** Whether somebody has to approve first. */
  awaits: boolean
  /** What stands behind the colon of the server's sentence: what a mail server said, which settings changed. */
  detail: string
}

export function factsOf(line: LogLine): Facts {
  const { summary, kind, space } = line
  const name = presentName(line)
  const role = roleOf(line)
  const told = toldIn(kind, summary, { subject: name, as: role })
  const as = told.as ?? role ?? ''
  return {
    subject: name ?? told.subject ?? '',
    as,
    space: space?.name ?? told.space ?? '',
    before: told.before ?? line.before ?? '',
    after: (changesRole(kind) && as) || (line.after ?? ''),
    awaits: told.awaits !== undefined,
    detail: told.detail?.replace(/\.$/, '') ?? '',
  }
}

const changesRole = (kind: EventKind) => kind.endsWith('_ROLE_CHANGED')

/** The role that a line gives by itself. One that is gone stands in the sentence only, its base in `after`. */
function roleOf({ kind, after, customRole }: LogLine): string | undefined {
  if (changesRole(kind)) return customRole?.name ?? after?.toLowerCase()
  return kind === 'MEMBER_JOINED' ? customRole?.name : undefined
}

/** How that is called now which a line of this kind is about. */
function presentName(line: LogLine): string | undefined {
  const { kind, invitation, member, department, space, customRole, integration } = line
  if (kind.startsWith('INVITATION_')) return invitation?.email
  if (kind.startsWith('DEPARTMENT_')) return department?.path
  if (kind.startsWith('SPACE_') && !kind.startsWith('SPACE_MEMBER_')) return space?.name
  if (kind.startsWith('ROLE_')) return customRole?.name
  return member?.user.name ?? integration?.name
}

/** Where to read more of what a line is about, as a page of the organization, and whether the log can be asked about that alone. */
export function thingOf(line: LogLine): { page: string; id: string; asked: boolean } | null {
  const { kind, invitation, inviteLink, member, department, space, customRole, integration } = line
  const things = [
    { page: 'import', thing: line.import },
    { page: 'invitations', thing: kind.startsWith('INVITATION_') ? invitation : null },
    { page: 'spaces', thing: kind.startsWith('SPACE_MEMBER_') ? null : space },
    { page: 'members', thing: member },
    { page: 'invitations', thing: invitation },
    { page: 'links', thing: inviteLink },
    { page: 'departments', thing: department },
    { page: 'roles', thing: customRole },
    { page: 'integrations', thing: integration },
  ]
  const found = things.find(({ thing }) => thing)
  return found?.thing ? { page: found.page, id: found.thing.id, asked: found.page !== 'import' } : null
}

/** How the thing with an id is called, if it is among those of a line. */
export function nameIn(line: LogLine, id: string): string | undefined {
  const { invitation, member, department, space, customRole, integration } = line
  if (invitation?.id === id) return invitation.email
  if (member?.id === id) return member.user.name
  if (department?.id === id) return department.path
  return [space, customRole, integration].find((thing) => thing?.id === id)?.name
}
