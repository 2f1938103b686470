// One clock for all countdowns of a page.

import { useSyncExternalStore } from 'react'

/** How often what is told of time is told anew, in milliseconds. */
const tick = 1_000

let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === undefined) {
    now = Date.now() // it stood still while nobody listened
    timer = setInterval(strike, tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function strike(): void {
  now = Date.now()
  for (const each of listeners) each()
}

/** What is made of the present moment; the component is drawn anew only when that changes. */
export function useNow<Made extends string | number | boolean>(make: (now: number) => Made): Made {
  return useSyncExternalStore(listen, () => make(now))
}
