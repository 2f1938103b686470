// One of the departments that there are. Whoever has many types a part of the path.

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import { DepartmentsDocument } from './generated'
import { texts } from './texts'

/** The choice of no department: never the path of one, as no name has a slash. */
export const noDepartment = '/'

interface Props {
  /** A path, `noDepartment`, or null while nothing is chosen. */
  value: string | null
  choose: (path: string | null) => void
  label?: string
  placeholder?: string
  error?: string | undefined
  /** Whether `noDepartment` is offered. */
  none?: boolean
  /** In the place of a word that was pressed: open at once, its label only heard, and gone when it closes. */
  inPlace?: (() => void) | undefined
}

export function DepartmentPick({ value, choose, label, placeholder, error, none, inPlace }: Props) {
  const { id } = usePlace().organization
  const t = useTexts(texts)
  const [typed, type] = useState('')
  const [search] = useDebouncedValue(typed === value ? '' : typed, 200)
  const { data } = useRead(DepartmentsDocument, { organizationId: id, search: search || null })
  const paths = data?.organization?.departments.nodes.map(({ path }) => path) ?? []
  const known = value === null || value === noDepartment || paths.includes(value) ? paths : [value, ...paths]
  const called = label ?? t.department
  return (
    <Select
      label={inPlace ? undefined : called}
      aria-label={inPlace ? called : undefined}
      placeholder={placeholder}
      data={[...(none ? [{ value: noDepartment, label: t.noDepartment }] : []), ...known]}
      value={value}
      onChange={choose}
      error={error}
      searchable
      onSearchChange={type}
      nothingFoundMessage={t.noSuchDepartment}
      clearable={!inPlace}
      clearButtonProps={{ 'aria-label': t.clear(called) }}
      allowDeselect={!inPlace}
      limit={30}
      {...(inPlace && { autoFocus: true, defaultDropdownOpened: true, onDropdownClose: inPlace })}
    />
  )
}
