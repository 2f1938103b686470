// The server's own sentences and values as a person reads them: permissions and
// roles by their names, moments in the reader's own way and zone.

import { useFormats, useTexts } from '../language/language'
import { names } from './names'

export function useLegible(): (text: string) => string {
  const { permission, role } = useTexts(names)
  const { moment } = useFormats()
  const called: Record<string, string> = { ...role, ...permission }
  return (text) =>
    text
      .replace(/\b[A-Z]{4,}(?:_[A-Z]+)*\b/g, (word) => called[word] ?? word)
      .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) => moment(time))
}
