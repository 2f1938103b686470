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
  /** Without a visible label, for a bar of filters. */
  bare?: boolean
}

export function DepartmentSelect({ value, choose, label, description, error, bare }: Props) {
  const { id } = usePlace().organization
  const [search] = useDebouncedValue(value, 200)
  const { data } = useRead(DepartmentsDocument, { organizationId: id, search: search || null })
  const t = useTexts(texts)
  return (
    <Autocomplete
      {...(bare ? { 'aria-label': label ?? t.department } : { label: label ?? t.department })}
      description={description}
      placeholder={bare ? (label ?? t.department) : t.noDepartment}
      data={data?.organization?.departments.nodes.map(({ path }) => path) ?? []}
      value={value}
      onChange={choose}
      error={error}
      limit={20}
    />
  )
}
