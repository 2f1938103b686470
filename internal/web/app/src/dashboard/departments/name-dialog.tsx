import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { useSentence, useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { BranchSelect } from './branch-select'
import { CreateDepartmentDocument, UpdateDepartmentDocument } from './generated'
import { texts } from './texts'
import type { Branch, Tree } from './tree'

interface Props {
  tree: Tree
  /** Where the new one stands; chosen in the dialog when left out. */
  beneath?: Branch
  /** The one that gets another name, where none is made. */
  renames?: Branch
  done: (id: string) => void
  close: () => void
}

/** Makes a department, or gives one another name. */
export function NameDialog({ tree, beneath, renames, done, close }: Props) {
  const { organization } = usePlace()
  const [name, setName] = useState(renames?.department.name ?? '')
  const [parentId, setParentId] = useState(beneath?.department.id ?? null)
  const [create] = useAct(CreateDepartmentDocument)
  const [update] = useAct(UpdateDepartmentDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const say = useSentence(t.refused)

  async function make() {
    const { data, problems } = await create({ input: { organizationId: organization.id, name, parentId } })
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
            <BranchSelect
              tree={tree}
              label={t.parent}
              value={parentId}
              choose={setParentId}
              root={t.atTop}
              error={at('parentId')}
            />
          )}
          {beneath && at('parentId') && <Text c="var(--mantine-color-error)">{at('parentId')}</Text>}
        </>
      )}
    </FormDialog>
  )
}
