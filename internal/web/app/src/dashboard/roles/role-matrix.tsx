// Which role may do what: a line for each permission, a column for each role.

import { Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Permission, Role } from '../client/generated'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { permissionTexts } from '../parts/permission-texts'
import { builtInRoles, permissionGroups, permissionsOf } from '../parts/permissions'
import { Card } from '../parts/screen'
import type { CustomRoleRowFragment } from './generated'
import classes from './role-matrix.module.css'
import { texts } from './texts'

interface Props {
  own: CustomRoleRowFragment[]
  /** How many have each built-in role, those included who have an own one with that rank. */
  counts: Record<Role, number>
}

interface ColumnOfRole {
  key: string
  name: string
  about: string
  members: number
  permits: ReadonlySet<Permission>
}

export function RoleMatrix({ own, counts }: Props) {
  const called = useTexts(names)
  const { group, about } = useTexts(permissionTexts)
  const { number } = useFormats()
  const t = useTexts(texts)
  const roles: ColumnOfRole[] = [
    ...builtInRoles.map((role) => ({
      key: role,
      name: called.role[role],
      about: t.builtIn,
      members:
        counts[role] - own.reduce((sum, { base, memberCount }) => sum + (base === role ? memberCount : 0), 0),
      permits: new Set(permissionsOf(role)),
    })),
    ...own.map(({ id, name, base, memberCount, permissions }) => ({
      key: id,
      name,
      about: t.ranksWith(called.role[base]),
      members: memberCount,
      permits: new Set(permissions),
    })),
  ]
  return (
    <Card title={t.matrix}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the arrow keys */}
      <section className={classes.frame} aria-label={`${t.matrix}. ${t.matrixHint}`} tabIndex={0}>
        <table className={classes.matrix} aria-label={t.matrix}>
          <thead>
            <tr>
              <th scope="col">{t.permission}</th>
              {roles.map(({ key, name, about }) => (
                <th key={key} scope="col">
                  {name}
                  <span className={classes.about}>{about}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.members}</th>
              {roles.map(({ key, members }) => (
                <td key={key}>{number(Math.max(0, members))}</td>
              ))}
            </tr>
          </tbody>
          {permissionGroups.map(({ role, permissions }) => (
            <tbody key={role}>
              <tr>
                <th scope="rowgroup" className={classes.group}>
                  {group[role]}
                </th>
                <td colSpan={roles.length} className={classes.group} />
              </tr>
              {permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">
                    {called.permission[permission]}
                    <span className={classes.about}>{about[permission]}</span>
                  </th>
                  {roles.map(({ key, permits }) => (
                    <td key={key}>
                      <Answer yes={permits.has(permission)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </Card>
  )
}

function Answer({ yes }: { yes: boolean }) {
  const t = useTexts(texts)
  if (yes) return <IconCheck size={18} stroke={2.5} className={classes.yes} role="img" aria-label={t.yes} />
  return (
    <Text component="span" c="dimmed">
      <span aria-hidden>–</span>
      <span className="unseen">{t.no}</span>
    </Text>
  )
}
