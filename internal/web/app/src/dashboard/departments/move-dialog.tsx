import { Text } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { DepartmentPick, noDepartment } from '../parts/department-pick'
import { FormDialog } from '../parts/form-dialog'
import { useSentence, useTell } from '../parts/problems'
import type { Department } from '../parts/use-departments'
import { UpdateDepartmentDocument } from './generated'
import { texts } from './texts'
import type { Branch } from './tree'

interface Props {
  branch: Branch
  done: () => void
  close: () => void
}

/** Puts a department beneath another one, or at the top. */
export function MoveDialog({ branch, done, close }: Props) {
  const { id, path } = branch.department
  const above = branch.above?.department ?? null
  const [parent, setParent] = useState<Department | null>(above)
  const [title] = useState(path)
  const [update] = useAct(UpdateDepartmentDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const say = useSentence(t.refused)

  async function move() {
    const { data, problems } = await update({ input: { departmentId: id, parentId: parent?.id ?? null } })
    const moved = data?.updateDepartment.department
    if (moved) {
      tell.done(t.moved(moved.path))
      done()
    }
    return problems
  }

  return (
    <FormDialog
      title={t.moveTitle(title)}
      act={t.moveAct}
      disabled={parent?.id === above?.id}
      send={move}
      fields={['parentId', 'name']}
      say={say}
      close={close}
    >
      {(at) => (
        <>
          <Text>{t.moveLead}</Text>
          <DepartmentPick
            label={t.parent}
            value={parent?.path ?? noDepartment}
            choose={(_, chosen) => setParent(chosen)}
            none={t.atTop}
            without={path}
            needed
            error={at('parentId') ?? at('name')}
          />
        </>
      )}
    </FormDialog>
  )
}
