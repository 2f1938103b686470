import { Stack, Text, Textarea } from '@mantine/core'
import { useTexts } from '../language/language'
import { Dialog } from './dialog'
import { texts } from './texts'

interface Props {
  title: string
  value: string
  close: () => void
}

/** Shows what a browser does not let the page copy: it asks for HTTPS, which a trial in an office network does not have. */
export function CopyByHand({ title, value, close }: Props) {
  const t = useTexts(texts)
  return (
    <Dialog title={title} close={close}>
      <Stack>
        <Text>{t.copyByHand}</Text>
        <Textarea
          aria-label={title}
          value={value}
          readOnly
          autosize
          maxRows={10}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
      </Stack>
    </Dialog>
  )
}
