import { Alert } from '@mantine/core'
import { IconPlayerPause } from '@tabler/icons-react'
import { useFormats, useTexts } from '../language/language'
import { usePlace } from './place'
import { texts } from './texts'

/** While the organization takes nobody in, every screen says so. */
export function PauseSign() {
  const { invitationsPaused: paused } = usePlace().organization
  const formats = useFormats()
  const t = useTexts(texts)
  if (!paused) return null
  return (
    <Alert
      color="orange"
      mb="md"
      icon={<IconPlayerPause aria-hidden />}
      title={t.paused(formats.moment(paused.until))}
    >
      {paused.reason}
    </Alert>
  )
}
