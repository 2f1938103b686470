// Where somebody belongs. Whoever has many departments types a part of the path.

import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import { DepartmentsDocument } from './generated'
import { texts } from './texts'

interface Props {
  /** A path such as `Stage/Lighting`; '' for none. */
  value: string
  choose: (path: string) => void
  label?: string
  description?: string
  error?: string | undefined
}

export function DepartmentSelect({ value, choose, label, description, error }: Props) {
  const { id } = usePlace().organization
  const [search] = useDebouncedValue(value, 200)
  const { data } = useRead(DepartmentsDocument, { organizationId: id, search: search || null })
  const t = useTexts(texts)
  return (
    <Autocomplete
      label={label ?? t.department}
      description={description}
      placeholder={t.noDepartment}
      data={data?.organization?.departments.nodes.map(({ path }) => path) ?? []}
      value={value}
      onChange={choose}
      error={error}
      limit={20}
    />
  )
}
