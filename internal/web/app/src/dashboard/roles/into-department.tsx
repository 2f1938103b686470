import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useLanguage, useTexts } from '../language/language'
import { DepartmentPick } from '../parts/department-pick'
import { FormDialog } from '../parts/form-dialog'
import type { Department } from '../parts/use-departments'
import { wordsOf } from './conflict-words'
import type { ConflictFragment } from './generated'
import { texts } from './texts'

interface Props {
  conflict: ConflictFragment
  send: (departmentId: string | null) => Promise<Problem[]>
  close: () => void
}

/** Asks for the department of a member who has none. */
export function IntoDepartment({ conflict, send, close }: Props) {
  const [department, setDepartment] = useState<Department | null>(null)
  const { language } = useLanguage()
  const t = useTexts(texts)
  return (
    <FormDialog
      title={conflict.member?.user.name ?? t.kinds.NO_DEPARTMENT}
      act={t.put}
      send={() => send(department?.id ?? null)}
      fields={['departmentId']}
      close={close}
    >
      {(at) => (
        <>
          <Text>{wordsOf(conflict, language).message}</Text>
          <DepartmentPick
            label={t.whichDepartment}
            value={department?.path ?? null}
            choose={(_, chosen) => setDepartment(chosen)}
            error={at('departmentId')}
            needed
            first
          />
        </>
      )}
    </FormDialog>
  )
}
