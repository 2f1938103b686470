import { Badge } from '@mantine/core'
import { useConnection } from '../client/connection'
import { useTexts } from '../language/language'
import { useIsAdmin } from './place'
import { texts } from './texts'

const colors = { connecting: 'gray', live: 'harbour', lost: 'orange', resumed: 'harbour' } as const

/** Says whether the page is live, and that nothing was missed after it was not. */
export function ConnectionSign() {
  const state = useConnection()
  const t = useTexts(texts).connection
  if (!useIsAdmin()) return null
  return (
    <Badge
      variant="dot"
      color={colors[state]}
      tt="none"
      fw={500}
      flex="none"
      role="status"
      title={t[state].title}
    >
      {t[state].label}
    </Badge>
  )
}
