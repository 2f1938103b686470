import { Button, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { DepartmentPick } from '../parts/department-pick'
import { Dialog } from '../parts/dialog'
import { DialogFoot } from '../parts/dialog-foot'
import { FormDialog } from '../parts/form-dialog'
import { type Say, useSentence, useTell } from '../parts/problems'
import type { Department } from '../parts/use-departments'
import { DeleteDepartmentDocument, type DepartmentPeople } from './generated'
import { texts } from './texts'
import type { Branch } from './tree'
import { useContents } from './use-contents'

interface Props {
  branch: Branch
  done: (id: null) => void
  close: () => void
}

const ways = ['MOVE', 'UNASSIGN'] as const satisfies DepartmentPeople[]

/** Deletes a department, after it is said what becomes of whom and what it has, if it has any. */
export function DeleteDialog({ branch, done, close }: Props) {
  const { id, path, members } = branch.department
  const { contents = { spaces: [], invitations: 0 } } = useContents(id)
  // The server knows besides of links, and refuses because of them.
  const [refused, setRefused] = useState(false)
  const [people, setPeople] = useState<(typeof ways)[number]>('MOVE')
  const [moveTo, setMoveTo] = useState<Department | null>(null)
  const [remove] = useAct(DeleteDepartmentDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const { list } = useFormats()
  const say = useSay()
  const parts = t.has({
    people: members.totalCount,
    invitations: contents.invitations,
    spaces: contents.spaces.length,
  })
  const asks = refused || parts.length > 0
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
    const what = asks
      ? { people, ...(people === 'MOVE' && { moveToId: moveTo?.id ?? null }) }
      : { people: 'REFUSE' as const }
    const { data, problems } = await remove({ input: { departmentId: id, ...what } })
    if (data?.deleteDepartment.deletedDepartmentId) {
      tell.done(t.deleted(path))
      done(null)
    }
    if (problems.some(({ code, field }) => code === 'CONFLICT' && field === 'people')) setRefused(true)
    return problems
  }

  return (
    <FormDialog
      title={t.deleteTitle(path)}
      act={t.deleteAct}
      dangerous
      send={send}
      fields={['people', 'moveToId']}
      say={say}
      close={close}
    >
      {(at) => (
        <>
          {parts.length > 0 && <Text>{t.deleteLead(list(parts))}</Text>}
          {!asks && <Text>{t.deleteEmpty}</Text>}
          {asks && (
            <Radio.Group
              label={t.whatHappens}
              value={people}
              onChange={(way) => setPeople(way as typeof people)} // the values are those of the radios below
              error={at('people')}
            >
              <Stack gap="xs" my="xs">
                {ways.map((way) => (
                  <Radio key={way} value={way} label={t.peopleChoice[way]} description={t.peopleHint[way]} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {asks && people === 'MOVE' && (
            <DepartmentPick
              label={t.moveTo}
              value={moveTo?.path ?? null}
              choose={(_, chosen) => setMoveTo(chosen)}
              without={path}
              error={at('moveToId')}
              needed
            />
          )}
        </>
      )}
    </FormDialog>
  )
}

/** What it has is in the way at `people`, a department beneath it at no field. */
function useSay(): Say {
  const t = useTexts(texts)
  const has = useSentence(t.refusedForPeople)
  const beneath = useSentence(t.refusedForChildren)
  return (problem) => (problem.field === 'people' ? has : beneath)(problem)
}
