import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Problems, useSentenceAt, useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { ChangePasswordDocument } from './generated'
import { texts } from './texts'

const fields = ['currentPassword', 'newPassword'] as const

export function PasswordForm({ email }: { email: string }) {
  const form = useForm({ initialValues: { currentPassword: '', newPassword: '' } })
  const [problems, setProblems] = useState<Problem[]>([])
  const [change, changing] = useAct(ChangePasswordDocument)
  const sentenceAt = useSentenceAt(problems)
  const tell = useTell()
  const t = useTexts(texts)

  async function send(input: typeof form.values) {
    const answer = await change({ input })
    setProblems(answer.problems)
    if (answer.problems.length > 0) return
    form.reset()
    tell.done(t.changed)
  }

  const at = (field: (typeof fields)[number]) => ({
    ...form.getInputProps(field),
    error: sentenceAt(field),
    visibilityToggleButtonProps: { 'aria-label': t.show },
  })

  return (
    <Card title={t.password}>
      <form noValidate onSubmit={form.onSubmit((values) => void send(values))}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t.passwordLead}
          </Text>
          {/* So that a password manager knows whose passwords these are. */}
          <input type="text" autoComplete="username" value={email} readOnly hidden />
          <PasswordInput label={t.current} autoComplete="current-password" {...at('currentPassword')} />
          <PasswordInput
            label={t.next}
            description={t.nextHint}
            autoComplete="new-password"
            {...at('newPassword')}
          />
          <Problems of={problems} fields={[...fields]} />
          <Group>
            <Button type="submit" loading={changing}>
              {t.change}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
