// A line of the log as a sentence, in which what it is about leads to its screen.

import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type Language, useLanguage } from '../language/language'
import { usePlace } from '../shell/place'
import { detailInGerman } from './log-details'
import { factsOf, type LogLine, thingOf } from './log-facts'
import { german, steps } from './log-german'
import { names } from './names'
import { texts } from './texts'

/** A role or a state of the API in words; whatever else stays as it is. */
export function inWords(value: string, language: Language): string {
  const key = value.toUpperCase()
  const roles: Record<string, string> = names[language].role
  return roles[key] ?? value
}

export function sentenceOf(line: LogLine, language: Language): string {
  if (language === 'en') return line.summary
  const facts = factsOf(line)
  const as = facts.as && inWords(facts.as, language)
  const known: Record<string, string> = steps
  return german[line.kind]({
    ...facts,
    subject: facts.subject || texts[language].somebody,
    asRole: as && ` als ${as}`,
    before: inWords(facts.before, language),
    after: inWords(facts.after, language),
    detail: detailInGerman(line.kind, facts.detail),
    step: known[facts.after] ?? texts[language].oneStep,
  })
}

/** The pages on which one thing has an address of its own. */
const own = ['invitations', 'members', 'departments', 'spaces', 'import']

export function LogSentence({ line }: { line: LogLine }) {
  const { language } = useLanguage()
  const { path } = usePlace()
  const sentence = sentenceOf(line, language)
  const thing = thingOf(line)
  if (!thing) return sentence
  const to = path(own.includes(thing.page) ? `${thing.page}/${thing.id}` : thing.page)
  const name = thing.page === 'links' ? texts[language].aLink : factsOf(line).subject
  const at = name ? sentence.indexOf(name) : -1
  const link = (text: ReactNode) => (
    <Anchor component={Link} href={to} fw={600} inherit>
      {text}
    </Anchor>
  )
  // Of what has no name, or another one now, the whole sentence leads there.
  if (at < 0) return link(sentence)
  return (
    <>
      {sentence.slice(0, at)}
      {link(name)}
      {sentence.slice(at + name.length)}
    </>
  )
}
