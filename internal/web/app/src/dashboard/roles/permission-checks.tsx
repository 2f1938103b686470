import { Checkbox, Stack, Text } from '@mantine/core'
import type { Permission } from '../client/generated'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { permissionTexts } from '../parts/permission-texts'
import { permissionGroups } from '../parts/permissions'
import { usePlace } from '../shell/place'
import { texts } from './texts'

interface Props {
  chosen: Permission[]
  choose: (permissions: Permission[]) => void
  /** What was permitted before, and may stay so whoever looks. */
  had: Permission[]
}

/** The catalogue to tick. Nobody gives what he does not have. */
export function PermissionChecks({ chosen, choose, had }: Props) {
  const { may } = usePlace()
  const called = useTexts(names).permission
  const { group, about } = useTexts(permissionTexts)
  const t = useTexts(texts)
  const toggle = (permission: Permission, on: boolean) =>
    choose(on ? [...chosen, permission] : chosen.filter((each) => each !== permission))
  return permissionGroups.map(({ role, permissions }) => (
    <Stack key={role} gap="xs" component="fieldset" bd={0} p={0} m={0}>
      <Text component="legend" fw={650} size="sm" pt="xs" pb="xs">
        {group[role]}
      </Text>
      {permissions.map((permission) => {
        const barred = !may(permission) && !had.includes(permission)
        return (
          <Checkbox
            key={permission}
            size="sm"
            label={called[permission]}
            description={barred ? t.notYours : about[permission]}
            checked={chosen.includes(permission)}
            disabled={barred}
            onChange={(event) => toggle(permission, event.currentTarget.checked)}
          />
        )
      })}
    </Stack>
  ))
}
