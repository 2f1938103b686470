// All that can be permitted, whether this member may, and on demand why.

import { Text } from '@mantine/core'
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { permissionTexts } from '../parts/permission-texts'
import { permissionGroups } from '../parts/permissions'
import { Card } from '../parts/screen'
import { Explanation } from './explanation'
import type { Permission } from './generated'
import type { Member } from './member'
import classes from './permissions.module.css'
import { texts } from './texts'

// What everybody may comes first.
const groups = permissionGroups.toReversed()

export function Permissions({ member, permissions }: { member: Member; permissions: Permission[] }) {
  const t = useTexts(texts)
  const { group } = useTexts(permissionTexts)
  return (
    <Card title={t.permissions}>
      <Text c="dimmed" mb="sm">
        {t.permissionsLead}
      </Text>
      {groups.map(({ role, permissions: ofRole }) => (
        <section key={role} className={classes.group} aria-label={group[role]}>
          <h3>{group[role]}</h3>
          <ul>
            {ofRole.map((permission) => (
              <OnePermission
                key={permission}
                member={member}
                permission={permission}
                allowed={permissions.includes(permission)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}

interface Props {
  member: Member
  permission: Permission
  allowed: boolean
}

function OnePermission({ member, permission, allowed }: Props) {
  const t = useTexts(texts)
  const called = useTexts(names).permission
  const { about } = useTexts(permissionTexts)
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li>
      <button
        type="button"
        className={classes.permission}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={classes.answer} data-allowed={allowed || undefined}>
          {allowed ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
          {allowed ? t.yes : t.no}
        </span>
        <span>
          {called[permission]}
          <small>{about[permission]}</small>
        </span>
        <span className={classes.why}>
          {t.why}
          <IconChevronDown size={16} aria-hidden />
        </span>
      </button>
      <div id={id}>{open && <Explanation member={member} permission={permission} />}</div>
    </li>
  )
}
