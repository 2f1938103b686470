import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { actionsOf, countsOf } from './actions'
import type { ImportRowFragment } from './generated'

/** What became of an import's rows, in one line: "240 Invited, 3 Left out". */
export function useOutcome(): (row: ImportRowFragment) => string {
  const { list, number } = useFormats()
  const { imported } = useTexts(names)
  return (row) => {
    const counts = countsOf(row)
    return list(actionsOf(counts).map((action) => `${number(counts[action])} ${imported[action]}`))
  }
}
