// Where people are invited: what is written, what it will do, and what came of it.

import { Button, Group, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Problem } from '../client/problems'
import { useFormats, useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { useGuardedClose } from '../parts/leave-guard'
import { Problems } from '../parts/problems'
import { texts as common } from '../parts/texts'
import { addressesIn, mostAddresses } from './addresses'
import { AwaitsHint } from './awaits-hint'
import { emptyDraft, leftOf, lengthOf, longestMessage } from './draft'
import classes from './invite.module.css'
import { InviteForm } from './invite-form'
import { InvitePreview } from './invite-preview'
import { InviteResults } from './invite-results'
import { texts } from './invite-texts'
import { draftFields, type Invited, type Refusal, useInvite } from './use-invite'

export function Invite({ close }: { close: () => void }) {
  const t = useTexts(texts)
  const { cancel } = useTexts(common)
  const { number } = useFormats()
  const { send, sending } = useInvite()
  const [draft, setDraft] = useState(emptyDraft)
  const [invited, setInvited] = useState<Invited[]>([])
  const [refused, setRefused] = useState<Refusal[]>([])
  const [problems, setProblems] = useState<Problem[]>([])
  const addresses = useMemo(() => addressesIn(draft.addresses), [draft.addresses])
  const count = addresses.valid.length
  // Who was refused was tried, and the message went to the others.
  const tried = new Set(refused.map(({ email }) => email))
  const unsent =
    invited.length > 0
      ? addresses.valid.some((email) => !tried.has(email))
      : (draft.addresses + draft.message).trim() !== ''
  const { leave, guard } = useGuardedClose(unsent, close)
  const over = invited.length > 0 && draft.addresses.trim() === ''
  const ready = count > 0 && count <= mostAddresses && lengthOf(draft.message.trim()) <= longestMessage

  async function submit() {
    const sent = await send(addresses.valid, draft)
    setInvited((now) => [...sent.invited, ...now])
    setRefused(sent.refused)
    setProblems(sent.problems)
    if (sent.invited.length === 0) return
    // Spelled as they were sent: the server may answer in another spelling.
    const left = new Set(sent.refused.map(({ email }) => email))
    const settled = addresses.valid.filter((email) => !left.has(email)).concat(addresses.duplicates)
    setDraft((now) => leftOf(now, draft, settled))
  }

  if (over)
    return (
      <Dialog title={t.title} close={close}>
        <Stack>
          <InviteResults of={invited} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setInvited([])}>
              {t.more}
            </Button>
            <Button onClick={close}>{t.done}</Button>
          </Group>
        </Stack>
      </Dialog>
    )
  return (
    <Dialog title={t.title} close={leave} size="wide">
      {guard}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void submit()
        }}
      >
        {invited.length > 0 && <InviteResults of={invited} />}
        <div className={classes.halves}>
          <InviteForm
            draft={draft}
            change={(changes) => setDraft((now) => ({ ...now, ...changes }))}
            addresses={addresses}
            refused={refused}
            problems={problems}
          />
          <InvitePreview draft={draft} count={count} />
        </div>
        <Stack className={classes.actions} gap="xs">
          <AwaitsHint draft={draft} addresses={addresses.valid} />
          <Problems of={problems} fields={draftFields} />
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              {invited.length > 0 ? t.done : cancel}
            </Button>
            <Button type="submit" loading={sending} disabled={!ready}>
              {count > 0 ? t.send(count, number(count)) : t.sendNobody}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
