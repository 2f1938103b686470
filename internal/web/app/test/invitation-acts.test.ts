import { expect, test } from 'vitest'
import { canResend, canRevoke } from '../src/dashboard/invitations/acts'
import { choices } from '../src/dashboard/invitations/filters'

test('only what the server does with an invitation in a state is offered', () => {
  const offered = (can: (row: { state: (typeof choices.state)[number]; erasedAt: null }) => boolean) =>
    choices.state.filter((state) => can({ state, erasedAt: null })).toSorted()
  expect(offered(canResend)).toEqual(['EXPIRED', 'PENDING'])
  expect(offered(canRevoke)).toEqual(['AWAITING_APPROVAL', 'PENDING'])
})
