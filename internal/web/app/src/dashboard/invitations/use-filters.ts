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
