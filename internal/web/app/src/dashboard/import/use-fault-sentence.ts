// What is wrong with a row of a spreadsheet. In English the server's sentence
// knows the case; in other languages the code and the column tell.

import { useTexts } from '../language/language'
import { useSentence } from '../parts/problems'
import type { RefusalFragment } from './generated'
import { texts } from './texts'

export function useFaultSentence(): (refusal: RefusalFragment) => string {
  const { faults } = useTexts(texts)
  const sentence = useSentence()
  return ({ code, message, field }) =>
    faults[[code, ...(field ?? [])].join(' ')] ?? sentence({ code, message })
}
