// What happened last; what happens meanwhile comes in at the top.

import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { LogLineFragment } from '../client/generated'
import { useEvents } from '../client/live'
import { useTexts } from '../language/language'
import { LogSentence } from '../parts/log-sentence'
import { Card } from '../parts/screen'
import { Ago } from '../parts/time'
import { usePlace } from '../shell/place'
import classes from './activity.module.css'
import { newestOf } from './newest'
import { texts } from './texts'

type Line = LogLineFragment

export function Activity({ lines }: { lines: Line[] }) {
  const [heard, setHeard] = useState<Line[]>([])
  const t = useTexts(texts)
  const { path } = usePlace()
  useEvents((event) => setHeard((before) => newestOf([event, ...before])))
  const shown = newestOf([...heard, ...lines])
  const arrived = new Set(heard.map(({ id }) => id))
  return (
    <Card
      title={t.activity}
      actions={
        <Anchor component={Link} href={path('activity')} size="sm">
          {t.allActivity}
        </Anchor>
      }
    >
      {shown.length === 0 && <Text c="dimmed">{t.noActivity}</Text>}
      <ol className={classes.lines}>
        {shown.map((line) => (
          <li key={line.id} data-arrived={arrived.has(line.id) || undefined}>
            <LogSentence line={line} />
            <span className={classes.when}>
              <Ago time={line.occurredAt} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
