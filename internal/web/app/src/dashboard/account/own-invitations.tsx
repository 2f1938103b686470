import { Text } from '@mantine/core'
import { useTexts } from '../language/language'
import { OpenInvitations, openOf } from '../parts/open-invitations'
import { openInvitationsTexts } from '../parts/open-invitations-texts'
import { Card } from '../parts/screen'
import type { Viewer } from './account'
import { texts } from './texts'

/** The viewer's invitations, or why there are none. */
export function OwnInvitations({ of: { user, emailProven, invitations } }: { of: Viewer }) {
  const t = useTexts(texts)
  const { title } = useTexts(openInvitationsTexts)
  const open = openOf(invitations.nodes)
  return (
    <Card title={title}>
      {open.length > 0 ? (
        <OpenInvitations of={open} />
      ) : (
        <Text c="dimmed">{emailProven ? t.noInvitations(user.email) : t.unverifiedLead}</Text>
      )}
    </Card>
  )
}
