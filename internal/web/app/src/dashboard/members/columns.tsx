// What the table shows of a member: to all who and where, to admins how it stands.

import { useMemo } from 'react'
import { useTexts } from '../language/language'
import { Person } from '../parts/person'
import { RowMenuButton } from '../parts/row-menu'
import type { Column } from '../parts/rows'
import { Sign } from '../parts/sign'
import { MemberSign } from '../parts/state-signs'
import { Ago } from '../parts/time'
import { useIsAdmin, usePlace } from '../shell/place'
import { DepartmentCell } from './department-cell'
import type { MemberRowFragment } from './generated'
import { Progress } from './progress'
import { RoleCell } from './role-cell'
import { type Texts, texts } from './texts'

type Open = (member: MemberRowFragment, button: HTMLElement) => void

export function useColumns(open: Open): Column<MemberRowFragment>[] {
  const t = useTexts(texts)
  const admin = useIsAdmin()
  return useMemo(() => (admin ? [...ofAll(t), ...ofAdmins(t, open)] : ofAll(t)), [t, admin, open])
}

function ofAll(t: Texts): Column<MemberRowFragment>[] {
  return [
    { title: t.person, cell: (member) => <Who member={member} /> },
    { title: t.role, cell: (member) => <RoleCell member={member} /> },
    { title: t.department, cell: (member) => <DepartmentCell member={member} /> },
  ]
}

function ofAdmins(t: Texts, open: Open): Column<MemberRowFragment>[] {
  return [
    { title: t.state, cell: ({ state }) => <MemberSign state={state} /> },
    { title: t.joined, cell: ({ joinedAt }) => <Ago time={joinedAt} />, wide: true },
    {
      title: t.onboarding,
      cell: ({ onboarding }) =>
        onboarding && <Progress done={onboarding.completedCount} all={onboarding.steps.length} />,
      wide: true,
    },
    {
      title: t.actions,
      cell: (member) => (
        <RowMenuButton label={t.menu(member.user.name)} open={(button) => open(member, button)} />
      ),
      bare: 'menu',
    },
  ]
}

function Who({ member: { id, user } }: { member: MemberRowFragment }) {
  const { path, organization } = usePlace()
  const t = useTexts(texts)
  const own = organization.viewerMember?.id === id
  return <Person user={user} href={path(`members/${id}`)} sign={own && <Sign tone="idle">{t.you}</Sign>} />
}
