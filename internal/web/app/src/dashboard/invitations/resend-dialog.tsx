import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type Problem, problemAt } from '../client/problems'
import { useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { useSentence, useTell } from '../parts/problems'
import { texts as common } from '../parts/texts'
import { type Row, useReason, useResend } from './acts'
import { DaysField } from './days-field'
import { texts } from './texts'

/** Sends one invitation again, for as long as is said here. */
export function ResendDialog({ row, close }: { row: Row; close: () => void }) {
  const t = useTexts(texts)
  const { cancel } = useTexts(common)
  const resend = useResend()
  const tell = useTell()
  const sentence = useSentence()
  const [days, setDays] = useState<number | ''>('')
  const [acting, setActing] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const reason = useReason()
  const atDays = problemAt(problems, 'expiresInDays')

  const general = problems.filter((problem) => problem !== atDays)

  async function send() {
    setActing(true)
    const { data, problems } = await resend(row, days || null)
    setActing(false)
    setProblems(problems)
    const renewed = data?.resendInvitation.invitation
    if (problems.length > 0 || !renewed) return
    close()
    const { state, delivery } = renewed
    const told =
      state === 'AWAITING_APPROVAL' ? t.resentAwaits : delivery === 'HANDED_OVER' ? t.resentByHand : t.resent
    tell.done(told(row.email))
  }

  return (
    <Dialog title={t.resendTitle(row.email)} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Stack>
          <Text>{row.delivery === 'HANDED_OVER' ? t.resendByHandLead : t.resendLead}</Text>
          <DaysField value={days} choose={setDays} error={atDays && sentence(atDays)} />
          {general.length > 0 && (
            <Alert color="red" role="alert">
              {general.map(reason).join(' ')}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button type="submit" loading={acting}>
              {t.resendAct}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
