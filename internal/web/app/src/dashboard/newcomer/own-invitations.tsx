// The open invitations to the viewer's own address. Their links are in the
// letters alone, so that only whoever reads them can join.

import { Text } from '@mantine/core'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { Card } from '../parts/screen'
import { Failure } from '../parts/states'
import { Countdown } from '../parts/time'
import { OwnInvitationsDocument } from './generated'
import classes from './newcomer.module.css'
import { texts } from './texts'

export default function OwnInvitations() {
  const t = useTexts(texts)
  const roles = useTexts(names).role
  const { data, error, again } = useRead(OwnInvitationsDocument, {})
  if (error) return <Failure error={error} again={again} />
  const open = data?.viewer?.invitations.nodes.filter(({ state }) => state === 'PENDING') ?? []
  if (open.length === 0) return null
  return (
    <Card title={t.invitations}>
      <Text c="dimmed">{t.invitationsLead}</Text>
      <ul className={classes.list}>
        {open.map(({ id, organization, role, inviter, expiresAt }) => (
          <li key={id}>
            <Text fw={600}>{organization.name}</Text>
            <Text size="sm" c="dimmed">
              {t.as(roles[role])}
              {inviter && `, ${t.by(inviter.name)}`} · {t.ends} <Countdown to={expiresAt} />
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  )
}
