import { Title } from '@mantine/core'
import type { Stale } from '../client/read'
import { useTexts } from '../language/language'
import { Change } from '../parts/change'
import { ShowEarlier, useHistory } from '../parts/history'
import { names } from '../parts/names'
import { Failure, Loading } from '../parts/states'
import { Ago } from '../parts/time'
import classes from './details.module.css'
import { texts } from './details-texts'

interface Props {
  invitationId: string
  stale: Stale
}

/** What happened to an invitation, newest first. */
export function Timeline({ invitationId, stale }: Props) {
  const t = useTexts(texts)
  const { event: kinds } = useTexts(names)
  const history = useHistory({ invitationId }, stale)
  const { data: lines, error, again } = history
  return (
    <section>
      <Title order={4} size="h5" mb="xs">
        {t.history}
      </Title>
      {!lines && (error ? <Failure error={error} again={again} /> : <Loading lines={4} />)}
      <ol className={classes.timeline}>
        {lines?.map((line) => (
          <li key={line.id}>
            <strong>{kinds[line.kind] ?? line.summary}</strong>
            <Change line={line} />
            <div className={classes.soft}>
              <Ago time={line.occurredAt} /> {t.by(line.actor.displayName)}
            </div>
            {line.reason && <blockquote className={classes.message}>{line.reason}</blockquote>}
          </li>
        ))}
      </ol>
      <ShowEarlier of={history} />
    </section>
  )
}
