// Something to know about what a screen shows, and what can be done about it. What
// has just happened, and is to be heard at once, says so by `role`.

import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './notice.module.css'
import type { Tone } from './sign'

interface Props {
  tone: Tone
  title: string
  /** The buttons of what can be done. */
  actions?: ReactNode
  role?: 'alert' | 'status'
  children?: ReactNode
}

export function Notice({ tone, title, actions, role, children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {children}
      </div>
      {actions && <Group gap="xs">{actions}</Group>}
    </div>
  )
}
