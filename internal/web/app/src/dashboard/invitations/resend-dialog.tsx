import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { useTell } from '../parts/problems'
import { type Row, useReason, useResend } from './acts'
import { DaysField } from './days-field'
import { texts } from './texts'

/** Sends one invitation again, for as long as is said here. */
export function ResendDialog({ row, close }: { row: Row; close: () => void }) {
  const t = useTexts(texts)
  const resend = useResend()
  const tell = useTell()
  const reason = useReason()
  const [days, setDays] = useState<number | ''>('')

  async function send(): Promise<Problem[]> {
    const { data, problems } = await resend(row, days || null)
    const renewed = data?.resendInvitation.invitation
    if (problems.length > 0 || !renewed) return problems
    const { state, delivery } = renewed
    const told =
      state === 'AWAITING_APPROVAL' ? t.resentAwaits : delivery === 'HANDED_OVER' ? t.resentByHand : t.resent
    tell.done(told(row.email))
    return []
  }

  return (
    <FormDialog
      title={t.resendTitle(row.email)}
      act={t.resendAct}
      send={send}
      fields={['expiresInDays']}
      say={reason}
      close={close}
    >
      {(at) => (
        <>
          <Text>{row.delivery === 'HANDED_OVER' ? t.resendByHandLead : t.resendLead}</Text>
          <DaysField value={days} choose={setDays} error={at('expiresInDays')} />
        </>
      )}
    </FormDialog>
  )
}
