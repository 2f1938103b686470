// What stood in the way, in the reader's language.

import { Alert } from '@mantine/core'
import { showNotification } from '@mantine/notifications'
import type { Problem, UserErrorCode } from '../client/problems'
import { useLanguage, useTexts } from '../language/language'
import { refusals } from './refusals'
import { texts } from './texts'

/** What codes mean at one place, where that is more than they mean in general. */
export type Meanings = Partial<Record<UserErrorCode, string>>

/** Says a problem in one sentence. The server's own sentences are English, and say more than a code can. */
export function useSentence(meanings: Meanings = {}): (problem: Problem) => string {
  const { language } = useLanguage()
  const t = useTexts(texts)
  const byCode = useTexts(refusals)
  return (problem) => {
    if (!problem.code) return problem.message === undefined ? t.unreachable : t.broken(problem.requestId)
    const meaning = meanings[problem.code] ?? byCode[problem.code]
    return language === 'en' ? (problem.message ?? meaning) : meaning
  }
}

/** The problems that belong to no field of a form. */
export function Problems({
  of,
  fields = [],
  meanings,
}: {
  of: Problem[]
  fields?: string[]
  meanings?: Meanings
}) {
  const sentence = useSentence(meanings)
  const general = of.filter(({ field }) => !field || !fields.includes(field))
  if (general.length === 0) return null
  return (
    <Alert color="red" role="alert">
      {general.map((problem) => (
        <p key={`${problem.code}${problem.message}`}>{sentence(problem)}</p>
      ))}
    </Alert>
  )
}

/** Tells, at the edge of the page, what came of something that has no form. */
export function useTell() {
  const sentence = useSentence()
  const closeButtonProps = { 'aria-label': useTexts(texts).close }
  const failed = (message: string) =>
    showNotification({ message, color: 'red', role: 'alert', closeButtonProps })
  return {
    done: (message: string) => showNotification({ message, color: 'harbour', closeButtonProps }),
    failed,
    refused: (problems: Problem[]) => {
      for (const problem of problems) failed(sentence(problem))
    },
  }
}
