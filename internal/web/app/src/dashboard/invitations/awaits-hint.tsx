import { Text } from '@mantine/core'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import type { Draft } from './draft'
import { InvitePolicyDocument } from './generated'
import { texts } from './invite-texts'
import { rulesMet } from './rules-met'

/** Says before the sending that somebody has to approve it first. */
export function AwaitsHint({ draft, addresses }: { draft: Draft; addresses: string[] }) {
  const t = useTexts(texts)
  const { list, number } = useFormats()
  const { data } = useRead(InvitePolicyDocument, { organizationId: usePlace().organization.id })
  const policy = data?.organization?.policy
  if (!policy) return null
  const { count, names } = rulesMet(policy, addresses, draft)
  if (count === 0) return null
  return (
    <Text size="sm" c="var(--warn)" role="status">
      {count === addresses.length
        ? t.willAwait(list(names))
        : t.someWillAwait(count, number(count), list(names))}
    </Text>
  )
}
