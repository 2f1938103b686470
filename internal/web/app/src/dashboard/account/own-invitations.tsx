import { Text } from '@mantine/core'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { Card } from '../parts/screen'
import { Countdown } from '../parts/time'
import type { Viewer } from './account'
import classes from './account.module.css'
import { texts } from './texts'

/** The open invitations to the viewer's own address. Their links are in the letters alone. */
export function OwnInvitations({ of }: { of: Viewer }) {
  const t = useTexts(texts)
  const roles = useTexts(names).role
  const open = of.invitations.nodes.filter(({ state }) => state === 'PENDING')
  return (
    <Card title={t.invitations}>
      {open.length === 0 ? (
        <Text c="dimmed">{of.user.emailVerified ? t.noInvitations(of.user.email) : t.unverifiedLead}</Text>
      ) : (
        <>
          <Text size="sm">{t.invitationsLead}</Text>
          <ul className={classes.list}>
            {open.map(({ id, organization, role, inviter, expiresAt }) => (
              <li key={id}>
                <Text fw={600}>{organization.name}</Text>
                <Text size="sm" c="dimmed">
                  {t.asked(roles[role])}
                  {inviter && `, ${t.by(inviter.name)}`} · {t.ends} <Countdown to={expiresAt} />
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
