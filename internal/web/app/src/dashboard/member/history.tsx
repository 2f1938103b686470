// What happened with a member, the latest first, growing by itself.

import { Text } from '@mantine/core'
import { useTexts } from '../language/language'
import { ShowEarlier, useHistory } from '../parts/history'
import { Card } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { HistoryLine } from './history-line'
import classes from './member.module.css'
import { texts } from './texts'

/** `quiet`: nothing is said where nothing is known. */
export function History({ memberId, quiet }: { memberId: string; quiet?: boolean }) {
  const t = useTexts(texts)
  const history = useHistory({ memberId }, [
    'MEMBER_',
    'SPACE_MEMBER_ADDED',
    'SPACE_MEMBER_ROLE_CHANGED',
    'SPACE_MEMBER_REMOVED',
  ])
  const { data: lines, error, again } = history
  if (quiet && !lines?.length) return null
  return (
    <Card title={t.history}>
      {!lines ? (
        error ? (
          <Failure error={error} again={again} />
        ) : (
          <Loading lines={4} />
        )
      ) : lines.length === 0 ? (
        <Text c="dimmed">{t.noHistory}</Text>
      ) : (
        <ol className={classes.history}>
          {lines.map((line) => (
            <li key={line.id}>
              <HistoryLine line={line} />
            </li>
          ))}
        </ol>
      )}
      <ShowEarlier of={history} />
    </Card>
  )
}
