import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconPlayerPause } from '@tabler/icons-react'
import { useState } from 'react'
import { useNow } from '../client/clock'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { localMinute } from '../parts/local-minute'
import { Problems, useSentenceAt, useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { PauseDocument } from './generated'
import { pauseTexts } from './pause-texts'
import { type Choice, choices, pauseUntil } from './pause-until'

interface Props {
  act: string
  done: () => void
  cancel: (() => void) | undefined
}

export function PauseForm({ act, done, cancel }: Props) {
  const { organization } = usePlace()
  const [choice, setChoice] = useState<Choice>('hour')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState(organization.invitationsPaused?.reason ?? '')
  const [problems, setProblems] = useState<Problem[]>([])
  const [pause, pausing] = useAct(PauseDocument)
  const at = useSentenceAt(problems)
  const tell = useTell()
  const t = useTexts(pauseTexts)

  async function send() {
    const until = pauseUntil(choice, new Date(), typed)
    if (!until) return setProblems([{ code: 'REQUIRED', field: 'until' }])
    const input = {
      organizationId: organization.id,
      until: until.toISOString(),
      reason: reason.trim() || null,
    }
    const answer = await pause({ input })
    setProblems(answer.problems)
    if (answer.problems.length > 0) return
    tell.done(t.done)
    done()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Stack mt="md" maw={480}>
        <Radio.Group
          label={t.until}
          value={choice}
          onChange={(chosen) => setChoice(choices.find((choice) => choice === chosen) ?? 'hour')}
          error={choice !== 'other' && at('until')}
        >
          <Stack gap="xs" mt="xs">
            {choices.map((choice) => (
              <Radio
                key={choice}
                value={choice}
                label={t.choices[choice]}
                description={<End of={choice} />}
              />
            ))}
          </Stack>
        </Radio.Group>
        {choice === 'other' && (
          <TextInput
            type="datetime-local"
            label={t.moment}
            description={t.momentHint}
            min={localMinute(Date.now())}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={at('until')}
          />
        )}
        <Textarea
          label={t.reason}
          description={t.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={at('reason')}
          maxLength={1000}
          autosize
          minRows={2}
          maxRows={6}
        />
        <Problems of={problems} fields={['until', 'reason']} />
        <Group gap="xs">
          <Button
            type="submit"
            color="red"
            loading={pausing}
            leftSection={<IconPlayerPause size={16} aria-hidden />}
          >
            {act}
          </Button>
          {cancel && (
            <Button variant="default" onClick={cancel}>
              {t.cancel}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** When a quick choice would end. */
function End({ of }: { of: Choice }) {
  const { moment } = useFormats()
  const told = useNow((now) => {
    const until = of === 'other' ? null : pauseUntil(of, new Date(now), '')
    return until ? moment(until.toISOString()) : ''
  })
  const t = useTexts(pauseTexts)
  return told ? (
    <Text span inherit>
      {t.ends(told)}
    </Text>
  ) : null
}
