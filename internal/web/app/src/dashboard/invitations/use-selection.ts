import { useState } from 'react'
import type { Selection } from '../parts/rows'
import type { Row } from './acts'

/** Which rows are selected, also on other pages of the same list; another list begins without any. */
export function useSelection(list: string, rows: Row[]) {
  const none: { list: string; rows: ReadonlyMap<string, Row> } = { list, rows: new Map() }
  const [chosen, setChosen] = useState(none)
  const kept = chosen.list === list ? chosen.rows : none.rows
  const onPage = new Map(rows.map((row) => [row.id, row]))
  const selection: Selection = {
    ids: new Set(kept.keys()),
    select(ids) {
      const selected = [...ids].flatMap((id) => onPage.get(id) ?? kept.get(id) ?? [])
      setChosen({ list, rows: new Map(selected.map((row) => [row.id, row])) })
    },
  }
  // What is on the page is known as it is now, and the rest as it was seen.
  const selected = [...kept.values()].map((row) => onPage.get(row.id) ?? row)
  return { selection, selected, clear: () => setChosen(none) }
}
