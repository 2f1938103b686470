// The open invitations to the viewer's own address. Their links are in the
// letters alone, so that only whoever reads them can join.

import { Text } from '@mantine/core'
import { useNow } from '../client/clock'
import type { InvitationState, Role } from '../client/generated'
import { useTexts } from '../language/language'
import { names } from './names'
import classes from './open-invitations.module.css'
import { openInvitationsTexts } from './open-invitations-texts'
import { Countdown } from './time'

interface Invitation {
  id: string
  role: Role
  state: InvitationState
  expiresAt: string
  inviter: { name: string } | null
  organization: { name: string }
}

export const openOf = <Each extends Invitation>(invitations: Each[]): Each[] =>
  invitations.filter(({ state }) => state === 'PENDING')

export function OpenInvitations({ of }: { of: Invitation[] }) {
  const t = useTexts(openInvitationsTexts)
  return (
    <>
      <Text c="dimmed">{t.lead}</Text>
      <ul className={classes.list}>
        {of.map((invitation) => (
          <OneInvitation key={invitation.id} of={invitation} />
        ))}
      </ul>
    </>
  )
}

function OneInvitation({ of: { organization, role, inviter, expiresAt } }: { of: Invitation }) {
  const t = useTexts(openInvitationsTexts)
  const roles = useTexts(names).role
  const over = useNow((now) => Date.parse(expiresAt) <= now)
  return (
    <li>
      <Text fw={600}>{organization.name}</Text>
      <Text size="sm" c="dimmed">
        {t.as(roles[role])}
        {inviter && `, ${t.by(inviter.name)}`} · {!over && t.expires} <Countdown to={expiresAt} />
      </Text>
    </li>
  )
}
