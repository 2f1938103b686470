// Which invitations are said to await an approval before they are sent, and for how long they are valid.

import { expect, test } from 'vitest'
import { daysFor, emptyDraft } from '../src/dashboard/invitations/draft'
import { type Policy, rulesMet } from '../src/dashboard/invitations/rules-met'

const unset = {
  roleAtLeast: null,
  outsideListedDomains: false,
  batchLargerThan: null,
  lifeLongerThanDays: null,
}

const policy: Policy = {
  defaultInvitationDays: 7,
  longestInvitationDays: 30,
  allowedDomains: ['example.com', 'xn--mller-kva.de'],
  approvalRules: [
    { ...unset, id: '1', name: 'Admins', roleAtLeast: 'ADMIN' },
    { ...unset, id: '2', name: 'Strangers', roleAtLeast: 'MEMBER', outsideListedDomains: true },
    { ...unset, id: '3', name: 'Crowds', batchLargerThan: 3 },
    { ...unset, id: '4', name: 'Long', lifeLongerThanDays: 14 },
  ],
}

test.each([
  ['a member of the house', ['a@example.com'], {}, 0, []],
  ['beneath a listed domain', ['a@mail.Example.com'], {}, 0, []],
  ['a listed domain in its own letters', ['a@müller.de'], {}, 0, []],
  ['a domain that only ends alike', ['a@badexample.com'], {}, 1, ['Strangers']],
  ['one of two', ['a@example.com', 'b@else.org'], {}, 1, ['Strangers']],
  ['a lower role than the rule is about', ['b@else.org'], { role: { role: 'VIEWER' } }, 0, []],
  ['an admin from outside', ['b@else.org'], { role: { role: 'ADMIN' } }, 1, ['Admins', 'Strangers']],
  ['a role of its own, whose rank is not known', ['b@else.org'], { role: { customRoleId: 'r' } }, 0, []],
  ['many at once', ['a', 'b', 'c', 'd'].map((name) => `${name}@example.com`), {}, 4, ['Crowds']],
  ['for longer than is usual', ['a@example.com'], { days: 20 }, 1, ['Long']],
  ['days, of which many take no notice', ['a@example.com', 'b@example.com'], { days: 20 }, 0, []],
] as const)('%s', (_, addresses, draft, count, names) => {
  expect(rulesMet(policy, addresses, { ...emptyDraft, ...draft })).toEqual({ count, names })
})

test.each([
  ['one', 1, 3, 3],
  ['nobody yet', 0, 3, 3],
  ['one, as is usual', 1, '', null],
  ['two, which are invited only as is usual', 2, 3, null],
] as const)('days for %s', (_, addresses, days, sent) => {
  expect(daysFor({ ...emptyDraft, days }, addresses)).toBe(sent)
})
