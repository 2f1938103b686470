// Why somebody may do something, or may not: step by step what each who was asked
// said, the strongest first, with the one whose word counted. In English the server's
// own sentences are shown; in other languages the page makes its own of what the
// steps say.

import { Alert, Stack } from '@mantine/core'
import { IconCheck, IconClock, IconMinus, IconX } from '@tabler/icons-react'
import { useFormats, useLanguage, useTexts } from '../language/language'
import classes from './access-chain.module.css'
import { accessTexts } from './access-texts'
import { deciding } from './deciding'
import type { AccessAnswerFragment } from './generated'
import { useLegible } from './legible'
import { names } from './names'

type Step = AccessAnswerFragment['chain'][number]

const icons = { GRANT: IconCheck, DENY: IconX, NONE: IconMinus }

interface Props {
  answer: AccessAnswerFragment
  /** The answer in one sentence, where it is not told beside the chain already. */
  verdict?: string | undefined
}

export function AccessChain({ answer, verdict }: Props) {
  const decided = deciding(answer)
  return (
    <Stack gap="sm">
      {verdict && (
        <p className={classes.verdict} data-allowed={answer.allowed || undefined}>
          {answer.allowed ? <IconCheck size={20} aria-hidden /> : <IconX size={20} aria-hidden />}
          {verdict}
        </p>
      )}
      <ol className={classes.chain}>
        {answer.chain.map((step, index) => (
          <OneStep
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place in the chain
            key={index}
            step={step}
            first={index === 0}
            decides={index === decided}
          />
        ))}
      </ol>
      <Change answer={answer} />
    </Stack>
  )
}

function OneStep({ step, first, decides }: { step: Step; first: boolean; decides: boolean }) {
  const { language } = useLanguage()
  const t = useTexts(accessTexts)
  const roles = useTexts(names).role
  const legible = useLegible()
  const Icon = icons[step.effect]
  const because = t.because(step, first, roles)
  return (
    <li data-effect={step.effect} data-decides={decides || undefined}>
      <span className={classes.dot}>
        <Icon size={14} aria-hidden />
      </span>
      <div>
        <p className={classes.step}>
          {t.source(step, first, roles)}: <b>{t.answer(step)}</b>
          {decides && <span className={classes.decides}>{t.decides}</span>}
        </p>
        <p className={classes.because}>
          {because ?? <span lang={language === 'en' ? undefined : 'en'}>{legible(step.reason)}</span>}
        </p>
      </div>
    </li>
  )
}

/** When the answer will be another. The server's sentence also says what brings the change; it is English. */
function Change({ answer: { allowed, pendingChange, changesAt } }: { answer: AccessAnswerFragment }) {
  const { language } = useLanguage()
  const { moment } = useFormats()
  const t = useTexts(accessTexts)
  const legible = useLegible()
  if (!changesAt) return null
  return (
    <Alert color="harbour" p="xs" icon={<IconClock aria-hidden />}>
      {language === 'en' && pendingChange ? legible(pendingChange) : t.changes(moment(changesAt), allowed)}
    </Alert>
  )
}
