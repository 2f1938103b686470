import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useLanguage, useTexts } from '../language/language'
import { DepartmentIdSelect } from '../parts/department-id-select'
import { FormDialog } from '../parts/form-dialog'
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
  const [departmentId, setDepartmentId] = useState<string | null>(null)
  const { language } = useLanguage()
  const t = useTexts(texts)
  return (
    <FormDialog
      title={conflict.member?.user.name ?? t.kinds.NO_DEPARTMENT}
      act={t.put}
      send={() => send(departmentId)}
      fields={['departmentId']}
      close={close}
    >
      {(at) => (
        <>
          <Text>{wordsOf(conflict, language).message}</Text>
          <DepartmentIdSelect
            label={t.whichDepartment}
            value={departmentId}
            choose={setDepartmentId}
            error={at('departmentId')}
          />
        </>
      )}
    </FormDialog>
  )
}
