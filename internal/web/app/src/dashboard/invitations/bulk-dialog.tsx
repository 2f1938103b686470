// One confirmation for many invitations, how far it is, and what came of it.

import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Problem } from '../client/problems'
import { useFormats, useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { ReasonField } from '../parts/reason-field'
import { texts as common } from '../parts/texts'
import { canResend, canRevoke, type Row, useResend, useRevoke } from './acts'
import { BulkSummary } from './bulk-summary'
import { DaysField } from './days-field'
import { inTurn } from './in-turn'
import { texts } from './texts'

export type BulkAct = 'resend' | 'revoke'

export interface Refused {
  row: Row
  problems: Problem[]
}

interface Props {
  act: BulkAct
  rows: Row[]
  /** `done` is whether anything was tried. */
  end: (done: boolean) => void
}

export function BulkDialog({ act, rows, end }: Props) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const [days, setDays] = useState<number | ''>('')
  const [reason, setReason] = useState('')
  const able = rows.filter(act === 'resend' ? canResend : canRevoke)
  const { phase, done, refused, start, stop } = useBulk(act, able, days || null, reason.trim() || null)
  const count = able.length
  const title = act === 'resend' ? t.resendManyTitle : t.revokeManyTitle
  if (count === 0) return <NothingToDo act={act} close={() => end(false)} />
  return (
    <Dialog title={title(count, number(count))} close={() => end(phase !== 'asking')}>
      {phase === 'asking' && (
        <Ask act={act} count={count} late={rows.length - count} start={start} giveUp={() => end(false)}>
          {act === 'resend' ? (
            <DaysField value={days} choose={setDays} />
          ) : (
            <ReasonField value={reason} write={setReason} />
          )}
        </Ask>
      )}
      {phase === 'running' && (
        <Stack>
          <Text role="status">{t.running(number(done + refused.length), number(count))}</Text>
          <Progress
            value={(100 * (done + refused.length)) / count}
            aria-label={title(count, number(count))}
            transitionDuration={200}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={stop}>
              {t.stop}
            </Button>
          </Group>
        </Stack>
      )}
      {phase === 'over' && (
        <BulkSummary act={act} count={count} done={done} refused={refused} close={() => end(true)} />
      )}
    </Dialog>
  )
}

function useBulk(act: BulkAct, rows: Row[], days: number | null, reason: string | null) {
  const resend = useResend()
  const revoke = useRevoke()
  const [phase, setPhase] = useState<'asking' | 'running' | 'over'>('asking')
  const [done, setDone] = useState(0)
  const [refused, setRefused] = useState<Refused[]>([])
  const stopper = useRef(new AbortController())
  useEffect(() => {
    stopper.current = new AbortController()
    return () => stopper.current.abort()
  }, [])
  async function start() {
    setPhase('running')
    await inTurn(
      rows,
      async (row) => {
        const { problems } = await (act === 'resend' ? resend(row, days) : revoke(row, reason))
        return problems
      },
      (row, problems: Problem[]) =>
        problems.length > 0 ? setRefused((now) => [...now, { row, problems }]) : setDone((now) => now + 1),
      stopper.current.signal,
    )
    setPhase('over')
  }
  return { phase, done, refused, start: () => void start(), stop: () => stopper.current.abort() }
}

interface AskProps {
  act: BulkAct
  count: number
  /** How many of the selected ones it is too late for. */
  late: number
  start: () => void
  giveUp: () => void
  children: ReactNode
}

function Ask({ act, count, late, start, giveUp, children }: AskProps) {
  const t = useTexts(texts)
  const { cancel } = useTexts(common)
  const { number } = useFormats()
  const told = number(count)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <Stack>
        <Text>{act === 'resend' ? t.resendManyLead : t.revokeManyLead}</Text>
        {late > 0 && <Text>{t.late(late, number(late))}</Text>}
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={giveUp}>
            {cancel}
          </Button>
          <Button type="submit" {...(act === 'revoke' && { color: 'red' })}>
            {act === 'resend' ? t.resendManyAct(told) : t.revokeManyAct(told)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function NothingToDo({ act, close }: { act: BulkAct; close: () => void }) {
  const t = useTexts(texts)
  const said = useTexts(common)
  return (
    <Dialog title={act === 'resend' ? t.resendNone : t.revokeNone} close={close}>
      <Stack>
        <Text>{t.allLate}</Text>
        <Group justify="flex-end">
          <Button onClick={close}>{said.close}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
