import { Button, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { Failure, Loading } from '../parts/states'
import classes from './approvals.module.css'
import { WouldBecomeDocument } from './generated'
import { texts } from './texts'

/** What the invited person could do, looked up only when somebody wants to know. */
export function Preview({ invitationId }: { invitationId: string }) {
  const [shown, setShown] = useState(false)
  const id = useId()
  const t = useTexts(texts)
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.unfold}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
        rightSection={<IconChevronDown size={16} aria-hidden />}
      >
        {t.preview}
      </Button>
      <div id={id}>{shown && <WouldBecome invitationId={invitationId} />}</div>
    </div>
  )
}

function WouldBecome({ invitationId }: { invitationId: string }) {
  const { data, error, again } = useRead(WouldBecomeDocument, { invitationId })
  const { list } = useFormats()
  const t = useTexts(texts)
  const permission = useTexts(names).permission
  if (error) return <Failure error={error} again={again} />
  if (!data) return <Loading lines={2} />
  const preview = data.previewAccess
  if (!preview) return <Text size="sm">{t.previewNone}</Text>
  const { permissions, spaces } = preview
  return (
    <div className={classes.preview}>
      <Text size="sm">{spaces.length === 0 ? t.noSpaces : `${t.spaces} ${list(spaces)}.`}</Text>
      <Text size="sm">{t.permissions(permissions.length)}</Text>
      <ul>
        {permissions.map((one) => (
          <li key={one}>{permission[one]}</li>
        ))}
      </ul>
    </div>
  )
}
