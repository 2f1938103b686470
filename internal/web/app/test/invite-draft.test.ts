// What stays in the dialog after invitations were sent.

import { expect, test } from 'vitest'
import { emptyDraft, leftOf } from '../src/dashboard/invitations/draft'

const sent = { ...emptyDraft, addresses: 'ann@a.com, bob@b.com', message: 'Join us!' }

test('a draft of which nothing is left begins anew', () => {
  expect(leftOf(sent, sent, ['ann@a.com', 'bob@b.com'])).toEqual(emptyDraft)
})

test('what was refused stays', () => {
  expect(leftOf(sent, sent, ['ann@a.com'])).toEqual({ ...sent, addresses: 'bob@b.com' })
})

test('what was written while it was sent stays', () => {
  const settled = ['ann@a.com', 'bob@b.com']
  const more = { ...sent, addresses: `${sent.addresses}, cy@c.com` }
  expect(leftOf(more, sent, settled)).toEqual({ ...sent, addresses: 'cy@c.com' })
  const other = { ...sent, message: 'Come soon!' }
  expect(leftOf(other, sent, settled)).toEqual({ ...other, addresses: '' })
})
