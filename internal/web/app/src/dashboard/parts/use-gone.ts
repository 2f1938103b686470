import { useEffect, useRef } from 'react'

/** `current` is true once this has left the screen: an answer that comes later leads nobody anywhere, and closes nothing. */
export function useGone() {
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  return gone
}
