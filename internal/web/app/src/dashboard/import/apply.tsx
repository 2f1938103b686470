// The button that starts an import, and what the server said against it.

import { Button, Group } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Problem, UserErrorCode } from '../client/problems'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { useSentence } from '../parts/problems'
import { usePlace } from '../shell/place'
import { type Counts, doing } from './actions'
import classes from './apply.module.css'
import { ApplyImportDocument } from './generated'
import { texts } from './texts'

interface Props {
  planId: string
  counts: Counts
  /** Makes a new plan of the same file; null when that is not at hand any more. */
  readAgain: (() => void) | null
  started: (importId: string) => void
}

/** What a new plan of the same file is the way out of. */
const outdated: UserErrorCode[] = ['CONFLICT', 'EXPIRED', 'INVALID', 'NOT_FOUND']

export function Apply({ planId, counts, readAgain, started }: Props) {
  const { path } = usePlace()
  const { number } = useFormats()
  const [act, acting] = useAct(ApplyImportDocument)
  const [problems, setProblems] = useState<Problem[]>([])
  const t = useTexts(texts)
  const sentence = useSentence(t.refused)
  const rows = doing(counts)
  if (rows === 0) return null

  async function start() {
    // A plan is carried out once, however often this is pressed.
    const { data, problems } = await act({ input: { planId, onlyValid: counts.REJECT > 0 } })
    setProblems(problems)
    if (data?.applyImport.import) started(data.applyImport.import.id)
  }

  const isOutdated = problems.some(({ code }) => code && outdated.includes(code))
  const again = readAgain ? (
    <Button variant="default" size="sm" onClick={readAgain}>
      {t.readAgain}
    </Button>
  ) : (
    <Button component={Link} href={path('import')} variant="default" size="sm">
      {t.another}
    </Button>
  )
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="bad" role="alert" title={t.notStarted} actions={isOutdated && again}>
          {problems.map((problem) => (
            <p key={problem.code}>{sentence(problem)}</p>
          ))}
        </Notice>
      )}
      <Group>
        <Button
          size="md"
          h="auto"
          py="xs"
          classNames={{ label: classes.label }}
          loading={acting}
          onClick={start}
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
        >
          {counts.REJECT > 0 ? t.startValid(rows, number(rows)) : t.start(rows, number(rows))}
        </Button>
      </Group>
    </>
  )
}
