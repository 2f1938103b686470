import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { DepartmentPick, noDepartment } from '../parts/department-pick'
import { FormDialog } from '../parts/form-dialog'
import { useSentence, useTell } from '../parts/problems'
import type { Department } from '../parts/use-departments'
import { usePlace } from '../shell/place'
import { CreateDepartmentDocument, UpdateDepartmentDocument } from './generated'
import { texts } from './texts'
import type { Branch } from './tree'

interface Props {
  /** Where the new one stands; chosen in the dialog when left out. */
  beneath?: Branch
  /** The one that gets another name, where none is made. */
  renames?: Branch
  done: (id: string) => void
  close: () => void
}

/** Makes a department, or gives one another name. */
export function NameDialog({ beneath, renames, done, close }: Props) {
  const { organization } = usePlace()
  const [name, setName] = useState(renames?.department.name ?? '')
  const [parent, setParent] = useState<Department | null>(beneath?.department ?? null)
  const [create] = useAct(CreateDepartmentDocument)
  const [update] = useAct(UpdateDepartmentDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const say = useSentence(t.refused)

  async function make() {
    const input = { organizationId: organization.id, name, parentId: parent?.id ?? null }
    const { data, problems } = await create({ input })
    const made = data?.createDepartment.department
    if (made) {
      tell.done(t.created(made.path))
      done(made.id)
    }
    return problems
  }

  async function rename(departmentId: string) {
    const { data, problems } = await update({ input: { departmentId, name } })
    const renamed = data?.updateDepartment.department
    if (renamed) {
      tell.done(t.renamed(renamed.path))
      done(renamed.id)
    }
    return problems
  }

  const title = renames ? t.renameTitle(renames.department.path) : t.createTitle
  return (
    <FormDialog
      title={beneath ? t.createIn(beneath.department.path) : title}
      act={renames ? t.renameAct : t.create}
      send={() => (renames ? rename(renames.department.id) : make())}
      fields={['name', 'parentId']}
      say={say}
      close={close}
    >
      {(at) => (
        <>
          <TextInput
            label={t.name}
            description={t.nameHint}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={at('name')}
            data-autofocus
          />
          {!beneath && !renames && (
            <DepartmentPick
              label={t.parent}
              value={parent?.path ?? noDepartment}
              choose={(_, chosen) => setParent(chosen)}
              none={t.atTop}
              error={at('parentId')}
              needed
            />
          )}
          {beneath && at('parentId') && <Text c="var(--mantine-color-error)">{at('parentId')}</Text>}
        </>
      )}
    </FormDialog>
  )
}
