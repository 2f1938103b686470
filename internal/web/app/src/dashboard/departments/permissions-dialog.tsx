// What a department grants and denies: for each permission one of three words.

import { Alert, Text } from '@mantine/core'
import { useState } from 'react'
import type { Permission } from '../client/generated'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { names } from '../parts/names'
import { permissionTexts } from '../parts/permission-texts'
import { inOrder, permissionGroups } from '../parts/permissions'
import { useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import classes from './departments.module.css'
import { UpdateDepartmentDocument } from './generated'
import { texts } from './texts'
import type { Branch } from './tree'

interface Props {
  branch: Branch
  done: () => void
  close: () => void
}

const effects = ['byRole', 'grant', 'deny'] as const
type Effect = (typeof effects)[number]
type Choices = ReadonlyMap<Permission, Effect>

export function PermissionsDialog({ branch: { department }, done, close }: Props) {
  const [choices, setChoices] = useState<Choices>(
    new Map<Permission, Effect>([
      ...department.permissionGrants.map((permission) => [permission, 'grant'] as const),
      ...department.permissionDenials.map((permission) => [permission, 'deny'] as const),
    ]),
  )
  const [update] = useAct(UpdateDepartmentDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const chosen = (effect: Effect) =>
    inOrder([...choices].filter(([, each]) => each === effect).map(([permission]) => permission))

  async function save() {
    const { data, problems } = await update({
      input: {
        departmentId: department.id,
        permissionGrants: chosen('grant'),
        permissionDenials: chosen('deny'),
      },
    })
    if (data?.updateDepartment.department) {
      tell.done(t.saved)
      done()
    }
    return problems
  }

  return (
    <FormDialog
      title={t.permissionsTitle(department.path)}
      size="xl"
      act={t.save}
      send={save}
      fields={['permissionGrants', 'permissionDenials']}
      close={close}
    >
      {(at) => {
        const refused = at('permissionGrants') ?? at('permissionDenials')
        return (
          <>
            <Text>{t.permissionsLead}</Text>
            <Table
              choices={choices}
              choose={(permission, effect) => setChoices(new Map(choices).set(permission, effect))}
              had={department.permissionGrants}
            />
            {refused && (
              <Alert color="red" role="alert">
                {refused}
              </Alert>
            )}
          </>
        )
      }}
    </FormDialog>
  )
}

interface TableProps {
  choices: Choices
  choose: (permission: Permission, effect: Effect) => void
  /** What was granted before, and may stay so whoever looks. */
  had: Permission[]
}

function Table({ choices, choose, had }: TableProps) {
  const { may } = usePlace()
  const called = useTexts(names).permission
  const { group, about } = useTexts(permissionTexts)
  const t = useTexts(texts)
  return (
    <table className={classes.choices}>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t.permissions}</span>
          </th>
          {effects.map((effect) => (
            <th key={effect} scope="col">
              {t[effect]}
            </th>
          ))}
        </tr>
      </thead>
      {permissionGroups.map(({ role, permissions }) => (
        <tbody key={role}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {group[role]}
            </th>
          </tr>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">
                {called[permission]}
                <span className={classes.about}>{about[permission]}</span>
              </th>
              {effects.map((effect) => {
                const barred = effect === 'grant' && !may(permission) && !had.includes(permission)
                return (
                  <td key={effect}>
                    <label title={barred ? t.notYours : undefined}>
                      <input
                        type="radio"
                        name={permission}
                        aria-label={`${called[permission]}: ${t[effect]}${barred ? ` (${t.notYours})` : ''}`}
                        checked={(choices.get(permission) ?? 'byRole') === effect}
                        disabled={barred}
                        onChange={() => choose(permission, effect)}
                      />
                      <span aria-hidden className={classes.effect}>
                        {t[effect]}
                      </span>
                    </label>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
