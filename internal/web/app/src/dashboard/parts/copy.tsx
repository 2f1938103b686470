import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTexts } from '../language/language'
import { CopyByHand } from './copy-by-hand'
import { texts } from './texts'

interface Props {
  value: string
  label: string
  /** What it is that is copied, for those who do not see where the button stands. */
  about?: string
}

/** Copies a text, and says so. */
export function Copy({ value, label, about }: Props) {
  const { copy, copied, error, reset } = useClipboard()
  const t = useTexts(texts)
  return (
    <>
      <Button
        variant="default"
        size="sm"
        onClick={() => copy(value)}
        leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      >
        {copied ? t.copied : label}
        {about && <span className="unseen"> {about}</span>}
      </Button>
      {error && <CopyByHand title={label} value={value} close={reset} />}
    </>
  )
}
