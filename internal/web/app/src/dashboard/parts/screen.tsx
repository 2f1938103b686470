import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './screen.module.css'

interface Props {
  title: string
  lead?: ReactNode
  /** The buttons of what can be done here. */
  actions?: ReactNode
  children: ReactNode
}

let screensShown = 0

/** A screen: its heading, which takes the focus so that a screen reader tells where one is, and what can be done. */
export function Screen({ title, lead, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · usher`
  }, [title])
  useEffect(() => {
    // The first screen is the page itself: there the reader starts at the top.
    if (screensShown++ > 0) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={classes.screen}>
      <Group justify="space-between" align="flex-start" mb="md" gap="sm">
        <div>
          <Title order={1} size="h2" ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead && <Text c="dimmed">{lead}</Text>}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </section>
  )
}

/** A part of a screen with a heading of its own, on a card. */
export function Card({ title, actions, children }: Omit<Props, 'title' | 'lead'> & { title?: string }) {
  return (
    <section className={classes.card} aria-label={title}>
      {title && (
        <Group justify="space-between" mb="sm" gap="xs">
          <Title order={2} size="h4">
            {title}
          </Title>
          {actions}
        </Group>
      )}
      {children}
    </section>
  )
}
