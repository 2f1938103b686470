import { IconArrowRight } from '@tabler/icons-react'
import { useLanguage, useTexts } from '../language/language'
import { useLegible } from '../parts/legible'
import type { LogLine } from '../parts/log-facts'
import { inWords, sentenceOf } from '../parts/log-sentence'
import { Ago } from '../parts/time'
import classes from './member.module.css'
import { texts } from './texts'

/** Where it matters what was there before; other sentences say enough. */
const changes = new Set<LogLine['kind']>([
  'MEMBER_ROLE_CHANGED',
  'MEMBER_DEPARTMENT_CHANGED',
  'SPACE_MEMBER_ROLE_CHANGED',
])

export function HistoryLine({ line }: { line: LogLine }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const legible = useLegible()
  const value = (of: string | null) => (of ? inWords(of, language) : t.none)
  return (
    <>
      <p>{legible(sentenceOf(line, language))}</p>
      {changes.has(line.kind) && (
        <p className={classes.change}>
          <span className="unseen">{t.before}: </span>
          {value(line.before)}
          <IconArrowRight size={14} aria-hidden />
          <span className="unseen">{t.after}: </span>
          {value(line.after)}
        </p>
      )}
      {line.reason && <blockquote className={classes.reason}>{line.reason}</blockquote>}
      <small>
        <Ago time={line.occurredAt} /> · {line.actor.displayName}
      </small>
    </>
  )
}
