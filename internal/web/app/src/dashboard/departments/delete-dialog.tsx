import { Button, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { DialogFoot } from '../parts/dialog-foot'
import { FormDialog } from '../parts/form-dialog'
import { useTell } from '../parts/problems'
import { BranchSelect } from './branch-select'
import { DeleteDepartmentDocument, type DepartmentPeople } from './generated'
import { texts } from './texts'
import type { Branch, Tree } from './tree'

interface Props {
  tree: Tree
  branch: Branch
  done: (id: null) => void
  close: () => void
}

const ways: DepartmentPeople[] = ['MOVE', 'UNASSIGN', 'REFUSE']

/** Deletes a department, after it is said what becomes of whom and what it has. */
export function DeleteDialog({ tree, branch, done, close }: Props) {
  const { id, path, members } = branch.department
  const [people, setPeople] = useState<DepartmentPeople>(members.totalCount > 0 ? 'MOVE' : 'REFUSE')
  const [moveToId, setMoveToId] = useState<string | null>(null)
  const [remove] = useAct(DeleteDepartmentDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const others = branch.beneath.length
  if (others > 0) {
    return (
      <Dialog title={t.deleteTitle(path)} close={close}>
        <Stack>
          <Text>{t.hasChildren(others)}</Text>
          <DialogFoot>
            <Button onClick={close}>{t.close}</Button>
          </DialogFoot>
        </Stack>
      </Dialog>
    )
  }

  async function send() {
    const input = { departmentId: id, people, ...(people === 'MOVE' && { moveToId }) }
    const { data, problems } = await remove({ input })
    if (data?.deleteDepartment.deletedDepartmentId) {
      tell.done(t.deleted(path))
      done(null)
    }
    return problems
  }

  return (
    <FormDialog
      title={t.deleteTitle(path)}
      act={t.deleteAct}
      dangerous
      send={send}
      fields={['people', 'moveToId']}
      close={close}
    >
      {(at) => (
        <>
          <Text>{members.totalCount > 0 ? t.deleteLead(members.totalCount) : t.deleteEmpty}</Text>
          <Radio.Group
            label={t.whatHappens}
            value={people}
            onChange={(way) => setPeople(way as DepartmentPeople)} // the values are those of the radios below
            error={at('people')}
          >
            <Stack gap="xs" my="xs">
              {ways.map((way) => (
                <Radio key={way} value={way} label={t.peopleChoice[way]} description={t.peopleHint[way]} />
              ))}
            </Stack>
          </Radio.Group>
          {people === 'MOVE' && (
            <BranchSelect
              tree={tree}
              label={t.moveTo}
              value={moveToId}
              choose={setMoveToId}
              among={(other) => other !== branch}
              error={at('moveToId')}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}
