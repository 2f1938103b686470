import { useEffect, useRef, useState } from 'react'

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
