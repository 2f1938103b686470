// Asks before something is taken away or goes out.

import { Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../client/problems'
import { FormDialog } from './form-dialog'
import type { Say } from './problems'
import { ReasonField } from './reason-field'

interface Props {
  title: string
  lead: ReactNode
  /** What the button says: the act itself, never "OK". */
  act: string
  /** True where the log keeps a reason. */
  asksReason?: boolean
  /** Does it. Without problems the dialog closes. */
  confirm: (reason: string | null) => Promise<Problem[]>
  /** How problems are said, where that is more than in general. */
  say?: Say
  close: () => void
}

export function Confirm({ title, lead, act, asksReason, confirm, say, close }: Props) {
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={title}
      act={act}
      dangerous
      send={() => confirm(reason.trim() || null)}
      {...(say && { say })}
      close={close}
    >
      {() => (
        <>
          <Text component="div">{lead}</Text>
          {asksReason && <ReasonField value={reason} write={setReason} />}
        </>
      )}
    </FormDialog>
  )
}
