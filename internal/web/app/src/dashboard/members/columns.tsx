// What the table shows of a member: to all who and where, to admins how it stands.

import { useTexts } from '../language/language'
import { Person } from '../parts/person'
import type { Column } from '../parts/rows'
import { Sign } from '../parts/sign'
import { MemberSign } from '../parts/state-signs'
import { Ago } from '../parts/time'
import { useIsAdmin, usePlace } from '../shell/place'
import { DepartmentCell } from './department-cell'
import type { MemberRowFragment } from './generated'
import { Progress } from './progress'
import { RoleCell } from './role-cell'
import { RowMenu } from './row-menu'
import { texts } from './texts'

export function useColumns(): Column<MemberRowFragment>[] {
  const { path, organization } = usePlace()
  const t = useTexts(texts)
  const self = organization.viewerMember?.id
  const ofAll: Column<MemberRowFragment>[] = [
    {
      title: t.person,
      cell: ({ id, user }) => (
        <Person
          user={user}
          href={path(`members/${id}`)}
          sign={id === self && <Sign tone="idle">{t.you}</Sign>}
        />
      ),
    },
    { title: t.role, cell: (member) => <RoleCell member={member} /> },
    { title: t.department, cell: (member) => <DepartmentCell member={member} /> },
  ]
  const ofAdmins: Column<MemberRowFragment>[] = [
    { title: t.state, cell: ({ state }) => <MemberSign state={state} /> },
    { title: t.joined, cell: ({ joinedAt }) => <Ago time={joinedAt} />, wide: true },
    {
      title: t.onboarding,
      cell: ({ onboarding }) =>
        onboarding && <Progress done={onboarding.completedCount} all={onboarding.steps.length} />,
      wide: true,
    },
    { title: t.actions, cell: (member) => <RowMenu member={member} />, bare: 'menu' },
  ]
  return useIsAdmin() ? [...ofAll, ...ofAdmins] : ofAll
}
