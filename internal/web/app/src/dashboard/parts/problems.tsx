// What stood in the way, in the reader's language.

import { Alert } from '@mantine/core'
import { showNotification } from '@mantine/notifications'
import { type Problem, problemAt, type UserErrorCode } from '../client/problems'
import { useLanguage, useTexts } from '../language/language'
import { refusals } from './refusals'
import { texts } from './texts'

/** What codes mean at one place, where that is more than they mean in general. */
export type Meanings = Partial<Record<UserErrorCode, string>>

/** Says a problem in one sentence. */
export type Say = (problem: Problem) => string

/** The server's own sentences are English, and say more than a code can. */
export function useSentence(meanings: Meanings = {}): Say {
  const { language } = useLanguage()
  const t = useTexts(texts)
  const byCode = useTexts(refusals)
  return (problem) => {
    if (!problem.code) return problem.message === undefined ? t.unreachable : t.broken(problem.requestId)
    const meaning = meanings[problem.code] ?? byCode[problem.code]
    return language === 'en' ? (problem.message ?? meaning) : meaning
  }
}

/** What is to be said at a field of a form, if anything; `say` where that is more than in general. */
export function useSentenceAt(problems: Problem[], say?: Say): (field: string) => string | undefined {
  const usual = useSentence()
  return (field) => {
    const problem = problemAt(problems, field)
    return problem && (say ?? usual)(problem)
  }
}

interface Props {
  of: Problem[]
  /** The fields that show their own problems. */
  fields?: string[]
  /** How they are said, where that is more than in general. */
  say?: Say | undefined
}

/** The problems that belong to no field of a form. */
export function Problems({ of, fields = [], say }: Props) {
  const usual = useSentence()
  const general = of.filter(({ field }) => !field || !fields.includes(field))
  if (general.length === 0) return null
  return (
    <Alert color="red" role="alert">
      {general.map((problem) => (
        <p key={`${problem.code}${problem.message}`}>{(say ?? usual)(problem)}</p>
      ))}
    </Alert>
  )
}

/** Tells, at the edge of the page, what came of something that has no form. */
export function useTell(meanings?: Meanings) {
  const sentence = useSentence(meanings)
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
