import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTexts } from '../language/language'
import { texts } from './texts'

/** Copies a text, and says so. */
export function Copy({ value, label }: { value: string; label?: string }) {
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
        </Button>
      )}
    </CopyButton>
  )
}
