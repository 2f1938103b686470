// Makes a role of the organization's own, or changes one.

import { Alert, Button, Fieldset, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Permission, Role } from '../client/generated'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { names } from '../parts/names'
import { builtInRoles, inOrder, permissionsOf } from '../parts/permissions'
import { useSentence, useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { CreateRoleDocument, type CustomRoleRowFragment, UpdateRoleDocument } from './generated'
import { PermissionChecks } from './permission-checks'
import { texts } from './texts'

interface Props {
  /** The one to change; a new one when left out. */
  role?: CustomRoleRowFragment
  done: () => void
  close: () => void
}

export function RoleDialog({ role, done, close }: Props) {
  const { organization, may } = usePlace()
  const [name, setName] = useState(role?.name ?? '')
  const [description, setDescription] = useState(role?.description ?? '')
  const [base, setBase] = useState<Role>(role?.base ?? 'MEMBER')
  const given = (rank: Role) => permissionsOf(rank).filter(may)
  /** Null: those of the base, as long as nobody has chosen otherwise. */
  const [chosen, setChosen] = useState<Permission[] | null>(role?.permissions ?? null)
  const permissions = chosen ?? given(base)
  const [create] = useAct(CreateRoleDocument)
  const [update] = useAct(UpdateRoleDocument)
  const tell = useTell()
  const called = useTexts(names).role
  const t = useTexts(texts)
  const say = useSentence(t.refused)
  const ownRank = builtInRoles.indexOf(organization.viewerMember?.role ?? 'VIEWER')

  async function make() {
    const input = { organizationId: organization.id, name, description, base, permissions }
    const { data, problems } = await create({ input })
    const made = data?.createRole.customRole
    if (made) {
      tell.done(t.created(made.name))
      done()
    }
    return problems
  }

  async function save(customRoleId: string) {
    const { data, problems } = await update({ input: { customRoleId, name, description, permissions } })
    const saved = data?.updateRole.customRole
    if (saved) {
      tell.done(t.saved(saved.name))
      done()
    }
    return problems
  }

  return (
    <FormDialog
      title={role ? t.editTitle(role.name) : t.createTitle}
      size="lg"
      act={role ? t.save : t.create}
      send={() => (role ? save(role.id) : make())}
      fields={['name', 'description', 'base', 'permissions']}
      say={say}
      close={close}
    >
      {(at) => (
        <>
          <TextInput
            label={t.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={at('name')}
            data-autofocus
          />
          <Textarea
            label={t.description}
            description={t.descriptionHint}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
            autosize
            maxRows={5}
            error={at('description')}
          />
          {role ? (
            <Text c="dimmed">
              {t.baseStays(called[role.base])} {role.memberCount > 0 && t.countsAtOnce(role.memberCount)}
            </Text>
          ) : (
            <Select
              label={t.base}
              description={t.baseHint}
              data={builtInRoles.slice(ownRank).map((each) => ({ value: each, label: called[each] }))}
              value={base}
              onChange={(each) => setBase((each as Role | null) ?? base)} // the values are those above
              allowDeselect={false}
              error={at('base')}
            />
          )}
          <Fieldset legend={t.permissions}>
            <Stack gap="xs">
              {chosen && !sameAs(chosen, given(base)) && (
                <Group>
                  <Button size="sm" variant="light" onClick={() => setChosen(role ? given(base) : null)}>
                    {t.startOver(called[base])}
                  </Button>
                </Group>
              )}
              <PermissionChecks
                chosen={permissions}
                choose={(each) => setChosen(inOrder(each))}
                had={role?.permissions ?? []}
              />
              {at('permissions') && (
                <Alert color="red" role="alert">
                  {at('permissions')}
                </Alert>
              )}
            </Stack>
          </Fieldset>
        </>
      )}
    </FormDialog>
  )
}

function sameAs(some: Permission[], others: Permission[]): boolean {
  return inOrder(some).join() === inOrder(others).join()
}
