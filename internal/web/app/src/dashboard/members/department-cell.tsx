import { Text } from '@mantine/core'
import { useTexts } from '../language/language'
import { DepartmentPick, noDepartment } from '../parts/department-pick'
import { InPlace } from '../parts/in-place'
import { useIsAdmin } from '../shell/place'
import type { MemberRowFragment } from './generated'
import { texts } from './texts'
import { useChange } from './use-change'

/** A member's department, which an admin changes where it stands. */
export function DepartmentCell({ member }: { member: MemberRowFragment }) {
  const t = useTexts(texts)
  const change = useChange()
  const { id, department, user } = member
  if (!useIsAdmin()) return department
  return (
    <InPlace
      act={t.changeDepartment(user.name)}
      shown={
        department ?? (
          <Text span inherit c="dimmed">
            {t.noDepartment}
          </Text>
        )
      }
      edit={(close) => (
        <DepartmentPick
          label={t.departmentOf(user.name)}
          value={department ?? noDepartment}
          choose={(chosen) => {
            const path = chosen === noDepartment ? null : chosen
            if (path !== department) void change({ memberId: id, department: path }, t.moved(user.name))
          }}
          none={t.noDepartment}
          inPlace={close}
        />
      )}
    />
  )
}
