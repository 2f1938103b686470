import { Button } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Progress } from '../members/progress'
import { CompleteOnboardingStepDocument } from '../parts/generated'
import { names } from '../parts/names'
import { useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { Moment } from '../parts/time'
import { useIsAdmin } from '../shell/place'
import type { Member } from './member'
import classes from './member.module.css'
import { texts } from './texts'

type Kind = NonNullable<Member['onboarding']>['steps'][number]['kind']

/** The steps into the organization; the product tells of most of them, an admin can add one that it has missed. */
export function OnboardingSteps({ member }: { member: Member }) {
  const t = useTexts(texts)
  const called = useTexts(names).onboarding
  const tell = useTell()
  const admin = useIsAdmin()
  const [complete] = useAct(CompleteOnboardingStepDocument)
  if (!member.onboarding) return null
  const { steps, completedCount } = member.onboarding

  async function mark(step: Kind) {
    const { problems } = await complete({ input: { memberId: member.id, step } })
    tell.refused(problems)
  }

  return (
    <Card title={t.onboarding} actions={<Progress done={completedCount} all={steps.length} />}>
      <ol className={classes.steps}>
        {steps.map(({ kind, completedAt }) => (
          <li key={kind} data-done={completedAt !== null || undefined}>
            {completedAt ? (
              <IconCircleCheck size={20} aria-hidden />
            ) : (
              <IconCircleDashed size={20} aria-hidden />
            )}
            <div>
              {called[kind]}
              <small>{completedAt ? <Moment time={completedAt} /> : t.notYet}</small>
            </div>
            {admin && !completedAt && (
              <Button variant="default" size="compact-sm" onClick={() => void mark(kind)}>
                {t.markDone}
                <span className="unseen">{called[kind]}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
