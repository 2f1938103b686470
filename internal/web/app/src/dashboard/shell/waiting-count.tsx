import { Badge } from '@mantine/core'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { WaitingCountDocument } from './generated'
import { useIsAdmin, usePlace } from './place'
import { texts } from './texts'

/** What begins or ends a wait. A resend or another role can begin one anew. */
const stale = [
  'INVITATION_CREATED',
  'INVITATION_REQUESTED',
  'INVITATION_RESENT',
  'INVITATION_ROLE_CHANGED',
  'INVITATION_APPROVED',
  'INVITATION_REJECTED',
  'INVITATION_REVOKED',
  'INVITATION_EXPIRED',
] as const

/** How many invitations wait for an admin's decision, beside the way to them. */
export function WaitingCount() {
  const { organization } = usePlace()
  const isAdmin = useIsAdmin()
  const { number } = useFormats()
  const t = useTexts(texts)
  const variables = { organizationId: organization.id }
  const { data } = useRead(WaitingCountDocument, variables, { pause: !isAdmin, stale })
  const count = data?.organization?.invitations?.totalCount ?? 0
  if (!isAdmin || count === 0) return null
  return (
    <Badge size="sm" variant="filled" circle={count < 10} title={t.waiting(count)}>
      <span aria-hidden>{number(count)}</span>
      <span className="unseen">{t.waiting(count)}</span>
    </Badge>
  )
}
