import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { OpenInvitations, openOf } from '../parts/open-invitations'
import { openInvitationsTexts } from '../parts/open-invitations-texts'
import { Card } from '../parts/screen'
import { Failure } from '../parts/states'
import { OwnInvitationsDocument } from './generated'

/** The invitations of whoever belongs nowhere yet; nothing while there are none. */
export default function OwnInvitations() {
  const t = useTexts(openInvitationsTexts)
  const { data, error, again } = useRead(OwnInvitationsDocument, {})
  if (error) return <Failure error={error} again={again} />
  const open = openOf(data?.viewer?.invitations.nodes ?? [])
  if (open.length === 0) return null
  return (
    <Card title={t.title}>
      <OpenInvitations of={open} />
    </Card>
  )
}
