// The yes and the no to an invitation, or why there is no yes for this reader.

import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { ApproveDocument, RejectDocument } from './generated'
import { texts } from './texts'
import type { WaitingInvitation } from './use-queue'

interface Props {
  invitation: WaitingInvitation
  /** True once it is decided: then only a dialog that is still open stays. */
  over: boolean
  again: () => void
}

export function Decision({ invitation, over, again }: Props) {
  const { id, email } = invitation
  const obstacle = useObstacle(invitation)
  const [approve, approving] = useAct(ApproveDocument)
  const [reject] = useAct(RejectDocument)
  const [rejecting, setRejecting] = useState(false)
  const tell = useTell()
  const t = useTexts(texts)

  async function sayYes() {
    const { data, problems } = await approve({ input: { invitationId: id } })
    if (problems.length > 0) {
      tell.refused(problems)
      again()
      return
    }
    const state = data?.approveInvitation.invitation?.state
    tell.done(state === 'PENDING' ? t.approved(email) : t.approvalCounted)
  }

  async function sayNo(reason: string | null) {
    const { problems } = await reject({ input: { invitationId: id, reason } })
    if (problems.length === 0) tell.done(t.rejected(email))
    return problems
  }

  return (
    <>
      {!over && (
        <Group gap="sm">
          {obstacle ? (
            <Text size="sm" c="dimmed">
              {obstacle}
            </Text>
          ) : (
            <Button onClick={() => void sayYes()} loading={approving}>
              {t.approve} <span className="unseen"> {t.approveOf(email)}</span>
            </Button>
          )}
          <Button variant="default" onClick={() => setRejecting(true)} disabled={approving}>
            {t.reject} <span className="unseen"> {t.approveOf(email)}</span>
          </Button>
        </Group>
      )}
      {rejecting && (
        <Confirm
          title={t.rejectTitle(email)}
          lead={t.rejectLead}
          act={t.reject}
          asksReason
          confirm={sayNo}
          close={() => setRejecting(false)}
        />
      )}
    </>
  )
}

/** Why the reader cannot approve it, as far as that can be told beforehand. */
function useObstacle({ inviter, approval }: WaitingInvitation): string | null {
  const { user } = usePlace().viewer
  const t = useTexts(texts)
  if (approval?.requester?.id === user.id) return t.youAsked
  if (inviter?.id === user.id) return t.youInvited
  const given = approval?.given ?? []
  if (given.some(({ approver }) => approver.id === user.id))
    return t.youApproved((approval?.needed ?? 0) - given.length)
  return null
}
