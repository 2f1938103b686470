// Dialogs: one frame for all, and the one that asks before something is taken away.

import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../client/problems'
import { useTexts } from '../language/language'
import { Problems } from './problems'
import { texts } from './texts'

interface DialogProps {
  title: string
  close: () => void
  /** `wide` has room for two things side by side. */
  size?: 'sm' | 'md' | 'lg' | 'xl' | 'wide'
  children: ReactNode
}

/** A dialog is there as long as it is rendered: whoever opens it renders it, and each time it begins anew. */
export function Dialog({ title, close, size = 'md', children }: DialogProps) {
  const t = useTexts(texts)
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={size === 'wide' ? '66rem' : size}
      closeButtonProps={{ 'aria-label': t.close }}
      // A dialog's head is no second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {children}
    </Modal>
  )
}

interface ConfirmProps {
  title: string
  lead: ReactNode
  /** What the button says: the act itself, never "OK". */
  act: string
  /** True where the log keeps a reason. */
  asksReason?: boolean
  /** Does it. Without problems the dialog closes. */
  confirm: (reason: string | null) => Promise<Problem[]>
  close: () => void
}

export function Confirm({ title, lead, act, asksReason, confirm, close }: ConfirmProps) {
  const [reason, setReason] = useState('')
  const [acting, setActing] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const t = useTexts(texts)

  async function send() {
    setActing(true)
    const found = await confirm(reason.trim() || null)
    setActing(false)
    setProblems(found)
    if (found.length === 0) close()
  }

  return (
    <Dialog title={title} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Stack>
          <Text component="div">{lead}</Text>
          {asksReason && (
            <Textarea
              label={t.reason}
              description={t.reasonHint}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              autosize
              maxRows={6}
              data-autofocus
            />
          )}
          <Problems of={problems} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t.cancel}
            </Button>
            <Button type="submit" color="red" loading={acting}>
              {act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
