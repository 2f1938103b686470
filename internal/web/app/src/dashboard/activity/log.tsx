import { Button, Group, Text } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { useFormats, useTexts } from '../language/language'
import { nameIn } from '../parts/log-facts'
import { Failure, Loading, Message } from '../parts/states'
import { ActItem } from './act-item'
import classes from './activity.module.css'
import { daysOf, sameDay } from './acts'
import type { Filters } from './filters'
import { texts } from './texts'
import { useLog } from './use-log'

interface Props {
  filters: Filters
  /** The cursor behind which the page begins; null for the newest. */
  after: string | null
  turn: (after: string | null) => void
  choose: (changes: Partial<Filters>) => void
}

export function Log({ filters, after, turn, choose }: Props) {
  const t = useTexts(texts)
  const { lines, arrived, waitingLines, showWaiting, hasOlder, error, again } = useLog(filters, after)
  if (error) return <Failure error={error} again={again} />
  if (!lines) return <Loading lines={10} />

  function showNew() {
    window.scrollTo({ top: 0 })
    if (after === null) showWaiting()
    else turn(null)
  }

  const { about, groups, actor, since, until } = filters
  const narrowed = groups.length > 0 || actor || since || until || about
  const named = lines.map((line) => nameIn(line, about)).find((name) => name !== undefined)
  const oneAct = about.startsWith('cor_')
  return (
    <>
      {about && (
        <Group className={classes.about} gap="sm">
          <Text size="sm">{oneAct ? t.oneAct : t.onlyAbout(named ?? t.oneThing)}</Text>
          <Button size="compact-sm" variant="default" onClick={() => choose({ about: '' })}>
            {t.anyMore}
          </Button>
        </Group>
      )}
      <div className={classes.fresh} role="status">
        {waitingLines > 0 && (
          <Button radius="xl" size="sm" leftSection={<IconArrowUp size={16} aria-hidden />} onClick={showNew}>
            {t.fresh(waitingLines)}
          </Button>
        )}
      </div>
      {lines.length === 0 && (
        <Message title={narrowed ? t.noMatch : t.none} lead={narrowed ? t.noMatchLead : t.noneLead} />
      )}
      {daysOf(lines).map(({ time, acts }) => (
        <section key={time.slice(0, 10) + acts.at(-1)?.head.id} className={classes.section}>
          <DayHeading time={time} />
          <ol className={classes.lines}>
            {acts.map((act) => (
              <ActItem
                key={act.head.correlationId ?? act.head.id}
                act={act}
                arrived={arrived}
                open={oneAct}
                only={(about) => choose({ about })}
              />
            ))}
          </ol>
        </section>
      ))}
      {(after !== null || hasOlder) && (
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" disabled={after === null} onClick={() => turn(null)}>
            {t.newest}
          </Button>
          <Button
            variant="default"
            disabled={!hasOlder}
            onClick={() => {
              turn(lines.at(-1)?.cursor ?? null)
              window.scrollTo({ top: 0 })
            }}
          >
            {t.older}
          </Button>
        </Group>
      )}
    </>
  )
}

function DayHeading({ time }: { time: string }) {
  const { day } = useFormats()
  const t = useTexts(texts)
  const now = new Date()
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  const near = sameDay(time, now.toISOString())
    ? t.today
    : sameDay(time, yesterday.toISOString())
      ? t.yesterday
      : ''
  return (
    <h2 className={classes.heading}>
      {near} <span>{day(time)}</span>
    </h2>
  )
}
