// Tries a rule on the invitations of the past while it is typed.

import { Group, SegmentedControl, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useId, useMemo, useState } from 'react'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { RoleName } from '../parts/role-name'
import { Ago } from '../parts/time'
import { useIsAdmin, usePlace } from '../shell/place'
import { SimulationDocument, type SimulationQuery } from './generated'
import { ruleTexts } from './rule-texts'
import type { Conditions } from './rule-words'
import classes from './settings.module.css'

const spans = [7, 30, 90]
const day = 86_400_000

export function RuleTrial({ rule }: { rule: Conditions }) {
  const [days, setDays] = useState(30)
  const t = useTexts(ruleTexts).trial
  const id = useId()
  return (
    <section className={classes.trial} aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Text fw={600} id={id}>
          {t.title}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t.since}
          value={String(days)}
          onChange={(chosen) => setDays(Number(chosen))}
          data={spans.map((days) => ({ value: String(days), label: t.days(days) }))}
        />
      </Group>
      <Found rule={rule} days={days} />
    </section>
  )
}

function Found({ rule, days }: { rule: Conditions; days: number }) {
  const t = useTexts(ruleTexts).trial
  const manages = useIsAdmin()
  const { id: organizationId } = usePlace().organization
  const { roleAtLeast, outsideListedDomains, batchLargerThan, lifeLongerThanDays } = rule
  // How many have to approve, and when, changes nothing about which are stopped.
  const typed = JSON.stringify({ roleAtLeast, outsideListedDomains, batchLargerThan, lifeLongerThanDays })
  const [settled] = useDebouncedValue(typed, 300)
  const since = useMemo(() => new Date(Date.now() - days * day).toISOString(), [days])
  const empty =
    !roleAtLeast && !outsideListedDomains && batchLargerThan === null && lifeLongerThanDays === null
  const { data, error, waiting } = useRead(
    SimulationDocument,
    { organizationId, rule: JSON.parse(settled) as Conditions, since, manages },
    { pause: empty || settled !== typed },
  )
  if (empty) return <Told>{t.needsCondition}</Told>
  if (error && settled === typed) return <Told>{t.failed}</Told>
  if (!data?.simulatePolicy) return <Told>{t.trying}</Told>
  return <Result of={data.simulatePolicy} days={days} waiting={waiting || settled !== typed} />
}

function Told({ children }: { children: string }) {
  return (
    <Text size="sm" role="status">
      {children}
    </Text>
  )
}

interface ResultProps {
  of: NonNullable<SimulationQuery['simulatePolicy']>
  days: number
  waiting: boolean
}

function Result({ of, days, waiting }: ResultProps) {
  const t = useTexts(ruleTexts).trial
  const { number } = useFormats()
  const { checked, stopped, invitations } = of
  const shown = invitations?.nodes ?? []
  return (
    <div aria-busy={waiting}>
      <Told>{checked === 0 ? t.none(days) : t.told(checked, number(checked), stopped, number(stopped))}</Told>
      {shown.length > 0 && (
        <ul className={classes.stopped} aria-label={t.list}>
          {shown.map((invitation) => (
            <li key={invitation.id}>
              <span>{invitation.email}</span>
              <Text span size="sm" c="dimmed">
                <RoleName of={invitation} /> · <Ago time={invitation.createdAt} />
              </Text>
            </li>
          ))}
          {stopped > shown.length && <li>{t.more(number(stopped - shown.length))}</li>}
        </ul>
      )}
    </div>
  )
}
