// Which lines of the log are shown, as the address of the page keeps it: days in
// the reader's own zone, kinds by their group, and one thing by its id.

import type { EventKind } from '../client/generated'
import type { LogLine } from '../parts/log-facts'
import type { EventFilter } from './generated'

export const groups = [
  'invitations',
  'links',
  'members',
  'departments',
  'spaces',
  'imports',
  'roles',
  'settings',
] as const
export type Group = (typeof groups)[number]

export interface Filters {
  groups: Group[]
  /** `usr_…`, or '' for everybody. */
  actor: string
  /** `2026-11-30`, or ''. */
  since: string
  until: string
  /** The id of a thing, or `cor_…` for what happened in one act; '' for everything. */
  about: string
}

const prefixes: [string, Group][] = [
  ['INVITATION_', 'invitations'],
  ['INVITE_LINK_', 'links'],
  ['MEMBER_', 'members'],
  ['DEPARTMENT_', 'departments'],
  ['SPACE_', 'spaces'],
  ['IMPORT_', 'imports'],
  ['ROLE_', 'roles'],
]

export function groupOf(kind: EventKind): Group {
  return prefixes.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? 'settings'
}

export function readFilters(search: URLSearchParams): Filters {
  const asked = search.get('kinds')?.split(',') ?? []
  return {
    groups: groups.filter((group) => asked.includes(group)),
    actor: search.get('actor') ?? '',
    since: dayOr(search.get('since')),
    until: dayOr(search.get('until')),
    about: search.get('about') ?? '',
  }
}

export function writeFilters(filters: Filters): URLSearchParams {
  const { groups, ...rest } = filters
  const search = new URLSearchParams()
  if (groups.length > 0) search.set('kinds', groups.join(','))
  for (const [name, value] of Object.entries(rest)) if (value) search.set(name, value)
  return search
}

const dayOr = (text: string | null) => (text && startOf(text) ? text : '')

/** The day's first moment in the reader's zone, or some days after it. */
function startOf(day: string, later = 0): string | undefined {
  const [year, month, date] = day.split('-').map(Number)
  const start = new Date(year ?? Number.NaN, (month ?? Number.NaN) - 1, (date ?? Number.NaN) + later)
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString()
}

const fields = {
  inv: 'invitationId',
  mem: 'memberId',
  lnk: 'inviteLinkId',
  dep: 'departmentId',
  spc: 'spaceId',
  rol: 'customRoleId',
  int: 'integrationId',
  cor: 'correlationId',
} as const

const isKnown = (prefix: string): prefix is keyof typeof fields => prefix in fields

/** What is asked of the server. `kinds` are all there are. */
export function filterOf(filters: Filters, kinds: EventKind[]): EventFilter {
  const { actor, since, until, about } = filters
  const prefix = about.split('_')[0] ?? ''
  return {
    ...(filters.groups.length > 0 && {
      kind: kinds.filter((kind) => filters.groups.includes(groupOf(kind))),
    }),
    ...(actor && { actorId: actor }),
    ...(since && { since: startOf(since) }),
    ...(until && { until: startOf(until, 1) }),
    ...(about && isKnown(prefix) && { [fields[prefix]]: about }),
  }
}

/** Whether a new line is among those asked for. */
export function matches(line: LogLine, filters: Filters): boolean {
  const { actor, since, until, about } = filters
  const at = Date.parse(line.occurredAt)
  const { invitation, member, inviteLink, department, space, customRole, integration } = line
  const things = [invitation, member, inviteLink, department, space, customRole, integration]
  return (
    (filters.groups.length === 0 || filters.groups.includes(groupOf(line.kind))) &&
    (!actor || (line.actor.__typename === 'User' && line.actor.id === actor)) &&
    (!since || at >= Date.parse(startOf(since) ?? '')) &&
    (!until || at < Date.parse(startOf(until, 1) ?? '')) &&
    (!about || line.correlationId === about || things.some((thing) => thing?.id === about))
  )
}
