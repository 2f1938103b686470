import { Button, Group, Text } from '@mantine/core'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { lowestRole } from '../parts/permissions'
import { type Column, Rows } from '../parts/rows'
import { Card } from '../parts/screen'
import { useIsAdmin } from '../shell/place'
import type { CustomRoleRowFragment } from './generated'
import { texts } from './texts'

interface Props {
  roles: CustomRoleRowFragment[]
  edit: (role: CustomRoleRowFragment) => void
  remove: (role: CustomRoleRowFragment) => void
}

const all = Object.keys(lowestRole).length

/** The roles that the organization made for itself. */
export function OwnRoles({ roles, edit, remove }: Props) {
  const isAdmin = useIsAdmin()
  const { number } = useFormats()
  const called = useTexts(names).role
  const t = useTexts(texts)
  if (roles.length === 0) {
    return (
      <Card title={t.own}>
        <Text c="dimmed">{isAdmin ? t.none : t.noneMember}</Text>
      </Card>
    )
  }
  const columns: Column<CustomRoleRowFragment>[] = [
    {
      title: t.role,
      cell: ({ name, description }) => (
        <>
          <Text fw={600} size="sm">
            {name}
          </Text>
          {description && (
            <Text size="sm" c="dimmed" fw={400}>
              {description}
            </Text>
          )}
        </>
      ),
    },
    { title: t.base, cell: ({ base }) => called[base], wide: true },
    { title: t.permissionCount, cell: ({ permissions }) => t.ofAll(permissions.length, all), wide: true },
    { title: t.members, cell: ({ memberCount }) => number(memberCount), wide: true },
    {
      title: t.actions,
      bare: true,
      cell: (role) => (
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          <Button size="sm" variant="default" onClick={() => edit(role)}>
            {t.edit}
            <span className="unseen"> {role.name}</span>
          </Button>
          <Button size="sm" variant="subtle" color="red" onClick={() => remove(role)}>
            {t.delete}
            <span className="unseen"> {role.name}</span>
          </Button>
        </Group>
      ),
    },
  ]
  const shown = isAdmin ? columns : columns.filter(({ bare }) => !bare)
  return (
    <Card title={t.own}>
      <Rows label={t.own} rows={roles} columns={shown} name={({ name }) => name} />
    </Card>
  )
}
