import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { RevokeLinkDocument } from './generated'
import { texts } from './texts'

/** Asks before a link is revoked. The table shows it as revoked at once, and takes that back when it is refused. */
export function RevokeLink({ id, close }: { id: string; close: () => void }) {
  const [act] = useAct(RevokeLinkDocument)
  const t = useTexts(texts)
  return (
    <Confirm
      title={t.revokeTitle}
      lead={t.revokeLead}
      act={t.revokeAct}
      asksReason
      confirm={async (reason) => (await act({ input: { inviteLinkId: id, reason } })).problems}
      close={close}
    />
  )
}
