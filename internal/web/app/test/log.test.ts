// The log as a person reads it: sentences, days, acts, and what the filters let through.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { daysOf } from '../src/dashboard/activity/acts'
import { filterOf, matches, readFilters, writeFilters } from '../src/dashboard/activity/filters'
import { detailInGerman } from '../src/dashboard/parts/log-details'
import { factsOf, type LogLine } from '../src/dashboard/parts/log-facts'
import { sentenceOf } from '../src/dashboard/parts/log-sentence'

const member = { id: 'mem_1', user: { id: 'usr_1', name: 'Hal Roy', email: 'hal@example.com' } }

function line(changes: Partial<LogLine>): LogLine {
  return {
    id: 'evt_1',
    sequence: 1,
    cursor: 'c',
    kind: 'INVITATION_CREATED',
    occurredAt: '2026-11-27T12:00:00Z',
    summary: 'ida@example.com was invited as viewer.',
    before: null,
    after: null,
    reason: null,
    correlationId: null,
    actor: { __typename: 'User', id: 'usr_9', displayName: 'Ann Ek' },
    invitation: null,
    inviteLink: null,
    member: null,
    import: null,
    department: null,
    space: null,
    customRole: null,
    integration: null,
    ...changes,
  }
}

describe('a German sentence', () => {
  const sentences: [Partial<LogLine>, string][] = [
    [{}, 'ida@example.com wurde als Betrachter eingeladen.'],
    [
      { summary: 'ida@example.com is to be invited as Stage manager, which awaits an approval.' },
      'ida@example.com soll als Stage manager eingeladen werden; das wartet auf Freigabe.',
    ],
    [
      {
        kind: 'INVITATION_ROLE_CHANGED',
        summary: 'ida@example.com is now invited as member; before: viewer.',
        before: 'VIEWER',
        after: 'MEMBER',
      },
      'ida@example.com ist jetzt als Mitglied eingeladen (vorher: Betrachter).',
    ],
    [
      {
        kind: 'INVITATION_ROLE_CHANGED',
        summary:
          'ida@example.com is now invited as admin; before: Stage manager. That awaits an approval; the older link is dead.',
        before: 'MEMBER',
        after: 'ADMIN',
      },
      'ida@example.com soll jetzt als Admin eingeladen werden (vorher: Stage manager); das wartet auf Freigabe, und der ältere Link gilt nicht mehr.',
    ],
    [
      {
        kind: 'INVITATION_RESENT',
        summary:
          'The invitation of ida@example.com is to be renewed, which awaits an approval; the older link is dead.',
      },
      'Die Einladung von ida@example.com soll erneuert werden; das wartet auf Freigabe, und der ältere Link gilt nicht mehr.',
    ],
    [
      {
        kind: 'INVITATION_DELIVERY_FAILED',
        summary: 'The letter to ida@example.com could not be delivered: 550 no such mailbox.',
      },
      'Der Brief an ida@example.com konnte nicht zugestellt werden: 550 no such mailbox.',
    ],
    [
      {
        kind: 'ORGANIZATION_RENAMED',
        summary: 'The organization Harbour is now called Harbour House.',
        before: 'Harbour',
        after: 'Harbour House',
      },
      'Die Organisation Harbour heißt jetzt Harbour House.',
    ],
    [{ kind: 'MEMBER_REMOVED', summary: 'Hal Roy was removed.' }, 'Hal Roy wurde entfernt.'],
    [
      {
        kind: 'MEMBER_ROLE_CHANGED',
        summary: 'Hal Roy is now Stage manager; before: member.',
        before: 'MEMBER',
        after: 'MEMBER',
        member,
      },
      'Hal Roy ist jetzt Stage manager (vorher: Mitglied).',
    ],
    [
      {
        kind: 'MEMBER_ROLE_CHANGED',
        summary: 'Hal Roy is now viewer; before: Stage manager.',
        before: 'MEMBER',
        after: 'VIEWER',
        member,
      },
      'Hal Roy ist jetzt Betrachter (vorher: Stage manager).',
    ],
    [
      {
        kind: 'ORGANIZATION_POLICY_CHANGED',
        summary: 'The policy changed: how long invitations are valid, the seats, something new.',
      },
      'Die Regeln wurden geändert: wie lange Einladungen gelten, die Plätze, something new.',
    ],
    [
      {
        kind: 'ORGANIZATION_WELCOME_CHANGED',
        summary: 'The welcome letter changed: models, storage limit, guide, support.',
      },
      'Der Willkommensbrief wurde geändert: Modelle, Speicherplatz, Einstieg, Hilfe.',
    ],
    [
      {
        kind: 'APPROVAL_RULE_CHANGED',
        summary:
          'The approval rule Admins was changed: role at least admin, more than 5 at once, needs 1 approver within 24 hours.',
      },
      'Die Freigaberegel Admins wurde geändert: mindestens als Admin, mehr als 5 auf einmal, braucht 1 Freigabe binnen 24 Stunden.',
    ],
    [
      {
        kind: 'IMPORT_FINISHED',
        summary: 'An import of 5 rows is done: 2 invited, 1 invited anew, 2 rejected.',
      },
      'Ein Import ist fertig: 2 eingeladen, 1 erneut eingeladen, 2 ausgelassen.',
    ],
    [
      {
        kind: 'SPACE_MEMBER_ADDED',
        summary: 'Hal Roy joined the space Front desk with the department.',
        member,
      },
      'Hal Roy kam in den Teamraum Front desk.',
    ],
    [
      { kind: 'DEPARTMENT_DELETED', summary: 'The department House was deleted.', before: 'House' },
      'Die Abteilung House wurde gelöscht.',
    ],
    [
      { kind: 'ROLE_DELETED', summary: 'The role Stage manager was deleted.' },
      'Die Rolle Stage manager wurde gelöscht.',
    ],
  ]
  test.each(sentences)('%o', (changes, sentence) => {
    expect(sentenceOf(line(changes), 'de')).toBe(sentence)
  })

  const called = (name: string) => ({ ...member, user: { ...member.user, name } })
  const tricky = 'Yan is now viewer; before'
  const misleading: [string, Partial<LogLine>, string][] = [
    [
      'a new role',
      {
        kind: 'MEMBER_ROLE_CHANGED',
        summary: `${tricky} is now admin; before: member.`,
        before: 'MEMBER',
        after: 'ADMIN',
        member: called(tricky),
      },
      `${tricky} ist jetzt Admin (vorher: Mitglied).`,
    ],
    [
      'a new role of somebody who is called otherwise now',
      {
        kind: 'MEMBER_ROLE_CHANGED',
        summary: `${tricky} is now Stage manager; before: member.`,
        before: 'MEMBER',
        after: 'MEMBER',
        member,
      },
      'Hal Roy ist jetzt Stage manager (vorher: Mitglied).',
    ],
    [
      'a new role that the organization made',
      {
        kind: 'MEMBER_ROLE_CHANGED',
        summary: 'Hal Roy is now As; before: admin; before: member.',
        before: 'MEMBER',
        after: 'MEMBER',
        member,
        customRole: { id: 'rol_1', name: 'As; before: admin' },
      },
      'Hal Roy ist jetzt As; before: admin (vorher: Mitglied).',
    ],
    [
      'a role of the organization that was taken away',
      {
        kind: 'MEMBER_ROLE_CHANGED',
        summary: 'Hal Roy is now member; before: As; before: admin.',
        before: 'MEMBER',
        after: 'MEMBER',
        member,
      },
      'Hal Roy ist jetzt Mitglied (vorher: As; before: admin).',
    ],
    [
      'who joined',
      {
        kind: 'MEMBER_JOINED',
        summary: 'Yan joined as admin. (x) joined as viewer.',
        after: 'VIEWER',
        member: called('Yan joined as admin. (x)'),
      },
      'Yan joined as admin. (x) ist als Betrachter beigetreten.',
    ],
    [
      'who joined and left',
      { kind: 'MEMBER_JOINED', summary: 'Yan joined as admin. joined as viewer.', after: 'VIEWER' },
      'Yan joined as admin. ist als Betrachter beigetreten.',
    ],
    [
      'who was removed',
      { kind: 'MEMBER_REMOVED', summary: 'Yan was removed by Ann was removed.' },
      'Yan was removed by Ann wurde entfernt.',
    ],
    [
      'whose role in a space changed',
      {
        kind: 'SPACE_MEMBER_ROLE_CHANGED',
        summary:
          'Yan is now admin in the space Office; before is now viewer in the space Stage; before: member.',
        before: 'MEMBER',
        after: 'VIEWER',
        member: called('Yan is now admin in the space Office; before'),
      },
      'Yan is now admin in the space Office; before ist im Teamraum Stage jetzt Betrachter (vorher: Mitglied).',
    ],
    [
      'an address with a role',
      {
        summary: '" as admin."@example.com was invited as viewer.',
        invitation: { id: 'inv_1', email: '" as admin."@example.com' },
      },
      '" as admin."@example.com wurde als Betrachter eingeladen.',
    ],
    [
      'an integration with a colon',
      {
        kind: 'INTEGRATION_CHANGED',
        summary:
          'The integration Chat: all was changed: it was switched off; it is shared with the departments Stage, Office and 2 more.',
        integration: { id: 'int_1', name: 'Chat: all' },
      },
      'Die Integration Chat: all wurde geändert: sie wurde ausgeschaltet; geteilt mit den Abteilungen Stage, Office und 2 weiteren.',
    ],
  ]
  test.each(misleading)('is not misled by the name in %s', (_, changes, sentence) => {
    expect(sentenceOf(line(changes), 'de')).toBe(sentence)
  })

  test('tells in the reader’s own time until when a pause lasts', () => {
    const given = line({
      kind: 'INVITATIONS_PAUSED',
      summary: 'All ways in are closed until 2026-11-28 05:19 UTC.',
      after: '2026-11-28T05:19:00Z',
    })
    const until = new Date('2026-11-28T05:19:00Z')
    const [hours, minutes] = [until.getHours(), until.getMinutes()].map((part) =>
      String(part).padStart(2, '0'),
    )
    expect(sentenceOf(given, 'de')).toContain(`${until.getFullYear()}, ${hours}:${minutes} angehalten.`)
  })

  test('is the server’s own in English', () => {
    expect(sentenceOf(line({}), 'en')).toBe('ida@example.com was invited as viewer.')
  })
})

test('a change of roles is told by the names that the sentence has', () => {
  const given = line({
    kind: 'MEMBER_ROLE_CHANGED',
    summary: 'Hal Roy is now Stage manager; before: admin.',
    before: 'ADMIN',
    after: 'MEMBER',
    member,
    customRole: { id: 'rol_1', name: 'Stage manager' },
  })
  expect(factsOf(given)).toMatchObject({ before: 'admin', after: 'Stage manager' })
  const erased = { ...given, summary: 'The role of Hal Roy changed.' }
  expect(factsOf(erased)).toMatchObject({ before: 'ADMIN', after: 'Stage manager' })
})

describe('every part that the server names has a German name', () => {
  const sources = ['../../../policy/change.go', '../../../organization/welcome.go']
  const [policy, welcome] = sources.map((path) =>
    [...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(/\{"([^"]+)", a\.\w+, b\.\w+\}/g)].map(
      ([, name = '']) => name,
    ),
  )
  test.each([
    ['ORGANIZATION_POLICY_CHANGED', policy],
    ['ORGANIZATION_WELCOME_CHANGED', welcome],
  ] as const)('%s', (kind, parts = []) => {
    expect(parts.length).toBeGreaterThan(5)
    for (const part of parts) expect.soft(detailInGerman(kind, part), part).not.toBe(part)
  })
})

test('what is gone is called as the server called it', () => {
  expect(factsOf(line({ kind: 'MEMBER_SUSPENDED', summary: 'Hal Roy was suspended.' })).subject).toBe(
    'Hal Roy',
  )
})

test('lines of one act stand together, the first at their head', () => {
  const at = (sequence: number, correlationId: string | null, occurredAt: string) =>
    line({ id: `evt_${sequence}`, sequence, correlationId, occurredAt })
  const noon = new Date(2026, 10, 27, 12).toISOString()
  const before = new Date(2026, 10, 26, 12).toISOString()
  const days = daysOf([at(5, 'cor_1', noon), at(4, null, noon), at(3, 'cor_1', noon), at(2, 'cor_1', before)])
  const told = days.map(({ acts }) =>
    acts.map(({ head, rest }) => [head, ...rest].map((one) => one.sequence)),
  )
  expect(told).toEqual([[[3, 5], [4]], [[2]]])
})

describe('filters', () => {
  const kept = 'kinds=links%2Cmembers&actor=usr_9&since=2026-11-26&until=2026-11-27&about=mem_1'

  test('are the same after they were kept in the address', () => {
    expect(writeFilters(readFilters(new URLSearchParams(kept))).toString()).toBe(kept)
  })

  test('pass over what is no day and no kind', () => {
    const filters = readFilters(new URLSearchParams('kinds=letters&since=yesterday'))
    expect(writeFilters(filters).toString()).toBe('')
  })

  test('ask for whole days of the reader', () => {
    const filter = filterOf(readFilters(new URLSearchParams(kept)), ['MEMBER_JOINED', 'INVITATION_SENT'])
    expect(filter).toEqual({
      kind: ['MEMBER_JOINED'],
      actorId: 'usr_9',
      since: new Date(2026, 10, 26).toISOString(),
      until: new Date(2026, 10, 28).toISOString(),
      memberId: 'mem_1',
    })
  })

  test('let a new line through only when the server would', () => {
    const filters = readFilters(new URLSearchParams(kept))
    const joined = line({
      kind: 'MEMBER_JOINED',
      member,
      occurredAt: new Date(2026, 10, 27, 23).toISOString(),
    })
    expect(matches(joined, filters)).toBe(true)
    expect(matches({ ...joined, kind: 'INVITATION_SENT' }, filters)).toBe(false)
    expect(matches({ ...joined, occurredAt: new Date(2026, 10, 28).toISOString() }, filters)).toBe(false)
    expect(matches({ ...joined, member: null }, filters)).toBe(false)
    expect(matches({ ...joined, actor: { __typename: 'System', displayName: 'usher' } }, filters)).toBe(false)
  })
})
