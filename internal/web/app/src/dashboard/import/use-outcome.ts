import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { actionsOf, countsOf } from './actions'
import type { ImportRowFragment } from './generated'

/** What became of an import's rows, in one line: "Invited: 240 · Left out: 3". */
export function useOutcome(): (row: ImportRowFragment) => string {
  const { number } = useFormats()
  const { imported } = useTexts(names)
  return (row) => {
    const counts = countsOf(row)
    return actionsOf(counts)
      .map((action) => `${imported[action]}: ${number(counts[action])}`)
      .join(' · ')
  }
}
