import { Title } from '@mantine/core'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { Ago } from '../parts/time'
import classes from './details.module.css'
import { texts } from './details-texts'
import type { LogLineFragment } from './generated'

/** What happened to an invitation, newest first. */
export function Timeline({ events }: { events: LogLineFragment[] }) {
  const t = useTexts(texts)
  const { event: kinds } = useTexts(names)
  return (
    <section>
      <Title order={4} size="h5" mb="xs">
        {t.history}
      </Title>
      <ol className={classes.timeline}>
        {events.map(({ id, kind, summary, actor, occurredAt, before, after, reason }) => (
          <li key={id}>
            <strong>{kinds[kind] ?? summary}</strong>
            {before && after && <div>{t.change(before, after)}</div>}
            <div className={classes.soft}>
              <Ago time={occurredAt} /> {t.by(actor.displayName)}
            </div>
            {reason && <blockquote className={classes.message}>{reason}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}
