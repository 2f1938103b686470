import { useCallback, useState } from 'react'

/** A state that belongs to what `of` names, such as a list by its filters, and begins anew for another one. */
export function useStateOf<State>(of: string, start: State) {
  const [kept, keep] = useState({ of, state: start })
  if (kept.of !== of) keep({ of, state: start })
  const set = useCallback((state: State) => keep((now) => (now.of === of ? { of, state } : now)), [of])
  return [kept.of === of ? kept.state : start, set] as const
}
