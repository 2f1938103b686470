// The catalogue of permissions is the schema's, and conflicts are told in the
// reader's words.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inOrder, lowestRole, permissionsOf } from '../src/dashboard/parts/permissions'
import { wordsOf } from '../src/dashboard/roles/conflict-words'
import type { ConflictFragment } from '../src/dashboard/roles/generated'

const schema = readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8')

test('each permission is of the role of which the schema says it is, in its order', () => {
  const catalogue = /enum Permission \{([^}]*)\}/.exec(schema)?.[1] ?? ''
  const said = [...catalogue.matchAll(/Of ([^."]+)\."\s+([A-Z_]+)/g)].map(([, whose, permission]) => [
    permission,
    whose === 'every role' ? 'VIEWER' : whose?.endsWith('MEMBER') ? 'MEMBER' : 'ADMIN',
  ])
  expect(Object.entries(lowestRole)).toEqual(said)
})

test('a higher role has what a lower one has', () => {
  expect(permissionsOf('ADMIN')).toEqual(Object.keys(lowestRole))
  expect(permissionsOf('VIEWER')).toEqual(['VIEW_CONTENT'])
  expect(permissionsOf('MEMBER')).toContain('COMMENT')
  expect(permissionsOf('MEMBER')).not.toContain('MANAGE_BILLING')
  expect(inOrder(['COMMENT', 'MANAGE_BILLING'])).toEqual(['MANAGE_BILLING', 'COMMENT'])
})

const conflict: ConflictFragment = {
  id: 'c',
  kind: 'VOID_GRANT',
  message: 'Cleo Marsh was granted VIEW_ANALYTICS, and denied it as well: the denial counts.',
  fix: 'Takes the grant of VIEW_ANALYTICS back from Cleo Marsh.',
  member: { id: 'mem_1', user: { id: 'usr_1', name: 'Cleo Marsh', email: 'cleo@example.com' } },
  department: null,
  space: null,
  permission: 'VIEW_ANALYTICS',
}

test('a conflict names people and permissions as the page does', () => {
  expect(wordsOf(conflict, 'en').message).toContain('Cleo Marsh was granted “View analytics”')
  expect(wordsOf(conflict, 'de').message).toContain('„Auswertungen sehen“ ist Cleo Marsh gewährt')
})

const stray: ConflictFragment = {
  ...conflict,
  kind: 'UNKNOWN_DEPARTMENT',
  message:
    'There is no department Stage/Props, and its name is carried by members (2), open invitations (1) and active links (0).',
  fix: 'Makes the department Stage/Props, and those that it stands beneath; whoever carries the name belongs to it.',
  member: null,
  permission: null,
}

test('a missing department is told with who carries its name', () => {
  expect(wordsOf(stray, 'en').message).toContain('on 2 members and 1 open invitation.')
  expect(wordsOf(stray, 'de')).toMatchObject({
    message:
      'Die Abteilung Stage/Props gibt es nicht, aber ihr Name steht bei 2 Mitgliedern und 1 offenen Einladung.',
    act: 'Abteilung Stage/Props anlegen',
  })
})

test('a name that no department can have has no button', () => {
  const fix = 'Nothing: no department can have this name. Give those who carry it another department.'
  expect(wordsOf({ ...stray, fix }, 'de').act).toBeNull()
})

test('what cannot be read is told in the words of the server', () => {
  const told = wordsOf({ ...stray, message: 'Something is odd.', fix: 'Mends it.' }, 'de')
  expect(told).toMatchObject({ message: 'Something is odd.', fix: 'Mends it.' })
})
