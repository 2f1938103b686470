// Takes a file that is dropped. Whoever uses no mouse has the button inside.

import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import classes from './drop-zone.module.css'

interface Props {
  label: string
  take: (file: File) => void
  disabled: boolean
  children: ReactNode
}

export function DropZone({ label, take, disabled, children }: Props) {
  const [over, setOver] = useState(false)
  // The events of each thing inside come here too: out is who has left as often as entered.
  const depth = useRef(0)

  function end() {
    depth.current = 0
    setOver(false)
  }

  function enter(event: DragEvent) {
    if (!hasFiles(event)) return
    event.preventDefault()
    depth.current += 1
    setOver(true)
  }

  function leave(event: DragEvent) {
    if (!hasFiles(event)) return
    depth.current -= 1
    if (depth.current <= 0) end()
  }

  function drop(event: DragEvent) {
    // Without this the browser would leave the page and open the file.
    event.preventDefault()
    end()
    const file = event.dataTransfer.files[0]
    if (file && !disabled) take(file)
  }

  return (
    <section
      className={classes.zone}
      aria-label={label}
      data-over={(over && !disabled) || undefined}
      onDragEnter={enter}
      onDragLeave={leave}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
    </section>
  )
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}
