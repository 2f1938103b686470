import { useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { texts } from './texts'

/** Tells whoever may not change what stands below. */
export function ReadOnly() {
  const t = useTexts(texts).readOnly
  return (
    <Notice tone="idle" title={t.title}>
      <p>{t.lead}</p>
    </Notice>
  )
}
