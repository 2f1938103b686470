import { useLanguage } from '../language/language'
import { Change } from '../parts/change'
import { useLegible } from '../parts/legible'
import type { LogLine } from '../parts/log-facts'
import { sentenceOf } from '../parts/log-sentence'
import { Ago } from '../parts/time'
import classes from './member.module.css'

export function HistoryLine({ line }: { line: LogLine }) {
  const { language } = useLanguage()
  const legible = useLegible()
  return (
    <>
      <p>{legible(sentenceOf(line, language))}</p>
      <Change line={line} />
      {line.reason && <blockquote className={classes.reason}>{line.reason}</blockquote>}
      <small>
        <Ago time={line.occurredAt} /> · {line.actor.displayName}
      </small>
    </>
  )
}
