import { useState } from 'react'
import type { Permission } from '../client/generated'
import { useTexts } from '../language/language'
import { InPlace } from '../parts/in-place'
import { RoleName } from '../parts/role-name'
import { type RoleChoice, RoleSelect } from '../parts/role-select'
import { useIsAdmin, usePlace } from '../shell/place'
import type { MemberRowFragment } from './generated'
import { type Lowering, LowerOwnRole } from './lower-own-role'
import { texts } from './texts'
import { useChange } from './use-change'

/** A member's role, which an admin changes where it stands; the own one not to a lesser one unasked. */
export function RoleCell({ member }: { member: MemberRowFragment }) {
  const { viewerMember } = usePlace().organization
  const t = useTexts(texts)
  const change = useChange()
  const [lowering, lower] = useState<Lowering | null>(null)
  const { id, role, customRole, user } = member
  const now = customRole ? customRole.id : role
  if (!useIsAdmin()) return <RoleName of={member} />

  function choose(choice: RoleChoice, permissions: readonly Permission[]) {
    if ((choice.role ?? choice.customRoleId) === now) return
    const lost =
      viewerMember?.id === id
        ? (viewerMember.permissions ?? []).filter((held) => !permissions.includes(held))
        : []
    if (lost.length > 0) lower({ choice, lost })
    else void change({ memberId: id, ...choice }, t.roleChanged(user.name))
  }

  return (
    <>
      <InPlace
        act={t.changeRole(user.name)}
        shown={<RoleName of={member} />}
        edit={(close) => (
          <RoleSelect
            label={t.roleOf(user.name)}
            value={customRole ? { customRoleId: customRole.id } : { role }}
            choose={choose}
            inPlace={close}
          />
        )}
      />
      {lowering && <LowerOwnRole memberId={id} lowering={lowering} close={() => lower(null)} />}
    </>
  )
}
