import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './details.module.css'

/** Names and what they stand for, under a heading. */
export function Facts({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section>
      {title && (
        <Title order={4} size="h5" mb={6}>
          {title}
        </Title>
      )}
      <dl className={classes.facts}>{children}</dl>
    </section>
  )
}
