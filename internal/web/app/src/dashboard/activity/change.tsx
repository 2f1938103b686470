// What a line replaced, and what came in its place.

import { IconArrowRight } from '@tabler/icons-react'
import type { EventKind } from '../client/generated'
import { useFormats, useLanguage, useTexts } from '../language/language'
import type { LogLine } from '../parts/log-facts'
import { inWords } from '../parts/log-sentence'
import { names } from '../parts/names'
import classes from './activity.module.css'
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
]

export function Change({ line: { kind, before, after } }: { line: LogLine }) {
  const t = useTexts(texts)
  const say = useValue()
  if (!changes.includes(kind) || (!before && !after)) return null
  return (
    <p className={classes.change}>
      <span className="unseen">{t.before}: </span>
      <del>{before ? say(before) : t.nothing}</del> <IconArrowRight size={14} aria-hidden />
      <span className="unseen">{t.after}: </span>
      <ins>{after ? say(after) : t.nothing}</ins>
    </p>
  )
}

/** A value of the log as a person reads it: roles and permissions by their names, moments in the reader's zone. */
function useValue() {
  const { language } = useLanguage()
  const { moment } = useFormats()
  const permissions: Record<string, string> = names[language].permission
  return (value: string) =>
    inWords(value, language)
      .replace(/[A-Z]+(?:_[A-Z]+)*/g, (word) => permissions[word] ?? word)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) => moment(time))
}
