import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import { DepartmentCell } from '../members/department-cell'
import { RoleCell } from '../members/role-cell'
import { Fact } from '../parts/fact'
import { Card } from '../parts/screen'
import { MemberSign } from '../parts/state-signs'
import { Moment } from '../parts/time'
import { useIsAdmin, usePlace } from '../shell/place'
import type { Member } from './member'
import classes from './member.module.css'
import { texts } from './texts'

/** What everybody here may know of a member, and what an admin may change of it. */
export function Facts({ member }: { member: Member }) {
  const t = useTexts(texts)
  const { path } = usePlace()
  const admin = useIsAdmin()
  const spaces = member.spaces.nodes
  return (
    <Card title={t.facts}>
      <dl className={classes.facts}>
        {admin && (
          <Fact name={t.state}>
            <MemberSign state={member.state} />
          </Fact>
        )}
        <Fact name={t.role}>
          <RoleCell member={member} />
        </Fact>
        <Fact name={t.department}>
          <DepartmentCell member={member} />
        </Fact>
        <Fact name={t.joined}>
          <Moment time={member.joinedAt} />
        </Fact>
        <Fact name={t.cameIn}>
          <CameIn member={member} />
        </Fact>
        <Fact name={t.spaces}>
          {spaces.length === 0 ? (
            <Text span inherit c="dimmed">
              {t.none}
            </Text>
          ) : (
            <ul className={classes.spaces}>
              {spaces.map(({ id, name }) => (
                <li key={id}>
                  <Anchor component={Link} href={path(`spaces/${id}`)} inherit>
                    {name}
                  </Anchor>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </Card>
  )
}

function CameIn({ member: { invitedBy, invitation, inviteLink } }: { member: Member }) {
  const t = useTexts(texts)
  const { path } = usePlace()
  const by = invitedBy?.name
  const to = (page: string, told: string) => (
    <Anchor component={Link} href={path(page)} inherit>
      {told}
    </Anchor>
  )
  if (invitation) return to(`invitations/${invitation.id}`, t.byInvitation(by))
  if (inviteLink) return to('links', t.byLink(by))
  return by ? t.letInBy(by) : t.byNobody
}
