import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { texts } from './texts'

export default function Overview() {
  const t = useTexts(texts)
  return <Screen title={t.title}>{null}</Screen>
}
