// Keys by which the server knows that two requests are one: a second press or a
// retry after a lost answer has the key of the first, other words have another.

import { useRef } from 'react'

/** Gives the key for an input: the same one as long as the input is the same and did not get its answer. */
export function useIdempotencyKey() {
  const last = useRef({ input: '', key: '' })
  return {
    keyFor(input: unknown): string {
      const text = JSON.stringify(input)
      if (text !== last.current.input) last.current = { input: text, key: newKey() }
      return last.current.key
    },
    /** The answer is there: what comes next is meant anew, even in the same words. */
    answered() {
      last.current = { input: '', key: '' }
    },
  }
}

/** `crypto.randomUUID` would need HTTPS, which a trial in an office network does not have. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
