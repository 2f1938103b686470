import { Text } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { useSentence, useTell } from '../parts/problems'
import { BranchSelect } from './branch-select'
import { UpdateDepartmentDocument } from './generated'
import { texts } from './texts'
import { type Branch, isWithin, type Tree } from './tree'

interface Props {
  tree: Tree
  branch: Branch
  done: () => void
  close: () => void
}

/** Puts a department beneath another one, or at the top. */
export function MoveDialog({ tree, branch, done, close }: Props) {
  const { id, path, parent } = branch.department
  const [parentId, setParentId] = useState(parent?.id ?? null)
  const [title] = useState(path)
  const [update] = useAct(UpdateDepartmentDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const say = useSentence(t.refused)

  async function move() {
    const { data, problems } = await update({ input: { departmentId: id, parentId } })
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
      disabled={parentId === (parent?.id ?? null)}
      send={move}
      fields={['parentId', 'name']}
      say={say}
      close={close}
    >
      {(at) => (
        <>
          <Text>{t.moveLead}</Text>
          <BranchSelect
            tree={tree}
            label={t.parent}
            value={parentId}
            choose={setParentId}
            root={t.atTop}
            among={(other) => !isWithin(other, branch)}
            error={at('parentId') ?? at('name')}
          />
        </>
      )}
    </FormDialog>
  )
}
