// Where people are invited: what is written, what it will do, and what came of it.

import { Button, Group, Stack } from '@mantine/core'
import { type Dispatch, type SetStateAction, useMemo, useState } from 'react'
import type { Problem } from '../client/problems'
import { useFormats, useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { Problems } from '../parts/problems'
import { texts as common } from '../parts/texts'
import { addressesIn, mostAddresses } from './addresses'
import { AwaitsHint } from './awaits-hint'
import { type Draft, emptyDraft, leftOf, lengthOf, longestMessage } from './draft'
import classes from './invite.module.css'
import { InviteForm } from './invite-form'
import { InvitePreview } from './invite-preview'
import { InviteResults } from './invite-results'
import { texts } from './invite-texts'
import { draftFields, type Invited, type Refusal, useInvite } from './use-invite'

/** What is written stays when the dialog is closed, and is there when it is opened again. */
export function Invite({ opened, close }: { opened: boolean; close: () => void }) {
  const [draft, setDraft] = useState(emptyDraft)
  if (!opened) return null
  return <InviteDialog draft={draft} setDraft={setDraft} close={close} />
}

interface Props {
  draft: Draft
  setDraft: Dispatch<SetStateAction<Draft>>
  close: () => void
}

function InviteDialog({ draft, setDraft, close }: Props) {
  const t = useTexts(texts)
  const { cancel } = useTexts(common)
  const { number } = useFormats()
  const { send, sending } = useInvite()
  const [invited, setInvited] = useState<Invited[]>([])
  const [refused, setRefused] = useState<Refusal[]>([])
  const [problems, setProblems] = useState<Problem[]>([])
  const addresses = useMemo(() => addressesIn(draft.addresses), [draft.addresses])
  const count = addresses.valid.length
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
    <Dialog title={t.title} close={close} size="wide">
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
            <Button variant="default" onClick={close}>
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
