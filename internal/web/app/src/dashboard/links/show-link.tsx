import { useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { LinkToShare } from './link-to-share'
import { texts } from './texts'

/** Shows a link again that was made before. */
export function ShowLink({ id, close }: { id: string; close: () => void }) {
  const t = useTexts(texts)
  return (
    <Dialog title={t.share} close={close} size="lg">
      <LinkToShare id={id} />
    </Dialog>
  )
}
