// One member: who it is, how far he has come, what he may do and why, and what happened.

import { Button } from '@mantine/core'
import { IconLockOpen, IconLockPause, IconUserMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { TakeAway, type Taking } from '../members/take-away'
import { texts as memberTexts } from '../members/texts'
import { useChange } from '../members/use-change'
import { names } from '../parts/names'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { WayBack } from '../parts/way-back'
import { useIsAdmin, usePlace } from '../shell/place'
import { Facts } from './facts'
import { MemberDocument, type MemberQuery } from './generated'
import { History } from './history'
import classes from './member.module.css'
import { OnboardingSteps } from './onboarding-steps'
import { Overrides } from './overrides'
import { Permissions } from './permissions'
import { texts } from './texts'

export type Member = Extract<MemberQuery['node'], { __typename: 'Member' }>

export default function MemberScreen() {
  const { id = '' } = useParams()
  return <OneMember key={id} id={id} />
}

function OneMember({ id }: { id: string }) {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { data, error, again } = useRead(
    MemberDocument,
    { id },
    { stale: ['MEMBER_', 'SPACE_', 'DEPARTMENT_', 'ROLE_'] },
  )
  const node = data?.node
  const member = node?.__typename === 'Member' && node.organization.id === organization.id ? node : null
  // Who is removed meanwhile is still called by name.
  const [name, setName] = useState<string>()
  if (member && member.user.name !== name) setName(member.user.name)
  if (error || !data) {
    return <Screen title={t.title}>{error ? <Failure error={error} again={again} /> : <Loading />}</Screen>
  }
  if (!member) return <Gone id={id} name={name} />
  return <Present member={member} />
}

function Present({ member }: { member: Member }) {
  const { organization, path } = usePlace()
  const admin = useIsAdmin()
  const own = organization.viewerMember?.id === member.id
  const t = useTexts(texts)
  const called = useTexts(names).member
  return (
    <Screen title={member.user.name} lead={member.user.email} actions={admin && <Actions member={member} />}>
      <WayBack href={path('members')} label={t.allMembers} />
      {member.state === 'SUSPENDED' && (
        <p className={classes.notice} role="status">
          <IconLockPause size={20} aria-hidden />
          <span>
            <b>{called[member.state]}.</b> {t.suspendedLead(member.user.name)}
          </span>
        </p>
      )}
      <div className={classes.page}>
        <div className={classes.side}>
          <Facts member={member} />
          {member.onboarding && <OnboardingSteps member={member} />}
          {admin && (
            <div className={classes.last}>
              <History memberId={member.id} />
            </div>
          )}
        </div>
        {(admin || own) && (
          <div className={classes.main}>
            {member.permissionOverrides && (
              <Overrides member={member} overrides={member.permissionOverrides} />
            )}
            {member.permissions && <Permissions member={member} permissions={member.permissions} />}
          </div>
        )}
      </div>
    </Screen>
  )
}

function Actions({ member }: { member: Member }) {
  const t = useTexts(memberTexts)
  const change = useChange()
  const [taking, take] = useState<Taking | null>(null)
  return (
    <>
      {member.state === 'ACTIVE' ? (
        <Button
          variant="default"
          leftSection={<IconLockPause size={16} aria-hidden />}
          onClick={() => take('suspend')}
        >
          {t.suspend.ask}
        </Button>
      ) : (
        <Button
          leftSection={<IconLockOpen size={16} aria-hidden />}
          onClick={() => void change({ memberId: member.id, state: 'ACTIVE' }, t.letInDone(member.user.name))}
        >
          {t.letIn}
        </Button>
      )}
      <Button
        variant="default"
        c="var(--bad)"
        leftSection={<IconUserMinus size={16} aria-hidden />}
        onClick={() => take('remove')}
      >
        {t.remove.ask}
      </Button>
      {taking && <TakeAway taking={taking} member={member} close={() => take(null)} />}
    </>
  )
}

/** Removed just now, or long ago, or never there: what the log still knows is shown to admins. */
function Gone({ id, name }: { id: string; name: string | undefined }) {
  const { path } = usePlace()
  const t = useTexts(texts)
  const admin = useIsAdmin()
  return (
    <Screen title={name ?? t.title}>
      <WayBack href={path('members')} label={t.allMembers} />
      <Message title={name ? t.removed(name) : t.gone} lead={name ? t.removedLead : t.goneLead} />
      {admin && (
        <div className={classes.alone}>
          <History memberId={id} quiet />
        </div>
      )}
    </Screen>
  )
}
