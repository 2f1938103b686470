// A dialog with a form: it sends, shows what was refused at the fields concerned,
// and closes once there is nothing left to say. What was typed stays.

import { Button, Stack } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import type { Problem } from '../client/problems'
import { useTexts } from '../language/language'
import { Dialog } from './dialog'
import { DialogFoot } from './dialog-foot'
import { Problems, type Say, useSentence, useSentenceAt, useTell } from './problems'
import { texts } from './texts'
import { useFirstInvalid } from './use-first-invalid'
import { useGone } from './use-gone'

interface Props {
  title: string
  close: () => void
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** What the button says: the act itself, never "OK". */
  act: string
  /** True where something is lost by it. */
  dangerous?: boolean
  disabled?: boolean
  /** Does it. Without problems the dialog closes. */
  send: () => Promise<Problem[]>
  /** The input's fields that show their own problems. */
  fields?: string[]
  /** How problems are said, where that is more than in general. */
  say?: Say
  /** The fields; `at` gives what is to be said at one of them. */
  children: (at: (field: string) => string | undefined) => ReactNode
}

export function FormDialog({ title, close, size, act, dangerous, disabled, send, ...props }: Props) {
  const [acting, setActing] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const form = useRef<HTMLFormElement>(null)
  const gone = useGone()
  const usual = useSentence()
  const say = props.say ?? usual
  const at = useSentenceAt(problems, say)
  const tell = useTell()
  const t = useTexts(texts)

  useFirstInvalid(form, problems)

  async function submit() {
    setActing(true)
    const found = await send()
    // By now another dialog may be open, which is not this one's to close.
    if (gone.current) {
      for (const problem of found) tell.failed(say(problem))
      return
    }
    setActing(false)
    setProblems(found)
    if (found.length === 0) close()
  }

  return (
    <Dialog title={title} close={close} {...(size && { size })}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          // React lets it rise to a form around the dialog, though the page has the dialog elsewhere.
          event.stopPropagation()
          void submit()
        }}
      >
        <Stack>
          {props.children(at)}
          <DialogFoot above={<Problems of={problems} fields={props.fields ?? []} say={say} />}>
            <Button variant="default" onClick={close}>
              {t.cancel}
            </Button>
            <Button
              type="submit"
              loading={acting}
              disabled={disabled ?? false}
              {...(dangerous && { color: 'red' })}
            >
              {act}
            </Button>
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  )
}
