// What stood in the way, in the reader's language.

import { Alert } from '@mantine/core'
import { showNotification } from '@mantine/notifications'
import type { Problem } from '../client/problems'
import { useLanguage, useTexts } from '../language/language'
import { refusals } from './refusals'
import { texts } from './texts'

/** Says a problem in one sentence. The server's own sentences are English, and say more than a code can. */
export function useSentence(): (problem: Problem) => string {
  const { language } = useLanguage()
  const t = useTexts(texts)
  const byCode = useTexts(refusals)
  return (problem) => {
    if (!problem.code) return problem.message === undefined ? t.unreachable : t.broken(problem.requestId)
    if (language === 'en') return problem.message ?? byCode[problem.code]
    return byCode[problem.code]
  }
}

/** The problems that belong to no field of a form. */
export function Problems({ of, fields = [] }: { of: Problem[]; fields?: string[] }) {
  const sentence = useSentence()
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
