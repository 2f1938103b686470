// What a line replaced, and what came in its place.

import { IconArrowRight } from '@tabler/icons-react'
import type { EventKind } from '../client/generated'
import { useLanguage, useTexts } from '../language/language'
import classes from './change.module.css'
import { useLegible } from './legible'
import { factsOf, type LogLine } from './log-facts'
import { inWords } from './log-sentence'
import { texts } from './texts'

/** Where `before` and `after` are two values of the same thing. */
const changes: EventKind[] = [
  'INVITATION_ROLE_CHANGED',
  'MEMBER_ROLE_CHANGED',
  'MEMBER_DEPARTMENT_CHANGED',
  'MEMBER_PERMISSION_CHANGED',
  'MEMBER_PERMISSION_ENDED',
  'DEPARTMENT_RENAMED',
  'DEPARTMENT_MOVED',
  'DEPARTMENT_PERMISSIONS_CHANGED',
  'SPACE_RENAMED',
  'SPACE_MOVED',
  'SPACE_MEMBER_ROLE_CHANGED',
  'ROLE_CHANGED',
  'ORGANIZATION_RENAMED',
]

export function Change({ line }: { line: LogLine }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const legible = useLegible()
  const say = (value: string) => legible(inWords(value, language))
  const { before, after } = factsOf(line)
  if (!changes.includes(line.kind) || (!before && !after)) return null
  return (
    <p className={classes.change}>
      <span className="unseen">{t.before}: </span>
      <del>{before ? say(before) : t.nothing}</del> <IconArrowRight size={14} aria-hidden />
      <span className="unseen">{t.after}: </span>
      <ins>{after ? say(after) : t.nothing}</ins>
    </p>
  )
}
