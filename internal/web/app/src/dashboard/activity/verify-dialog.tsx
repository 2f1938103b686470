// Whether anybody has altered the log behind usher's back.

import { Button, Group, Loader, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { useAsk } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { DialogFoot } from '../parts/dialog-foot'
import { usePlace } from '../shell/place'
import { VerificationDocument, type VerificationQuery } from './generated'
import { texts } from './texts'

type Verification = NonNullable<NonNullable<VerificationQuery['organization']>['logVerification']>
type Outcome = { verification: Verification | null; at: string }

export function VerifyDialog({ close }: { close: () => void }) {
  const { id: organizationId } = usePlace().organization
  const ask = useAsk(VerificationDocument)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const t = useTexts(texts)
  const check = useCallback(async () => {
    setOutcome(null)
    const data = await ask({ organizationId })
    setOutcome({ verification: data?.organization?.logVerification ?? null, at: new Date().toISOString() })
  }, [ask, organizationId])
  useEffect(() => void check(), [check])
  return (
    <Dialog title={t.verify} close={close}>
      <Stack>
        <Text c="dimmed">{t.verifyLead}</Text>
        <div aria-live="polite">
          {outcome ? (
            <Told outcome={outcome} />
          ) : (
            <Group gap="sm">
              <Loader size="sm" />
              {t.verifying}
            </Group>
          )}
        </div>
        <DialogFoot>
          <Button variant="default" disabled={!outcome} onClick={() => void check()}>
            {t.checkAgain}
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  )
}

function Told({ outcome: { verification, at } }: { outcome: Outcome }) {
  const { number, moment } = useFormats()
  const t = useTexts(texts)
  if (!verification) return <Text c="red">{t.checkFailed}</Text>
  const { sound, lines, badSequence } = verification
  const Icon = sound ? IconShieldCheck : IconAlertTriangle
  return (
    <Group align="flex-start" wrap="nowrap">
      <ThemeIcon size={40} variant="light" color={sound ? 'harbour' : 'red'}>
        <Icon aria-hidden />
      </ThemeIcon>
      <div>
        <Title order={3} size="h4">
          {sound ? t.sound : t.unsound(number(badSequence ?? lines + 1))}
        </Title>
        <Text>{sound ? t.soundLead(number(lines)) : t.unsoundLead(number(lines))}</Text>
        <Text size="sm" c="dimmed" mt={4}>
          {t.checkedAt(moment(at))}
        </Text>
      </div>
    </Group>
  )
}
