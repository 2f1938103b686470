// How far the people of each department have come. Folded away until somebody asks.

import { Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { Failure, Loading } from '../parts/states'
import { usePlace } from '../shell/place'
import { OnboardingDocument, type OnboardingQuery } from './generated'
import classes from './members.module.css'
import { Progress } from './progress'
import { texts } from './texts'

export function OnboardingOverview() {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <details className={classes.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.onboardingByDepartment}</summary>
      <div>{open && <Departments />}</div>
    </details>
  )
}

function Departments() {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { data, error, again } = useRead(
    OnboardingDocument,
    { organizationId: organization.id },
    { stale: ['MEMBER_', 'DEPARTMENT_'] },
  )
  if (error) return <Failure error={error} again={again} />
  if (!data) return <Loading lines={3} />
  const departments = data.organization?.onboarding ?? []
  if (departments.length === 0) return <Text c="dimmed">{t.nobodyActive}</Text>
  return <Table departments={departments} />
}

type Departments = NonNullable<NonNullable<OnboardingQuery['organization']>['onboarding']>

function Table({ departments }: { departments: Departments }) {
  const t = useTexts(texts)
  const steps = useTexts(names).onboarding
  const kinds = departments[0]?.steps.map(({ kind }) => kind) ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className={classes.scroll} tabIndex={0} aria-label={t.onboardingByDepartment}>
      <table className={classes.plain}>
        <thead>
          <tr>
            <th scope="col">{t.department}</th>
            <th scope="col">{t.allSteps}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {steps[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {departments.map(({ department, memberCount, completedCount, steps }) => (
            <tr key={department}>
              <th scope="row">{department ?? t.withoutDepartment}</th>
              <td>
                <Progress done={completedCount} all={memberCount} />
              </td>
              {steps.map(({ kind, completedCount }) => (
                <td key={kind}>{t.of(completedCount, memberCount)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
