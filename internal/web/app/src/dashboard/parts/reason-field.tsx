import { Textarea } from '@mantine/core'
import { useTexts } from '../language/language'
import { texts } from './texts'

interface Props {
  value: string
  write: (reason: string) => void
}

/** Why something is done, for the log. It is where a dialog begins. */
export function ReasonField({ value, write }: Props) {
  const t = useTexts(texts)
  return (
    <Textarea
      label={t.reason}
      description={t.reasonHint}
      value={value}
      onChange={(event) => write(event.currentTarget.value)}
      autosize
      maxRows={6}
      data-autofocus
    />
  )
}
