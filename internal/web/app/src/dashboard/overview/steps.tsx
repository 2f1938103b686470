import { Button, Progress, Text } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import type { OnboardingStepKind } from '../client/generated'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { CompleteOnboardingStepDocument } from '../parts/generated'
import { useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import type { MemberRowFragment } from './generated'
import classes from './steps.module.css'
import { texts } from './texts'

interface Props {
  memberId: string
  onboarding: NonNullable<MemberRowFragment['onboarding']>
}

/** The member's own steps into the organization, to be ticked off. */
export function Steps({ memberId, onboarding: { steps, completedCount } }: Props) {
  const t = useTexts(texts)
  return (
    <Card
      title={t.onboarding}
      actions={
        <Text size="sm" c="dimmed">
          {t.onboarded(completedCount, steps.length)}
        </Text>
      }
    >
      <Progress value={(completedCount / steps.length) * 100} mb="sm" aria-hidden />
      <ol className={classes.steps}>
        {steps.map(({ kind, completedAt }) => (
          <li key={kind} data-done={completedAt !== null || undefined}>
            {completedAt ? <IconCircleCheckFilled aria-hidden /> : <IconCircle aria-hidden />}
            <span className={classes.step}>
              {t.steps[kind]}
              {completedAt && <span className="unseen"> ({t.done})</span>}
            </span>
            {!completedAt && <Tick memberId={memberId} step={kind} />}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Tick({ memberId, step }: { memberId: string; step: OnboardingStepKind }) {
  const [complete, completing] = useAct(CompleteOnboardingStepDocument)
  const { refused } = useTell()
  const t = useTexts(texts)
  async function press() {
    const { problems } = await complete({ input: { memberId, step } })
    refused(problems)
  }
  return (
    <Button size="compact-sm" variant="light" onClick={press} loading={completing}>
      {t.complete}
      <span className="unseen">{t.completed(t.steps[step])}</span>
    </Button>
  )
}
