// What a screen shows when it has nothing to show: it is on its way, there is
// nothing, it broke, or it is not for this viewer.

import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { broken } from '../client/problems'
import { useFormats, useTexts } from '../language/language'
import classes from './states.module.css'
import { texts } from './texts'

interface MessageProps {
  title: string
  lead?: ReactNode
  icon?: ReactNode
  children?: ReactNode
}

export function Message({ title, lead, icon, children }: MessageProps) {
  return (
    <Stack className={classes.message} align="center" gap="sm">
      {icon && <div className={classes.icon}>{icon}</div>}
      <Title order={2} size="h4" ta="center">
        {title}
      </Title>
      {lead && (
        <Text c="dimmed" ta="center" maw={480}>
          {lead}
        </Text>
      )}
      {children && <Group justify="center">{children}</Group>}
    </Stack>
  )
}

/** Lines in the place of what is on its way; a reader who sees nothing is told. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const t = useTexts(texts)
  return (
    <div className={classes.loading}>
      <span className="unseen" role="status">
        {t.loading}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <Skeleton key={line} height={36} mb="xs" radius="md" />
      ))}
    </div>
  )
}

export function Failure({ error, again }: { error: CombinedError; again: () => void }) {
  const t = useTexts(texts)
  const { duration } = useFormats()
  const codes = error.graphQLErrors.map(({ extensions }) => extensions.code)
  if (codes.includes('FORBIDDEN')) return <NoPermission />
  const retryAfter = error.graphQLErrors[0]?.extensions.retryAfterSeconds
  const { requestId } = broken(error)
  const reason = retryAfter
    ? t.tooMuch(duration(Number(retryAfter)))
    : error.networkError
      ? t.unreachable
      : t.broken(requestId)
  return (
    <div role="alert">
      <Message title={t.failed} lead={reason}>
        <Button onClick={again}>{t.tryAgain}</Button>
      </Message>
    </div>
  )
}

export function NoPermission() {
  const t = useTexts(texts)
  return <Message title={t.noPermission} lead={t.noPermissionLead} />
}

export function NotFound() {
  const t = useTexts(texts)
  return <Message title={t.notFound} lead={t.notFoundLead} />
}
