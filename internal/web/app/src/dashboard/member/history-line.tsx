import { IconArrowRight } from '@tabler/icons-react'
import { useLanguage, useTexts } from '../language/language'
import type { LogLine } from '../parts/log-facts'
import { inWords, sentenceOf } from '../parts/log-sentence'
import { names } from '../parts/names'
import { Ago } from '../parts/time'
import classes from './member.module.css'
import { texts } from './texts'

/** Whose lines say no more by what was before and after than their sentences do. */
const told = new Set<LogLine['kind']>(['MEMBER_ONBOARDING_STEP_COMPLETED', 'MEMBER_JOINED'])

export function HistoryLine({ line }: { line: LogLine }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { before, after } = line
  const changed = !told.has(line.kind) && (before || after)
  return (
    <div className={classes.line}>
      <p>{sentenceOf(line, language)}</p>
      {changed && (
        <p className={classes.change}>
          <span className="unseen">{t.before}: </span>
          <Value of={before} />
          <IconArrowRight size={14} aria-hidden />
          <span className="unseen">{t.after}: </span>
          <Value of={after} />
        </p>
      )}
      {line.reason && <blockquote className={classes.reason}>{line.reason}</blockquote>}
      <small>
        <Ago time={line.occurredAt} /> · {line.actor.displayName}
      </small>
    </div>
  )
}

/** Roles and permissions by their names; whatever else as it stands. */
function Value({ of }: { of: string | null }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const permissions: Record<string, string> = useTexts(names).permission
  if (!of) return t.none
  return inWords(of, language).replace(/[A-Z]+(?:_[A-Z]+)+/g, (word) => permissions[word] ?? word)
}
