import { useRead } from '../client/read'
import { useIsAdmin, usePlace } from '../shell/place'
import { DepartmentContentsDocument } from './generated'

/** What there is in a department besides people: its spaces and, for admins, how many open invitations lead into it. */
export function useContents(departmentId: string) {
  const { id: organizationId } = usePlace().organization
  const { data, error, again } = useRead(
    DepartmentContentsDocument,
    { organizationId, departmentId, department: departmentId, admin: useIsAdmin() },
    { stale: ['SPACE_CREATED', 'SPACE_MOVED', 'SPACE_DELETED', 'INVITATION_', 'DEPARTMENT_DELETED'] },
  )
  const { department, invitations } = data?.organization ?? {}
  return {
    contents: data && { spaces: department?.spaces.nodes ?? [], invitations: invitations?.totalCount ?? 0 },
    error,
    again,
  }
}
