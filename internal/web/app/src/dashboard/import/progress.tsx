// How far an import is. It moves by itself, by what the log says.

import { Progress as Bar, Group, Text } from '@mantine/core'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { Card } from '../parts/screen'
import { ImportSign } from '../parts/state-signs'
import { usePlace } from '../shell/place'
import { actionsOf, countsOf } from './actions'
import type { ImportRowFragment } from './generated'
import classes from './progress.module.css'
import { texts } from './texts'

export function Progress({ row }: { row: ImportRowFragment }) {
  const { number } = useFormats()
  const t = useTexts(texts)
  const { imported } = useTexts(names)
  const counts = countsOf(row)
  const done = t.rowsDone(number(row.processed), number(row.total))
  return (
    <Card>
      <Group justify="space-between" mb="xs" gap="xs">
        <Text fw={600} className={classes.figures}>
          {done}
        </Text>
        <span role="status">
          <ImportSign state={row.state} />
        </span>
      </Group>
      <Bar.Root size="lg" radius="xl">
        <Bar.Section
          value={row.total === 0 ? 0 : (row.processed / row.total) * 100}
          aria-label={t.progressLabel}
          aria-valuetext={done}
          animated={row.state === 'RUNNING'}
          color={row.state === 'FAILED' ? 'red' : 'harbour'}
        />
      </Bar.Root>
      {row.processed > 0 && (
        <dl className={classes.outcomes}>
          {actionsOf(counts).map((action) => (
            <div key={action}>
              <dt>{imported[action]}</dt>
              <dd>{number(counts[action])}</dd>
            </div>
          ))}
        </dl>
      )}
      <Waiting row={row} />
    </Card>
  )
}

function Waiting({ row: { state } }: { row: ImportRowFragment }) {
  const { invitationsPaused } = usePlace().organization
  const { moment } = useFormats()
  const t = useTexts(texts)
  if (state !== 'QUEUED' && state !== 'RUNNING') return null
  const word = invitationsPaused
    ? t.paused(moment(invitationsPaused.until))
    : state === 'QUEUED'
      ? t.queued
      : t.running
  return (
    <Text c="dimmed" size="sm" mt="sm">
      {word}
    </Text>
  )
}
