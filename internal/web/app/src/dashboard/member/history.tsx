// What happened with a member, the latest first, growing by itself.

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Card } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { usePlace } from '../shell/place'
import { MemberHistoryDocument } from './generated'
import { HistoryLine } from './history-line'
import classes from './member.module.css'
import { texts } from './texts'

/** How many lines come at a time, up to what the API gives at once. */
const step = 20
const most = 100

/** `quiet`: nothing is said where nothing is known. */
export function History({ memberId, quiet }: { memberId: string; quiet?: boolean }) {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const [first, setFirst] = useState(step)
  const { data, error, waiting, again } = useRead(
    MemberHistoryDocument,
    { organizationId: organization.id, memberId, first },
    { stale: ['MEMBER_', 'SPACE_MEMBER_ADDED', 'SPACE_MEMBER_ROLE_CHANGED', 'SPACE_MEMBER_REMOVED'] },
  )
  const events = data?.organization?.events
  if (quiet && (!events || events.nodes.length === 0)) return null
  return (
    <Card title={t.history}>
      {error ? (
        <Failure error={error} again={again} />
      ) : !events ? (
        <Loading lines={4} />
      ) : events.nodes.length === 0 ? (
        <Text c="dimmed">{t.noHistory}</Text>
      ) : (
        <ol className={classes.history}>
          {events.nodes.map((event) => (
            <li key={event.id}>
              <HistoryLine line={event} />
            </li>
          ))}
        </ol>
      )}
      {events?.pageInfo.hasNextPage && first < most && (
        <Button
          variant="default"
          size="sm"
          loading={waiting}
          onClick={() => setFirst(Math.min(first + 40, most))}
        >
          {t.earlier}
        </Button>
      )}
    </Card>
  )
}
