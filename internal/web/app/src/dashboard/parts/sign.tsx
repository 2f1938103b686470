// A small coloured word: a state. The colour says again what the word says.

import type { ReactNode } from 'react'
import classes from './sign.module.css'

export type Tone = 'good' | 'wait' | 'warn' | 'bad' | 'idle'

export function Sign({
  tone,
  title,
  children,
}: {
  tone: Tone
  title?: string | undefined
  children: ReactNode
}) {
  return (
    <span className={classes.sign} data-tone={tone} title={title}>
      {children}
    </span>
  )
}
