// The roles: what cannot be meant so, the organization's own roles, and which role
// may do what.

import { Button, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useReadAll } from '../client/read-all'
import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import { Conflicts } from './conflicts'
import { DeleteRole } from './delete-role'
import {
  type CustomRoleRowFragment,
  CustomRolesDocument,
  type CustomRolesQuery,
  RoleCountsDocument,
} from './generated'
import { OwnRoles } from './own-roles'
import { RoleDialog } from './role-dialog'
import { RoleMatrix } from './role-matrix'
import { texts } from './texts'

const page = (data: CustomRolesQuery) => data.organization?.customRoles

type Wish = { does: 'create' } | { does: 'edit' | 'delete'; role: CustomRoleRowFragment }

export default function Roles() {
  const organizationId = usePlace().organization.id
  const isAdmin = useIsAdmin()
  const [wish, setWish] = useState<Wish>()
  const t = useTexts(texts)
  const stale = ['ROLE_', 'MEMBER_ROLE_CHANGED', 'MEMBER_JOINED', 'MEMBER_REMOVED'] as const
  const own = useReadAll(CustomRolesDocument, { organizationId }, page, { stale })
  const counts = useRead(RoleCountsDocument, { organizationId }, { stale })
  const error = own.error ?? counts.error
  const again = () => {
    own.again()
    counts.again()
  }
  if (error || !own.data || !counts.data?.organization) {
    return (
      <Screen title={t.title} lead={t.lead}>
        {error ? <Failure error={error} again={again} /> : <Loading />}
      </Screen>
    )
  }
  const { admins, members, viewers } = counts.data.organization
  const close = () => setWish(undefined)
  return (
    <Screen
      title={t.title}
      lead={t.lead}
      actions={
        isAdmin && (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setWish({ does: 'create' })}
          >
            {t.add}
          </Button>
        )
      }
    >
      <Stack>
        {isAdmin && <Conflicts />}
        <OwnRoles
          roles={own.data}
          edit={(role) => setWish({ does: 'edit', role })}
          remove={(role) => setWish({ does: 'delete', role })}
        />
        <RoleMatrix
          own={own.data}
          counts={{ ADMIN: admins.totalCount, MEMBER: members.totalCount, VIEWER: viewers.totalCount }}
        />
      </Stack>
      {wish?.does === 'create' && <RoleDialog done={again} close={close} />}
      {wish?.does === 'edit' && <RoleDialog role={wish.role} done={again} close={close} />}
      {wish?.does === 'delete' && <DeleteRole role={wish.role} done={again} close={close} />}
    </Screen>
  )
}
