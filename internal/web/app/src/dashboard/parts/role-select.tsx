// Which role somebody shall have: a built-in one or one of the organization's own.

import { Select } from '@mantine/core'
import type { Permission, Role } from '../client/generated'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import { RolesDocument } from './generated'
import { names } from './names'
import { permissionsOf } from './permissions'
import { texts } from './texts'

/** As mutations take it: exactly one of the two. */
export type RoleChoice = { role: Role; customRoleId?: never } | { role?: never; customRoleId: string }

const roles: Role[] = ['VIEWER', 'MEMBER', 'ADMIN']

interface Props {
  value: RoleChoice | null
  /** It hears besides what the chosen role permits. */
  choose: (choice: RoleChoice, permissions: readonly Permission[]) => void
  label?: string
  error?: string | undefined
  /** Where no choice is one: what stands there then. */
  none?: { placeholder: string; choose: () => void }
  /** In the place of a word that was pressed: open at once, its label only heard, and gone when it closes. */
  inPlace?: () => void
  /** Whose own place bounds the choice; without it every role is offered. */
  within?: { role: Role; permissions: Permission[] | null } | null
}

export function RoleSelect({ value, choose, label, error, none, inPlace, within }: Props) {
  const { id } = usePlace().organization
  const { data } = useRead(RolesDocument, { organizationId: id })
  const t = useTexts(texts)
  const built = useTexts(names).role
  const own = data?.organization?.customRoles.nodes ?? []
  const given = within?.permissions
  const options = [
    ...(within ? roles.slice(0, roles.indexOf(within.role) + 1) : roles).map((role) => ({
      value: role as string,
      label: built[role],
    })),
    ...own
      .filter(({ permissions }) => !given || permissions.every((one) => given.includes(one)))
      .map(({ id, name }) => ({ value: id, label: name })),
  ]
  const called = label ?? t.role
  const permits = ({ role, customRoleId }: RoleChoice) =>
    role ? permissionsOf(role) : (own.find(({ id }) => id === customRoleId)?.permissions ?? [])
  function pick(value: string) {
    const choice = roleChoice(value)
    choose(choice, permits(choice))
  }
  return (
    <Select
      label={inPlace ? undefined : called}
      aria-label={inPlace ? called : undefined}
      placeholder={none?.placeholder}
      data={options}
      value={value?.role ?? value?.customRoleId ?? null}
      onChange={(chosen) => (chosen ? pick(chosen) : none?.choose())}
      allowDeselect={false}
      error={error}
      clearable={none !== undefined}
      clearButtonProps={{ 'aria-label': t.clear(called) }}
      {...(inPlace && { autoFocus: true, defaultDropdownOpened: true, onDropdownClose: inPlace })}
    />
  )
}

function roleChoice(value: string): RoleChoice {
  return roles.includes(value as Role) ? { role: value as Role } : { customRoleId: value }
}
