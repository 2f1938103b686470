import type { Selection } from '../parts/rows'
import { useStateOf } from '../parts/use-state-of'
import type { Row } from './acts'

const none: ReadonlyMap<string, Row> = new Map()

/** Which rows are selected, also on other pages of the same list; another list begins without any. */
export function useSelection(list: string, rows: Row[]) {
  const [kept, keep] = useStateOf(list, none)
  const onPage = new Map(rows.map((row) => [row.id, row]))
  const selection: Selection = {
    ids: new Set(kept.keys()),
    select(ids) {
      const selected = [...ids].flatMap((id) => onPage.get(id) ?? kept.get(id) ?? [])
      keep(new Map(selected.map((row) => [row.id, row])))
    },
  }
  // What is on the page is known as it is now, and the rest as it was seen.
  const selected = [...kept.values()].map((row) => onPage.get(row.id) ?? row)
  return { selection, selected, clear: () => keep(none) }
}
