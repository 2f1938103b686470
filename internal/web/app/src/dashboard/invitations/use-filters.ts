import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { type Filters, filtersOf, queryOf } from './filters'

/** The filters that stand in the address, and how to change them there. `key` is the same for the same list. */
export function useFilters() {
  const [query, setQuery] = useSearchParams()
  const filters = filtersOf(query)
  const setFilters = (changes: Partial<Filters>) =>
    setQuery((now) => queryOf({ ...filtersOf(now), ...changes }), { replace: true })
  return { filters, key: queryOf(filters).toString(), setFilters }
}

/** How long nothing is typed before it counts, in milliseconds. */
const pause = 300

/** A field whose text counts once the typing pauses. When the text changes elsewhere, as by going back, so does the field. */
export function useTyped(text: string, commit: (text: string) => void) {
  const [typed, setTyped] = useState(text)
  const [seen, setSeen] = useState(text)
  if (text !== seen) {
    setSeen(text)
    setTyped(text)
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => {
    if (typed === text) return
    const timer = setTimeout(() => latest.current(typed), pause)
    return () => clearTimeout(timer)
  }, [typed, text])
  return [typed, setTyped] as const
}
