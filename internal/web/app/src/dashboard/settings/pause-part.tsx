// Closes all ways in for a while, and opens them again.

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useNow } from '../client/clock'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { type Organization, usePlace } from '../shell/place'
import { ResumeDocument } from './generated'
import { PauseForm } from './pause-form'
import { pauseTexts } from './pause-texts'
import { ReadOnly } from './read-only'

export function PausePart() {
  const { organization, may } = usePlace()
  const [changing, setChanging] = useState(false)
  const t = useTexts(pauseTexts)
  const paused = organization.invitationsPaused
  const holds = useNow((now) => paused !== null && Date.parse(paused.until) > now)
  const mayChange = may('CONFIGURE_POLICIES')
  return (
    <Stack>
      {!mayChange && <ReadOnly />}
      {paused && holds && (
        <Paused paused={paused} change={mayChange && !changing ? () => setChanging(true) : undefined} />
      )}
      {(!holds || changing) && (
        <Card title={holds ? t.change : t.title}>
          <Text maw={680}>{t.lead}</Text>
          {mayChange && (
            <PauseForm
              key={String(holds)}
              act={holds ? t.change : t.act}
              done={() => setChanging(false)}
              cancel={holds ? () => setChanging(false) : undefined}
            />
          )}
        </Card>
      )}
    </Stack>
  )
}

interface PausedProps {
  paused: NonNullable<Organization['invitationsPaused']>
  change: (() => void) | undefined
}

function Paused({ paused, change }: PausedProps) {
  const { organization, may } = usePlace()
  const [resume, resuming] = useAct(ResumeDocument)
  const { moment } = useFormats()
  const tell = useTell()
  const t = useTexts(pauseTexts)

  async function goOn() {
    const { problems } = await resume({ input: { organizationId: organization.id } })
    if (problems.length > 0) tell.refused(problems)
    else tell.done(t.resumed)
  }

  return (
    <Card title={t.paused}>
      <Text>{t.pausedUntil(moment(paused.until))}</Text>
      {paused.reason && (
        <Text mt="xs">
          {t.reason}: {paused.reason}
        </Text>
      )}
      {may('CONFIGURE_POLICIES') && (
        <Group mt="md" gap="xs">
          <Button
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            onClick={() => void goOn()}
            loading={resuming}
          >
            {t.resume}
          </Button>
          {change && (
            <Button variant="default" onClick={change}>
              {t.change}
            </Button>
          )}
        </Group>
      )}
    </Card>
  )
}
