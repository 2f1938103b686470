import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { DepartmentSelect } from '../parts/department-select'
import { FormDialog } from '../parts/form-dialog'
import { useSentence, useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { CreateSpaceDocument, type SpaceRowFragment, UpdateSpaceDocument } from './generated'
import { texts } from './texts'

interface Props {
  /** The one to change; a new one when left out. */
  space?: SpaceRowFragment
  done: (space: SpaceRowFragment) => void
  close: () => void
}

/** Makes a team space, or gives one another name or department. */
export function SpaceDialog({ space, done, close }: Props) {
  const { organization } = usePlace()
  const [name, setName] = useState(space?.name ?? '')
  const [department, setDepartment] = useState(space?.department?.path ?? '')
  const [create] = useAct(CreateSpaceDocument)
  const [update] = useAct(UpdateSpaceDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const say = useSentence(t.refused)

  async function make() {
    const input = { organizationId: organization.id, name, department: department.trim() || null }
    const { data, problems } = await create({ input })
    const made = data?.createSpace.space
    if (made) {
      tell.done(t.created(made.name))
      done(made)
    }
    return problems
  }

  async function save(spaceId: string) {
    const { data, problems } = await update({ input: { spaceId, name, department: department.trim() } })
    const saved = data?.updateSpace.space
    if (saved) {
      tell.done(t.saved(saved.name))
      done(saved)
    }
    return problems
  }

  return (
    <FormDialog
      title={space ? t.editTitle(space.name) : t.createTitle}
      act={space ? t.save : t.create}
      send={() => (space ? save(space.id) : make())}
      fields={['name', 'department']}
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
          <DepartmentSelect
            value={department}
            choose={setDepartment}
            description={space ? t.moveHint : t.departmentHint}
            error={at('department')}
          />
        </>
      )}
    </FormDialog>
  )
}
