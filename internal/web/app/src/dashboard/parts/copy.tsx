import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTexts } from '../language/language'
import { texts } from './texts'

interface Props {
  value: string
  label?: string
  /** What it is that is copied, for those who do not see where the button stands. */
  about?: string
}

/** Copies a text, and says so. */
export function Copy({ value, label, about }: Props) {
  const t = useTexts(texts)
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="sm"
          onClick={copy}
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        >
          {copied ? t.copied : (label ?? t.copy)}
          {about && <span className="unseen"> {about}</span>}
        </Button>
      )}
    </CopyButton>
  )
}
