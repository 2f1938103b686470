// What a member was granted or denied himself, beside role and department.

import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { names } from '../parts/names'
import { useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { Sign } from '../parts/sign'
import { useIsAdmin } from '../shell/place'
import { SetMemberPermissionDocument } from './generated'
import type { Member } from './member'
import classes from './member.module.css'
import { OverrideDialog } from './override-dialog'
import { texts } from './texts'

type Override = NonNullable<Member['permissionOverrides']>[number]

export function Overrides({ member, overrides }: { member: Member; overrides: Override[] }) {
  const t = useTexts(texts)
  const admin = useIsAdmin()
  const [adding, setAdding] = useState(false)
  const actions = admin && (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t.grantOrDeny}
    </Button>
  )
  return (
    <Card title={t.overrides} actions={actions}>
      {overrides.length === 0 ? (
        <Text c="dimmed">{t.noOverrides}</Text>
      ) : (
        <ul className={classes.overrides}>
          {overrides.map((override) => (
            <OneOverride
              key={`${override.permission}${override.effect}`}
              member={member}
              override={override}
              // Taking back takes both.
              both={overrides.filter(({ permission }) => permission === override.permission).length > 1}
            />
          ))}
        </ul>
      )}
      {adding && <OverrideDialog member={member} close={() => setAdding(false)} />}
    </Card>
  )
}

interface Props {
  member: Member
  override: Override
  both: boolean
}

function OneOverride({ member, override: { permission, effect, endsAt, reason }, both }: Props) {
  const t = useTexts(texts)
  const called = useTexts(names).permission[permission]
  const { moment } = useFormats()
  const admin = useIsAdmin()
  const tell = useTell()
  const [asking, setAsking] = useState(false)
  const [set] = useAct(SetMemberPermissionDocument)
  return (
    <li>
      <Sign tone={effect === 'GRANT' ? 'good' : 'bad'}>{t.effect[effect]}</Sign>
      <div>
        <Text fw={600}>{called}</Text>
        <Text size="sm" c="dimmed">
          {endsAt ? t.until(moment(endsAt)) : t.untilTakenBack}
        </Text>
        {reason && <blockquote className={classes.reason}>{reason}</blockquote>}
      </div>
      {admin && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
          {t.takeBack}
          <span className="unseen">{called}</span>
        </Button>
      )}
      {asking && (
        <Confirm
          title={t.takeBackTitle(called)}
          lead={both ? t.takeBackBoth : t.takeBackLead(member.user.name)}
          act={t.takeBackAct}
          asksReason
          confirm={async (reason) => {
            const { problems } = await set({
              input: { memberId: member.id, permission, effect: null, reason },
            })
            if (problems.length === 0) tell.done(t.takenBack)
            return problems
          }}
          close={() => setAsking(false)}
        />
      )}
    </li>
  )
}
