// A table whose rows are read from the server page by page. Sorting, filtering and
// counting are the server's, so that the table knows only what it shows. On a
// phone each row is a card.

import {
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useMark } from '../client/live'
import { useTexts } from '../language/language'
import classes from './rows.module.css'
import { texts } from './texts'

export interface Column<Row> {
  title: string
  cell: (row: Row) => ReactNode
  /** Not for a phone, where there is no room for what is not needed. */
  wide?: boolean
  /** Without a visible title: the column of a row's buttons, or of its one small button for all that can be done. */
  bare?: boolean | 'menu'
}

export interface Selection {
  ids: ReadonlySet<string>
  select: (ids: ReadonlySet<string>) => void
}

interface Props<Row extends { id: string }> {
  /** What the table shows, for those who hear it. */
  label: string
  rows: Row[]
  /** The same ones for as long as they are alike, so that rows that stay the same are not drawn anew. */
  columns: Column<Row>[]
  /** How to call one row, such as by its address. */
  name: (row: Row) => string
  selection?: Selection | undefined
  /** True while the rows belong to an earlier question. */
  waiting?: boolean
}

export function Rows<Row extends { id: string }>({
  label,
  rows: latestRows,
  columns,
  name,
  selection,
  waiting,
}: Props<Row>) {
  const t = useTexts(texts)
  // Fifty new rows are drawn in slices that leave the page free in between.
  const rows = useDeferredValue(latestRows)
  const chosen = rows.filter(({ id }) => selection?.ids.has(id)).length
  const latest = useRef(selection)
  useLayoutEffect(() => {
    latest.current = selection
  })
  // The same for all time, so that of fifty rows only the one is drawn anew that is ticked.
  const toggle = useCallback((id: string) => {
    const ids = new Set(latest.current?.ids)
    if (!ids.delete(id)) ids.add(id)
    latest.current?.select(ids)
  }, [])
  const selectAll = (all: boolean) => {
    const ids = new Set(selection?.ids)
    for (const { id } of rows) all ? ids.add(id) : ids.delete(id)
    selection?.select(ids)
  }
  const [frame, scrolls] = useScrolls()
  return (
    // What is too wide for the screen is scrolled by the keyboard too.
    <div className={classes.frame} ref={frame} tabIndex={scrolls ? 0 : undefined}>
      <table
        className={classes.table}
        aria-label={label}
        aria-busy={waiting}
        data-waiting={waiting || undefined}
      >
        <thead>
          <tr>
            {selection && (
              <th className={classes.tick}>
                <input
                  type="checkbox"
                  aria-label={t.selectAll}
                  checked={rows.length > 0 && chosen === rows.length}
                  ref={(box) => {
                    if (box) box.indeterminate = chosen > 0 && chosen < rows.length
                  }}
                  onChange={(event) => selectAll(event.currentTarget.checked)}
                />
              </th>
            )}
            {columns.map(({ title, wide, bare }) => (
              <th key={title} scope="col" data-wide={wide || undefined}>
                {bare ? <span className="unseen">{title}</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OneRow
              key={row.id}
              row={row}
              columns={columns}
              name={name(row)}
              chosen={selection?.ids.has(row.id)}
              toggle={toggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether what stands in the element is wider than the element. */
function useScrolls() {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const look = () => setScrolls(element.scrollWidth > element.clientWidth)
    const watcher = new ResizeObserver(look)
    for (const each of [element, ...element.children]) watcher.observe(each)
    return () => watcher.disconnect()
  }, [])
  return [frame, scrolls] as const
}

interface RowProps<Row> {
  row: Row
  columns: Column<Row>[]
  name: string
  /** Undefined where nothing can be selected. */
  chosen: boolean | undefined
  toggle: (id: string) => void
}

// `memo` forgets that a component is generic.
const OneRow = memo(PlainRow) as typeof PlainRow

function PlainRow<Row extends { id: string }>({ row, columns, name, chosen, toggle }: RowProps<Row>) {
  const t = useTexts(texts)
  const mark = useMark(row.id)
  return (
    <tr ref={mark} data-id={row.id} aria-selected={chosen}>
      {chosen !== undefined && (
        <td className={classes.tick}>
          <input
            type="checkbox"
            aria-label={t.select(name)}
            checked={chosen}
            onChange={() => toggle(row.id)}
          />
        </td>
      )}
      {columns.map(({ title, cell, wide, bare }, index) => (
        <td
          key={title}
          data-lead={index === 0 || undefined}
          data-wide={wide || undefined}
          data-bare={bare || undefined}
        >
          {cell(row)}
        </td>
      ))}
    </tr>
  )
}
