// A department's path, as somebody types it. Those that there are, are offered; the
// server says whether what was typed is one.

import { Autocomplete } from '@mantine/core'
import { useTexts } from '../language/language'
import { texts } from './texts'
import { useDepartments } from './use-departments'

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
  const departments = useDepartments(value)
  const t = useTexts(texts)
  return (
    <Autocomplete
      {...(bare ? { 'aria-label': label ?? t.department } : { label: label ?? t.department })}
      description={description}
      placeholder={bare ? (label ?? t.department) : t.noDepartment}
      data={departments.map(({ path }) => path)}
      value={value}
      onChange={choose}
      error={error}
      limit={20}
    />
  )
}
