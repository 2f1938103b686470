import { useTexts } from '../language/language'
import { InPlace } from '../parts/in-place'
import { RoleName } from '../parts/role-name'
import { RoleSelect } from '../parts/role-select'
import { useIsAdmin } from '../shell/place'
import type { MemberRowFragment } from './generated'
import { texts } from './texts'
import { useChange } from './use-change'

/** A member's role, which an admin changes where it stands. */
export function RoleCell({ member }: { member: MemberRowFragment }) {
  const t = useTexts(texts)
  const change = useChange()
  const { id, role, customRole, user } = member
  const now = customRole ? customRole.id : role
  if (!useIsAdmin()) return <RoleName of={member} />
  return (
    <InPlace
      act={t.changeRole(user.name)}
      shown={<RoleName of={member} />}
      edit={(close) => (
        <RoleSelect
          label={t.roleOf(user.name)}
          value={customRole ? { customRoleId: customRole.id } : { role }}
          choose={(choice) => {
            if ((choice.role ?? choice.customRoleId) === now) return
            void change({ memberId: id, ...choice }, t.roleChanged(user.name))
          }}
          inPlace={close}
        />
      )}
    />
  )
}
