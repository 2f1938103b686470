// Why somebody may do something, or may not: the answer, and step by step what each
// who was asked said, the strongest first. In English the server's own sentences
// are shown; in other languages the page makes its own of what the steps say.

import { Stack, Text } from '@mantine/core'
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import { useFormats, useLanguage, useTexts } from '../language/language'
import classes from './access-chain.module.css'
import { accessTexts } from './access-texts'
import type { AccessAnswerFragment } from './generated'
import { useLegible } from './legible'
import { names } from './names'

type Step = AccessAnswerFragment['chain'][number]

const icons = { GRANT: IconCheck, DENY: IconX, NONE: IconMinus }

interface Props {
  answer: AccessAnswerFragment
  /** The answer in one sentence, such as whether who may use what. */
  verdict: string
}

export function AccessChain({ answer, verdict }: Props) {
  const t = useTexts(accessTexts)
  const { moment } = useFormats()
  const decided = decidingStep(answer)
  return (
    <Stack gap="sm">
      <p className={classes.verdict} data-allowed={answer.allowed || undefined}>
        {answer.allowed ? <IconCheck size={20} aria-hidden /> : <IconX size={20} aria-hidden />}
        {verdict}
      </p>
      {answer.changesAt && <Text>{t.changes(moment(answer.changesAt), answer.allowed)}</Text>}
      <ol className={classes.chain}>
        {answer.chain.map((step, index) => (
          <OneStep
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place in the chain
            key={index}
            step={step}
            first={index === 0}
            decides={step === decided}
          />
        ))}
      </ol>
    </Stack>
  )
}

function OneStep({ step, first, decides }: { step: Step; first: boolean; decides: boolean }) {
  const { language } = useLanguage()
  const t = useTexts(accessTexts)
  const legible = useLegible()
  const Icon = icons[step.effect]
  const said = t.said(step, first, useTexts(names).role)
  return (
    <li className={classes.step} data-effect={step.effect} data-decides={decides || undefined}>
      <Icon size={18} role="img" aria-label={t.effects[step.effect]} />
      <div>
        <strong>{t.source(step, first)}</strong>
        {decides && <span className={classes.decides}>{t.decides}</span>}
        <div>{said ?? <span lang={language === 'en' ? undefined : 'en'}>{legible(step.reason)}</span>}</div>
      </div>
    </li>
  )
}

/** The first that denies of those that must all say yes, else the first that grants. */
function decidingStep({ allowed, decidedBy, chain }: AccessAnswerFragment): Step | undefined {
  return chain.find(({ source, effect }) => source === decidedBy && effect === (allowed ? 'GRANT' : 'DENY'))
}
