// The form around settings: says when somebody else has saved meanwhile, and keeps
// the way to save in sight as long as there is something to save.

import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import type { Problem } from '../client/problems'
import { useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { Problems } from '../parts/problems'
import { useFirstInvalid } from '../parts/use-first-invalid'
import type { Draft } from './draft'
import { LeaveGuard } from './leave-guard'
import classes from './settings.module.css'
import { texts } from './texts'

interface Props<Values> {
  draft: Draft<Values>
  save: () => void
  saving: boolean
  problems: Problem[]
  /** The fields that show their problems themselves. */
  fields: string[]
  children: ReactNode
}

export function DraftForm<Values>({ draft, save, saving, problems, fields, children }: Props<Values>) {
  const t = useTexts(texts)
  const form = useRef<HTMLFormElement>(null)
  useFirstInvalid(form, problems)
  return (
    <>
      <LeaveGuard touched={draft.touched} />
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (draft.touched) save()
        }}
      >
        <Stack>
          {draft.overtaken && <Overtaken draft={draft} />}
          {children}
          <Problems of={problems} fields={fields} />
        </Stack>
        {draft.touched && (
          <div className={classes.bar}>
            <Text size="sm" fw={600} role="status">
              {t.unsaved}
            </Text>
            <Group gap="xs">
              <Button variant="default" onClick={draft.reset} disabled={saving}>
                {t.discard}
              </Button>
              <Button type="submit" loading={saving}>
                {t.save}
              </Button>
            </Group>
          </div>
        )}
      </form>
    </>
  )
}

function Overtaken<Values>({ draft }: { draft: Draft<Values> }) {
  const t = useTexts(texts).overtaken
  return (
    <Notice
      tone="warn"
      role="alert"
      title={t.title}
      actions={
        <>
          <Button size="sm" variant="default" onClick={draft.reset}>
            {t.take}
          </Button>
          <Button size="sm" variant="default" onClick={draft.keep}>
            {t.keep}
          </Button>
        </>
      }
    >
      <p>{t.lead}</p>
    </Notice>
  )
}
