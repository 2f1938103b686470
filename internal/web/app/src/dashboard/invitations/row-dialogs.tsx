// The dialogs about one invitation, for the table's menu and the drawer alike.

import { type ReactNode, useState } from 'react'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { CopyByHand } from '../parts/copy-by-hand'
import { useTell } from '../parts/problems'
import { type Row, useCopyLink, useReason, useRevoke } from './acts'
import { ResendDialog } from './resend-dialog'
import { texts } from './texts'

export interface RowActs {
  resend: (row: Row) => void
  revoke: (row: Row) => void
  copy: (row: Row) => void
}

/** What to do with a row, and the dialogs that ask for more, to be rendered once. */
export function useRowActs(): { acts: RowActs; dialogs: ReactNode } {
  const t = useTexts(texts)
  const [asked, setAsked] = useState<{ act: 'resend' | 'revoke'; row: Row } | null>(null)
  const { copy, shown, hide } = useCopyLink()
  const close = () => setAsked(null)
  return {
    acts: {
      resend: (row) => setAsked({ act: 'resend', row }),
      revoke: (row) => setAsked({ act: 'revoke', row }),
      copy: (row) => void copy(row),
    },
    dialogs: (
      <>
        {asked?.act === 'resend' && <ResendDialog row={asked.row} close={close} />}
        {asked?.act === 'revoke' && <RevokeDialog row={asked.row} close={close} />}
        {shown && <CopyByHand title={t.linkTitle(shown.email)} value={shown.url} close={hide} />}
      </>
    ),
  }
}

function RevokeDialog({ row, close }: { row: Row; close: () => void }) {
  const t = useTexts(texts)
  const revoke = useRevoke()
  const { failed } = useTell()
  const told = useReason()
  return (
    <Confirm
      title={t.revokeTitle(row.email)}
      lead={t.revokeLead}
      act={t.revokeAct}
      asksReason
      // The table shows the outcome before the server has confirmed it: nobody has to wait here.
      confirm={async (reason) => {
        void revoke(row, reason).then(({ problems }) => {
          for (const problem of problems) failed(t.refusedFor(row.email, told(problem)))
        })
        return []
      }}
      close={close}
    />
  )
}
